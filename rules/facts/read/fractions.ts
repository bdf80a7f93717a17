/** Fractions in digits: 1/2 dl, 9/10, 3/4 av barnen. */
import type { Language } from "../../model/span";
import { factOf, number, type Reading } from "../reading";
import { isJoined, isMark, isOnLine, type Tokens } from "../tokens";
import { amountValue, readFollowing } from "./units";

const largestPart = 10;
/** What a part is of: "3/4 av barnen", "3/4-delar". In Swedish the same digits are a day. */
const partWords: ReadonlySet<string> = new Set(["av", "osa", "osaa", "del", "delar"]);

/** The token at `at` is a number. */
export function readFraction(tokens: Tokens, at: number, lang: Language): Reading | null {
  const [above, slash, below] = [tokens.at(at), tokens.at(at + 1), tokens.at(at + 2)];
  if (!isMark(slash, "/") || !isJoined(slash) || below.kind !== "number" || !isJoined(below)) return null;
  if (above.value < 1 || above.value >= below.value || below.value > largestPart) return null;
  const after = tokens.at(at + 3);
  if (isMark(after, "/") && isJoined(after)) return null;
  const following = readFollowing(tokens, at + 3, lang);
  if (following && (following.unit?.kind !== "other" || following.unit.measure !== null)) {
    const value = amountValue((above.value / below.value) * following.multiplier, following.unit);
    return { facts: [factOf(value, above.start, following.end, { writing: "words" })], next: following.next };
  }
  const isPart = after.kind === "word" && isOnLine(after) && partWords.has(after.text);
  if (!isPart && lang === "sv") return null;
  // the other version may say it in words, and a Finnish writer may mean a day
  const code = `${above.text}/${below.text}`;
  const day = { type: "date", day: above.value, month: below.value, year: null } as const;
  const fact = factOf(number(Number.NaN, code), above.start, below.end, { weak: true, otherwise: isPart ? [] : [day] });
  return { facts: [fact], next: at + 3 };
}
