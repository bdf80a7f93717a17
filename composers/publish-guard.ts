/**
 * Guards publishing: tells when someone is at the button, and asks once before personal data is published. It asks only
 * where everything is certain: in a known composer, at the composer's publish button, about passages still unchanged.
 */
import type { TextRange } from "../rules/model/draft";
import type { Platform } from "./composer";
import type { ComposerFollower } from "./composer-follower";
import { type DraftAnnouncer, readParts } from "./draft-announcer";
import { publishButtonIn } from "./publish-button";
import { ask, type QuestionWords } from "./question";
import { toggleListener } from "./toggle-listener";

/** What the page asks about before it publishes: passages that the review found, and the words of the question. */
export interface Guard {
  composer: string;
  revision: number;
  passages: TextRange[];
  words: QuestionWords;
}

interface Passage {
  part: number;
  text: string;
}

/** `publish`: the platform's buttons that publish. */
export function createPublishGuard(
  publish: Platform["publish"],
  follower: ComposerFollower,
  announcer: DraftAnnouncer,
  signal: AbortSignal,
) {
  let guarded: { composer: string; passages: Passage[]; words: QuestionWords } | null = null;
  let asking = false;
  /** Passages that were asked about; only in the memory of this page. */
  const askedTexts = new Set<string>();
  const listening = { capture: true, signal };

  const buttonOf = (event: Event) => publishButtonIn(event.composedPath(), follower.composer(), publish);

  /** The guarded passages that still stand in the composer, and were not asked about before. */
  function remainingPassages(): Passage[] {
    const composer = follower.composer();
    if (!guarded || !composer || guarded.composer !== composer.id) return [];
    const parts = readParts(composer);
    return guarded.passages.filter(({ part, text }) => parts[part]?.includes(text) && !askedTexts.has(text));
  }

  function onClick(event: MouseEvent): void {
    // a click by a script comes from the page, or from this guard
    const button = guarded && event.isTrusted && !asking ? buttonOf(event) : null;
    const passages = button ? remainingPassages() : [];
    if (!guarded || !button || passages.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    asking = true;
    for (const { text } of passages) askedTexts.add(text);
    void ask(guarded.words, signal).then((answer) => {
      asking = false;
      if (answer && button.isConnected && !signal.aborted) button.click();
    });
  }

  function onNear(event: Event): void {
    announcer.updatePublishing(buttonOf(event) !== null);
  }

  /** Nothing listens while there is no composer, or nothing to hold back. */
  function listen(type: string, listener: (event: never) => void, on: boolean): void {
    toggleListener(window, type, listener, on, listening);
  }

  return {
    /** Starts or ends guarding: whether there is a composer. */
    follow(composing: boolean): void {
      for (const type of ["pointerover", "focusin"]) listen(type, onNear, composing);
      if (!composing) this.guard(null);
    },
    /** A guard of another revision comes too late and changes nothing: what is guarded is looked for in the text. */
    guard(next: Guard | null): void {
      const composer = follower.composer();
      if (next && (next.composer !== composer?.id || next.revision !== announcer.latest()?.revision)) return;
      const parts = next && composer ? readParts(composer) : [];
      const passages = (next?.passages ?? []).flatMap(({ part, start, end }) => {
        const text = parts[part]?.slice(start, end);
        return text ? [{ part, text }] : [];
      });
      guarded = next && passages.length > 0 ? { composer: next.composer, passages, words: next.words } : null;
      listen("click", onClick, guarded !== null);
    },
  };
}
