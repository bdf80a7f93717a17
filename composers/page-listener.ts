/** Listens to what people do on a page: where they write, and what may open, change or close a composer. */
import type { ComposerFollower } from "./composer-follower";
import type { DelayedCall } from "./delayed-call";
import { editableRootOf, isTextField } from "./editors/editable-root";
import { toggleListener } from "./toggle-listener";
import type { WatchAfterAction } from "./watch-after-action";

/** `reading` reads the texts of the composer; `watchAfterAction` watches what people's actions open. */
export function createPageListener(
  follower: ComposerFollower,
  reading: DelayedCall,
  watchAfterAction: WatchAfterAction,
  signal: AbortSignal,
) {
  const listening = { capture: true, passive: true, signal };
  const isOfComposer = (root: HTMLElement) => follower.composer()?.roots.includes(root) ?? false;

  function onWriting(event: Event): void {
    const root = editableRootOf(event.composedPath());
    if (root && isOfComposer(root)) {
      // text fields change without any mutation
      if (event.type !== "focusin" && isTextField(root)) reading.soon();
    } else if (root) follower.lookAtBox(root);
    // in the composer's rich editors everything that matters is a mutation
    listenToKeys(!root || isTextField(root) || !isOfComposer(root));
  }

  function onAction(event: Event): void {
    if (event instanceof KeyboardEvent && event.key !== "Enter") return;
    const { target } = event;
    const isWriting = follower.composer()?.roots.some((root) => target instanceof Node && root.contains(target));
    if (!isWriting || isTextField(target)) watchAfterAction.begin();
  }

  function listenToFocus(tree: Document | ShadowRoot): void {
    tree.addEventListener("focusin", onWriting, listening);
  }
  function listenToKeys(on: boolean): void {
    toggleListener(document, "input", onWriting, on, listening);
    toggleListener(document, "keyup", onAction, on, listening);
  }

  listenToFocus(document);
  document.addEventListener("click", onAction, listening);
  for (const type of ["popstate", "load"]) window.addEventListener(type, onAction, listening);
  if ("navigation" in window) window.navigation.addEventListener("currententrychange", onAction, listening);
  // a page that is not shown does not lay anything out, so that a composer that goes is not noticed
  document.addEventListener("visibilitychange", () => document.hidden || follower.lookAtPage(), listening);
  listenToKeys(true);

  return {
    /** For shadow trees: no event outside of one tells that the focus has moved within it. */
    listenToFocus,
    /** Keys need listening to only where mutations do not show what is written. */
    listenToKeys,
  };
}
