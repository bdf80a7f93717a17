/** Weekdays, words for how things stand, and days relative to today. */
import type { Language } from "../../model/span";
import { weekdayOfWord } from "../lexicon/calendar-words";
import { joinWords } from "../lexicon/conjunctions";
import { fits, phrasesFrom } from "../lexicon/phrases";
import { factOf, type ReadFact, type Reading } from "../reading";
import { gaps, isDash, isJoined, isMark, isOnLine, type Token, type Tokens } from "../tokens";
import { clockWords } from "./times";

const longestRow = 10;

/** maanantaina, ma–pe, ti ja to. Abbreviations count in rows, and before a digit, a time or a colon. */
export function readWeekdays(tokens: Tokens, at: number, lang: Language): Reading | null {
  const facts: ReadFact[] = [];
  let short = true;
  let next = at;
  for (let from = at; facts.length < longestRow; ) {
    const token = tokens.at(from);
    const word = token.kind === "word" ? weekdayOfWord(token.text, lang) : null;
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
    const join = tokens.at(next);
    if (!isOnLine(join)) break;
    const joins =
      isDash(join) || isMark(join, ",") || isMark(join, "/") || isMark(join, "&") || joinWords[lang].has(join.text);
    if (!joins || !isOnLine(tokens.at(next + 1))) break;
    from = next + 1;
  }
  if (facts.length === 0) return null;
  const bracketed = isMark(tokens.at(at - 1), "(") && isMark(tokens.at(next), ")");
  return !short || facts.length > 1 || bracketed || saysWhen(tokens.at(next), lang) ? { facts, next } : null;
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

/** peruttu, vapaa pääsy, tänään, arkisin … */
export function readPhrase(tokens: Tokens, at: number, lang: Language): Reading | null {
  const first = tokens.at(at);
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
    return { facts: [factOf(meaning, first.start, end, { soft: true, weak, writing: "words" })], next };
  }
  return null;
}
