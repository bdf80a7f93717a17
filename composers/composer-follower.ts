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
  signal.addEventListener("abort", () => shadowTrees.clear());

  function follow(next: Composer | null): void {
    const previousComposer = composer;
    composer = next;
    isInDialog = next !== null && (next.keptTexts !== undefined || dialogOf(next.scope) !== null);
    onFollow(next, previousComposer);
  }

  function meetTreeOf(element: Element | null): void {
    const tree = element?.getRootNode();
    if (!(tree instanceof ShadowRoot) || shadowTrees.has(tree)) return;
    shadowTrees.add(tree);
    onShadowTree(tree);
  }

  /** The composer as it was, where its boxes are hidden or gone but a later step of its dialog is open, from which it is published. */
  function inLaterStep(): Composer | null {
    if (!composer || !isInDialog) return null;
    const dialogs = [...document.querySelectorAll<HTMLElement>(dialogSelector)];
    const step = [composer.scope, ...dialogs].find(
      (dialog) => dialog.isConnected && isVisible(dialog) && composer && hasPublishButton(dialog, composer),
    );
    if (!step) return null;
    return { ...composer, scope: step, keptTexts: composer.keptTexts ?? lastTexts() };
  }

  function find(): Composer | null {
    // a box may have had the focus before anyone listened
    meetTreeOf(deeplyFocused());
    const found = findComposer(shadowTrees, composer, recognise);
    if (!composer || found?.id === composer.id || (found && dialogOf(found.scope))) return found;
    // one that is still open has only been left
    const isOpen = composer.roots.some((root) => root.isConnected && isVisible(root));
    return (isOpen ? null : inLaterStep()) ?? found;
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
      if (next) follow(next);
      else follow(find());
    },
  };
}
