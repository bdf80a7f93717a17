/**
 * The panel's line to the content script in one frame of a tab. Goes on when the background script is stopped, since it does not
 * pass through it. Ends with the page; `onLost` tells.
 */

import type { Edit } from "../../rules/model/finding";
import { browser } from "../browser/browser";
import { logUnlessGone } from "../browser/failures";
import { type EditOutcome, type PageState, type PanelMessage, panelPort, parsePageMessage } from "./messages";
import { createStructureRequests, type StructureRequests } from "./structure-requests";

export interface PanelEnd {
  edit(composer: string, revision: number, edits: Edit[]): Promise<EditOutcome>;
  describeStructure: StructureRequests["ask"];
  send(message: Exclude<PanelMessage, { type: "edit" | "describe-structure" }>): void;
  close(): void;
  /** Tells nothing any more, and closes as soon as the edits that were sent are answered. */
  leave(): void;
}

/** An edit that was sent, whose answer is still to come. */
interface WaitingEdit {
  answer(outcome: EditOutcome): void;
  /** Nobody can say any more whether it arrived. */
  giveUp(): void;
}

/** Longer than any insertion with its verification takes, ms. */
const editTimeout = 8000;

/** `frame`: 0 is the page itself. */
export function openPanelEnd(
  tab: number,
  frame: number,
  onState: (state: PageState) => void,
  onLost: () => void,
): PanelEnd {
  const port = browser.tabs.connect(tab, { name: panelPort, frameId: frame });
  const waiting = new Map<number, WaitingEdit>();
  let open = true;
  let isLeft = false;
  let requests = 0;

  /** Whether it was sent: the page may have gone a moment before the browser says so. */
  function post(message: PanelMessage): boolean {
    if (!open) return false;
    try {
      port.postMessage(message);
      return true;
    } catch (problem) {
      logUnlessGone("The page was not reached")(problem);
      return false;
    }
  }

  const structures = createStructureRequests(post);

  port.onMessage.addListener((raw: unknown) => {
    const message = parsePageMessage(raw);
    if (message?.type === "state" && !isLeft) onState(message.state);
    if (message?.type === "edit-outcome") waiting.get(message.request)?.answer(message.outcome);
    structures.onAnswer(message);
  });
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError; // read, so that "no receiver" is not reported as unhandled
    if (!open) return;
    open = false;
    for (const edit of [...waiting.values()]) edit.answer({ status: "gone" });
    structures.giveUp();
    if (!isLeft) onLost();
  });

  function close(): void {
    open = false;
    port.disconnect();
    // the page may carry them out all the same, but its answer no longer comes
    for (const edit of [...waiting.values()]) edit.giveUp();
    structures.giveUp();
  }

  return {
    edit(composer, revision, edits) {
      const request = ++requests;
      if (!post({ type: "edit", request, composer, revision, edits })) return Promise.resolve({ status: "gone" });
      return new Promise((resolve) => {
        const answer = (outcome: EditOutcome) => {
          clearTimeout(timer);
          waiting.delete(request);
          resolve(outcome);
          if (open && isLeft && waiting.size === 0) close();
        };
        const giveUp = () => answer({ status: "unverified", text: edits.map((edit) => edit.text).join("\n") });
        const timer = setTimeout(giveUp, editTimeout);
        waiting.set(request, { answer, giveUp });
      });
    },
    describeStructure: structures.ask,
    send: (message) => void post(message),
    close,
    leave() {
      isLeft = true;
      if (waiting.size === 0) close();
    },
  };
}
