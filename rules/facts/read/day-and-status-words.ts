/** Weekdays, words for how things stand, and days relative to today. */
import type { Language } from "../../model/span";
import { type WeekdayWord, weekdayOfWord } from "../lexicon/calendar-words";
import { joinWords } from "../lexicon/conjunctions";
import { misspeltCalendarWord } from "../lexicon/misspelt-calendar-words";
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
    const word = token.kind === "word" ? (weekdayOfWord(token.text, lang) ?? misspelt(tokens, from, lang)) : null;
    if (!word || (token.capital && word.short && facts.length === 0 && !opensLine(tokens, from))) break;
    if (!word.short) short = false;
    const value = { type: "weekday", weekday: word.weekday } as const;
    facts.push(factOf(value, token.start, token.end, { writing: word.repeated ? "words" : "named" }));
    next = from + 1;
    if (word.short && isMark(tokens.at(next), ".") && isJoined(tokens.at(next)) && !isMark(tokens.at(next + 1), "."))
      next++;
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

/** "manantaina 7.12.": read as the weekday that is meant, where a number or a time follows. */
function misspelt(tokens: Tokens, at: number, lang: Language): WeekdayWord | null {
  const name = saysWhen(tokens.at(at + 1), lang) ? misspeltCalendarWord(tokens.at(at).text, lang) : null;
  return name === null ? null : weekdayOfWord(name, lang);
}

/** "La 10–14": at the start of a line or sentence an abbreviation may have a capital letter. */
function opensLine(tokens: Tokens, at: number): boolean {
  const tokenBefore = tokens.at(at - 1);
  return tokens.at(at).gap === gaps.line || tokenBefore.kind !== "word";
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
