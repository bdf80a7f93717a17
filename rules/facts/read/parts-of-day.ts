/** Adds to times what stands beside them: klo 7 illalla, på kvällen kl. 7. */
import type { Language } from "../../model/span";
import { inPartOfDay, type PartOfDay, partOfDay } from "../lexicon/parts-of-day";
import type { ReadFact, Reading } from "../reading";
import { isDash, isJoined, isMark, isOnLine, type Tokens } from "../tokens";
import { clockWords } from "./times";

interface Said {
  part: PartOfDay;
  /** Index of the token behind the words. */
  next: number;
  /** It is a fact of its own as well: "i kväll". */
  apart: boolean;
}

/** `reading` begins at `at`. Times that say themselves which half of the day they are in stay as they are. */
export function withPartOfDay(tokens: Tokens, at: number, reading: Reading, lang: Language): Reading {
  if (!reading.facts.every(({ value }) => value.type === "time" && value.minutes < 780)) return reading;
  const behind = partBehind(tokens, reading.next, lang);
  const said = behind ?? partBefore(tokens, at, lang);
  if (!said) return reading;
  const isRow = reading.facts.length > 1;
  const replaceable = said === behind && !isRow && !said.apart;
  const facts = reading.facts.map((fact): ReadFact => {
    if (fact.value.type !== "time") return fact;
    const minutes = inPartOfDay(fact.value.minutes, said.part);
    const moved: ReadFact = { ...fact, value: { type: "time", minutes, spoken: false }, otherwise: [] };
    if (replaceable) moved.end = tokens.at(said.next - 1).end;
    else moved.writing = "held";
    return moved;
  });
  return { facts, next: replaceable ? said.next : reading.next };
}

/** illalla; på kvällen, i kväll, e.m. */
function partBehind(tokens: Tokens, at: number, lang: Language): Said | null {
  const first = tokens.at(at);
  if (!isOnLine(first) || first.kind !== "word") return null;
  const led = lang === "sv" && (first.text === "på" || first.text === "i" || first.text === "om");
  const word = tokens.at(led ? at + 1 : at);
  const part = isOnLine(word) ? (partOfDay(word.text, lang) ?? abbreviated(tokens, at)) : null;
  if (!part) return null;
  let next = led ? at + 2 : at + 1;
  if (first.text.length === 1 && !led) next = at + 3;
  // "klo 10, illalla klo 7": it belongs to the time behind it
  if (clockWords[lang].has(tokens.at(next).text) && isOnLine(tokens.at(next))) return null;
  return { part, next, apart: first.text === "i" || first.text === "ikväll" };
}

/** e.m., f.m., i.p., a.p. */
function abbreviated(tokens: Tokens, at: number): PartOfDay | null {
  const [first, stop, last] = [tokens.at(at), tokens.at(at + 1), tokens.at(at + 2)];
  if (!isMark(stop, ".") || !isJoined(stop) || !isJoined(last)) return null;
  const letters = first.text + last.text;
  if (letters === "em" || letters === "ip") return "afternoon";
  return letters === "fm" || letters === "ap" ? "morning" : null;
}

/** illalla klo 7, tiistai-iltana klo 7, på kvällen kl. 7; "i morgon kl. 7" says no part. */
function partBefore(tokens: Tokens, at: number, lang: Language): Said | null {
  if (!isOnLine(tokens.at(at))) return null;
  const word = tokens.at(at - 1);
  const part = word.kind === "word" ? partOfDay(word.text, lang) : null;
  if (!part || (isDash(tokens.at(at - 2)) && tokens.at(at - 3).kind === "number")) return null;
  return { part, next: at, apart: false };
}
