/** Times of day: klo 18, kl. 18.30–20, 18:30, puoli seitsemältä, kvart i sex. */
import type { Language } from "../../model/span";
import { isAblative } from "../../words/finnish-endings";
import { joinWords } from "../lexicon/conjunctions";
import { mayBeNoonOrMidnight, noonOrMidnight } from "../lexicon/noon-and-midnight";
import { leadingNumber } from "../lexicon/number-words";
import { aboutEnding, aboutWords, awayWords, halfWords, spokenNumber } from "../lexicon/spoken-hours";
import { unitOfWord } from "../lexicon/units";
import { factOf, number, type ReadFact, type Reading } from "../reading";
import { isDash, isJoined, isMark, isOnLine, type Token, type Tokens } from "../tokens";

interface Clock {
  hours: number;
  minutes: number;
  /** Minutes are written, behind this mark. */
  mark: "" | "." | ":" | ",";
  start: number;
  end: number;
  next: number;
}

/** 18, 18.30, 18:30; with a comma only where `lenient`. */
function readClock(tokens: Tokens, at: number, lenient = false): Clock | null {
  const hours = tokens.at(at);
  if (hours.kind !== "number" || hours.text.length > 2 || hours.value > 24) return null;
  const bare: Clock = { hours: hours.value, minutes: 0, mark: "", start: hours.start, end: hours.end, next: at + 1 };
  const [mark, minutes] = [tokens.at(at + 1), tokens.at(at + 2)];
  if (!isJoined(mark) || !isJoined(minutes) || minutes.kind !== "number" || minutes.text.length !== 2) return bare;
  const isClockMark = isMark(mark, ".") || isMark(mark, ":") || (lenient && isMark(mark, ","));
  if (!isClockMark || minutes.value > 59 || (hours.value === 24 && minutes.value > 0)) return bare;
  // 12.50.20 is something else
  const [more, digits] = [tokens.at(at + 3), tokens.at(at + 4)];
  if (isMark(more, mark.text) && isJoined(more) && digits.kind === "number" && isJoined(digits)) return bare;
  return { ...bare, minutes: minutes.value, mark: mark.text as Clock["mark"], end: minutes.end, next: at + 3 }; // one of the three
}

const timeOf = ({ hours, minutes, start, end }: Clock, otherwise: ReadFact["otherwise"] = []): ReadFact =>
  factOf({ type: "time", minutes: hours * 60 + minutes, spoken: false }, start, end, { otherwise });

export const clockWords: Record<Language, Set<string>> = {
  fi: new Set(["klo", "kello", "kl", "klockan"]),
  sv: new Set(["kl", "klockan", "klo"]),
};
const mostTimes = 8;

/** The word at `at` says that a time follows. */
export function readMarkedTimes(tokens: Tokens, at: number, lang: Language): Reading | null {
  let next = at + 1;
  if (isMark(tokens.at(next), ".") && isJoined(tokens.at(next))) next++;
  if (isMark(tokens.at(next), ":")) next++;
  if (!isOnLine(tokens.at(next))) return null;
  const spoken = readSpokenRow(tokens, next, lang);
  if (spoken) return spoken;
  if (tokens.at(next).kind === "number" && isLength(tokens, next + 1, tokens.at(next).value, lang)) return null;
  const facts: ReadFact[] = [];
  while (facts.length < mostTimes) {
    const clock = readClock(tokens, next, true);
    if (!clock) break;
    const isFirst = facts.length === 0;
    facts.push(timeOf(clock, isFirst || clock.mark ? [] : [number(clock.hours)]));
    next = afterEnding(tokens, clock.next);
    const join = tokens.at(next);
    if (!isOnLine(join)) break;
    const isComma = isMark(join, ",") && !isJoined(tokens.at(next + 1));
    if (!isDash(join) && !isComma && !joinWords[lang].has(join.text)) break;
    const following = readClock(tokens, next + 1);
    if (!following || !isOnLine(tokens.at(next + 1))) break;
    // "klo 18, 5 €" and "klo 18, 12.12." go on with something else
    if (
      isComma
        ? !following.mark || isDay(tokens, following)
        : !isDash(join) && !following.mark && isMeasured(tokens, following.next)
    )
      break;
    next++;
  }
  return facts.length > 0 ? { facts, next } : null;
}

