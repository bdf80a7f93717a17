/** What stands behind a number and says what it is: € and cents, %, units of measure, millions. */
import type { Language } from "../../model/span";
import { periodAfterSlash, periodOfWords, unitOfWord } from "../lexicon/units";
import { number } from "../reading";
import { isDash, isJoined, isMark, isOnLine, type Tokens } from "../tokens";
import type { FactValue } from "../value";

/** `measure`: a key of `lexicon/units.ts`, `period`: a price is for so long; null where nothing says so. */
export type Unit =
  | { kind: "money"; cents: 1 | 100; period: string | null; isCentimetre: boolean }
  | { kind: "percent" }
  | { kind: "other"; measure: string | null };

const euro = /^eur(?:o(?:a|n|lla|sta|lta|lle|t|ja|jen|on|na|ssa|ksi|s)?)?$/;
export const cent = /^(?:cents?|snt|sent(?:ti|tiä|in|illä|iltä|istä|tiin))$/;
/** "12 senttiä" is a price, or a length. */
const centOrCentimetre = /^sent/;
const percent = {
  fi: /^(?:pros|prosent(?:ti|tia|in|issa|ista|tiin|illa|ilta|ille|iksi|tina|it|tien|teja|teihin|eissa|eista|eilla|eilta|eille|eiksi))$/,
  sv: /^(?:pros|procent(?:s|en|ens)?)$/,
};
const percentPoint = {
  fi: /^prosenttiyksi(?:kkö|kköä|kön|kössä|köstä|köllä|költä|kölle|köksi|kköön|kkönä|köt|kköjä|köiden|kköihin|köissä|köillä)$/,
  sv: /^procentenhet(?:s|en|ens|er|ers|erna|ernas)?$/,
};
const percentCompound = /^(?:prosentti(?:nen|se)|procentig)/;
/** Signs that mean several units; behind them, too, a full stop before the last digits can only be a decimal point. */
const otherUnits = new Set(["t", "s", "v", "w"]);
/** "5.12 päivän aikana": behind what may be a day these are seldom its unit. */
const afterDays = new Set(["day", "week", "month"]);

const millions = /^(?:milj|miljoona|miljoonaa|miljoonan|miljoonalla|miljoonasta|miljoonaan|miljon|miljoner|mn)$/;
const thousandMillions = /^(?:mrd|md|miljardi|miljardia|miljardin|miljardilla|miljard|miljarder)$/;
const thousands = /^(?:tuhatta|tuhannen|tusen)$/;

export function multiplierOf(word: string): number {
  if (millions.test(word)) return 1_000_000;
  if (thousandMillions.test(word)) return 1_000_000_000;
  return thousands.test(word) ? 1000 : 1;
}

export interface Following {
  unit: Unit | null;
  multiplier: number;
  next: number;
  end: number;
}

/** What stands behind a number that ends before the token at `at`. */
export function readFollowing(tokens: Tokens, at: number, lang: Language): Following | null {
  let next = at;
  let multiplier = 1;
  const first = tokens.at(next);
  if (first.kind === "word" && isOnLine(first)) {
    multiplier = multiplierOf(first.text);
    // 1,2 M€
    if (first.text === "m" && first.capital && isMark(tokens.at(next + 1), "€")) multiplier = 1_000_000;
    if (multiplier > 1) {
      next++;
      if (isMark(tokens.at(next), ".") && isJoined(tokens.at(next)) && /^(?:milj|mrd)$/.test(first.text)) next++;
    }
  }
  const unit = unitAt(tokens, next, lang);
  if (unit) next += unit.length;
  // 100-prosenttisesti, 100-procentig
  const [dash, compound] = [tokens.at(at), tokens.at(at + 1)];
  if (!unit && multiplier === 1 && isDash(dash) && isJoined(dash) && isJoined(compound)) {
    if (percentCompound.test(compound.text)) {
      return { unit: { kind: "percent" }, multiplier: 1, next: at + 2, end: compound.end };
    }
  }
  if (!unit && multiplier === 1) return null;
  // 12 €:n, 5 %:iin
  const [colon, ending] = [tokens.at(next), tokens.at(next + 1)];
  if (unit && isMark(colon, ":") && isJoined(colon) && ending.kind === "word" && isJoined(ending)) {
    return { unit: unit.unit, multiplier, next: next + 2, end: ending.end };
  }
  return { unit: unit?.unit ?? null, multiplier, next, end: tokens.at(next - 1).end };
}

