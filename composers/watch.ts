/**
 * Watches what is being written on a page: finds the composer by focus, by typing and by what people do, reads it a
 * moment after each change, and notices when it goes. No polling, and nothing runs on a page without a composer.
 */
import type { ObservedDraft, TextRange } from "../rules/model/draft";
import type { Edit } from "../rules/model/finding";
import type { Composer, Platform } from "./composer";
import { createComposerFollower } from "./composer-follower";
import { createDelayedCall, type DelayedCall } from "./delayed-call";
import { createDraftAnnouncer } from "./draft-announcer";
import { createEditQueue } from "./edit-queue";
import type { EditResult } from "./edit-result";
import { deeplyFocused } from "./find-composer";
import { createComposerObserver } from "./observe-composer";
import { createPageListener } from "./page-listener";
import { pageTools } from "./page-tools";
import type { Recogniser } from "./platforms/recognise";
import { createPublishGuard, type Guard, type PublishQuestion } from "./publish-guard";
import { createWatchAfterAction } from "./watch-after-action";

export interface ComposerWatch {
  lookAgain(): void;
  /** Edits are carried out one request after the other, however many come at once. */
  edit(composer: string, revision: number, edits: Edit[]): Promise<EditResult>;
  /** `passage`: in UTF-16 units; null takes the mark away. */
  mark(composer: string, passage: TextRange | null, scroll: boolean): void;
  /** What the review knows of personal data beyond what stands in the text; null: nothing. */
  guard(guard: Guard | null): void;
  /** Reads the unknown box in focus from now on. */
  readBox(): void;
  /** The structure around the focused box, without any text of the page. */
  describeStructure(): string;
}

interface WatchOptions {
  publish: Platform["publish"];
  /** Asked before publishing; null: the person has switched that off. */
  question(): PublishQuestion | null;
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
/** However fast someone types, a draft is not read and announced more often than this, ms. */
const readingPause = 40;

export function watchComposers(options: WatchOptions): ComposerWatch {
  const { publish, question, recognise, onChange, readingDelay, isAlive, signal } = options;
  const isActive = () => !signal.aborted && isAlive();
  const announcer = createDraftAnnouncer(onChange);
  const follower = createComposerFollower({ recognise, isActive, onShadowTree, onFollow }, signal);
  let lastRead = 0;
  const untilReading = () => Math.max(readingDelay(), lastRead + readingPause - performance.now());
  const reading = createDelayedCall(read, untilReading, signal);
  const looking = createDelayedCall(follower.lookAtComposer, () => surroundingsDelay, signal);
  /** The guard hears of every change at once: what was emptied and written again before the next reading is another post. */
  const onWriting: DelayedCall = {
    now: reading.now,
    soon() {
      publishGuard.forgetGonePassages();
      reading.soon();
    },
  };
  const observer = createComposerObserver(onWriting, looking, signal);
  const watchAfterAction = createWatchAfterAction(follower.lookAtPage, signal);
  const listener = createPageListener(follower, onWriting, watchAfterAction, signal);
  const publishGuard = createPublishGuard(
    publish,
    follower,
    announcer,
    () => (isActive() ? question() : null), // after an update the new version asks
    signal,
  );

  function read(): void {
    lastRead = performance.now();
    const composer = follower.composer();
    if (!composer || !isActive()) return;
    if (composer.roots.every((root) => root.isConnected)) announcer.updateTexts(composer);
    else looking.now();
  }

  function onShadowTree(tree: ShadowRoot): void {
    listener.listenToFocus(tree);
  }

  function onFollow(next: Composer | null, previous: Composer | null): void {
    if (!next) listener.listenToKeys(true);
    if ((next === null) !== (previous === null)) publishGuard.follow(next !== null);
    if (next?.id !== previous?.id) unmark();
    publishGuard.forgetGonePassages();
    observer.observe(next);
    announcer.update(next);
  }

  const unmark = () => pageTools()?.unmark();
  signal.addEventListener("abort", unmark);
  follower.lookAtPage();
  watchAfterAction.begin();

  return {
    lookAgain: follower.lookAtPage,
    guard: publishGuard.guard,
    readBox: () => undefined,
    describeStructure: () => pageTools()?.describeStructure(deeplyFocused()) ?? "",
    edit: createEditQueue(follower, announcer, looking, reading, signal),
    mark(id, passage, scroll) {
      const composer = follower.composer();
      const root = passage && composer?.id === id ? composer.roots[passage.part] : undefined;
      if (root?.isConnected && passage) pageTools()?.mark(root, passage.start, passage.end, scroll);
      else unmark();
    },
  };
}
