/** Finds what is being written in: what a modal dialog asks for, what is focused, what stands open. */
import type { Composer } from "./composer";
import { canBeWritten, editableSelector, isRoomy, isSearch } from "./editors/editable-root";
import { editorOf } from "./editors/editors";
import type { Recogniser } from "./platforms/recognise";

const ids = new WeakMap<HTMLElement, string>();
/** What is put aside in a composer is kept by its id, and must not come up again in the tab's next page. */
const page = crypto.randomUUID().slice(0, 8);
let counted = 0;

/** One id for as long as the dialog or form around the editor is the same; a swapped editor inside keeps it. */
function idOf(scope: HTMLElement): string {
  const id = ids.get(scope) ?? `composer-${page}-${++counted}`;
  ids.set(scope, id);
  return id;
}

/** The composer that this text box belongs to, or null. */
export function composerOf(root: HTMLElement, recognise: Recogniser): Composer | null {
  if (!canBeWritten(root) || isSearch(root) || !isRoomy(root) || !editorOf(root)) return null;
  const found = recognise(root);
  return found && { ...found, id: idOf(found.scope) };
}

/** What has the focus, through open shadow trees. */
export function deeplyFocused(tree: Document | ShadowRoot = document): Element | null {
  const focused = tree.activeElement;
  return focused?.shadowRoot?.activeElement ? deeplyFocused(focused.shadowRoot) : focused;
}

/** Every composer of the page and of those open shadow trees that were met before, in the order of the page. */
function allComposers(trees: Iterable<ShadowRoot>, recognise: Recogniser): Composer[] {
  const found = new Map<string, Composer>();
  for (const tree of [document, ...trees]) {
    for (const root of tree.querySelectorAll<HTMLElement>(editableSelector)) {
      const composer = composerOf(root, recognise);
      if (composer && !found.has(composer.id)) found.set(composer.id, composer);
    }
  }
  return [...found.values()];
}

const isIn = (selector: string) => (composer: Composer) => composer.roots.some((root) => root.closest(selector));
const isInModal = isIn('[aria-modal="true"], dialog:modal');
const isInDialog = isIn('[role="dialog"], dialog');
const hasText = ({ roots }: Composer) => roots.some((root) => editorOf(root)?.read(root).trim());

/** A box that nobody is at counts when it is what a dialog was opened for, or when something stands in it. */
export function findComposer(
  trees: Iterable<ShadowRoot>,
  current: Composer | null,
  recognise: Recogniser,
): Composer | null {
  const all = allComposers(trees, recognise);
  // what lies behind a modal dialog is out of reach, focused or not
  const modal = all.filter(isInModal);
  const reachable = modal.length > 0 ? modal : all;
  const focused = deeplyFocused();
  const isFocused = ({ roots }: Composer) => roots.some((root) => root.contains(focused));
  const isPost = ({ recognised, surface }: Composer) => recognised === "known" && surface !== "comment";
  const inUse = reachable.filter((composer) => isInDialog(composer) || hasText(composer));
  return (
    reachable.find(isFocused) ??
    reachable.find((composer) => isPost(composer) && isInDialog(composer)) ??
    reachable.find(({ id }) => id === current?.id) ??
    inUse.find(isPost) ??
    inUse.at(0) ??
    null
  );
}
