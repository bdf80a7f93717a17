/**
 * The panel's line to the frame of a tab that speaks for it: the page itself, unless something is written in a frame. A line to
 * another frame takes the place of the present one only when that frame has spoken, so that no edit goes to a frame that is not shown.
 */
import { logFailure } from "../browser/failures";
import type { PageState } from "../line/messages";
import { openPanelEnd, type PanelEnd } from "../line/panel-end";
import { recallFrames, speakerOf } from "../stored/tab-drafts";

export interface TabLine extends Pick<PanelEnd, "edit" | "send" | "describeStructure" | "close"> {
  /** A frame has made itself heard; `hasFocus`: the person is in it. */
  hear(frame: number, state: PageState, hasFocus: boolean): void;
}

interface FrameLine {
  frame: number;
  end: PanelEnd;
}

/** How much a frame has to say: a draft goes before a box that is not read, and that before nothing. */
function weightOf(state: PageState | null): number {
  if (state?.kind === "draft") return 2;
  return state?.kind === "no-composer" && state.box && state.box !== "frame" ? 1 : 0;
}

/** `onLost`: nobody in the tab answers any more. */
export function openTabLine(tab: number, onState: (state: PageState) => void, onLost: () => void): TabLine {
  /** Frames that have nothing to say: what storage still remembers of them no longer holds. */
  const silent = new Set<number>();
  let isOpen = true;
  /** What the speaking frame shows; null: it has not told yet, or is gone. */
  let shown: PageState | null = null;
  /** A frame that may speak next. */
  let next: FrameLine | null = null;
  let line: FrameLine | null = open(0);
  void lookUp();

  function open(frame: number): FrameLine {
    const end = openPanelEnd(
      tab,
      frame,
      (state) => take(opened, state),
      () => lose(opened),
    );
    const opened = { frame, end };
    return opened;
  }

  function take(from: FrameLine, state: PageState): void {
    if (from === next && weightOf(state) < Math.max(weightOf(shown), from.frame && 1)) giveUpNext();
    else if (from === next) {
      line?.end.leave();
      line = from;
      next = null;
      tell(state);
    } else if (from === line) tell(state);
  }
  /** What the speaking frame shows now. */
  function tell(state: PageState): void {
    shown = state;
    if (line?.frame && weightOf(state) === 0) fallBack();
    else if (!next || weightOf(state) > 0) onState(state);
  }

  function lose(lost: FrameLine): void {
    if (lost === line) {
      line = shown = null;
      if (lost.frame) fallBack(lost.frame);
      else end();
    } else if (lost === next && (lost.frame || weightOf(shown))) giveUpNext();
    else if (lost === next) end();
  }
  function end(): void {
    close();
    onLost();
  }

  function approach(frame: number): void {
    if (frame === next?.frame || frame === line?.frame) return;
    next?.end.close();
    next = open(frame);
  }
  /** The frame that might have spoken does not. */
  function giveUpNext(): void {
    if (next?.frame) silent.add(next.frame);
    next?.end.close();
    next = null;
    if (line?.frame !== 0 && !weightOf(shown)) fallBack();
    else {
      if (shown) onState(shown);
      if (shown?.kind !== "draft") void lookUp();
    }
  }
  /** The frame that spoke no longer does. */
  function fallBack(frame = line?.frame): void {
    if (frame) silent.add(frame);
    if (!next) approach(0);
    void lookUp();
  }

  /** Storage answers sooner than a busy page does, and knows of frames that were heard before. */
  async function lookUp(): Promise<void> {
    const frames = await recallFrames(tab).catch((problem: unknown) => {
      logFailure("What the tab shows could not be recalled")(problem);
      return [];
    });
    const speaker = speakerOf(frames.filter(({ frame }) => !silent.has(frame)));
    if (!speaker || !isOpen) return;
    if (!shown) onState(speaker.state);
    if (speaker.frame) hear(speaker.frame, speaker.state, true);
  }

  function hear(frame: number, state: PageState, hasFocus: boolean): void {
    const weight = weightOf(state);
    if (weight === 0) silent.add(frame);
    else silent.delete(frame);
    if (weight > 0 && weight >= weightOf(shown) + (hasFocus ? 0 : 1)) approach(frame);
  }
  function close(): void {
    isOpen = false;
    line?.end.close();
    next?.end.close();
    line = next = null;
  }

  return {
    edit: (...request) => line?.end.edit(...request) ?? Promise.resolve({ status: "gone" }),
    send: (message) => line?.end.send(message),
    describeStructure: () => line?.end.describeStructure() ?? Promise.resolve(""),
    close,
    hear,
  };
}
