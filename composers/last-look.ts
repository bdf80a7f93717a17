/**
 * A last look before publishing: tells when someone is at the button, and asks once before personal data goes out.
 * Asks only where everything is certain: a known composer, its own button, the very passages that were found.
 */
import type { TextRange } from "../rules/draft";
import type { Composer, Platform } from "./composer";
import { publishButtonIn } from "./publish-button";
import { ask, type QuestionWords } from "./question";

/** What the review found in a draft that should not be published. */
export interface Hold {
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

export function createLastLook(publish: Platform["publish"], draft: WatchedDraft, signal: AbortSignal) {
  let held: { composer: string; passages: Passage[]; words: QuestionWords } | null = null;
  let asking = false;
  /** Passages that were asked about; only in the memory of this page. */
  const asked = new Set<string>();
  const listening = { capture: true, signal };

  const buttonOf = (event: Event) => publishButtonIn(event.composedPath(), draft.composer(), publish);

  /** What was found and still stands in the composer, and was not asked about before. */
  function standing(): Passage[] {
    if (!held || held.composer !== draft.composer()?.id) return [];
    const parts = draft.read();
    return held.passages.filter(({ part, text }) => parts[part]?.includes(text) && !asked.has(text));
  }

  function onClick(event: MouseEvent): void {
    // a click by a script is the page's own, or ours
    const button = held && event.isTrusted && !asking ? buttonOf(event) : null;
    const passages = button ? standing() : [];
    if (!held || !button || passages.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    asking = true;
    for (const { text } of passages) asked.add(text);
    void ask(held.words, signal).then((answer) => {
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
    follow(composing: boolean): void {
      for (const type of ["pointerover", "focusin"]) listen(type, onNear, composing);
      if (!composing) this.hold(null);
    },
    /** A hold of another revision comes too late and changes nothing: what is held already is looked for in the text. */
    hold(hold: Hold | null): void {
      if (hold && (hold.composer !== draft.composer()?.id || hold.revision !== draft.revision())) return;
      const parts = hold ? draft.read() : [];
      const passages = (hold?.passages ?? []).flatMap(({ part, start, end }) => {
        const text = parts[part]?.slice(start, end);
        return text ? [{ part, text }] : [];
      });
      held = hold && passages.length > 0 ? { composer: hold.composer, passages, words: hold.words } : null;
      listen("click", onClick, held !== null);
    },
  };
}
