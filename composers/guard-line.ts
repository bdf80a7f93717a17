/** Has the publish guard brought into the page, at once, so that it is there before anyone can publish; tells it then what it has missed. */
import { pageGuard } from "./page-guard";
import type { createPublishGuard, Guard, PublishGuard } from "./publish-guard";

/** `bring`: has the guard's script brought; `start`: starts the guard with what the page watches. */
export function createGuardLine(
  bring: () => Promise<void>,
  start: (create: typeof createPublishGuard) => PublishGuard,
  signal: AbortSignal,
): Pick<PublishGuard, "follow" | "guard" | "meetTree" | "forgetGonePassages"> {
  let running: PublishGuard | null = null;
  let isComposing = false;
  let told: Guard | null = null;
  const trees: ShadowRoot[] = [];

  async function fetchGuard(): Promise<void> {
    await bring();
    const create = signal.aborted ? undefined : pageGuard();
    if (!create) return;
    running = start(create);
    for (const tree of trees) running.meetTree(tree);
    running.guard(told);
    running.follow(isComposing);
  }

  void fetchGuard();

  return {
    follow(composing) {
      isComposing = composing;
      running?.follow(composing);
    },
    guard(next) {
      told = next;
      running?.guard(next);
    },
    meetTree(tree) {
      trees.push(tree);
      running?.meetTree(tree);
    },
    forgetGonePassages: () => running?.forgetGonePassages(),
  };
}
