/** Finds what is being written in: the focused text box first, then what stands open. */
import type { Composer } from "./composer";
import { canBeWritten, editableSelector, isVisible } from "./editors/editable-root";
import { editorOf } from "./editors/editors";
import { recognise } from "./platforms/platforms";

const ids = new WeakMap<HTMLElement, string>();
let counted = 0;

/** One id for as long as the dialog or form around the editor is the same; a swapped editor inside keeps it. */
function idOf(scope: HTMLElement): string {
  const id = ids.get(scope) ?? `composer-${++counted}`;
  ids.set(scope, id);
  return id;
}

/** The composer that this text box belongs to, or null. */
export function composerOf(root: HTMLElement): Composer | null {
  if (!canBeWritten(root) || !isVisible(root) || !editorOf(root)) return null;
  const found = recognise(root, location.hostname);
  return found && { ...found, id: idOf(found.scope) };
}

/** Text boxes of the page and of those open shadow trees that were met before. */
function textBoxes(trees: Iterable<ShadowRoot>): HTMLElement[] {
  const all: HTMLElement[] = [];
  for (const tree of [document, ...trees]) all.push(...tree.querySelectorAll<HTMLElement>(editableSelector));
  return all;
}

const focusedIn = (tree: Document | ShadowRoot): Element | null => {
  const focused = tree.activeElement;
  return focused?.shadowRoot?.activeElement ? focusedIn(focused.shadowRoot) : focused;
};

/** A box nobody is at counts when something stands in it, or when it is what a dialog was opened for. */
function isInUse(root: HTMLElement): boolean {
  return root.closest('[role="dialog"], dialog') !== null || (editorOf(root)?.read(root).trim() ?? "") !== "";
}

export function findComposer(trees: Iterable<ShadowRoot>): Composer | null {
  const focused = focusedIn(document)?.closest<HTMLElement>(editableSelector);
  const atFocus = focused && composerOf(focused);
  if (atFocus) return atFocus;
  const composers = textBoxes(trees)
    .filter((root) => isVisible(root) && isInUse(root))
    .map(composerOf)
    .filter((composer) => composer !== null);
  return (
    composers.find(({ recognised, surface }) => recognised === "known" && surface !== "comment") ?? composers[0] ?? null
  );
}
