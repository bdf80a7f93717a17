/**
 * When a repaired finding leaves with the focus in it, the focus goes to the one that takes its place, or to the
 * verdict, instead of back to the beginning of the page.
 */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const findingsIn = (container: HTMLElement) => [...container.querySelectorAll<HTMLElement>("[data-finding]")];

export function useFocusKeeper(container: RefObject<HTMLElement | null>): { onFocusIn(event: FocusEvent): void } {
  const last = useRef<{ key: string; at: number } | null>(null);
  useLayoutEffect(() => {
    const root = container.current;
    if (!root || !last.current || document.activeElement !== document.body) return;
    const { key, at } = last.current;
    const present = findingsIn(root);
    if (present.some((element) => element.dataset.finding === key)) return;
    last.current = null;
    const next = present[Math.min(at, present.length - 1)] ?? root.querySelector<HTMLElement>("[data-verdict]");
    next?.focus({ preventScroll: true });
  });
  return {
    onFocusIn({ target }) {
      const finding = target instanceof Element ? target.closest<HTMLElement>("[data-finding]") : null;
      const at = finding && container.current ? findingsIn(container.current).indexOf(finding) : -1;
      last.current = finding ? { key: finding.dataset.finding ?? "", at } : null;
    },
  };
}
