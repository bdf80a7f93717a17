/**
 * Guards publishing: tells when someone is at the button, and asks once before personal data goes out.
 * Asks only where everything is certain: a known composer, its own button, the very passages that were found.
 */
import type { TextRange } from "../rules/model/draft";
import type { Composer, Platform } from "./composer";
import { publishButtonIn } from "./publish-button";
import { ask, type QuestionWords } from "./question";

/** What the page asks about before it publishes: passages that the review found, and the words of the question. */
export interface Guard {
  composer: string;
  revision: number;
  passages: TextRange[];
  words: QuestionWords;
}

interface WatchedDraft {
  composer(): Composer | null;
  revision(): number | null;
  /** What stands in the composer now, one text a part. */
  read(): string[];
  onPublishing(on: boolean): void;
}

interface Passage {
  part: number;
  text: string;
}

export function createPublishGuard(publish: Platform["publish"], draft: WatchedDraft, signal: AbortSignal) {
  let guarded: { composer: string; passages: Passage[]; words: QuestionWords } | null = null;
  let asking = false;
  /** Passages that were asked about; only in the memory of this page. */
  const asked = new Set<string>();
  const listening = { capture: true, signal };

  const buttonOf = (event: Event) => publishButtonIn(event.composedPath(), draft.composer(), publish);

  /** What was found and still stands in the composer, and was not asked about before. */
  function standing(): Passage[] {
    if (!guarded || guarded.composer !== draft.composer()?.id) return [];
    const parts = draft.read();
    return guarded.passages.filter(({ part, text }) => parts[part]?.includes(text) && !asked.has(text));
  }

  function onClick(event: MouseEvent): void {
    // a click by a script is the page's own, or ours
    const button = guarded && event.isTrusted && !asking ? buttonOf(event) : null;
    const passages = button ? standing() : [];
    if (!guarded || !button || passages.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    asking = true;
    for (const { text } of passages) asked.add(text);
    void ask(guarded.words, signal).then((answer) => {
      asking = false;
      if (answer && button.isConnected && !signal.aborted) button.click();
    });
  }

  function onNear(event: Event): void {
    draft.onPublishing(buttonOf(event) !== null);
  }

  /** Nothing listens while there is no composer, or nothing to hold back. */
  function listen(type: string, listener: (event: never) => void, on: boolean): void {
    const change = on ? window.addEventListener : window.removeEventListener;
    change.call(window, type, listener as EventListener, listening);
  }

  return {
    /** Whether someone is writing at all. */
    follow(composing: boolean): void {
      for (const type of ["pointerover", "focusin"]) listen(type, onNear, composing);
      if (!composing) this.guard(null);
    },
    /** A guard of another revision comes too late and changes nothing: what is guarded is looked for in the text. */
    guard(next: Guard | null): void {
      if (next && (next.composer !== draft.composer()?.id || next.revision !== draft.revision())) return;
      const parts = next ? draft.read() : [];
      const passages = (next?.passages ?? []).flatMap(({ part, start, end }) => {
        const text = parts[part]?.slice(start, end);
        return text ? [{ part, text }] : [];
      });
      guarded = next && passages.length > 0 ? { composer: next.composer, passages, words: next.words } : null;
      listen("click", onClick, guarded !== null);
    },
  };
}
