/** Numbers that are nothing else: 32 900, 280A, 02400, 3.–6., 1/2, 2026–27. */
import type { Language } from "../../model/span";
import { factOf, number, type ReadFact, type Reading } from "../reading";
import { gaps, isDash, isJoined, isMark, type Token, type Tokens } from "../tokens";
import type { FactValue } from "../value";
import { readNumeral } from "./numerals";

const longestChain = 12;

/** The token at `at` is a number. */
export function readNumber(tokens: Tokens, at: number, lang: Language): Reading | null {
  const first = tokens.at(at);
  const after = tokens.at(at + 1);
  // digits on a key cap stand for a bullet
  if (after.kind === "mark" && isJoined(after) && /^[\ufe0f\u20e3…]/.test(after.text) && first.text.length === 1) {
    return { facts: [], next: at + 2 };
  }
  return readChain(tokens, at, lang) ?? readOne(tokens, at);
}

/** 1.2.3, 12/5, 24/7: one thing in several numbers. */
function readChain(tokens: Tokens, at: number, lang: Language): Reading | null {
  const mark = tokens.at(at + 1);
  if ((!isMark(mark, ".") && !isMark(mark, "/")) || !isJoined(mark)) return null;
  // 5.500.000 is one number; 2026/27 are two years
  if (mark.text === "." && readNumeral(tokens, at).grouped === "." && !isGoingOn(tokens, at)) return null;
  if (mark.text === "/" && lastYearAt(tokens, at)) return null;
  let next = at + 1;
  let code = tokens.at(at).text;
  while (next < at + 2 * longestChain) {
    const [join, digits] = [tokens.at(next), tokens.at(next + 1)];
    if (!isMark(join, mark.text) || !isJoined(join) || digits.kind !== "number" || !isJoined(digits)) break;
    code += join.text + digits.text;
    next += 2;
  }
  const links = (next - at - 1) / 2;
  if (links === 0 || (links === 1 && mark.text === ".")) return null;
  const [first, second] = [tokens.at(at), tokens.at(at + 2)];
  // the other language may write it as a day, or say it in words
  const otherwise: FactValue[] =
    links === 1 && lang === "fi" && isDayAndMonth(first, second)
      ? [{ type: "date", day: first.value, month: second.value, year: null }]
      : [];
  const fact = factOf(number(Number.NaN, code), first.start, tokens.at(next - 1).end, {
    otherwise,
    weak: code === "24/7",
  });
  return { facts: [fact], next };
}

/** More digits stand behind the groups of three: 1.234.567.89 is no number. */
function isGoingOn(tokens: Tokens, at: number): boolean {
  const { next } = readNumeral(tokens, at);
  const [mark, digits] = [tokens.at(next), tokens.at(next + 1)];
  return isMark(mark, ".") && isJoined(mark) && digits.kind === "number" && isJoined(digits);
}

/** The second of two years that follow one another: 2026–27, 2026/27, 2026/2027. A dash may also join years further apart. */
function lastYearAt(tokens: Tokens, at: number): number | null {
  const [first, join, last, after] = [tokens.at(at), tokens.at(at + 1), tokens.at(at + 2), tokens.at(at + 3)];
  if (!/^(?:19|20)\d\d$/.test(first.text) || !isJoined(join) || !isJoined(last) || last.kind !== "number") return null;
  const slash = isMark(join, "/");
  if (!slash && !isDash(join)) return null;
  if (slash && isMark(after, "/") && isJoined(after)) return null;
  const year = last.text.length === 2 ? first.value - (first.value % 100) + last.value : last.value;
  if (last.text.length !== 2 && last.text.length !== 4) return null;
  return year === first.value + 1 || (!slash && last.text.length === 2 && year > first.value) ? year : null;
}

const isDayAndMonth = (day: Token, month: Token) =>
  day.value >= 1 && day.value <= 31 && month.value >= 1 && month.value <= 12;

const longestNumber = 15;

function readOne(tokens: Tokens, at: number): Reading {
  const first = tokens.at(at);
  const numeral = readNumeral(tokens, at);
  const { next } = numeral;
  // postal codes and other numbers that begin with a nought, and those too long to count with
  const isCode =
    next === at + 1 &&
    first.text.length > 1 &&
    (first.text.startsWith("0") || first.text.length > longestNumber || isPostcodeOrRoad(tokens, at));
  if (isCode) return { facts: [factOf(number(first.value, first.text), first.start, first.end)], next };
  const after = tokens.at(next);
  if (after.kind === "word") {
    const letter = letterBehind(tokens, next);
    const code = letter ? `${numeral.value}${letter.text.toUpperCase()}` : "";
    if (letter) return { facts: [factOf(number(numeral.value, code), numeral.start, letter.end)], next: next + 1 };
  }
  const decade = decadeOf(tokens, next, numeral.value);
  const other = numeral.otherwise ?? decade;
  const more = other === null ? undefined : { otherwise: [number(other)] };
  const facts: ReadFact[] = [factOf(number(numeral.value), numeral.start, numeral.end, more)];
  const year = next === at + 1 ? lastYearAt(tokens, at) : null;
  const last = tokens.at(at + 2);
  if (year !== null) {
    const otherwise = last.text.length === 2 ? [number(last.value)] : [];
    facts.push(factOf(number(year), last.start, last.end, { otherwise }));
    return { facts, next: at + 3 };
  }
  return { facts, next };
}

/** "65101 Vaasa", "Landsväg 11311": five digits that count nothing, and are not grouped. */
function isPostcodeOrRoad(tokens: Tokens, at: number): boolean {
  if (tokens.at(at).text.length !== 5) return false;
  const [before, after] = [tokens.at(at - 1), tokens.at(at + 1)];
  return (after.capital && after.gap === gaps.space) || (tokens.at(at).gap === gaps.space && road.test(before.text));
}
const road = /(?:tie|tien|tietä|tiellä|tieltä|tielle|väg|vägen)$/;

/** "60-luvulla" and "1960-talet" may mean the same years; null where it is no decade. */
function decadeOf(tokens: Tokens, at: number, value: number): number | null {
  const [dash, word] = [tokens.at(at), tokens.at(at + 1)];
  if (!isDash(dash) || !isJoined(dash) || !isJoined(word) || !/^(?:lu[kv]u|tal)/.test(word.text)) return null;
  if (value % 10 !== 0 || value % 100 === 0) return null;
  return value < 100 ? 1900 + value : value > 1900 && value < 2000 ? value - 1900 : null;
}

const lettered = /^(?:luok|lk|klass|rap(?:u|p)|trapp|lin)/;

/** The letter of a bus line or a staircase: 280A, 2 B. */
function letterBehind(tokens: Tokens, at: number): Token | null {
  const letter = tokens.at(at);
  const after = tokens.at(at + 1);
  if (letter.kind !== "word" || letter.text.length !== 1) return null;
  // "3D-tulostus" is something else than "3A-luokka"
  if (isDash(after) && isJoined(after) && !lettered.test(tokens.at(at + 2).text)) return null;
  if (letter.gap === gaps.line) return null;
  if (isJoined(letter)) return letter.capital || !/[ehlmgstv]/.test(letter.text) ? letter : null;
  return letter.capital && /[a-h]/.test(letter.text) ? letter : null;
}
