/** Money, percentages, and numbers with a unit: what stands behind a number says what it is. */
import type { Language } from "../../model/span";
import { conjunctions } from "../lexicon/conjunctions";
import { leadingNumber } from "../lexicon/number-words";
import { factOf, number, type ReadFact, type Reading } from "../reading";
import { gaps, isDash, isJoined, isMark, isOnLine, type Tokens } from "../tokens";
import type { FactValue } from "../value";
import { fractionAt, type Numeral, readNumeral } from "./numerals";

type Unit = { kind: "money"; cents: 1 | 100 } | { kind: "percent" } | { kind: "other" };

const euro = /^eur(?:o(?:a|n|lla|sta|lta|lle|t|ja|jen|on|na|ssa|ksi|s)?)?$/;
const cent = /^(?:cent|snt|senttiä|sentin|sentillä)$/;
const percent =
  /^(?:prosent(?:ti|tia|in|illa|ista|tiin|it|teina|tiyksikkö|tiyksikköä|tiyksikön)|pros|procent|procents|procentenheter|procentenhet)$/;
const percentCompound = /^(?:prosentti(?:nen|se)|procentig)/;
/** Behind these a full stop before the last digits can only be a decimal point. */
const units = new Set(
  (
    "km m cm mm kg g mg l dl ml cl h t min s ha kwh mwh gwh kw mw v w ha kk vk pv aste astetta asteen grader grad metriä metrin " +
    "kilometriä kilometrin tuntia tunnin minuuttia minuutin litraa litran kiloa kilon hehtaaria hehtaarin neliötä neliömetriä " +
    "kuutiota kuutiometriä vuotta meter kilometer timmar timme minuter liter kilo hektar kvadratmeter kubikmeter år ton tonnia"
  ).split(" "),
);

const millions = /^(?:milj|miljoona|miljoonaa|miljoonan|miljoonalla|miljoonasta|miljoonaan|miljon|miljoner|mn)$/;
const thousandMillions = /^(?:mrd|md|miljardi|miljardia|miljardin|miljardilla|miljard|miljarder)$/;
const thousands = /^(?:tuhatta|tuhannen|tusen)$/;

function multiplierOf(word: string): number {
  if (millions.test(word)) return 1_000_000;
  if (thousandMillions.test(word)) return 1_000_000_000;
  return thousands.test(word) ? 1000 : 1;
}

interface Following {
  unit: Unit | null;
  multiplier: number;
  next: number;
  end: number;
}

