/**
 * Watches what is being written on a page: finds the composer by focus, by typing and by what people do, reads it a
 * moment after each change, and notices when it goes. No polling, and nothing runs on a page without a composer.
 */
import type { ObservedDraft, TextRange } from "../rules/model/draft";
import type { Edit } from "../rules/model/finding";
import { applyEdits, type EditResult } from "./apply-edits";
import type { Composer, Platform } from "./composer";
import { editableRootOf } from "./editors/editable-root";
import { editorOf } from "./editors/editors";
import { composerOf, deeplyFocused, findComposer } from "./find-composer";
import { mark, unmark } from "./mark";
import { createComposerObserver } from "./observe-composer";
import type { Recogniser } from "./platforms/recognise";
import { createPublishGuard, type Guard } from "./publish-guard";
import { createWatchAfterAction } from "./watch-after-action";

export interface ComposerWatch {
  /** What is being written now, or null. */
  current(): ObservedDraft | null;
  lookAgain(): void;
  /** One after the other, however many are asked for at once. */
  edit(composer: string, revision: number, edits: Edit[]): Promise<EditResult>;
  mark(composer: string, passage: TextRange | null, scroll: boolean): void;
  /** What the review found that should not be published; null: nothing. */
  guard(guard: Guard | null): void;
}

interface WatchOptions {
  publish: Platform["publish"];
  recognise: Recogniser;
  onChange(observed: ObservedDraft | null): void;
  /** How long after a change to read, ms: longer where nobody looks. */
  readingDelay(): number;
  /** False once the extension was updated or removed under a page that is still open. */
  isAlive(): boolean;
  signal: AbortSignal;
}

/** Names and pictures may be read this much later than texts, ms. */
const surroundingsDelay = 150;
/** However fast someone types, a draft is not read and told more often than this, ms. */
const readingPause = 40;

/** No platform takes more than 63,206 characters: what is longer is no draft, and is not read to its end. */
const longestPart = 200_000;

const readParts = ({ roots }: Composer) => roots.map((root) => editorOf(root)?.read(root).slice(0, longestPart) ?? "");
const isSame = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((one, at) => one === others[at]);