export function unitAt(tokens: Tokens, at: number, lang: Language): { unit: Unit; length: number } | null {
  const first = tokens.at(at);
  if (!isOnLine(first)) return null;
  if (first.kind === "mark") {
    if (first.text === "€") return money(tokens, at, 1, lang);
    if (first.text === "%") return { unit: { kind: "percent" }, length: 1 };
    if (first.text === "°") {
      const scale = tokens.at(at + 1);
      return { unit: { kind: "other", measure: "degree" }, length: scale.text === "c" && isOnLine(scale) ? 2 : 1 };
    }
    // 12,- and 12:-
    const dash = tokens.at(at + 1);
    if ((first.text === "," || first.text === ":") && isJoined(first) && isDash(dash) && isJoined(dash)) {
      const after = tokens.at(at + 2);
      if (after.kind !== "number" || !isJoined(after)) return money(tokens, at, 2, lang);
    }
    return null;
  }
  if (first.kind !== "word" || isAbbreviation(tokens, at)) return null;
  if (euro.test(first.text)) return money(tokens, at, 1, lang);
  if (cent.test(first.text)) return money(tokens, at, 1, lang, 1);
  if (percent[lang].test(first.text) || percentPoint[lang].test(first.text)) {
    return { unit: { kind: "percent" }, length: 1 };
  }
  // behind a space in Swedish: "3e klass" is an ordinal
  if (first.text === "e" && (lang === "fi" || !isJoined(first)) && !first.capital && !isDash(tokens.at(at + 1))) {
    return money(tokens, at, 1, lang);
  }
  return measureAt(tokens, at, lang);
}

/** "m", "m²" and "m2", "tuntia". */
function measureAt(tokens: Tokens, at: number, lang: Language): { unit: Unit; length: number } | null {
  const [word, power] = [tokens.at(at), tokens.at(at + 1)];
  const raised = isJoined(power) ? unitOfWord(word.text + power.text, lang) : null;
  if (raised !== null) return { unit: { kind: "other", measure: raised }, length: 2 };
  const measure = unitOfWord(word.text, lang);
  if (measure === null) return otherUnits.has(word.text) ? { unit: { kind: "other", measure }, length: 1 } : null;
  const before = tokens.at(at - 2);
  if (afterDays.has(measure) && isMark(before, ".") && isJoined(before)) return null;
  return { unit: { kind: "other", measure }, length: 1 };
}

/** Euros or cents, which end with the token before `at + length`, and what they are for: 450 €/kk, 450 euro i månaden. */
function money(tokens: Tokens, at: number, length: number, lang: Language, cents: 1 | 100 = 100) {
  const isCentimetre = cents === 1 && centOrCentimetre.test(tokens.at(at).text);
  const next = at + length;
  const [first, second] = [tokens.at(next), tokens.at(next + 1)];
  const none = { unit: { kind: "money", cents, period: null, isCentimetre } as const, length };
  if (!isOnLine(first) || first.kind === "number") return none;
  const led = first.text === "/" || first.text === "per";
  const period = led
    ? periodAfterSlash(second.text, lang)
    : (periodOfWords(first.text, lang) ?? periodOfWords(`${first.text} ${second.text}`, lang));
  if (period === null || (first.text !== "/" && !isOnLine(second) && lang === "sv")) return none;
  const words = led || lang === "sv" ? 2 : 1;
  return { unit: { kind: "money", cents, period, isCentimetre } as const, length: length + words };
}

/** "4.1 t.o.m." has no tons. */
function isAbbreviation(tokens: Tokens, at: number): boolean {
  const [word, stop, letter] = [tokens.at(at), tokens.at(at + 1), tokens.at(at + 2)];
  return word.text.length === 1 && isMark(stop, ".") && isJoined(stop) && letter.kind === "word" && isJoined(letter);
}

export function amountValue(amount: number, unit: Unit | null): FactValue {
  if (unit?.kind === "money") {
    const cents = unit.cents === 1 ? rounded(amount) : Math.round(amount * 100);
    return unit.period === null ? { type: "money", cents } : { type: "money", cents, unit: unit.period };
  }
  if (unit?.kind === "percent") return { type: "percent", number: rounded(amount) };
  return measured(rounded(amount), unit);
}

export function measured(amount: number, unit: Unit | null): FactValue {
  const value = number(amount);
  return value.type === "num" && unit?.kind === "other" && unit.measure !== null
    ? { ...value, unit: unit.measure }
    : value;
}

/** "12 senttiä" may be so many centimetres, and what lasts 24 hours is open round the clock. */
export function otherMeanings(amount: number, unit: Unit | null): FactValue[] {
  if (unit?.kind === "money" && unit.isCentimetre) {
    return [measured(rounded(amount), { kind: "other", measure: "centimetre" })];
  }
  const isDay = unit?.kind === "other" && unit.measure === "hour" && amount === 24;
  return isDay ? [{ type: "rhythm", rhythm: "always" }] : [];
}

/** 1.2 · 1 000 000 is a hair more than it says. */
export const rounded = (amount: number) => Math.round(amount * 1e6) / 1e6;
