/**
 * Marks a finding's passage in the composer while it is pointed at or has the focus. A press brings it into view, and selects a
 * place that waits to be filled in.
 */
import { useEffect, useRef } from "preact/hooks";
import type { TextRange } from "../../../rules/model/draft";
import type { PanelClient } from "../../../session/panel/panel-state";

export function usePassageMark(client: PanelClient, range: TextRange | undefined, isToFill: boolean) {
  const marked = useRef(false);
  function mark(): void {
    if (!range || marked.current) return;
    marked.current = true;
    client.mark(range, "still");
  }
  function unmark(): void {
    if (!marked.current) return;
    marked.current = false;
    client.mark(null, "still");
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark is removed when the finding leaves, not before
  useEffect(() => unmark, []);
  function scrollTo(): void {
    if (!range) return;
    marked.current = true;
    client.mark(range, isToFill ? "select" : "scroll");
  }
  return {
    scrollTo,
    pointing: {
      onMouseEnter: mark,
      onMouseLeave: unmark,
      onFocusIn: mark,
      onFocusOut: unmark,
      /** A click anywhere but on a control scrolls to the passage. */
      onClick({ target }: MouseEvent) {
        if (target instanceof Element && !target.closest("button, a, input, label")) scrollTo();
      },
    },
  };
}
