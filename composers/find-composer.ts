/** Finds the composer that someone is writing in: that of a modal dialog, the focused one, else one that is open. */
import type { Composer, UnreadBox } from "./composer";
import { canBeWritten, editableRootOf, editableSelector, isRoomy } from "./editors/editable-root";
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
  const recognised = isWritable(root) ? recognise(root) : null;
  return recognised instanceof Object ? { ...recognised, id: idOf(recognised.scope) } : null;
}

const isWritable = (root: HTMLElement) => canBeWritten(root) && isRoomy(root) && readerOf(root) !== null;

/** What has the focus, through open shadow trees. */
export function deeplyFocused(tree: Document | ShadowRoot = document): Element | null {
  const focused = tree.activeElement;
  return focused?.shadowRoot?.activeElement ? deeplyFocused(focused.shadowRoot) : focused;
}

/** The text box that has the focus, through open shadow trees. */
export function focusedBox(): HTMLElement | null {
  const path: Element[] = [];
  for (let at = deeplyFocused(); at; at = at.parentElement) path.push(at);
  return editableRootOf(path);
}

/** What has the focus where it is not read; null where it is read, or is no box for writing at all. `hasScript`: in the frames too. */
export function unreadBox(recognise: Recogniser, hasScript: boolean): UnreadBox | null {
  const focused = deeplyFocused();
  if (focused instanceof HTMLIFrameElement) return hasScript && isSameHost(focused) ? null : "frame";
  const root = focusedBox();
  const recognised = root && isWritable(root) ? recognise(root) : null;
  return recognised instanceof Object ? null : recognised;
}

function isSameHost(frame: HTMLIFrameElement): boolean {
  return frame.contentDocument?.location.host === location.host; // null: of another origin
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
  // who writes in a box that is not read has left one that holds nothing
  const hasLeft = focusedBox() !== null && !all.some(isFocused);
  const isPost = ({ recognised, surface }: Composer) => recognised === "known" && surface !== "comment";
  const inUse = reachable.filter((composer) => isInDialog(composer) || hasText(composer));
  return (
    reachable.find(isFocused) ??
    reachable.find((composer) => isPost(composer) && isInDialog(composer)) ??
    (hasLeft ? inUse : reachable).find(({ id }) => id === current?.id) ??
    inUse.find(isPost) ??
    inUse.find(hasText) ??
    inUse.at(0) ??
    null
  );
}
