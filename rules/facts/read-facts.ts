/** Reads the facts of a text in one language. */
import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";
import { findIdentifiers, type Identifier } from "../text/detectors/identifiers";
import { type FoldedText, foldText } from "../text/folded-text";
import { emailValue, hashtagValue, urlValue } from "./addresses";
import { type PlaceNames, placeNamesOf, placeOfWord } from "./places";
import { readAmounts, readLeadingEuro, readNumberWord } from "./read/amounts";
import { readDates, readMonth } from "./read/dates";
import { readPhrase, readWeekdays } from "./read/day-and-status-words";
import { readNumber } from "./read/plain-numbers";
import { clockWords, readBareTimes, readFinnishHour, readMarkedTimes, readSpoken } from "./read/times";
import { factOf, number, type ReadFact, type Reading } from "./reading";
import { type IdentifierPassage, isJoined, readTokens, type Token, type Tokens } from "./tokens";
import type { FactValue } from "./value";

/** A text of which stretches are read, each in its language. All offsets are those of the text as it was given. */
export class FactReader {
  /** Passages that are not read for words and numbers. */
  readonly identifiers: readonly IdentifierPassage[];
  private readonly folded: FoldedText;
  private readonly tokens: Tokens;
  private readonly places: PlaceNames;
  private remaining = mostFacts;

  constructor(original: string, guideline: Guideline) {
    this.folded = foldText(original);
    const { text, written } = this.folded;
    const identifiers = findIdentifiers(text).map(
      (each): IdentifierPassage => ({ start: each.start, end: each.end, fact: identified(each, text, guideline) }),
    );
    this.tokens = readTokens(text, identifiers);
    this.identifiers = identifiers.map((each) => ({ ...each, ...written(each.start, each.end) }));
    this.places = placeNamesOf(guideline);
  }

  /** In the order of the text. Takes time in proportion to the length of the stretch. */
  read(start: number, end: number, lang: Language): ReadFact[] {
    const { from, written } = this.folded;
    const tokens = this.tokens.between(from(start), from(end));
    const facts = readAll(tokens, lang, this.places, this.remaining);
    this.remaining -= facts.length;
    for (const fact of facts) {
      fact.core = written(fact.start, fact.core).end;
      Object.assign(fact, written(fact.start, fact.end));
    }
    return facts;
  }
}

/** More than any post has; what stands behind them is not compared. */
const mostFacts = 8000;

export function readFacts(text: string, lang: Language, guideline: Guideline): ReadFact[] {
  return new FactReader(text, guideline).read(0, text.length, lang);
}

function identified(each: Identifier, text: string, guideline: Guideline): FactValue | null {
  switch (each.kind) {
    case "email":
      return emailValue(each.local, each.domain, guideline);
    case "link":
      return urlValue(each.link, guideline);
    case "hashtag":
      return hashtagValue(each.tag, guideline);
    case "phone":
      return { type: "phone", number: each.number };
    case "bank-account":
    case "business-id":
    case "reference":
      return number(Number.NaN, text.slice(each.start, each.end).replace(/\s/gu, "").toUpperCase());
    default:
      // identity codes and card numbers are never shown, not even in a table
      return null;
  }
}

function readAll(tokens: Tokens, lang: Language, places: PlaceNames, most: number): ReadFact[] {
  const facts: ReadFact[] = [];
  let behindWeekday = -1;
  for (let at = tokens.from; at < tokens.to && facts.length < most; ) {
    const token = tokens.at(at);
    const reading = readAt(tokens, at, token, lang, places, behindWeekday === at);
    if (!reading) {
      at++;
      continue;
    }
    for (const fact of reading.facts) facts.push(fact);
    at = Math.max(reading.next, at + 1);
    if (reading.facts[0]?.value.type === "weekday") behindWeekday = at;
  }
  return facts;
}

function readAt(
  tokens: Tokens,
  at: number,
  token: Token,
  lang: Language,
  places: PlaceNames,
  behindWeekday: boolean,
): Reading | null {
  switch (token.kind) {
    case "identifier":
      if (!token.fact) return null;
      return {
        facts: [factOf(token.fact, token.start, token.end, { writing: "words", soft: token.fact.type === "hashtag" })],
        next: at + 1,
      };
    case "number":
      if (tokens.at(at - 1).kind === "word" && isJoined(token)) return null;
      return (
        readAmounts(tokens, at, lang) ??
        readBareTimes(tokens, at, lang, behindWeekday) ??
        readDates(tokens, at, lang) ??
        (tokens.at(at + 1).kind === "word" ? readSpoken(tokens, at, lang) : null) ??
        readNumber(tokens, at, lang)
      );
    case "word":
      return readWord(tokens, at, token, lang, places);
    case "mark":
      return token.text === "€" ? readLeadingEuro(tokens, at) : null;
    default:
      return null;
  }
}

function readWord(tokens: Tokens, at: number, token: Token, lang: Language, places: PlaceNames): Reading | null {
  if (clockWords[lang].has(token.text)) {
    const times = readMarkedTimes(tokens, at, lang);
    if (times) return times;
  }
  const place = token.capital ? placeOfWord(token.text, lang, places) : null;
  if (place) {
    return {
      facts: [factOf({ type: "place", key: place }, token.start, token.end, { soft: true, writing: "words" })],
      next: at + 1,
    };
  }
  return (
    readWeekdays(tokens, at, lang) ??
    readMonth(tokens, at, lang) ??
    readSpoken(tokens, at, lang) ??
    (lang === "fi" ? readFinnishHour(tokens, at) : null) ??
    readNumberWord(tokens, at, lang) ??
    readPhrase(tokens, at, lang)
  );
}
