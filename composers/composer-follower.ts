/** Finds the composer that someone is writing in, and follows it: one composer at a time. */
import type { Composer } from "./composer";
import { composerOf, deeplyFocused, findComposer } from "./find-composer";
import type { Recogniser } from "./platforms/recognise";

interface FollowerOptions {
  recognise: Recogniser;
  /** False once nothing is to be watched any more. */
  isActive(): boolean;
  /** A shadow tree that people write in was met for the first time. */
  onShadowTree(tree: ShadowRoot): void;
  /** Called after each look, also where the composer is the same as before. */
  onFollow(composer: Composer | null, previousComposer: Composer | null): void;
}

export type ComposerFollower = ReturnType<typeof createComposerFollower>;

export function createComposerFollower(options: FollowerOptions, signal: AbortSignal) {
  const { recognise, isActive, onShadowTree, onFollow } = options;
  const shadowTrees = new Set<ShadowRoot>();
  let composer: Composer | null = null;
  signal.addEventListener("abort", () => shadowTrees.clear());

  function follow(next: Composer | null): void {
    const previousComposer = composer;
    composer = next;
    onFollow(next, previousComposer);
  }

  function meetTreeOf(element: Element | null): void {
    const tree = element?.getRootNode();
    if (!(tree instanceof ShadowRoot) || shadowTrees.has(tree)) return;
    shadowTrees.add(tree);
    onShadowTree(tree);
  }

  function find(): Composer | null {
    // a box may have had the focus before anyone listened
    meetTreeOf(deeplyFocused());
    return findComposer(shadowTrees, composer, recognise);
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
    },
  };
}