/** 18:aan, 15.30:een */
function afterEnding(tokens: Tokens, at: number): number {
  const [colon, ending] = [tokens.at(at), tokens.at(at + 1)];
  return isMark(colon, ":") && isJoined(colon) && ending.kind === "word" && isJoined(ending) ? at + 2 : at;
}

const isDay = (tokens: Tokens, { minutes, mark, next }: Clock) =>
  mark === "." && minutes >= 1 && minutes <= 12 && isMark(tokens.at(next), ".");

/** Something stands behind the number that a time has not. */
function isMeasured(tokens: Tokens, at: number): boolean {
  const after = tokens.at(at);
  if (!isOnLine(after)) return false;
  return (
    isMark(after, "€") ||
    isMark(after, "%") ||
    (isMark(after, ".") && tokens.at(at + 1).kind === "number") ||
    (isMark(after, "/") && isJoined(after))
  );
}

/**
 * Times without a word in front: 18:30, 9.30–11.15, 9–15.30; 18.30 where the last digits cannot be a month; 9–15 behind a
 * weekday. In Finnish 9.10–11.12 are times, in Swedish days.
 */
export function readBareTimes(tokens: Tokens, at: number, lang: Language, behindWeekday: boolean): Reading | null {
  const first = readClock(tokens, at);
  if (!first) return null;
  const second =
    isDash(tokens.at(first.next)) && isOnLine(tokens.at(first.next + 1)) ? readClock(tokens, first.next + 1) : null;
  const sure = isSure(first) || (second !== null && isSure(second));
  if (second && (sure || (first.mark === "" && second.mark === "" && behindWeekday && !isMore(tokens, second.next)))) {
    return { facts: [timeOf(first), timeOf(second)], next: second.next };
  }
  if (second && lang === "fi" && first.mark === "." && second.mark === "." && !hasDayStop(tokens, second.next)) {
    const days = [first, second].map((clock) =>
      timeOf(clock, [{ type: "date", day: clock.hours, month: clock.minutes, year: null }]),
    );
    return { facts: days, next: second.next };
  }
  if (!isSure(first)) return null;
  const otherwise =
    first.mark === "." ? [number(Number(`${first.hours}.${String(first.minutes).padStart(2, "0")}`))] : [];
  return { facts: [timeOf(first, otherwise)], next: first.next };
}

/** The hour, or the two, with which a line of a programme begins. */
export function readListTimes(tokens: Tokens, at: number): Reading | null {
  const first = readClock(tokens, at);
  if (!first) return null;
  const second = isDash(tokens.at(first.next)) ? readClock(tokens, first.next + 1) : null;
  const last = second ?? first;
  return { facts: second ? [timeOf(first), timeOf(second)] : [timeOf(first)], next: last.next };
}

/** A full stop that is the date's own: what follows does not begin a sentence. */
export function hasDayStop(tokens: Tokens, at: number): boolean {
  const [stop, after] = [tokens.at(at), tokens.at(at + 1)];
  return isMark(stop, ".") && isJoined(stop) && after.kind !== "end" && isOnLine(after) && !after.capital;
}

/** Minutes that cannot be a month. */
const isSure = ({ mark, minutes }: Clock) => mark === ":" || (mark === "." && (minutes > 12 || minutes === 0));

/** The number goes on, or has a unit: it is no time. */
function isMore(tokens: Tokens, at: number): boolean {
  const [after, behind] = [tokens.at(at), tokens.at(at + 1)];
  return (
    isMeasured(tokens, at) || (isMark(after, ".") && isJoined(after) && behind.kind === "number" && isJoined(behind))
  );
}

/** Spoken times, several in a row: "kello kuudesta kahdeksaan", "klockan sex till åtta". */
function readSpokenRow(tokens: Tokens, at: number, lang: Language): Reading | null {
  const first = readSpoken(tokens, at, lang) ?? readHour(tokens, at, lang);
  if (!first) return null;
  const join = tokens.at(first.next);
  const joined = isDash(join) || joinWords[lang].has(join.text);
  const from = joined ? first.next + 1 : lang === "fi" ? first.next : -1;
  const second = from < 0 ? null : (readSpoken(tokens, from, lang) ?? readHour(tokens, from, lang));
  return second ? { facts: [...first.facts, ...second.facts], next: second.next } : first;
}

