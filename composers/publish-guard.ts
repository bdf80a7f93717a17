/**
 * Guards publishing: tells when someone is at the button, and asks once before personal data, or a place that was to be filled
 * in, is published. The text is looked through at the click itself, so that the question waits for nothing and nobody. It is
 * asked only where everything is certain: in a known composer, at the composer's publish button.
 */
import type { ComposerKeys } from "../rules/model/composer-keys";
import type { Language } from "../rules/model/span";
import { findPersonalNumbers } from "../rules/text/detectors/personal-numbers";
import { foldText } from "../rules/text/folded-text";
import type { Composer, Platform } from "./composer";
import type { ComposerFollower } from "./composer-follower";
import type { DraftAnnouncer } from "./draft-announcer";
import { boxesOfPublishButton, publishButtonIn, publishButtonOf } from "./publish-button";
import { ask, type QuestionWords } from "./question";
import { toggleListener } from "./toggle-listener";

/** What the background's review knows beyond what the page can see for itself; passages word for word. */
export interface Guard {
  composer: string;
  /** Further passages to ask about. */
  asked: string[];
  /** Places to fill in that only a review sees, in lower case. */
  unfinished?: string[];
  /** The language whose version is missing, and the texts for which that was judged; `isInPanel`: it is written in the panel's field. */
  missing?: { language: Language; parts: string[]; isInPanel?: boolean };
  /** Passages that the person has dismissed, each as often as it was; places to fill in in lower case. */
  dismissed: string[];
}

/** The question before it is known what it is about; told by the background, to spare each page its size. */
export interface PublishQuestion extends Omit<QuestionWords, "title" | "text"> {
  /** Where personal data stands in the text. */
  personal: QuestionTexts;
  /** Where something is left to be filled in. */
  unfinished: QuestionTexts;
  /** Where the version in this language is missing; left out where nobody wants to be asked. */
  missing?: Record<Language, QuestionTexts>;
  /** Where it is missing, and is written in the panel's field. */
  inPanel: Record<Language, QuestionTexts>;
  /** What then stands in the text, with its square brackets; in lower case. */
  placeholders: string[];
}
type QuestionTexts = Pick<QuestionWords, "title" | "text">;

export type PublishGuard = ReturnType<typeof createPublishGuard>;

/** How a platform publishes: by which buttons, and by which keys in the box. */
interface Publishing {
  keys(): ComposerKeys;
  pressed: NonNullable<Platform["pressed"]>;
  /** Selector of what is never read. */
  unread?: string;
}

