/** Weekdays, words for how things stand, and days relative to today. */
import type { Language } from "../../model/span";
import { availability } from "../lexicon/availability";
import { type WeekdayWord, weekdayOfWord } from "../lexicon/calendar-words";
import { joinWords } from "../lexicon/conjunctions";
import { misspeltCalendarWord } from "../lexicon/misspelt-calendar-words";
import { fits, type PhraseMeaning, phrasesFrom } from "../lexicon/phrases";
import { factOf, type ReadFact, type Reading } from "../reading";
import { gaps, isDash, isJoined, isMark, isOnLine, type Token, type Tokens } from "../tokens";
import { hasTimeNear, isOurDoing } from "./own-actions";
import { clockWords } from "./times";

const longestRow = 10;

/** maanantaina, ma–pe, ti ja to. Abbreviations count in rows, and before a digit, a time or a colon. */
export function readWeekdays(tokens: Tokens, at: number, lang: Language): Reading | null {
  const facts: ReadFact[] = [];
  let short = true;
  let next = at;
  for (let from = at; facts.length < longestRow; ) {
    const token = tokens.at(from);
    const word = token.kind === "word" ? (weekdayOfWord(token.text, lang) ?? misspelt(tokens, from, lang)) : null;
    if (!word || (token.capital && word.short && facts.length === 0 && !mayBeCapital(tokens, from))) break;
    if (!word.short) short = false;
    const value = { type: "weekday", weekday: word.weekday } as const;
    facts.push(factOf(value, token.start, token.end, { writing: word.repeated ? "words" : "named" }));
    next = from + 1;
    if (word.short && isMark(tokens.at(next), ".") && isJoined(tokens.at(next)) && !isMark(tokens.at(next + 1), "."))
      next++;
    // "lö, 5.12": the comma belongs to the day
    if (word.short && isMark(tokens.at(next), ",") && isDayNumber(tokens, next + 1)) {
      next++;
      break;
    }
    // "ma- ja ti-iltaisin": what stands behind the last one belongs to all
    if (isSuspended(tokens, next, lang)) next++;
    const join = tokens.at(next);
    if (!isOnLine(join)) break;
    const joins =
      isDash(join) || isMark(join, ",") || isMark(join, "/") || isMark(join, "&") || joinWords[lang].has(join.text);
    if (!joins || !isOnLine(tokens.at(next + 1))) break;
    from = next + 1;
  }
  if (facts.length === 0) return null;
  const bracketed = isMark(tokens.at(at - 1), "(") && isMark(tokens.at(next), ")");
  const isWhen = bracketed || saysWhen(tokens.at(next), lang) || isPartOfDay(tokens, next);
  return !short || facts.length > 1 || isWhen ? { facts, next } : null;
}

/** The dash at `at` stands for the rest of a compound. */
function isSuspended(tokens: Tokens, at: number, lang: Language): boolean {
  const [dash, behind] = [tokens.at(at), tokens.at(at + 1)];
  if (!isDash(dash) || !isJoined(dash)) return false;
  return isMark(behind, ",")
    ? isJoined(behind)
    : isOnLine(behind) && !isJoined(behind) && joinWords[lang].has(behind.text);
}

/** ti-iltaisin, la-aamuna, fre-kväll */
function isPartOfDay(tokens: Tokens, at: number): boolean {
  const [dash, part] = [tokens.at(at), tokens.at(at + 1)];
  return isDash(dash) && isJoined(dash) && isJoined(part) && partsOfDay.test(part.text);
}
const partsOfDay = /^(?:aamu|ilta|ilto|illa|yö|öi|päiv|morg|kväll|natt|nätt|förmid|eftermid|dag)/;

/** "manantaina 7.12.": read as the weekday that is meant, where a number or a time follows. */
function misspelt(tokens: Tokens, at: number, lang: Language): WeekdayWord | null {
  const name = saysWhen(tokens.at(at + 1), lang) ? misspeltCalendarWord(tokens.at(at).text, lang) : null;
  return name === null ? null : weekdayOfWord(name, lang);
}

/** "La 10–14": at the start of a line or sentence an abbreviation may have a capital letter, and before a day or a time. */
function mayBeCapital(tokens: Tokens, at: number): boolean {
  if (tokens.at(at).gap === gaps.line || tokens.at(at - 1).kind !== "word") return true;
  const stop = isMark(tokens.at(at + 1), ".") && isJoined(tokens.at(at + 1));
  return (
    isDayNumber(tokens, stop ? at + 2 : at + 1) ||
    /^(?:klo|kl)$/.test(tokens.at(at + 1).text) ||
    isDash(tokens.at(at + 1))
  );
}

/** A number such as those of days and hours: 5.12, 9–15. */
function isDayNumber(tokens: Tokens, at: number): boolean {
  const [number, mark, after] = [tokens.at(at), tokens.at(at + 1), tokens.at(at + 2)];
  const joins = isMark(mark, ".") || isMark(mark, "/") || isMark(mark, ":") || isDash(mark);
  return (
    number.kind === "number" &&
    number.value <= 31 &&
    !isJoined(number) &&
    isOnLine(number) &&
    joins &&
    after.kind === "number"
  );
}

const saysWhen = (token: Token, lang: Language) =>
  isOnLine(token) &&
  (token.kind === "number" || isMark(token, ":") || (token.kind === "word" && clockWords[lang].has(token.text)));

/** Words that may stand between a negation and what it denies: "ei ole torstaina auki". */
const widestDenial = 4;

