/** Notices what changes in a composer; costs nothing while nothing changes, and hardly anything at each key. */
import type { Composer } from "./composer";
import type { DelayedCall } from "./delayed-call";
import { isVisible } from "./editors/editable-root";
import { areEqual } from "./equal-lists";

const watchedChanges: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ["alt", "src", "aria-label", "data-testid"],
};

const hasElement = (nodes: NodeList) => {
  for (const node of nodes) if (node.nodeType === Node.ELEMENT_NODE) return true;
  return false;
};

/**
 * Observes one composer at a time; `observe(null)` and the signal end it. The same composer again changes nothing.
 * `reading` reads the texts; `looking` looks what has become of the composer: soon where a picture, a part of a thread
 * or a name may have changed, at once where an editor has been taken away or hidden.
 */
export function createComposerObserver(reading: DelayedCall, looking: DelayedCall, signal: AbortSignal) {
  let roots: readonly HTMLElement[] = [];
  let scope: HTMLElement | null = null;
  /** A later step is open: that its boxes are hidden or gone is nothing new. */
  let isLaterStep = false;

  const mutations = new MutationObserver((records) => {
    let text = false;
    let surroundings = false;
    for (const { target, type, addedNodes, removedNodes } of records) {
      if (roots.some((root) => root.contains(target))) text = true;
      // counters and the like beside the editor change with every key: texts there are not read
      else if (type === "attributes" || hasElement(addedNodes) || hasElement(removedNodes)) surroundings = true;
    }
    if (surroundings && !isLaterStep && roots.some((root) => !root.isConnected)) looking.now();
    else if (surroundings) looking.soon();
    if (text) reading.soon();
  });
  // an element that is taken out of the page, however high above, or hidden has no size any more
  const sizes = new ResizeObserver(() => {
    if (isLaterStep && scope && isVisible(scope)) looking.soon();
    else if (!roots.every(isVisible)) looking.now();
  });

  function end(): void {
    roots = [];
    scope = null;
    mutations.disconnect();
    sizes.disconnect();
  }
  signal.addEventListener("abort", end);

  return {
    observe(composer: Composer | null): void {
      isLaterStep = composer?.keptTexts !== undefined;
      if (composer && composer.scope === scope && areEqual(composer.roots, roots)) return;
      end();
      if (!composer || signal.aborted) return;
      ({ roots, scope } = composer);
      sizes.observe(scope); // gone with a later step of its dialog, where the boxes are gone already
      mutations.observe(scope, watchedChanges);
      // the scope holds the editors in every case known, but what is not held would not be noticed
      for (const root of roots) {
        if (!scope.contains(root)) mutations.observe(root, watchedChanges);
        sizes.observe(root);
      }
    },
  };
}
