/** Escape closes what was opened last around the focus, and the focus goes back to the button that opened it. */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** In a field that holds a text, Escape would take the text away with what is closed. */
const holdsText = (target: Element) =>
  (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text")) &&
  target.value !== "";

function openerOf(target: Element, within: Element): HTMLElement | null {
  for (let place: Element | null = target; place && within.contains(place); place = place.parentElement) {
    if (place.getAttribute("aria-expanded") === "true") return place instanceof HTMLElement ? place : null;
    const opener =
      place.id !== "" && within.querySelector(`[aria-expanded="true"][aria-controls="${CSS.escape(place.id)}"]`);
    if (opener instanceof HTMLElement) return opener;
  }
  return null;
}

/** For everything inside `container` that a button with `aria-expanded` and `aria-controls` opens. */
export function useEscape(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      const { target } = event;
      if (!(target instanceof Element) || holdsText(target)) return;
      const opener = openerOf(target, element);
      if (!opener) return;
      event.preventDefault();
      opener.focus();
      opener.click();
    };
    element.addEventListener("keydown", onKey);
    return () => element.removeEventListener("keydown", onKey);
  });
}
