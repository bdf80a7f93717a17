/** Finds the composer that someone is writing in, and follows it: one composer at a time. */
import type { Composer } from "./composer";
import { isVisible } from "./editors/editable-root";
import { composerOf, deeplyFocused, findComposer } from "./find-composer";
import type { Recogniser } from "./platforms/recognise";
import { dialogOf, dialogSelector } from "./platforms/surroundings";

interface FollowerOptions {
  recognise: Recogniser;
  /** False once nothing is to be watched any more. */
  isActive(): boolean;
  /** Whether a button that publishes this composer stands there, to which a later step of its dialog may have led. */
  hasPublishButton(place: HTMLElement, composer: Composer): boolean;
  /** The texts that were read last. */
  lastTexts(): readonly string[];
  /** A shadow tree that people write in was met for the first time. */
  onShadowTree(tree: ShadowRoot): void;
  /** Called after each look, also where the composer is the same as before. */
  onFollow(composer: Composer | null, previousComposer: Composer | null): void;
}

export type ComposerFollower = ReturnType<typeof createComposerFollower>;

export function createComposerFollower(options: FollowerOptions, signal: AbortSignal) {
  const { recognise, isActive, hasPublishButton, lastTexts, onShadowTree, onFollow } = options;
  const shadowTrees = new Set<ShadowRoot>();
  let composer: Composer | null = null;
  /** Whether it stood in a dialog when it was found. */
  let isInDialog = false;
  /** The composer with its texts, since a step has hidden its boxes: even where that step publishes nothing, one after it may. */
  let passed: (Composer & { path: string }) | null = null;
  signal.addEventListener("abort", () => shadowTrees.clear());

  function follow(next: Composer | null): void {
    const previousComposer = composer;
    composer = next;
    if (next && !next.keptTexts) {
      isInDialog = dialogOf(next.scope) !== null;
      passed = null;
    }
    onFollow(next, previousComposer);
  }

  function meetTreeOf(element: Element | null): void {
    const tree = element?.getRootNode();
    if (!(tree instanceof ShadowRoot) || shadowTrees.has(tree)) return;
    shadowTrees.add(tree);
    onShadowTree(tree);
  }

  /** The composer as it was, where its boxes are hidden or gone but a later step is open, from which it is published. */
  function inLaterStep(): Composer | null {
    if (composer)
      passed = { ...composer, keptTexts: composer.keptTexts ?? lastTexts(), path: passed?.path ?? location.pathname };
    if (!passed) return null;
    const { path, ...earlier } = passed;
    // outside of a dialog its own element stays; comments have no steps
    const places = isInDialog ? [...document.querySelectorAll<HTMLElement>(dialogSelector)] : [];
    if (isInDialog || (earlier.surface !== "comment" && path === location.pathname)) places.unshift(earlier.scope);
    const shown = places.filter((place) => place.isConnected && isVisible(place));
    if (!shown.includes(earlier.scope)) passed = null;
    const step = shown.find((place) => hasPublishButton(place, earlier));
    return step ? { ...earlier, scope: step } : null;
  }

  function find(): Composer | null {
    // a box may have had the focus before anyone listened
    meetTreeOf(deeplyFocused());
    const found = findComposer(shadowTrees, composer, recognise);
    // one that is still open has only been left
    const isOpen = composer?.roots.some((root) => root.isConnected && isVisible(root));
    // another field of a later step, such as one for a place, does not take the place of what is published from there
    const isKnown = found?.recognised === "known" || (composer ?? passed)?.recognised === "generic";
    const isSure = found && isKnown && (!composer || dialogOf(found.scope));
    if (isOpen || isSure || (found && found.id === composer?.id)) return found;
    return inLaterStep() ?? found;
  }

  return {
    composer: () => composer,
    /** Follows the composer that was followed, as it is now; where it has gone, another one or none. */
    lookAtComposer(): void {
      if (!isActive()) return;
      const root = composer?.roots.find((candidate) => candidate.isConnected);
      const sameComposer = root ? composerOf(root, recognise) : null;
      follow(sameComposer && sameComposer.id === composer?.id ? sameComposer : find());
    },
    /** Looks over the whole page for the composer to follow. */
    lookAtPage(): void {
      if (isActive()) follow(find());
    },
    /** Follows the composer of this text box, if it belongs to one. */
    lookAtBox(root: HTMLElement): void {
      if (!isActive()) return;
      meetTreeOf(root);
      const next = composerOf(root, recognise);
      follow(next?.recognised === "known" ? next : find());
    },
  };
}
