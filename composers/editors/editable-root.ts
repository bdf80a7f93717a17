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

/** A box smaller than this, px, is not for writing: pages keep such boxes for the clipboard and the like. */
const smallestSize = { width: 20, height: 8 };

/** Whether it takes space on the page: single-page apps keep hidden copies of their boxes. */
export function isVisible(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

export function isRoomy(root: HTMLElement): boolean {
  const { width, height } = root.getBoundingClientRect();
  return width >= smallestSize.width && height >= smallestSize.height;
}

export const isTextField = (target: unknown) => target instanceof HTMLTextAreaElement;

export function canBeWritten(root: HTMLElement): boolean {
  if (!root.isConnected || root.ariaDisabled === "true") return false;
  return isTextField(root) ? !root.disabled && !root.readOnly : root.isContentEditable;
}

export function isSearch(root: HTMLElement): boolean {
  return root.closest('[role="search"], [role="searchbox"], search') !== null;
}

/** What the page calls a text box: each of its names. */
export function labelsOf(root: HTMLElement): string[] {
  const names = ["aria-label", "aria-placeholder", "placeholder"].map((name) => root.getAttribute(name));
  const tree = root.getRootNode() as Document | ShadowRoot; // a connected element's root node is one of the two
  const ids = root.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const labels = [...ids.map((id) => tree.getElementById?.(id)), ...(isTextField(root) ? root.labels : [])];
  return [...names, ...labels.map((label) => label?.textContent?.trim())].filter((name) => !!name) as string[]; // none is empty
}

export const labelOf = (root: HTMLElement): string => labelsOf(root)[0] ?? "";
