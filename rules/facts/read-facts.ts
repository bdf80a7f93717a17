/** Reads the facts of a text in one language. */
import type { OffsetRange } from "../model/fact";
import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";
import { findIdentifiers, type Identifier } from "../text/detectors/identifiers";
import { type FoldedText, foldText } from "../text/folded-text";
import { emailValue, hashtagValue, urlValue } from "./addresses";
import { holidayOf } from "./lexicon/holidays";
import { findListHours, findListNumbers } from "./list-hours";
import { type PlaceNames, placeNamesOf, placeOfWord, swedishNameOfWord } from "./places";
import { readAgeLimit } from "./read/age-limits";
import { readAmounts, readLeadingEuro } from "./read/amounts";
import { addBounds } from "./read/bounds";
import { readDates } from "./read/dates";
import { readPhrase, readWeekdays } from "./read/day-and-status-words";
import { readFraction } from "./read/fractions";
import { readHoliday } from "./read/holidays";
import { readMonth } from "./read/months";
import { readNumberWord } from "./read/number-words";
import { isFraction, readNumeral } from "./read/numerals";
import { readCentury, readOrdinal } from "./read/ordinals";
import { withPartOfDay } from "./read/parts-of-day";
import { readNumber } from "./read/plain-numbers";
import { addPolarity } from "./read/polarity";
import { readRhythm } from "./read/rhythms";
import { markRows } from "./read/rows";
import {
  clockWords,
  readBareTimes,
  readHourAlone,
  readListTimes,
  readMarkedTimes,
  readNoonOrMidnight,
  readSpoken,
} from "./read/times";
import { chooseTimes } from "./read/times-of-day";
import { factOf, number, type ReadFact, type Reading } from "./reading";
import { findRowHours } from "./row-hours";
import { type IdentifierPassage, isDash, isJoined, readTokens, type Token, type Tokens } from "./tokens";
import type { FactValue } from "./value";

/** A text of which stretches are read, each in its language. All offsets are those of the text as it was given. */
export class FactReader {
  /** Passages that are not read for words and numbers. */
  readonly identifiers: readonly IdentifierPassage[];
  private readonly folded: FoldedText;
  private readonly tokens: Tokens;
  private readonly places: PlaceNames;
  private readonly listHours: ReadonlySet<number>;
  private readonly listNumbers: ReadonlySet<number>;
  private remaining = mostFacts;

  /** `apart`: passages that say nothing, such as the number of a post in its thread; in order. */
  constructor(original: string, guideline: Guideline, apart: readonly OffsetRange[] = []) {
    this.folded = foldText(original);
    const { text, from, written } = this.folded;
    const identifiers = findIdentifiers(text).map(
      (each): IdentifierPassage => ({ start: each.start, end: each.end, fact: identified(each, text, guideline) }),
    );
    for (const range of apart) identifiers.push({ start: from(range.start), end: from(range.end), fact: null });
    if (apart.length > 0) identifiers.sort((a, b) => a.start - b.start);
    this.tokens = readTokens(text, identifiers);
    this.listHours = new Set([...findListHours(this.tokens), ...findRowHours(this.tokens)]);
    this.listNumbers = findListNumbers(this.tokens);
    this.identifiers = identifiers.map((each) => ({ ...each, ...written(each.start, each.end) }));
    this.places = placeNamesOf(guideline);
  }