/** The hour alone; a time only where something says so. */
function readHour(tokens: Tokens, at: number, lang: Language): Reading | null {
  const word = tokens.at(at);
  const hour = word.kind === "word" && isOnLine(word) ? spokenNumber(word.text, lang) : null;
  return hour !== null && hour <= 24 && !isLength(tokens, at + 1, hour, lang)
    ? spoken(word, word, hour, 0, at + 1)
    : null;
}

/** "ställ klockan en timme framåt", "siirrä kello 1 tunti eteenpäin": so long, and no time of day. */
function isLength(tokens: Tokens, at: number, amount: number, lang: Language): boolean {
  const word = tokens.at(at);
  if (word.kind !== "word" || !isOnLine(word) || !lengths.has(unitOfWord(word.text, lang) ?? "")) return false;
  // "klo 4 tunnilla taaksepäin": behind other numbers than one the unit stands in the partitive
  return lang === "sv" || amount === 1 || /[aä]$/u.test(word.text.replace(/ll[aä]$/u, ""));
}
const lengths = new Set(["second", "minute", "hour"]);

/** `minutes` before or after the full hour. Behind an hour beyond twelve it is said which half of the day is meant. */
function spoken(first: Token, last: Token, hour: number, minutes: number, next: number): Reading {
  const time = hour * 60 + minutes;
  const sure = hour > 12;
  const value = { type: "time", minutes: sure ? time : (time + 720) % 720, spoken: !sure } as const;
  return { facts: [factOf(value, first.start, last.end, { writing: "words" })], next };
}

/** 1 to `most`, as a word in any case or in digits; else null. "Ten past 18" is rare, "ten over 18s" is not. */
function hourAt(tokens: Tokens, at: number, lang: Language, most = 12): number | null {
  const token = tokens.at(at);
  if (!isOnLine(token)) return null;
  const hour =
    token.kind === "number" && token.text.length <= 2
      ? token.value
      : token.kind === "word"
        ? spokenNumber(token.text, lang)
        : null;
  return hour !== null && hour >= 1 && hour <= most && !isAge(tokens, at + 1) ? hour : null;
}

/** "klo 10 yli 3-vuotiaat", "kl. 10 över 3 år": what follows is no hour. */
const isAge = (tokens: Tokens, at: number) =>
  (tokens.at(at).kind === "word" && isOnLine(tokens.at(at)) && unitOfWord(tokens.at(at).text, "sv") === "year") ||
  (isDash(tokens.at(at)) &&
    isJoined(tokens.at(at)) &&
    tokens.at(at + 1).kind === "word" &&
    isJoined(tokens.at(at + 1)) &&
    // "vid halv nio-tiden"
    !aboutEnding.test(tokens.at(at + 1).text));

/** puoli seitsemältä, varttia vaille kuusi, kymmentä yli kuusi; halv sju, kvart i sex, fem i halv sju. */
export function readSpoken(tokens: Tokens, at: number, lang: Language): Reading | null {
  return lang === "fi" ? readFinnish(tokens, at) : readSwedish(tokens, at);
}

/** puoleenpäivään, vid midnatt: at most a hint, as "keskiyön saunojat" is no time. */
export function readNoonOrMidnight(tokens: Tokens, at: number, lang: Language): Reading | null {
  const first = tokens.at(at);
  if (!mayBeNoonOrMidnight(first.text)) return null;
  const wordAt = (k: number) => {
    const token = tokens.at(at + k);
    return token.kind === "word" && (k === 0 || isOnLine(token)) ? token.text : "";
  };
  const found = noonOrMidnight(wordAt, lang);
  if (!found) return null;
  const value = { type: "time", minutes: found.minutes, spoken: false } as const;
  const end = tokens.at(at + found.length - 1).end;
  return { facts: [factOf(value, first.start, end, { soft: true, writing: "words" })], next: at + found.length };
}

const quarters: Record<Language, Set<string>> = {
  fi: new Set(["vartti", "varttia", "vartin"]),
  sv: new Set(["kvart"]),
};
const mostOf = (first: Token) => (quarters.fi.has(first.text) || quarters.sv.has(first.text) ? 24 : 12);
/** "halv 19": in digits the hours of the afternoon are told as well. */
const mostAfterHalf = (hour: Token) => (hour.kind === "number" ? 24 : 12);
const fewMinutes = new Set([5, 10, 20, 25]);

