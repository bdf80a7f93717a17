/** Whether a language has text of its own in a draft, by what its passages are and how much the other language says. */
import { type Language, otherLanguage } from "../model/span";
import { isContactLine, isHoursLine } from "./contact-lines";
import { isTimeWord, opensGreeting } from "./sentence-words";
import type { Passage } from "./version-text";

/** Letters of one language by what they stand in. */
export interface VersionText {
  sentences: number;
  phrases: number;
  greetings: number;
  /** A phrase tells a day, a time or a number, or has a verb. */
  tells: boolean;
  hasNotice: boolean;
  hasSentence: boolean;
  /** All it says is one short sentence that is exclaimed or quoted and gives no day and no number. */
  isSlogan: boolean;
  /** All of it is said by someone, in quotation marks. */
  isQuotation: boolean;
  hasQuotation: boolean;
  /** Sentences, in a headline or beside the other language as well. */
  sentenceCount: number;
  /** A sentence has figures. */
  hasNumbers: boolean;
  /** All of it, also names and greetings. */
  passages: readonly Passage[];
}

/** Letters and words in other languages than Finnish and Swedish. */
export interface ForeignText {
  letters: number;
  words: number;
}

/** As few words in another language may be a name. */
const fewestForeignWords = 4;
/** A slogan has no more words. */
const mostWordsOfSlogan = 8;
/** A version that is no more than facts repeats at least so many figures of the other one, and says so many words of its own. */
const [fewestNumbers, fewestOwnWords] = [2, 2];
/** A shorter greeting is said beside any text: "Hyvää joulua!" */
const fewestWordsOfGreeting = 3;
/** What is longer tells something as well. */
const mostWordsOfGreeting = 12;
/** Letters that an inflected name keeps: "Fyyri", "Fyyrin". */
const stem = 4;

export function textsOf(passages: readonly Passage[]): Record<Language, VersionText> {
  return { fi: textOf(passages, "fi"), sv: textOf(passages, "sv") };
}

function textOf(passages: readonly Passage[], language: Language): VersionText {
  const own = passages.filter((passage) => passage.language === language);
  // "Nähdään perjantaina 5.6.!" tells when
  const kindIn = ({ kind, hasNumbers }: Passage) => (kind === "greeting" && hasNumbers ? "phrase" : kind);
  const lettersOf = (list: readonly Passage[]) => list.reduce((sum, { letters }) => sum + letters, 0);
  const ofKind = (...kinds: Passage["kind"][]) => own.filter((passage) => kinds.includes(kindIn(passage)));
  const said = ofKind("sentence", "phrase", "call");
  const phrases = ofKind("phrase", "call");
  const [only] = said;
  return {
    sentences: lettersOf(ofKind("sentence")),
    phrases: lettersOf(phrases),
    greetings: lettersOf(ofKind("greeting")),
    tells: own.some((passage) => passage.kind === "call" || (kindIn(passage) === "phrase" && passage.hasNumbers)),
    hasSentence: own.some(({ isSentence }) => isSentence),
    hasNotice: own.some(({ kind, tells }) => kind === "sentence" || kind === "call" || (kind === "phrase" && tells)),
    isSlogan: said.length === 1 && only !== undefined && isSlogan(only),
    isQuotation:
      own.some(({ isQuoted }) => isQuoted) && own.every(({ isQuoted, kind }) => isQuoted || kind === "greeting"),
    hasQuotation: own.some(({ isQuoted }) => isQuoted),
    sentenceCount: own.filter(({ isSentence }) => isSentence).length,
    hasNumbers: own.some(({ isSentence, hasNumbers }) => isSentence && hasNumbers),
    passages: own,
  };
}

const isSlogan = ({ words, hasNumbers, isExclaimed, isQuoted }: Passage): boolean =>
  words.length <= mostWordsOfSlogan && !hasNumbers && (isExclaimed || isQuoted) && !words.some(isTimeWord);

/**
 * One free sentence is enough, unless it is a slogan or someone's words. Beside sentences of the other language or a third
 * one, phrases count where they are not clearly less, or where they answer the facts; where nobody has a sentence, greetings
 * count as well; names never do unless there is nothing else.
 */