export function watchComposers(options: WatchOptions): ComposerWatch {
  const { publish, recognise, onChange, readingDelay, isAlive, signal } = options;
  let composer: Composer | null = null;
  let observed: ObservedDraft | null = null;
  /** What was told of everything but the texts. */
  let told = "";
  let revision = 0;
  let lastRead = 0;
  let readTimer: ReturnType<typeof setTimeout> | undefined;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let edits: Promise<unknown> = Promise.resolve();
  const shadowTrees = new Set<ShadowRoot>();
  const listening = { capture: true, passive: true, signal };

  const publishGuard = createPublishGuard(
    publish,
    {
      composer: () => composer,
      revision: () => observed?.revision ?? null,
      read: () => (composer ? readParts(composer) : []),
      onPublishing(on) {
        if (observed && observed.publishing !== on) announce({ ...observed, publishing: on, revision: ++revision });
      },
    },
    signal,
  );
  const briefly = createWatchAfterAction(lookAgain, signal);
  const observer = createComposerObserver(
    {
      onText: readSoon,
      onSurroundings() {
        lookTimer ??= setTimeout(look, surroundingsDelay);
      },
      onGone: look,
    },
    signal,
  );

  function readSoon(): void {
    readTimer ??= setTimeout(read, Math.max(readingDelay(), lastRead + readingPause - performance.now()));
  }
  function read(): void {
    clearTimeout(readTimer);
    readTimer = undefined;
    lastRead = performance.now();
    if (signal.aborted || !composer || !isAlive()) return;
    if (composer.roots.every((root) => root.isConnected)) tell(composer);
    else look();
  }

  /** The composer that was there as it is now, or another one, or none. */
  function look(): void {
    clearTimeout(lookTimer);
    lookTimer = undefined;
    if (signal.aborted || !isAlive()) return;
    const root = composer?.roots.find((candidate) => candidate.isConnected);
    const same = root ? composerOf(root, recognise) : null;
    use(same && same.id === composer?.id ? same : find());
  }
  function lookAgain(): void {
    if (!signal.aborted && isAlive()) use(find());
  }
  function find(): Composer | null {
    // a box may have had the focus before anyone listened
    followInto(deeplyFocused()?.getRootNode());
    return findComposer(shadowTrees, composer, recognise);
  }

  function use(next: Composer | null): void {
    const before = composer;
    composer = next;
    if (!next) listenToKeys(true);
    if ((next === null) !== (before === null)) publishGuard.follow(next !== null);
    if (next?.id !== before?.id) unmark();
    if (!next) {
      observer.observe(null);
      if (observed) onChange(null);
      observed = null;
      return;
    }
    if (next.scope !== before?.scope || !isSame(next.roots, before.roots)) observer.observe(next);
    const { roots, scope, ...context } = next;
    const telling = JSON.stringify(context);
    if (telling !== told) observed = null;
    told = telling;
    tell(next);
  }

  function tell(next: Composer): void {
    const parts = readParts(next);
    if (observed && isSame(parts, observed.parts)) return;
    const { id, channel, surface, account, place, parent, media, recognised } = next;
    announce({
      ...{ composer: id, page: location.pathname, revision: ++revision, publishing: false },
      ...{ channel, surface, parts, account, place, parent, media, recognised },
    });
  }
  function announce(next: ObservedDraft): void {
    observed = next;
    onChange(next);
  }

  function onWriting(event: Event): void {
    const root = editableRootOf(event.composedPath());
    const isText = root instanceof HTMLTextAreaElement;
    if (root && composer?.roots.includes(root)) {
      // text fields change without any mutation
      if (event.type !== "focusin" && isText) readSoon();
    } else if (root && isAlive()) {
      followInto(root.getRootNode());
      const next = composerOf(root, recognise);
      if (next) use(next);
    }
    // in a known editor everything that matters is a mutation
    listenToKeys(!root || isText || !composer?.roots.includes(root));
  }
  function followInto(tree: Node | undefined): void {
    if (!(tree instanceof ShadowRoot) || shadowTrees.has(tree)) return;
    shadowTrees.add(tree);
    // focus that moves within a shadow tree is not told outside of it
    tree.addEventListener("focusin", onWriting, listening);
  }

  function onDeed(event: Event): void {
    if (event instanceof KeyboardEvent && event.key !== "Enter") return;
    const { target } = event;
    const isWriting = composer?.roots.some((root) => target instanceof Node && root.contains(target));
    if (!isWriting || target instanceof HTMLTextAreaElement) briefly.begin();
  }

  function listenToKeys(on: boolean): void {
    const change = on ? document.addEventListener : document.removeEventListener;
    change.call(document, "input", onWriting, listening);
    change.call(document, "keyup", onDeed, listening);
  }
  document.addEventListener("focusin", onWriting, listening);
  document.addEventListener("click", onDeed, listening);
  for (const type of ["popstate", "load"]) window.addEventListener(type, onDeed, listening);
  if ("navigation" in window) window.navigation.addEventListener("currententrychange", onDeed, listening);
  // a page that is not shown does not lay anything out, so that a composer that goes is not noticed
  document.addEventListener("visibilitychange", () => document.hidden || lookAgain(), listening);
  listenToKeys(true);
  signal.addEventListener("abort", () => {
    clearTimeout(readTimer);
    clearTimeout(lookTimer);
    shadowTrees.clear();
    unmark();
  });
  lookAgain();
  briefly.begin();

  async function applyNow(id: string, made: number, wanted: Edit[]): Promise<EditResult> {
    if (signal.aborted || composer?.id !== id) return { status: "gone" };
    if (composer.roots.some((root) => !root.isConnected)) look();
    if (composer?.id !== id) return { status: "gone" };
    // an insertion expects nothing that could tell that the text around it has moved
    if (observed?.revision !== made || !isSame(readParts(composer), observed.parts)) {
      read();
      return { status: "stale" };
    }
    try {
      return await applyEdits(composer, wanted);
    } catch {
      // the page took the editor apart under our hands
      return { status: "unverified", text: wanted.map((edit) => edit.text).join("\n") };
    } finally {
      read();
    }
  }

  return {
    current: () => observed,
    lookAgain,
    guard: (guard) => publishGuard.guard(guard),
    edit(id, made, wanted) {
      const run = () => applyNow(id, made, wanted);
      const result = edits.then(run, run);
      edits = result;
      return result;
    },
    mark(id, passage, scroll) {
      const root = passage && composer?.id === id ? composer.roots[passage.part] : undefined;
      if (root?.isConnected && passage) mark(root, passage.start, passage.end, scroll);
      else unmark();
    },
  };
}