function minutesAt(tokens: Tokens, at: number, lang: Language): number | null {
  const token = tokens.at(at);
  if (quarters[lang].has(token.text)) return 15;
  const minutes = token.kind === "number" ? token.value : token.kind === "word" ? spokenNumber(token.text, lang) : null;
  return minutes !== null && fewMinutes.has(minutes) ? minutes : null;
}

function readFinnish(tokens: Tokens, at: number): Reading | null {
  const first = tokens.at(at);
  if (tokens.at(at + 1).kind === "mark") return null;
  if (halfWords.has(first.text)) {
    const hour = hourAt(tokens, at + 1, "fi", mostAfterHalf(tokens.at(at + 1)));
    return hour === null || isWord(tokens.at(at + 2), halves)
      ? null
      : spoken(first, tokens.at(at + 1), hour, -30, at + 2);
  }
  const minutes = minutesAt(tokens, at, "fi");
  if (minutes === null) return null;
  const directionOffset = isWord(tokens.at(at + 1), minuteWords) ? 2 : 1;
  const direction = awayWords.get(tokens.at(at + directionOffset).text);
  const hour = direction ? hourAt(tokens, at + directionOffset + 1, "fi", mostOf(first)) : null;
  if (hour === null || !direction) return null;
  return spoken(first, tokens.at(at + directionOffset + 1), hour, direction * minutes, at + directionOffset + 2);
}

/** "puoli 7 kg" is no time. */
const halves = new Set(["kiloa", "litraa", "kg", "l", "prosenttia"]);
const minuteWords = new Set(["minuuttia", "minuutin", "min", "minuter"]);
const isWord = (token: Token, words: ReadonlySet<string>) => token.kind === "word" && words.has(token.text);

function readSwedish(tokens: Tokens, at: number): Reading | null {
  const first = tokens.at(at);
  if (first.text === "halv") {
    const hour = hourAt(tokens, at + 1, "sv", mostAfterHalf(tokens.at(at + 1)));
    return hour === null ? null : spoken(first, tokens.at(at + 1), hour, -30, at + 2);
  }
  const minutes = minutesAt(tokens, at, "sv");
  if (minutes === null) return null;
  const directionOffset = isWord(tokens.at(at + 1), minuteWords) ? 2 : 1;
  const direction = tokens.at(at + directionOffset).text;
  if (direction !== "i" && direction !== "över") return null;
  const half = tokens.at(at + directionOffset + 1).text === "halv" ? 1 : 0;
  const hour = hourAt(tokens, at + directionOffset + 1 + half, "sv", mostOf(first));
  if (hour === null) return null;
  const last = at + directionOffset + 1 + half;
  return spoken(first, tokens.at(last), hour, -30 * half + (direction === "i" ? -minutes : minutes), last + 1);
}

/** "Alkaa kuudelta": the case ending says it, unless a word in the same case follows. "kahdeksan maissa", "vid åttatiden". */
export function readHourAlone(tokens: Tokens, at: number, lang: Language): Reading | null {
  const word = tokens.at(at);
  const behind = tokens.at(at + 1);
  const isAbout = lang === "fi" && aboutWords.has(behind.text) && isOnLine(behind);
  if (lang === "sv") {
    const leading = leadingNumber(word.text, "sv");
    if (!leading || !aboutEnding.test(word.text.slice(leading.end))) return null;
    return asHint(spoken(word, word, leading.value, 0, at + 1), leading.value);
  }
  const bare = word.text.replace(/^(?:aamu|ilta)(?!p)/, "");
  // "aamuyhdeksäksi" says in any case that it is an hour
  if (!isAbout && bare === word.text && !isAblative(word.text)) return null;
  const hour = spokenNumber(bare, "fi");
  if (hour === null || hour < 1 || hour > 12 || (!isAbout && isAblative(behind.text))) return null;
  return asHint(spoken(word, word, hour, 0, at + 1), hour);
}

const asHint = ({ facts, next }: Reading, hour: number): Reading => ({
  facts: facts.map((fact) => ({ ...fact, soft: true, otherwise: [number(hour)] })),
  next,
});