export function hasOwnText(texts: Record<Language, VersionText>, language: Language, foreign: ForeignText): boolean {
  const own = texts[language];
  const other = texts[otherLanguage(language)];
  if (own.isQuotation && !other.hasQuotation && other.hasSentence) return false;
  const isAside = own.isSlogan && !hasNameOf(own, other) && (other.sentenceCount > 1 || other.hasNumbers);
  // beside figures a call without any is a version only where it is about as long
  if (isAside) {
    const leastShare = other.hasNumbers ? 3 / 4 : 1 / 2;
    return own.sentences + own.phrases >= leastShare * (other.sentences + other.phrases);
  }
  if (own.sentences > 0 || answersFacts(own, other) || answersGreeting(own, other)) return true;
  const isForeign = foreign.words >= fewestForeignWords && foreign.letters > own.phrases + other.phrases;
  const phrases = other.sentences === 0 && isForeign ? lettersWithoutHours(own) : own.phrases;
  if (other.sentences > 0 || isForeign) {
    const others = other.sentences > 0 ? other.sentences + other.phrases : foreign.letters;
    return phrases > 0 && phrases >= (own.tells ? 1 / 3 : 1 / 2) * others;
  }
  const letters = own.phrases + own.greetings;
  const others = other.phrases + other.greetings;
  if (letters === 0) return others === 0;
  return letters >= (own.phrases > 0 ? 1 / 4 : 1 / 2) * others;
}

/** "Hyvää joulua kaikille!" beside "God jul till alla!", which is longer than a greeting but opens like one, and tells no more. */
function answersGreeting(own: VersionText, other: VersionText): boolean {
  if (own.phrases > 0 || !opensAsGreeting(other)) return false;
  const words = own.passages.reduce((sum, { kind, words }) => sum + (kind === "greeting" ? words.length : 0), 0);
  return (
    words >= fewestWordsOfGreeting && own.greetings >= (3 / 4) * (other.sentences + other.phrases + other.greetings)
  );
}

function opensAsGreeting({ passages, sentenceCount }: VersionText): boolean {
  const words = passages.flatMap((passage) => passage.words);
  const isPlain = !words.some(isTimeWord) && !passages.some(({ hasNumbers }) => hasNumbers);
  return (
    isPlain &&
    sentenceCount < 2 &&
    words.length <= mostWordsOfGreeting &&
    opensGreeting.test(passages[0]?.written ?? "")
  );
}

/** Letters of the phrases that are no rows of hours. */
const lettersWithoutHours = ({ passages }: VersionText): number =>
  passages.reduce((sum, { kind, letters, words }) => sum + (isPhrase(kind) && !isHoursLine(words) ? letters : 0), 0);
const isPhrase = (kind: Passage["kind"]) => kind === "phrase" || kind === "call";

const wordsOf = ({ passages }: VersionText): Set<string> =>
  new Set(passages.flatMap(({ words }) => words.map((word) => word.toLowerCase())));

/** "Biblioteket Fyyri öppnar!" names what the other language tells of. */
function hasNameOf(own: VersionText, other: VersionText): boolean {
  const stems = new Set([...wordsOf(other)].map((word) => word.slice(0, stem)));
  return own.passages.some(({ words }) =>
    words.some((word, at) => at > 0 && /^\p{Lu}\p{Ll}{3}/u.test(word) && stems.has(word.slice(0, stem).toLowerCase())),
  );
}

/** "Filmen Stormen, längd 1 h 20 min, åldersgräns 7 år": the figures of the other version, with words of its own. */
function answersFacts(own: VersionText, other: VersionText): boolean {
  const figures = own.passages.map(figuresOf);
  const numbers = figures.flat();
  if (numbers.length < fewestNumbers) return false;
  const others = other.passages.flatMap(figuresOf);
  if (numbers.length * 2 < others.length) return false;
  const left = new Map<string, number>();
  for (const number of others) left.set(number, (left.get(number) ?? 0) + 1);
  for (const number of numbers) {
    const count = left.get(number) ?? 0;
    if (count === 0) return false;
    left.set(number, count - 1);
  }
  const known = wordsOf(other);
  const beside = own.passages.flatMap(({ words }, at) => (figures[at]?.length ? words : []));
  const small = new Set(beside.filter((word) => /^\p{Ll}{4}/u.test(word) && !known.has(word)));
  return small.size >= fewestOwnWords;
}

/** What a passage says in figures; addresses, headlines and outlines do not count. */
function figuresOf({ written, words, language, isApart, isAtEnd, hasNumbers }: Passage): string[] {
  if (!hasNumbers || isApart || words.length === 0 || isContactLine(written, "", language)) return [];
  const figures = written.match(/\d+/gu) ?? [];
  return isAtEnd && /\d$/u.test(written) ? figures.slice(0, -1) : figures;
}
