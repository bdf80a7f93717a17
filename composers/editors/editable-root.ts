/** Which elements people write in. */
export const editableSelector = [
  ...["true", "", "plaintext-only"].map((value) => `[contenteditable="${value}"]`),
  "textarea",
].join();

/** The text box that an event came from, through open shadow roots; the outermost where editables are nested. */
export function editableRootOf(path: readonly EventTarget[]): HTMLElement | null {
  return (
    path.findLast(
      (target): target is HTMLElement => target instanceof HTMLElement && target.matches(editableSelector),
    ) ?? null
  );
}

/** Smaller than this, px, is no place to write in: pages keep such boxes for the clipboard and for other machinery. */
const least = { width: 20, height: 8 };

/** Takes space on the page: single-page apps keep empty twins of their boxes about. */
export function isVisible(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

export function isRoomy(root: HTMLElement): boolean {
  const { width, height } = root.getBoundingClientRect();
  return width >= least.width && height >= least.height;
}

export function canBeWritten(root: HTMLElement): boolean {
  if (!root.isConnected || root.getAttribute("aria-disabled") === "true") return false;
  return root instanceof HTMLTextAreaElement ? !root.disabled && !root.readOnly : root.isContentEditable;
}

export function isSearch(root: HTMLElement): boolean {
  return root.closest('[role="search"], [role="searchbox"], search') !== null;
}

/** What the page calls a text box. */
export function labelOf(root: HTMLElement): string {
  const names = ["aria-label", "aria-placeholder", "placeholder"];
  return names.map((name) => root.getAttribute(name)).find(Boolean) ?? "";
}
