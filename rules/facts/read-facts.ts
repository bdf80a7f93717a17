/** Reads the facts of a text in one language. */
import type { Guideline } from "../guideline/schema";
import { findIdentifiers, type Identifier } from "../text/detectors/identifiers";
import { emailValue, hashtagValue, urlValue } from "./addresses";
import type { Language } from "./language";
import { normalise } from "./normalise";
import { type PlaceNames, placeNamesOf, placeOfWord } from "./places";
import { readAmounts, readLeadingEuro, readNumberWord } from "./read/amounts";
import { readDates, readMonth } from "./read/dates";
import { readNumber } from "./read/plain-numbers";
import { clockWords, readBareTimes, readFinnishHour, readMarkedTimes, readSpoken } from "./read/times";
import { readPhrase, readWeekdays } from "./read/words";
import { factOf, number, type ReadFact, type Reading } from "./reading";
import { isJoined, readTokens, type Taken, type Token, type Tokens } from "./tokens";
import type { FactValue } from "./value";

/** In the order of the text; offsets are those of `original`. Takes time in proportion to its length. */
export function readFacts(original: string, lang: Language, guideline: Guideline): ReadFact[] {
  const normal = normalise(original);
  const taken = findIdentifiers(normal.text).map(
    (each): Taken => ({ start: each.start, end: each.end, fact: identified(each, normal.text, guideline) }),
  );
  const tokens = readTokens(normal.text, taken);
  const facts = readAll(tokens, lang, placeNamesOf(guideline));
  if (normal.text === original) return facts;
  return facts.map((fact) => ({
    ...fact,
    start: normal.start(fact.start),
    end: normal.end(fact.end),
    core: normal.end(fact.core),
  }));
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

function readAll(tokens: Tokens, lang: Language, places: PlaceNames): ReadFact[] {
  const facts: ReadFact[] = [];
  let behindWeekday = -1;
  for (let at = 0; at < tokens.list.length; ) {
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
    case "taken":
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
