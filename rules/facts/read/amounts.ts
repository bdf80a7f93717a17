/** Money, percentages, and numbers with a unit: what stands behind a number says what it is. */
import type { Language } from "../../model/span";
import { conjunctions } from "../lexicon/conjunctions";
import { factOf, number, type ReadFact, type Reading } from "../reading";
import { gaps, isDash, isJoined, isMark, isOnLine, type Tokens } from "../tokens";
import type { FactValue } from "../value";
import { type Numeral, readNumeral } from "./numerals";
import { amountValue, cent, type Following, otherMeanings, readFollowing } from "./units";

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
      otherwise: [number(item.value), amountValue(item.value, unit), ...otherMeanings(item.value * multiplier, unit)],
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
  const otherwise = otherMeanings(last.value * multiplier, unit);
  if (last.otherwise !== null) otherwise.push(amountValue(last.otherwise * multiplier, unit));
  const isAmount = unit !== null && (unit.kind !== "other" || unit.measure !== null);
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