  /** In the order of the text. Takes time in proportion to the length of the stretch. */
  read(start: number, end: number, lang: Language): ReadFact[] {
    const { folded, places, listHours, listNumbers } = this;
    const { text, from, written } = folded;
    const tokens = this.tokens.between(from(start), from(end));
    const facts = readAll(tokens, { lang, places, listHours, listNumbers }, this.remaining);
    chooseTimes(facts, text, lang);
    markRows(facts, text);
    markHolidays(facts);
    this.remaining -= facts.length;
    for (const fact of facts) {
      fact.core = written(fact.start, fact.core).end;
      Object.assign(fact, written(fact.start, fact.end));
      if (fact.bound) fact.bound = { ...fact.bound, ...written(fact.bound.start, fact.bound.end) };
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

interface Context {
  lang: Language;
  places: PlaceNames;
  /** Indices of the numbers with which the lines of a programme begin. */
  listHours: ReadonlySet<number>;
  /** Indices of the numbers of lists. */
  listNumbers: ReadonlySet<number>;
}

function readAll(tokens: Tokens, context: Context, most: number): ReadFact[] {
  const facts: ReadFact[] = [];
  let behindWeekday = -1;
  for (let at = tokens.from; at < tokens.to && facts.length < most; ) {
    const token = tokens.at(at);
    const reading = readAt(tokens, at, token, context, behindWeekday === at);
    if (!reading) {
      at++;
      continue;
    }
    addBounds(tokens, at, reading.next, reading.facts, context.lang);
    addPolarity(tokens, at, reading.facts, context.lang);
    for (const fact of reading.facts) facts.push(fact);
    at = Math.max(reading.next, at + 1);
    if (reading.facts[0]?.value.type === "weekday") behindWeekday = at;
  }
  return facts;
}

function readAt(tokens: Tokens, at: number, token: Token, context: Context, behindWeekday: boolean): Reading | null {
  const { lang } = context;
  switch (token.kind) {
    case "identifier":
      if (!token.fact) return null;
      return {
        facts: [factOf(token.fact, token.start, token.end, { writing: "words", soft: token.fact.type === "hashtag" })],
        next: at + 1,
      };
    case "number": {
      if (tokens.at(at - 1).kind === "word" && isJoined(token)) return null;
      if (context.listNumbers.has(at)) return { facts: [], next: at + 2 };
      const times = context.listHours.has(at) ? readListTimes(tokens, at) : null;
      return times ?? readNumeric(tokens, at, lang, behindWeekday);
    }
    case "word":
      return readWord(tokens, at, token, context);
    case "mark":
      if (isFraction(token) && !isJoined(token)) {
        return { facts: [factOf(number(readNumeral(tokens, at).value), token.start, token.end)], next: at + 1 };
      }
      return token.text === "€" ? readLeadingEuro(tokens, at) : null;
    default:
      return null;
  }
}

function readNumeric(tokens: Tokens, at: number, lang: Language, behindWeekday: boolean): Reading | null {
  const isWordBehind = tokens.at(at + 1).kind === "word";
  const worded = isWordBehind || tokens.at(at + 1).kind === "mark" ? readHoliday(tokens, at, lang) : null;
  if (worded) return worded;
  const rhythm = isWordBehind ? readRhythm(tokens, at, lang) : null;
  if (rhythm) return rhythm;
  const fraction = readFraction(tokens, at, lang);
  if (fraction) return fraction;
  const bare = readAmounts(tokens, at, lang) ?? readBareTimes(tokens, at, lang, behindWeekday);
  if (bare) return withPartOfDay(tokens, at, bare, lang);
  return (
    readCentury(tokens, at) ??
    readDates(tokens, at, lang) ??
    (isWordBehind ? readSpoken(tokens, at, lang) : null) ??
    readNumber(tokens, at, lang)
  );
}

function readWord(tokens: Tokens, at: number, token: Token, { lang, places }: Context): Reading | null {
  if (clockWords[lang].has(token.text)) {
    const times = readMarkedTimes(tokens, at, lang);
    if (times) return withPartOfDay(tokens, at, times, lang);
  }
  const place = token.capital ? placeOfWord(token.text, lang, places) : null;
  if (place) {
    return {
      facts: [factOf({ type: "place", key: place }, token.start, token.end, { soft: true, writing: "words" })],
      next: at + 1,
    };
  }
  const name = token.capital ? swedishNameOfWord(token.text, lang) : null;
  if (name) {
    const more = { soft: true, weak: lang === "sv", writing: "words" } as const;
    return { facts: [factOf({ type: "place", key: name }, token.start, token.end, more)], next: at + 1 };
  }
  const times = readSpoken(tokens, at, lang) ?? readHourAlone(tokens, at, lang);
  return (
    // "joulu- tai tammikuussa" is no Christmas
    (lang === "fi" && isDash(tokens.at(at + 1)) ? readMonth(tokens, at, lang) : null) ??
    readHoliday(tokens, at, lang) ??
    readNoonOrMidnight(tokens, at, lang) ??
    readWeekdays(tokens, at, lang) ??
    readMonth(tokens, at, lang) ??
    readRhythm(tokens, at, lang) ??
    (times ? withPartOfDay(tokens, at, times, lang) : null) ??
    readOrdinal(tokens, at, lang) ??
    readAgeLimit(tokens, at) ??
    readNumberWord(tokens, at, lang) ??
    readPhrase(tokens, at, lang)
  );
}

const nearHoliday = 8;

/** "pitkäperjantaina 2.4.": a day beside a movable holiday is that one and no other. */
function markHolidays(facts: readonly ReadFact[]): void {
  for (const [at, fact] of facts.entries()) {
    if (fact.value.type !== "holiday") continue;
    for (const other of [facts[at - 1], facts[at + 1]]) {
      if (other?.value.type !== "date") continue;
      const gap = other.start > fact.end ? other.start - fact.end : fact.start - other.end;
      if (gap > nearHoliday) continue;
      const rule = holidayOf.get(fact.value.holiday)?.rule;
      if (!rule || !("day" in rule)) other.value = { ...other.value, holiday: fact.value.holiday };
      // said twice, compared once
      else if (rule.day === other.value.day && rule.month === other.value.month) fact.weak = true;
    }
  }
}