/**
 * "ei ole auki", "ei tule vettä", "fungerar inte": says what "closed" or "cancelled" says, but is at most a hint. Only the
 * first word is taken, so that days and times between are read.
 */
function readDenial(tokens: Tokens, at: number, lang: Language): Reading | null {
  const { negations, words, leading } = availability[lang];
  const first = tokens.at(at);
  const isNegation = negations.has(first.text);
  if (!isNegation && !leading.has(first.text)) return null;
  for (let next = at + 1; next <= at + widestDenial; next++) {
    const token = tokens.at(next);
    if (!isOnLine(token) || (token.kind === "mark" && !isDash(token))) return null;
    if (!(isNegation ? words : negations).has(token.text)) continue;
    return { facts: unavailableFacts(first.start, token.end), next: at + 1 };
  }
  return null;
}

const unavailableFacts = (start: number, end: number): ReadFact[] =>
  (["closed", "cancelled"] as const).map((status) =>
    factOf({ type: "status", status }, start, end, { soft: true, weak: true, writing: "words" }),
  );

const isUnavailable = (meaning: PhraseMeaning) =>
  meaning.type === "status" && (meaning.status === "closed" || meaning.status === "cancelled");

const articles = new Set(["en", "ett", "den", "det", "de", "denna", "detta", "dessa", "någon", "något", "vår", "vårt"]);
const prepositions = new Set([
  "i",
  "på",
  "för",
  "till",
  "från",
  "om",
  "med",
  "av",
  "ur",
  "under",
  "via",
  "vid",
  "inom",
]);
const pastVerbs = {
  fi: new Set(["oli", "olivat", "ollut", "olleet"]),
  sv: new Set(["var", "blev", "varit", "förblev", "blivit"]),
};
/** "Enkäten stängs 5.12" tells until when, as "vastaa 5.12. mennessä" does. */
const deadlineWords = {
  fi: /^(?:haku|haun|hakuaika|kysely|ilmoittautum|äänesty|vastausaika|lomak)/,
  sv: /^(?:ansök|anmäl|enkät|omröstning|röstning|svarstid|formulär|blankett)/,
};
const presentVerbs = new Set(["on", "ovat", "ole", "olla", "pysyy", "pysyvät", "pidetään"]);
/** "suljetun", "suljetussa", "peruttujen": cases in which a participle stands before its noun. */
const obliqueParticiple = /t?tu(?:n|a|un|ss[aä]|sta|lla|lta|lle|jen|ja|issa|ista|ihin|illa|ilta|ille)$/;

/**
 * "i en stängd grupp", "suljetussa ryhmässä", "var stängt": a word for closed that only describes a thing, or tells of the
 * past, announces nothing.
 */
function announcesNothing(tokens: Tokens, at: number, next: number, meaning: PhraseMeaning, lang: Language): boolean {
  if (!isUnavailable(meaning)) return false;
  const word = tokens.at(at);
  const behind = tokens.at(next);
  const isBeforeWord = behind.kind === "word" && isOnLine(behind);
  const before = wordsBefore(tokens, at);
  if (isOurDoing(word) && !hasTimeNear(tokens, at, lang)) return true;
  if (before.some((each) => pastVerbs[lang].has(each) || deadlineWords[lang].test(each))) return true;
  if (lang === "fi") {
    if (!isBeforeWord || before.some((each) => presentVerbs.has(each))) return false;
    return obliqueParticiple.test(word.text) || (word.text.endsWith("tu") && /[aeiouyäö]n$/.test(before[0] ?? ""));
  }
  if (!isBeforeWord || prepositions.has(behind.text)) return false;
  const [last = "", earlier = ""] = before;
  if (word.text.endsWith("da")) return articles.has(last) || prepositions.has(last) || articles.has(earlier);
  return (
    /(?:d|t)$/.test(word.text) && [last, earlier].some((each) => each === "en" || each === "ett" || each === "någon")
  );
}

/** The last words before a token, on its line and without a mark between, the nearest first. */
function wordsBefore(tokens: Tokens, at: number): string[] {
  const before: string[] = [];
  for (let place = at; before.length < 3; place--) {
    const previous = tokens.at(place - 1);
    if (!isOnLine(tokens.at(place)) || previous.kind !== "word") break;
    before.push(previous.text);
  }
  return before;
}

/** peruttu, vapaa pääsy, tänään, arkisin … */
export function readPhrase(tokens: Tokens, at: number, lang: Language): Reading | null {
  const first = tokens.at(at);
  const denial = readDenial(tokens, at, lang);
  for (const { words, meaning, weak } of phrasesFrom(first.text, lang)) {
    let next = at;
    while (next - at < words.length) {
      const pattern = words[next - at] ?? "";
      const token = tokens.at(next);
      if (token.kind !== "word" || (next > at && !isOnLine(token)) || !(pattern === "*" || fits(pattern, token.text)))
        break;
      next++;
    }
    if (next - at < words.length) continue;
    const end = tokens.at(next - 1).end;
    // a hint at one of the two answers the other as well: "katko" may be "avstängt" or "inställt"
    if (weak && isUnavailable(meaning)) return { facts: unavailableFacts(first.start, end), next };
    const isHint = weak || announcesNothing(tokens, at, next, meaning, lang);
    return { facts: [factOf(meaning, first.start, end, { soft: true, weak: isHint, writing: "words" })], next };
  }
  return denial;
}
