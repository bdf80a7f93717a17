/** Numbers in digits, with thousands and decimals as both languages, and careless writers, write them. */
import { gaps, isJoined, isMark, type Token, type Tokens } from "../tokens";

export interface Numeral {
  value: number;
  start: number;
  end: number;
  /** Index of the token behind it. */
  next: number;
  /** Its decimals, or what looks like them, stand behind a full stop: 2.5 is a day where no unit follows. */
  point: boolean;
  decimals: number;
  /** Thousands stand apart. */
  grouped: "" | " " | "." | ",";
  /** 2,061 may be thousands too. */
  otherwise: number | null;
}

const mostGroups = 4;

/** The token at `at` is a number. */
export function readNumeral(tokens: Tokens, at: number): Numeral {
  const numeral = readDigits(tokens, at);
  const fraction = fractionAt(tokens, numeral.next);
  if (!fraction || numeral.decimals > 0) return numeral;
  return { ...numeral, value: numeral.value + fraction.value, end: fraction.end, next: fraction.next };
}

const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ["¼", 0.25],
  ["½", 0.5],
  ["¾", 0.75],
]);
const halfWords: ReadonlyMap<string, RegExp> = new Map([
  ["ja", /^puol(?:i|en|ta|essa|esta|ella|een)$/],
  ["och", /^(?:en|ett|halv[at]?)$/],
]);

/** What makes "2 ½" of 2, "kaksi ja puoli" of kaksi, "två och en halv" of två; the token at `at` stands behind the number. */
export function fractionAt(tokens: Tokens, at: number): { value: number; end: number; next: number } | null {
  const first = tokens.at(at);
  const sign = first.kind === "mark" && first.gap !== gaps.line ? vulgarFractions.get(first.text) : undefined;
  if (sign !== undefined) return { value: sign, end: first.end, next: at + 1 };
  const half = first.kind === "word" && first.gap !== gaps.line ? halfWords.get(first.text) : undefined;
  const word = tokens.at(at + 1);
  if (!half?.test(word.text)) return null;
  if (first.text === "ja" || word.text.startsWith("halv")) return { value: 0.5, end: word.end, next: at + 2 };
  const last = tokens.at(at + 2);
  return /^halv[at]?$/.test(last.text) ? { value: 0.5, end: last.end, next: at + 3 } : null;
}

/** ½ alone. */
export const isFraction = (token: Token): boolean => token.kind === "mark" && vulgarFractions.has(token.text);

function readDigits(tokens: Tokens, at: number): Numeral {
  const first = tokens.at(at);
  const plain: Numeral = {
    value: first.value,
    start: first.start,
    end: first.end,
    next: at + 1,
    point: false,
    decimals: 0,
    grouped: "",
    otherwise: null,
  };
  const after = tokens.at(at + 1);
  const isPlain = after.kind === "number" ? after.text.length !== 3 : !isMark(after, ".") && !isMark(after, ",");
  if (isPlain) return plain;
  const whole = grouped(tokens, plain, " ") ?? grouped(tokens, plain, ".") ?? plain;
  return withDecimals(tokens, whole);
}

function grouped(tokens: Tokens, first: Numeral, by: " " | "."): Numeral | null {
  const lead = tokens.at(first.next - 1).text;
  if (lead.length > 3 || lead.startsWith("0")) return null;
  let { value, end, next } = first;
  for (let groups = 0; groups < mostGroups; groups++) {
    const group = tokens.at(by === " " ? next : next + 1);
    const apart = by === " " ? group.gap === gaps.space : isMark(tokens.at(next), ".") && isTight(tokens, next);
    if (!apart || group.kind !== "number" || group.text.length !== 3) break;
    value = value * 1000 + group.value;
    end = group.end;
    next += by === " " ? 1 : 2;
  }
  return next === first.next ? null : { ...first, value, end, next, grouped: by };
}

/** The mark at `at` and the number behind it stand close. */
const isTight = (tokens: Tokens, at: number) => isJoined(tokens.at(at)) && isJoined(tokens.at(at + 1));

function withDecimals(tokens: Tokens, whole: Numeral): Numeral {
  const { next } = whole;
  const mark = tokens.at(next);
  const decimals = tokens.at(next + 1);
  if (decimals.kind !== "number" || !isTight(tokens, next) || decimals.text.length > 6) return whole;
  const comma = isMark(mark, ",");
  if (!comma && !isMark(mark, ".")) return whole;
  // 1,2,3 and 1.2.3 are no decimals
  const after = tokens.at(next + 2);
  if (after.kind === "mark" && after.text === mark.text && isTight(tokens, next + 2) && isNumber(tokens.at(next + 3))) {
    return whole;
  }
  const value = Number(`${whole.value}.${decimals.text}`);
  const thousands = comma && decimals.text.length === 3 && whole.value > 0 && whole.value < 1000;
  return {
    ...whole,
    value,
    end: decimals.end,
    next: next + 2,
    point: !comma,
    decimals: decimals.text.length,
    otherwise: thousands ? whole.value * 1000 + decimals.value : null,
  };
}

const isNumber = (token: Token) => token.kind === "number";
