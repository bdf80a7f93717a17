/** How far the Finnish and the Swedish version of a draft have come. */
import type { Language, LanguageSpan, VersionState } from "../model/span";
import { placeholder, placeholderWords } from "../text/placeholders";
import { type ForeignText, hasOwnText, textsOf } from "./own-text";
import { withoutPastedTwice } from "./pasted-twice";
import { passagesOf } from "./version-text";

export interface VersionReading extends VersionState {
  /** A sentence of its own stands there, in a headline at least. */
  hasSentence: boolean;
  /** More than greetings, names and titles. */
  hasNotice: boolean;
  /** A sentence says that it is published elsewhere. */
  isPromised: boolean;
}

export interface VersionReadings {
  fi: VersionReading;
  sv: VersionReading;
  /** Words in English and other languages. */
  foreignWords: number;
}

/** `parts` as in the draft, `spans` as found in them, one list a part. */
export function versionStates(parts: string[], spans: LanguageSpan[][]): { fi: VersionState; sv: VersionState } {
  const { fi, sv } = readVersions(parts, spans);
  return { fi: stateAlone(fi), sv: stateAlone(sv) };
}

/** What a review says of a version. */
export const stateAlone = ({ state, letters, words }: VersionReading): VersionState => ({ state, letters, words });

/** The same, and what kind of text the versions consist of. */
export function readVersions(written: readonly string[], spans: readonly LanguageSpan[][]): VersionReadings {
  const parts = withoutPastedTwice(written, spans);
  const foreign = countForeign(parts, spans);
  const fi = countOf(parts, spans, "fi");
  const sv = countOf(parts, spans, "sv");
  // the first word is not judged before it is complete
  if (fi.words + sv.words <= 1 && (fi.unfinished || sv.unfinished))
    return { fi: nothing, sv: nothing, foreignWords: foreign.words };
  const passages = parts.flatMap((text, part) => passagesOf(text, spans[part] ?? [], part === 0));
  const texts = textsOf(passages);
  // a word that is still being typed takes away no version that was there before it
  let before: ReturnType<typeof textsOf> | null | undefined;
  const hadOwnText = (language: Language) => {
    if (before === undefined) {
      const typed = withoutLastWord(parts, spans);
      before =
        typed && textsOf(typed.parts.flatMap((text, part) => passagesOf(text, typed.spans[part] ?? [], part === 0)));
    }
    // only the other language's word: its own last word may show that all of it is a name
    const ofOther = spans.at(-1)?.at(-1)?.lang !== language;
    return ofOther && before !== null && hasOwnText(before, language, foreign);
  };
  const reading = (count: Count, otherCount: Count, language: Language): VersionReading => {
    const own = texts[language];
    const isThere = hasOwnText(texts, language, foreign) || hadOwnText(language);
    const { words, letters } = count;
    const reached = isThere ? stateOf(count, otherCount) : "missing";
    // where a place still waits to be written, the version is not as long as it will be
    const state = reached !== "missing" && parts.some((text) => isToBeWritten(text, language)) ? "started" : reached;
    return {
      state,
      letters,
      words,
      hasSentence: own.hasSentence,
      hasNotice: own.hasNotice,
      isPromised: passages.some(({ promises }) => promises === language),
    };
  };
  return { fi: reading(fi, sv, "fi"), sv: reading(sv, fi, "sv"), foreignWords: foreign.words };
}

/** Longer words than this, in UTF-16 units, are none that is being typed. */
const longestTyped = 40;

/** null where the draft does not end inside a word of Finnish or Swedish. */
function withoutLastWord(
  parts: readonly string[],
  spans: readonly LanguageSpan[][],
): { parts: string[]; spans: LanguageSpan[][] } | null {
  const last = parts.length - 1;
  const text = parts[last] ?? "";
  const word = /\p{L}+$/u.exec(text.slice(-longestTyped))?.[0];
  if (word === undefined || word.length === longestTyped) return null;
  const end = text.slice(0, text.length - word.length).trimEnd().length;
  const kept = (spans[last] ?? []).filter((span) => span.start < end);
  return {
    parts: [...parts.slice(0, last), text.slice(0, end)],
    spans: [...spans.slice(0, last), kept.map((span) => ({ ...span, end: Math.min(span.end, end) }))],
  };
}

const isToBeWritten = (text: string, language: Language) =>
  text.includes(placeholder(placeholderWords[language].version));

const nothing: VersionReading = {
  state: "missing",
  letters: 0,
  words: 0,
  hasSentence: false,
  hasNotice: false,
  isPromised: false,
};

interface Count {
  letters: number;
  words: number;
  /** All there is of this language is the last word of the draft, which may go on. */
  unfinished: boolean;
}

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
const wordsIn = (text: string) => text.match(/\p{L}[\p{L}\p{M}'’:-]*/gu)?.length ?? 0;

function countOf(parts: readonly string[], spans: readonly LanguageSpan[][], lang: Language): Count {
  let letters = 0;
  let words = 0;
  let tail = { letters: 0, words: 0 };
  for (const [part, text] of parts.entries())
    for (const span of spans[part] ?? []) {
      if (span.lang !== lang) continue;
      const passage = text.slice(span.start, span.end);
      const count = { letters: lettersIn(passage), words: wordsIn(passage) };
      letters += count.letters;
      words += count.words;
      if (count.words === 1 && part === parts.length - 1 && span.end === text.length) tail = count;
    }
  if (tail.words === words) return { letters, words, unfinished: words === 1 };
  // whose word it is that is being typed is not certain before it is complete: it changes no proportion meanwhile
  return { letters: letters - tail.letters, words: words - tail.words, unfinished: false };
}

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Signs that a word of such a script has on average: two in Chinese, four or five in Thai. */
const signsOfWord = 3;

function wordsOfAnyScript(text: string): number {
  const signs = text.match(unspaced)?.length ?? 0;
  return signs === 0 ? wordsIn(text) : Math.floor(signs / signsOfWord) + wordsIn(text.replace(unspaced, " "));
}

function countForeign(parts: readonly string[], spans: readonly LanguageSpan[][]): ForeignText {
  let [letters, words] = [0, 0];
  for (const [part, text] of parts.entries())
    for (const { lang, start, end } of spans[part] ?? []) {
      if (lang === "fi" || lang === "sv") continue;
      const passage = text.slice(start, end);
      // capitals throughout: most likely a name; Arabic, Chinese, Thai and others have none
      if (!/(?:^|\s)\p{Ll}|\p{Lo}/u.test(passage)) continue;
      letters += lettersIn(passage);
      words += wordsOfAnyScript(passage);
    }
  return { letters, words };
}

function stateOf(count: Count, otherCount: Count): VersionState["state"] {
  const { letters } = count;
  const share = letters / otherCount.letters;
  // a word that is still being typed is a version only beside another one as short: "Kirjasto / Biblioteket"
  const tooShort = count.unfinished && (letters < 5 || share < 0.5);
  if (tooShort || isMissing(letters, otherCount.letters)) return "missing";
  return share < 0.25 ? "started" : share < 0.5 ? "shorter" : "complete";
}

/** A word or two in the other language is no version. */
function isMissing(letters: number, otherLetters: number): boolean {
  return letters < 2 || letters < 0.04 * otherLetters || (letters < 6 && letters < 0.3 * otherLetters);
}
