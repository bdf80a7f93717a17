/** Browsers and editors scroll to what is inserted, away from where the person writes. */

/** Remembers how far a box and all around it are scrolled; the result puts that back. */
export function rememberScroll(root: HTMLElement): () => void {
  const places: { element: Element; left: number; top: number }[] = [];
  for (let node: Node | null = root; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element) places.push({ element: node, left: node.scrollLeft, top: node.scrollTop });
  }
  return () => {
    for (const { element, left, top } of places) {
      if (element.scrollLeft !== left || element.scrollTop !== top) {
        element.scrollTo({ left, top, behavior: "instant" });
      }
    }
  };
}
