/** Age limits of films and games: K7, K-12, K 16. "S", for all, is no number. */
import { factOf, type Reading } from "../reading";
import { isDash, isOnLine, type Tokens } from "../tokens";
import { measured } from "./units";

/** Of films and games now and formerly. */
const limits: ReadonlySet<string> = new Set(["3", "7", "11", "12", "13", "15", "16", "18"]);

/** The token at `at` is a word. */
export function readAgeLimit(tokens: Tokens, at: number): Reading | null {
  const first = tokens.at(at);
  if (first.text !== "k") return null;
  const digits = tokens.at(isDash(tokens.at(at + 1)) ? at + 2 : at + 1);
  if (digits.kind !== "number" || !isOnLine(digits) || !limits.has(digits.text)) return null;
  const value = measured(digits.value, { kind: "other", measure: "year" });
  const next = isDash(tokens.at(at + 1)) ? at + 3 : at + 2;
  return { facts: [factOf(value, first.start, digits.end, { soft: true, writing: "words" })], next };
}