/** What stands behind a number that ends before the token at `at`. */
function readFollowing(tokens: Tokens, at: number, lang: Language): Following | null {
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

function unitAt(tokens: Tokens, at: number, lang: Language): { unit: Unit; length: number } | null {
  const first = tokens.at(at);
  if (!isOnLine(first)) return null;
  if (first.kind === "mark") {
    if (first.text === "€") return { unit: { kind: "money", cents: 100 }, length: 1 };
    if (first.text === "%") return { unit: { kind: "percent" }, length: 1 };
    if (first.text === "°") return { unit: { kind: "other" }, length: 1 };
    // 12,- and 12:-
    const dash = tokens.at(at + 1);
    if ((first.text === "," || first.text === ":") && isJoined(first) && isDash(dash) && isJoined(dash)) {
      const after = tokens.at(at + 2);
      if (after.kind !== "number" || !isJoined(after)) return { unit: { kind: "money", cents: 100 }, length: 2 };
    }
    return null;
  }
  if (first.kind !== "word" || isAbbreviation(tokens, at)) return null;
  if (euro.test(first.text)) return { unit: { kind: "money", cents: 100 }, length: 1 };
  if (cent.test(first.text)) return { unit: { kind: "money", cents: 1 }, length: 1 };
  if (percent.test(first.text)) return { unit: { kind: "percent" }, length: 1 };
  // behind a space in Swedish: "3e klass" is an ordinal
  if (first.text === "e" && (lang === "fi" || !isJoined(first)) && !first.capital && !isDash(tokens.at(at + 1))) {
    return { unit: { kind: "money", cents: 100 }, length: 1 };
  }
  return units.has(first.text) ? { unit: { kind: "other" }, length: 1 } : null;
}

/** "4.1 t.o.m." has no tons. */
function isAbbreviation(tokens: Tokens, at: number): boolean {
  const [word, stop, letter] = [tokens.at(at), tokens.at(at + 1), tokens.at(at + 2)];
  return word.text.length === 1 && isMark(stop, ".") && isJoined(stop) && letter.kind === "word" && isJoined(letter);
}

function amountValue(amount: number, unit: Unit | null): FactValue {
  if (unit?.kind === "money")
    return { type: "money", cents: unit.cents === 1 ? rounded(amount) : Math.round(amount * 100) };
  return unit?.kind === "percent" ? { type: "percent", number: rounded(amount) } : number(rounded(amount));
}

/** 1.2 · 1 000 000 is a hair more than it says. */
const rounded = (amount: number) => Math.round(amount * 1e6) / 1e6;

/**
 * "12 €", "12/8 €", "5–10 %", "12, 8 ja 5 euroa", "1,2 milj. euroa", "2.5 km"; null where no unit follows the number at `at`.
 * A unit holds for all the numbers before it.
 */
export function readAmounts(tokens: Tokens, at: number, lang: Language): Reading | null {
  if (at < tokens.noAmountBefore) return null;
  const items: Numeral[] = [];
  let dashed = true;
  let next = at;
  let following: Following | null = null;
  while (tokens.at(next).kind === "number") {
    const item = readNumeral(tokens, next);
    items.push(item);
    following = readFollowing(tokens, item.next, lang);
    if (following) break;
    const join = tokens.at(item.next);
    if (!isOnLine(join)) break;
    const isComma = isMark(join, ",") && !isJoined(tokens.at(item.next + 1));
    const isJoin = isDash(join) || isMark(join, "/") || isComma || conjunctions[lang].has(join.text);
    // "la 12.5, 5 €": a day, and then a price
    if (!isJoin || (item.point && !isDash(join) && item.decimals !== 2)) break;
    if (!isDash(join)) dashed = false;
    next = item.next + 1;
    if (!isOnLine(tokens.at(next))) break;
  }
  const last = items.at(-1);
  if (!following || !last) {
    tokens.noAmountBefore = last ? last.next : at + 1;
    return null;
  }
  const { unit, multiplier, end } = following;
  // "3–5 km" and "7 och 8 km" are numbers on their own
  const shared = unit !== null && unit.kind !== "other" ? true : dashed || multiplier > 1;
  const earlierItems = shared ? items.slice(0, -1) : null;
  if (!earlierItems) return null;
  const facts: ReadFact[] = earlierItems.map((item) =>
    factOf(amountValue(item.value * multiplier, unit), item.start, item.end, {
      otherwise: [number(item.value), amountValue(item.value, unit)],
    }),
  );
  const change = unit?.kind === "money" && multiplier === 1 ? centsBehind(tokens, following.next, lang) : null;
  if (
    change &&
    earlierItems.length === 0 &&
    Number.isInteger(last.value) &&
    unit?.kind === "money" &&
    unit.cents === 100
  ) {
    const whole: FactValue = { type: "money", cents: last.value * 100 + change.cents };
    facts.push(factOf(whole, last.start, change.end, { core: last.end, writing: "words" }));
    return { facts, next: change.next };
  }
  const value = amountValue(last.value * multiplier, unit);
  const otherwise = last.otherwise === null ? [] : [amountValue(last.otherwise * multiplier, unit)];
  const isAmount = unit !== null && unit.kind !== "other";
  const whole = isAmount || multiplier > 1;
  facts.push(
    factOf(value, last.start, whole ? end : last.end, {
      core: last.end,
      otherwise,
      writing: multiplier > 1 ? "words" : "digits",
    }),
  );
  return { facts, next: whole ? following.next : last.next };
}

/** "5 euro och 50 cent": what stands behind the euros. */
function centsBehind(tokens: Tokens, at: number, lang: Language): { cents: number; end: number; next: number } | null {
  const from = conjunctions[lang].has(tokens.at(at).text) ? at + 1 : at;
  const [digits, unit] = [tokens.at(from), tokens.at(from + 1)];
  const isCents =
    digits.kind === "number" && digits.value < 100 && isOnLine(digits) && isOnLine(unit) && cent.test(unit.text);
  return isCents ? { cents: digits.value, end: unit.end, next: from + 2 } : null;
}

/** "€12" */
export function readLeadingEuro(tokens: Tokens, at: number): Reading | null {
  const [sign, digits] = [tokens.at(at), tokens.at(at + 1)];
  if (!isMark(sign, "€") || digits.kind !== "number" || digits.gap === gaps.line) return null;
  const tokenBefore = tokens.at(at - 1);
  if (tokenBefore.kind === "number" || !isJoined(digits)) return null;
  const { value, end, next } = readNumeral(tokens, at + 1);
  return {
    facts: [factOf({ type: "money", cents: Math.round(value * 100) }, sign.start, end, { writing: "words" })],
    next,
  };
}

/** "viisi euroa", "fem procent", "kaksi miljoonaa", and numbers as words alone, which are soft. */
export function readNumberWord(tokens: Tokens, at: number, lang: Language): Reading | null {
  const word = tokens.at(at);
  const half = readHalf(tokens, at);
  if (half) return half;
  if (lang === "fi" && word.text === "prosentin") {
    const value: FactValue = { type: "percent", number: 1 };
    return { facts: [factOf(value, word.start, word.end, { soft: true, weak: true, writing: "words" })], next: at + 1 };
  }
  const leading = leadingNumber(word.text, lang) ?? bareMillion(tokens, at);
  if (!leading) return null;
  if (leading.end < word.text.length) {
    const rest = word.text.slice(leading.end);
    if (decadeEnding[lang].test(rest) && leading.value >= 10) {
      const more = leading.value < 100 ? { otherwise: [number(1900 + leading.value)] } : {};
      const weak = lang === "sv" && rest.length <= 4;
      const fact = factOf(number(leading.value), word.start, word.end, { soft: true, weak, writing: "words", ...more });
      return { facts: [fact], next: at + 1 };
    }
    // femåring, viisivuotiaat: they answer 5-åring and 5-vuotiaat
    const compound = leading.value > 1 && countedThings[lang].test(word.text.slice(leading.end));
    return compound
      ? {
          facts: [factOf(number(leading.value), word.start, word.end, { soft: true, weak: true, writing: "words" })],
          next: at + 1,
        }
      : null;
  }
  const fraction = fractionAt(tokens, at + 1);
  if (fraction) leading.value += fraction.value;
  const behind = fraction ? fraction.next : at + 1;
  const following = readFollowing(tokens, behind, lang);
  if (following && (following.multiplier > 1 || following.unit?.kind !== "other")) {
    const value = amountValue(leading.value * following.multiplier, following.unit);
    const soft = value.type === "num" && following.multiplier === 1;
    return {
      facts: [factOf(value, word.start, following.end, { writing: "words", soft })],
      next: following.next,
    };
  }
  // yksi, en and ett are articles as often as numbers
  const one = leading.value === 1;
  return {
    facts: [
      factOf(number(leading.value), word.start, fraction?.end ?? word.end, { soft: true, weak: one, writing: "words" }),
    ],
    next: behind,
  };
}

/** artonhundratalet, kahdeksankymmentäluvulla; "ett femtiotal" is a number of things. */
const decadeEnding: Record<Language, RegExp> = { fi: /^lu[kv]u/, sv: /^tal(?:s|en|ets?)?$/ };

/** Words for a half: puolitoista, halvannan are one and a half; puolet, hälften are 50 %. "puoli" before a time is read there. */
const oneAndAHalf = /^(?:puol(?:i|en|ta|essa|esta|ella|elta|elle|een|eksi)toista|halvannan|halvtannat)$/;
const halfOf = /^(?:puolet|hälften)$/;

function readHalf(tokens: Tokens, at: number): Reading | null {
  const { text, start, end } = tokens.at(at);
  if (oneAndAHalf.test(text)) {
    return { facts: [factOf(number(1.5), start, end, { soft: true, writing: "words" })], next: at + 1 };
  }
  if (!halfOf.test(text)) return null;
  const value: FactValue = { type: "percent", number: 50 };
  return { facts: [factOf(value, start, end, { soft: true, weak: true, writing: "words" })], next: at + 1 };
}

/** "miljoona euroa" has no word for one, "puoli miljoonaa" is less. */
function bareMillion(tokens: Tokens, at: number): { value: number; end: number } | null {
  const { text } = tokens.at(at);
  if (!/^milj(?:oona|ardi)n?$/.test(text) || tokens.at(at - 1).text.startsWith("puol")) return null;
  return { value: multiplierOf(text), end: text.length };
}

const countedThings: Record<Language, RegExp> = {
  fi: /^(?:vuoti|päiväi|viikkoi|tunti|kertai|osai|henkise)/,
  sv: /^(?:år|dagar|vecko|timmar|gång|dels|person)/,
};
