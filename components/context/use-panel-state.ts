/** The client's state as state of a component. */
import { useLayoutEffect, useState } from "preact/hooks";
import type { PanelClient, PanelState } from "../../session/panel/panel-state";
import { useLoadedLanguage } from "./use-loaded-language";

/**
 * Least time between two drawings while nothing but the text changes, ms: laying out and painting the panel takes
 * longer than a review.
 */
const drawingPause = 120;

/** The changes to draw at once, as a string to compare. What it leaves out are counts of characters and passages. */
function outline({ findings, review }: PanelState): string {
  const hashtags = review?.hashtags.map(({ tag, present }) => tag + present);
  const versions = [review?.versions.fi.state, review?.versions.sv.state];
  return JSON.stringify([findings.map(({ check, kind }) => check + kind), versions, hashtags, review?.failures]);
}

function differsInTextOnly(some: PanelState, other: PanelState): boolean {
  return (
    some.page === other.page &&
    some.observed?.composer === other.observed?.composer &&
    some.dismissals === other.dismissals &&
    some.language === other.language &&
    some.notice === other.notice &&
    some.judgement === other.judgement &&
    some.done === other.done &&
    some.rest.join() === other.rest.join() &&
    some.version?.isMachine === other.version?.isMachine &&
    some.formerVersion?.text === other.formerVersion?.text &&
    // a version that came from elsewhere is in its field before anyone types on in the old one
    some.version?.replacements === other.version?.replacements &&
    outline(some) === outline(other)
  );
}

/** Draws the component again when the state changes; while only the text changes, at most every `drawingPause`. */
export function usePanelState(client: PanelClient): PanelState {
  const [state, setState] = useState(client.state);
  useLayoutEffect(() => {
    let drawn = client.state;
    let drawnAt = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = () => {
      clearTimeout(timer);
      timer = undefined;
      drawn = client.state;
      drawnAt = performance.now();
      setState(drawn);
    };
    const update = () => {
      const wait = drawnAt + drawingPause - performance.now();
      if (wait <= 0 || !differsInTextOnly(drawn, client.state)) draw();
      else timer ??= setTimeout(draw, wait);
    };
    draw(); // it may have changed between the first render and now
    const end = client.subscribe(update);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [client]);
  const language = useLoadedLanguage(state.language);
  return language === state.language ? state : { ...state, language };
}
