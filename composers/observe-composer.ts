/** Notices what changes in a composer. Costs nothing while nothing does, and next to nothing at a key. */
import type { Recognised } from "./composer";
import { isVisible } from "./editors/editable-root";

interface ComposerEvents {
  /** What is written has changed. */
  onText(): void;
  /** Something else has, that may matter: a picture, a part of a thread, a name. */
  onSurroundings(): void;
  /** An editor has been taken away or hidden. */
  onGone(): void;
}

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ["alt", "src", "aria-label"],
};

const hasElement = (nodes: NodeList) => {
  for (const node of nodes) if (node.nodeType === Node.ELEMENT_NODE) return true;
  return false;
};

/** Observes one composer at a time; `observe(null)` and the signal end it. */
export function createComposerObserver(events: ComposerEvents, signal: AbortSignal) {
  let roots: readonly HTMLElement[] = [];

  const mutations = new MutationObserver((records) => {
    let text = false;
    let surroundings = false;
    for (const { target, type, addedNodes, removedNodes } of records) {
      if (roots.some((root) => root.contains(target))) text = true;
      // counters and the like beside the editor change with every key: texts there are not read
      else if (type === "attributes" || hasElement(addedNodes) || hasElement(removedNodes)) surroundings = true;
    }
    if (surroundings && roots.some((root) => !root.isConnected)) events.onGone();
    else if (surroundings) events.onSurroundings();
    if (text) events.onText();
  });
  // an element that is taken out of the page, however high above, or hidden has no size any more
  const sizes = new ResizeObserver(() => {
    if (!roots.every(isVisible)) events.onGone();
  });

  function end(): void {
    roots = [];
    mutations.disconnect();
    sizes.disconnect();
  }
  signal.addEventListener("abort", end);

  return {
    observe(composer: Recognised | null): void {
      end();
      if (!composer || signal.aborted) return;
      roots = composer.roots;
      mutations.observe(composer.scope, watched);
      // the scope holds the editors in every case known, but what is not held would not be noticed
      for (const root of roots) {
        if (!composer.scope.contains(root)) mutations.observe(root, watched);
        sizes.observe(root);
      }
    },
  };
}
