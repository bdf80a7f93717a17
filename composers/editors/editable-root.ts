/** Which elements people write in. */
export const editableSelector =
  '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], textarea';

/** The text box that an event came from, through open shadow roots; the outermost where editables are nested. */
export function editableRootOf(path: readonly EventTarget[]): HTMLElement | null {
  return (
    path.findLast(
      (target): target is HTMLElement => target instanceof HTMLElement && target.matches(editableSelector),
    ) ?? null
  );
}

/** Takes space on the page: single-page apps keep empty twins of their boxes about. */
export function isVisible(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

export function canBeWritten(root: HTMLElement): boolean {
  if (!root.isConnected || root.getAttribute("aria-disabled") === "true" || root.getAttribute("role") === "searchbox")
    return false;
  return root instanceof HTMLTextAreaElement ? !root.disabled && !root.readOnly : root.isContentEditable;
}

/** What the page calls a text box. */
export function labelOf(root: HTMLElement): string {
  const names = ["aria-label", "aria-placeholder", "placeholder"];
  return names.map((name) => root.getAttribute(name)).find(Boolean) ?? "";
}
