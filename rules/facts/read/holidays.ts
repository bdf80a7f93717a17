/** Holidays by name: jouluaattona, på annandag påsk, 1. adventtina. */
import type { Language } from "../../model/span";
import { holidayOfWords, mayBeginHoliday, saysWhenInFinnish } from "../lexicon/holiday-words";
import { holidayOf } from "../lexicon/holidays";
import { ordinalOfWord } from "../lexicon/ordinals";
import { factOf, type Reading } from "../reading";
import { gaps, isDash, isJoined, isMark, isOnLine, type Token, type Tokens } from "../tokens";

/** The names of holidays have no more words than this. */
const mostWords = 4;
const highestOrdinal = 4;
const swedishLeads = new Set(["på", "under", "till", "i", "från", "före", "efter", "om", "över", "t", "senast", "och"]);

/** The token at `at` is a word, or the number of "1. adventti". */
export function readHoliday(tokens: Tokens, at: number, lang: Language): Reading | null {
  const first = tokens.at(at);
  const numbered = first.kind === "number" ? numberBefore(tokens, at) : null;
  if (first.kind === "number" && !numbered) return null;
  const worded = first.kind === "word" ? ordinalOfWord(first.text, lang) : null;
  const ordinal =
    numbered ??
    (worded !== null && worded <= highestOrdinal && isOnLine(tokens.at(at + 1))
      ? { value: worded, next: at + 1 }
      : null);
  return (
    (ordinal ? named(tokens, at, ordinal.next, ordinal.value, lang) : null) ??
    (first.kind === "word" ? named(tokens, at, at, null, lang) : null)
  );
}

/** 1. and 1:a */
function numberBefore(tokens: Tokens, at: number): { value: number; next: number } | null {
  const { value } = tokens.at(at);
  if (!(value >= 1 && value <= highestOrdinal)) return null;
  const mark = tokens.at(at + 1);
  const suffixed = isMark(mark, ":") && isJoined(mark) && /^[ae]$/.test(tokens.at(at + 2).text);
  const next = suffixed ? at + 3 : isMark(mark, ".") && isJoined(mark) ? at + 2 : at + 1;
  return tokens.at(next).kind === "word" && isOnLine(tokens.at(next)) ? { value, next } : null;
}

function named(tokens: Tokens, at: number, from: number, ordinal: number | null, lang: Language): Reading | null {
  if (!mayBeginHoliday(tokens.at(from).text, lang)) return null;
  // "FN-dagen" and "YK:n päivä" are words with a mark between
  const indices = [from];
  for (let next = from + 1; indices.length < mostWords; next++) {
    const token = tokens.at(next);
    const binds = (isDash(token) || isMark(token, ":")) && isJoined(token) && isJoined(tokens.at(next + 1));
    if (binds) continue;
    if (token.kind !== "word" || !isOnLine(token)) break;
    indices.push(next);
  }
  const wordAt = (k: number) => tokens.at(indices[k] ?? -1).text;
  const found = holidayOfWords(wordAt, ordinal, lang);
  if (!found) return null;
  const lastIndex = indices[found.length - 1] ?? from;
  const last = tokens.at(lastIndex);
  let next = lastIndex + 1;
  // "joulupäivä-illan ohjelma", "lucia-kulkue": the name of something else
  if (isDash(tokens.at(next)) && isJoined(tokens.at(next)) && isJoined(tokens.at(next + 1))) return null;
  const year = tokens.at(next);
  const isDay = saysWhen(tokens, at, lastIndex, lang);
  // "gott nytt år 2027" wishes well for that year, which the other language may call by its number only
  const hasYear =
    year.kind === "number" &&
    isOnLine(year) &&
    /^(?:19|20)\d\d$/.test(year.text) &&
    (isDay || found.key !== "new-year");
  if (hasYear) next++;
  const rule = holidayOf.get(found.key)?.rule;
  const isPeriod = rule !== undefined && "members" in rule;
  return {
    facts: [
      factOf(
        { type: "holiday", holiday: found.key, year: hasYear ? year.value : null },
        tokens.at(at).start,
        hasYear ? year.end : last.end,
        { writing: "words", soft: isPeriod, weak: !isDay },
      ),
    ],
    next,
  };
}

/** "vapun juhlat" and "Trevlig midsommar" name the feast, "vappuna", "på första maj" and a line "Jouluaatto 10–14" the day. */
function saysWhen(tokens: Tokens, at: number, last: number, lang: Language): boolean {
  const [before, word, behind] = [tokens.at(at - 1), tokens.at(last), tokens.at(last + 1)];
  if (lang === "fi" ? saysWhenInFinnish(word.text) : isLead(tokens, at)) return true;
  const opens = before.kind === "end" || tokens.at(at).gap === gaps.line || isMark(before, "•") || isDash(before);
  const goesOn =
    behind.kind === "number" || (behind.kind === "mark" && !isMark(behind, "!")) || /^kl/.test(behind.text);
  return opens && isOnLine(behind) && goesOn;
}

/** på, under …, also before "den" and a weekday. */
function isLead(tokens: Tokens, at: number): boolean {
  const isWord = (token: Token) => token.kind === "word" && swedishLeads.has(token.text);
  return (
    isWord(tokens.at(at - 1)) ||
    (/^(?:den|\p{L}+dagen|\p{L}+dag)$/u.test(tokens.at(at - 1).text) && isWord(tokens.at(at - 2)))
  );
}