/** `question`: null where the person has switched it off. */
export function createPublishGuard(
  { keys, pressed, unread }: Publishing,
  follower: ComposerFollower,
  announcer: DraftAnnouncer,
  question: () => PublishQuestion | null,
  signal: AbortSignal,
) {
  let guard: Guard | null = null;
  let asking = false;
  let timesTakenAway = 0;
  /** Passages that were asked about, in this composer; only in the memory of this page. */
  let askedTexts: string[] = [];
  let askedComposer: string | undefined;
  /** Someone was asked about the missing version, and it is missing since. */
  let askedMissing = false;
  const listening = { capture: true, signal };

  const buttonOf = (event: Event) => publishButtonIn(event.composedPath(), follower.composer(), keys(), unread);

  /** Also that of a composer which someone has left for another one: it is followed again. */
  function clickedButton(event: Event): HTMLElement | null {
    const button = buttonOf(event);
    if (button) return button;
    for (const box of boxesOfPublishButton(event.composedPath(), keys())) follower.lookAtBox(box);
    return buttonOf(event);
  }

  /** Passages to ask about, in the order of their weight, without those that were asked about or dismissed. */
  function openPassages(parts: string[], placeholders: string[]) {
    const known = guard?.composer === follower.composer()?.id ? guard : null;
    const settled = [...askedTexts, ...(known?.dismissed ?? [])];
    const isOpen = (passage: string) => {
      const at = settled.indexOf(passage);
      if (at >= 0) settled.splice(at, 1);
      return at < 0;
    };
    const numbers = parts.flatMap((text) => {
      const folded = foldText(text);
      const { codes, cards } = findPersonalNumbers(folded.text);
      const certain = codes.filter(({ verdict }) => verdict === "valid");
      return [...certain, ...cards].map(({ start, end }) => {
        const written = folded.written(start, end);
        return text.slice(written.start, written.end);
      });
    });
    const asked = known?.asked.filter((passage) => !numbers.includes(passage) && timesIn(parts, passage) > 0) ?? [];
    const places = [...placeholders, ...(known?.unfinished ?? [])].flatMap((place) =>
      new Array<string>(timesIn(parts, place)).fill(place),
    );
    return { personal: [...numbers, ...asked].filter(isOpen), unfinished: places.filter(isOpen) };
  }

  /** Only of the very text that was judged: what was written since may be the version. */
  function missingTextsFor(composer: Composer, parts: string[], { missing, inPanel }: PublishQuestion) {
    const judged = guard?.composer === composer.id ? guard.missing : null;
    if (askedMissing || judged?.parts.join("\n") !== parts.join("\n")) return null;
    return (judged.isInPanel ? inPanel : missing)?.[judged.language];
  }

  function onClick(event: MouseEvent): void {
    // a click by a script comes from the page, or from this guard
    const button = event.isTrusted && question() ? clickedButton(event) : null;
    if (!button) return;
    hold(event, (held) => {
      // a page that has drawn its dialog anew meanwhile has another button in it
      const composer = follower.composer();
      const present = button.isConnected ? button : composer?.id === held.id && publishButtonOf(composer, keys());
      if (present) present.click();
    });
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !event.isTrusted || event.isComposing || event.shiftKey || event.altKey) return;
    const composer = follower.composer();
    const root = composer?.roots.find((candidate) => event.composedPath().includes(candidate));
    const key = event.ctrlKey || event.metaKey ? "Control+Enter" : "Enter";
    if (!composer || !root || pressed[composer.surface] !== key) return;
    if (key === "Enter" && hasOpenList(root)) return;
    hold(event, (held) => {
      // a page that has drawn its form anew meanwhile has another box and another button in it
      const present = follower.composer();
      const composer = present?.id === held.id ? present : held;
      const button = publishButtonOf(composer, keys());
      if (button) button.click();
      else composer.roots[held.roots.indexOf(root)]?.dispatchEvent(copyOfKey(event));
    });
  }

  /** Holds back what publishes where there is something to ask about; `publish` publishes all the same. */
  function hold(event: Event, publish: (composer: Composer) => void): void {
    const words = question();
    const composer = follower.composer();
    if (!words || !composer) return;
    forgetGonePassages();
    const parts = announcer.readParts(composer);
    const { personal, unfinished } = openPassages(parts, words.placeholders);
    const passages = [...personal, ...unfinished];
    const missingTexts = missingTextsFor(composer, parts, words);
    if (passages.length === 0 && !missingTexts && !asking) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (asking) return;
    asking = true;
    const ofPassages = personal.length > 0 ? words.personal : words.unfinished;
    const { title, text } = passages.length === 0 && missingTexts ? missingTexts : ofPassages;
    const takenAway = () => null; // a page that broke what the dialog is made of
    void ask({ ...words, title, text }, signal)
      .catch(takenAway)
      .then((answer) => {
        asking = false;
        // a page that tidies up takes the question away: it is asked again, and then where no page can reach it
        if (answer === null && ++timesTakenAway < 2) return;
        timesTakenAway = 0;
        askedTexts.push(...passages);
        askedComposer = composer.id;
        if (passages.length === 0) askedMissing = true;
        if ((answer ?? confirm(`${title}\n\n${text}`)) && !signal.aborted) publish(composer);
      });
  }

  /** What was asked about or dismissed in another composer, or has gone from the text since, is asked about again. */
  function forgetGonePassages(): void {
    if (askedTexts.length === 0 && !guard?.dismissed.length) return;
    const composer = follower.composer();
    const parts = composer ? announcer.readParts(composer) : [];
    askedTexts = composer?.id === askedComposer ? passagesIn(parts, askedTexts) : [];
    if (guard && guard.composer === composer?.id) guard.dismissed = passagesIn(parts, guard.dismissed);
  }

  function onNear(event: Event): void {
    announcer.updatePublishing(buttonOf(event) !== null);
  }

  /** Nothing listens while there is no composer. */
  function listen(type: string, listener: (event: never) => void, on: boolean): void {
    toggleListener(window, type, listener, on, listening);
  }
  const nearness = ["pointerover", "focusin"];

  // also while no composer is followed: a page may bring one back and have it published before it was looked at
  listen("click", onClick, true);

  return {
    /** Starts or ends guarding: whether there is a composer. */
    follow(composing: boolean): void {
      for (const type of nearness) listen(type, onNear, composing);
      listen("keydown", onKey, composing);
    },
    /** No event outside of a shadow tree tells that the pointer or the focus has moved within it. */
    meetTree(tree: ShadowRoot): void {
      for (const type of nearness) tree.addEventListener(type, onNear, listening);
    },
    guard(next: Guard | null): void {
      const isSame = next?.composer === guard?.composer && next?.missing?.isInPanel === guard?.missing?.isInPanel;
      if (!next?.missing || !isSame) askedMissing = false;
      guard = next;
      forgetGonePassages();
    },
    /** The text, or the composer, has changed. */
    forgetGonePassages,
  };
}

/** Whether a list of names or emoji is open, from which Enter takes one; some boxes name such a list while there is none. */
function hasOpenList(root: HTMLElement): boolean {
  const chosen = root.getAttribute("aria-activedescendant");
  return root.getAttribute("aria-expanded") === "true" || (chosen ? document.getElementById(chosen) !== null : false);
}

/** The same key for the page, as far as a script can press one. */
function copyOfKey({ key, code, ctrlKey, metaKey }: KeyboardEvent): KeyboardEvent {
  const init = { key, code, ctrlKey, metaKey, keyCode: 13, bubbles: true, cancelable: true, composed: true };
  return new KeyboardEvent("keydown", init);
}

/** How often a passage stands in the texts, in capitals or not. */
const timesIn = (parts: string[], passage: string) =>
  parts.reduce((times, text) => times + text.toLowerCase().split(passage.toLowerCase()).length - 1, 0);

/** Those of the passages that stand in the texts, each at most as often as it does there. */
function passagesIn(parts: string[], passages: string[]): string[] {
  const timesLeft = new Map<string, number>();
  return passages.filter((passage) => {
    const times = timesLeft.get(passage) ?? timesIn(parts, passage);
    timesLeft.set(passage, times - 1);
    return times > 0;
  });
}
