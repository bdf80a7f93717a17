/**
 * Watches what is being written on a page: finds the composer by focus, by typing and by what people do, reads it a
 * moment after each change, and notices when it goes. No polling, and nothing runs on a page without a composer.
 */
import type { ComposerKeys } from "../rules/model/composer-keys";
import type { ObservedDraft, TextRange } from "../rules/model/draft";
import type { Edit } from "../rules/model/finding";
import type { Composer, PassageView, Platform, UnreadBox } from "./composer";
import { createComposerFollower } from "./composer-follower";
import { createDelayedCall, type DelayedCall } from "./delayed-call";
import { createDraftAnnouncer } from "./draft-announcer";
import type { EditResult } from "./edit-result";
import { deeplyFocused, focusedBox, unreadBox } from "./find-composer";
import { createGuardLine } from "./guard-line";
import { createComposerObserver } from "./observe-composer";
import { createPageListener } from "./page-listener";
import { pageTools } from "./page-tools";
import { isCalledPrivate } from "./platforms/private-boxes";
import { recogniserOf, withAdded } from "./platforms/recognise";
import { publishButtonOf } from "./publish-button";
import type { Guard, PublishQuestion } from "./publish-guard";
import { createWatchAfterAction } from "./watch-after-action";

export interface ComposerWatch {
  lookAgain(): void;
  /** Edits are carried out one request after the other, however many come at once. */
  edit(composer: string, revision: number, edits: Edit[]): Promise<EditResult>;
  /** `passage`: in UTF-16 units; null takes the mark away. */
  mark(composer: string, passage: TextRange | null, view: PassageView): void;
  /** What the review knows of personal data beyond what stands in the text; null: nothing. */
  guard(guard: Guard | null): void;
  /** Reads the unknown box in focus from now on. */
  readBox(): void;
  /** The structure around the focused box, without any text of the page. */
  describeStructure(): string;
}

interface WatchOptions {
  platform: Platform;
  /** What the guideline pack adds to the platform's keys. */
  addedKeys(): ComposerKeys | undefined;
  /** Whether the person wants boxes of this address to be read that no platform file knows. */
  isAddressRead(): boolean;
  /** Asked before publishing; null: the person has switched that off. */
  question(): PublishQuestion | null;
  /** `box`: what has the focus where no draft is written. */
  onChange(observed: ObservedDraft | null, box: UnreadBox | null): void;
  /** Has the script of the publish guard brought into the page; resolves when it is there, or cannot come. */
  bringGuard(): Promise<void>;
  /** How long after a change to read, ms: longer where nobody looks. */
  readingDelay(): number;
  /** False once the extension was updated or removed under a page that is still open. */
  isAlive(): boolean;
  signal: AbortSignal;
}

/** Names and pictures may be read this much later than texts, ms. */
const surroundingsDelay = 150;
/** However fast someone types, a draft is not read and announced more often than this, ms. */
const readingPause = 100;

export function watchComposers(options: WatchOptions): ComposerWatch {
  const { platform, addedKeys, isAddressRead, question, bringGuard, onChange, readingDelay, isAlive, signal } = options;
  const isActive = () => !signal.aborted && isAlive();
  let added: ComposerKeys | undefined;
  let merged = platform.keys;
  /** Put together anew only where the guideline pack has changed. */
  function keys(): ComposerKeys {
    const next = addedKeys();
    if (next !== added) merged = withAdded(platform.keys, next);
    added = next;
    return merged;
  }
  /** Unknown boxes that the person wants to be read, with the path of the page on which that was: a page may use a box again for another thing. */
  const askedBoxes = new WeakMap<HTMLElement, string>();
  const isAsked = (root: HTMLElement) => askedBoxes.get(root) === location.pathname || isAddressRead();
  const recognise = recogniserOf(platform, keys, isAsked);
  let unread: UnreadBox | null = null;
  const announcer = createDraftAnnouncer((observed) => onChange(observed, unread));
  const follower = createComposerFollower(
    {
      ...{ recognise, isActive, onShadowTree, onFollow },
      hasPublishButton: (place, composer) => publishButtonOf({ ...composer, scope: place }, keys()) !== null,
      lastTexts: () => announcer.latest()?.parts ?? [],
    },
    signal,
  );
  let lastRead = 0;
  const untilReading = () => Math.max(readingDelay(), lastRead + readingPause - performance.now());
  const reading = createDelayedCall(read, untilReading, signal);
  const looking = createDelayedCall(follower.lookAtComposer, () => surroundingsDelay, signal);
  /** The guard hears of every change at once: what was emptied and written again before the next reading is another post. */
  const onWriting: DelayedCall = {
    now: reading.now,
    soon() {
      guardLine.forgetGonePassages();
      reading.soon();
    },
  };
  const observer = createComposerObserver(onWriting, looking, signal);
  const watchAfterAction = createWatchAfterAction(follower.lookAtPage, signal);
  const listener = createPageListener(follower, onWriting, watchAfterAction, signal);
  const guardLine = createGuardLine(
    bringGuard,
    (create) =>
      create(
        { keys, pressed: platform.pressed ?? {}, unread: platform.unread.within },
        follower,
        announcer,
        () => (isActive() ? question() : null), // after an update the new version asks
        signal,
      ),
    signal,
  );

  function read(): void {
    lastRead = performance.now();
    const composer = follower.composer();
    if (!composer || !isActive()) return;
    const { keptTexts, roots } = composer;
    // a page may make a message of a post that is being written: nothing of it is told then
    const isReadable = (root: HTMLElement) => root.isConnected && !isCalledPrivate(root, platform.unread);
    if (keptTexts || roots.every(isReadable)) announcer.updateTexts(composer);
    else looking.now();
  }

  function onShadowTree(tree: ShadowRoot): void {
    listener.listenToFocus(tree);
    guardLine.meetTree(tree);
  }

  function onFollow(next: Composer | null, previous: Composer | null): void {
    if (!next) listener.listenToKeys(true);
    if ((next === null) !== (previous === null)) guardLine.follow(next !== null);
    if (next?.id !== previous?.id) unmark();
    guardLine.forgetGonePassages();
    observer.observe(next);
    const wasUnread = unread;
    unread = next ? null : unreadBox(recognise, platform.inFrames ?? false);
    if (!next && unread !== wasUnread && !announcer.latest()) onChange(null, unread);
    announcer.update(next);
  }

  let editing: ComposerWatch["edit"] | undefined;
  const unmark = () => pageTools()?.unmark();
  signal.addEventListener("abort", unmark);
  follower.lookAtPage();
  watchAfterAction.begin();

  return {
    lookAgain: follower.lookAtPage,
    guard: guardLine.guard,
    readBox() {
      const box = focusedBox();
      // the focus may have moved since the panel offered it: no other box is meant
      if (!box || recognise(box) !== "unknown") return;
      askedBoxes.set(box, location.pathname);
      follower.lookAtBox(box);
    },
    describeStructure: () => pageTools()?.describeStructure(deeplyFocused(), keys()) ?? "",
    edit(composer, revision, edits) {
      editing ??= pageTools()?.createEditQueue(follower, announcer, looking, reading, signal);
      const text = edits.map((edit) => edit.text).join("\n");
      return editing?.(composer, revision, edits) ?? Promise.resolve({ status: "unverified", text });
    },
    mark(id, passage, view) {
      const composer = follower.composer();
      const root = passage && composer?.id === id ? composer.roots[passage.part] : undefined;
      if (root?.isConnected && passage) pageTools()?.mark(root, passage.start, passage.end, view);
      else unmark();
    },
  };
}
