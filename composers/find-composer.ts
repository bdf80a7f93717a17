/** Finds the composer that someone is writing in: that of a modal dialog, the focused one, else one that is open. */
import type { Composer } from "./composer";
import { canBeWritten, editableSelector, isRoomy, isSearch } from "./editors/editable-root";
import { readerOf, textOf } from "./editors/readers";
import type { Recogniser } from "./platforms/recognise";
import { dialogSelector } from "./platforms/surroundings";

const ids = new WeakMap<HTMLElement, string>();
/** Makes the ids differ from page to page: what was dismissed in a composer must not apply on the tab's next page. */
const pageId = crypto.randomUUID().slice(0, 8);
let composerCount = 0;

/** One id for as long as the dialog or form around the editor is the same; a swapped editor inside keeps it. */
function idOf(scope: HTMLElement): string {
  const id = ids.get(scope) ?? `composer-${pageId}-${++composerCount}`;
  ids.set(scope, id);
  return id;
}

/** The composer that this text box belongs to, or null. */
export function composerOf(root: HTMLElement, recognise: Recogniser): Composer | null {
  if (!canBeWritten(root) || isSearch(root) || !isRoomy(root) || !readerOf(root)) return null;
  const recognised = recognise(root);
  return recognised && { ...recognised, id: idOf(recognised.scope) };
}

/** What has the focus, through open shadow trees. */
export function deeplyFocused(tree: Document | ShadowRoot = document): Element | null {
  const focused = tree.activeElement;
  return focused?.shadowRoot?.activeElement ? deeplyFocused(focused.shadowRoot) : focused;
}

/** Every composer of the page and of those open shadow trees that were met before, in the order of the page. */
function allComposers(trees: Iterable<ShadowRoot>, recognise: Recogniser): Composer[] {
  const composersById = new Map<string, Composer>();
  for (const tree of [document, ...trees]) {
    for (const root of tree.querySelectorAll<HTMLElement>(editableSelector)) {
      const composer = composerOf(root, recognise);
      if (composer && !composersById.has(composer.id)) composersById.set(composer.id, composer);
    }
  }
  return [...composersById.values()];
}

const isIn = (selector: string) => (composer: Composer) => composer.roots.some((root) => root.closest(selector));
const isInModal = isIn('[aria-modal="true"], dialog:modal');
const isInDialog = isIn(dialogSelector);
const hasText = ({ roots }: Composer) => roots.some((root) => textOf(root).trim());

/** A text box without the focus counts when it stands in a dialog, or when there is text in it. */
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
