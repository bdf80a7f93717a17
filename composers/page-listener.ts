/** Listens to what people do on a page: where they write, and what may open, change or close a composer. */
import type { ComposerFollower } from "./composer-follower";
import { createDelayedCall, type DelayedCall } from "./delayed-call";
import { editableRootOf, isTextField } from "./editors/editable-root";
import { focusedBox } from "./find-composer";
import { toggleListener } from "./toggle-listener";
import type { WatchAfterAction } from "./watch-after-action";

/** How much later than a key a box that is not read is looked at anew, ms. */
const unreadBoxDelay = 300;

/** `reading` reads the texts of the composer; `watchAfterAction` watches what people's actions open. */
export function createPageListener(
  follower: ComposerFollower,
  reading: DelayedCall,
  watchAfterAction: WatchAfterAction,
  signal: AbortSignal,
) {
  const listening = { capture: true, passive: true, signal };
  /** The box met last that is not read: it is not looked at anew at every key. */
  let unreadBox: HTMLElement | null = null;
  const lookAtUnread = () => unreadBox && unreadBox === focusedBox() && follower.lookAtBox(unreadBox);
  const lookingAtBox = createDelayedCall(lookAtUnread, () => unreadBoxDelay, signal);
  const isOfComposer = (root: HTMLElement) => follower.composer()?.roots.includes(root) ?? false;

  function onWriting(event: Event): void {
    const root = editableRootOf(event.composedPath());
    if (root && isOfComposer(root)) {
      // text fields change without any mutation
      if (event.type !== "focusin" && isTextField(root)) reading.soon();
    } else if (root && root === unreadBox)
      lookingAtBox.soon(); // it may have got a button that publishes since
    else if (root) {
      follower.lookAtBox(root);
      unreadBox = isOfComposer(root) ? null : root;
    }
    // in the composer's rich editors everything that matters is a mutation
    listenToKeys(!root || isTextField(root) || !isOfComposer(root));
  }

  function onAction(event: Event): void {
    if (event instanceof KeyboardEvent && event.key !== "Enter") return;
    const { target } = event;
    const isWriting = follower.composer()?.roots.some((root) => target instanceof Node && root.contains(target));
    // the page may take the boxes away for another step, and what was written last would not be read any more
    if (event.type === "click" && isWriting === false) reading.now();
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
  // the focus may have gone into a frame; that of elements, which would be captured, tells nothing
  window.addEventListener("blur", onAction, { signal });
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
