/** How often something happens: joka toinen tiistai, två gånger i veckan. */
import type { Language } from "../../model/span";
import { numberOfWord } from "../lexicon/number-words";
import { fits } from "../lexicon/phrases";
import { rhythmsFrom, timesOfWord, timesWords } from "../lexicon/rhythms";
import { factOf, type Reading } from "../reading";
import { isOnLine, type Tokens } from "../tokens";

/** The token at `at` is a word or a number. */
export function readRhythm(tokens: Tokens, at: number, lang: Language): Reading | null {
  const first = tokens.at(at);
  const times = timesAt(tokens, at, lang);
  for (const { words, rhythm, weak } of rhythmsFrom(times ? "#" : first.text, lang)) {
    let next = at;
    for (const pattern of words) {
      const token = tokens.at(next);
      if (pattern === "#") {
        next = times?.next ?? next;
        continue;
      }
      if (token.kind !== "word" || (next > at && !isOnLine(token)) || !fits(pattern, token.text)) {
        next = -1;
        break;
      }
      next++;
    }
    if (next < 0) continue;
    const value = { type: "rhythm", rhythm: rhythm.replace("#", String(times?.count ?? "")) } as const;
    // so many times a week may be told by naming the days
    const soft = rhythm.includes("/");
    return { facts: [factOf(value, first.start, tokens.at(next - 1).end, { soft, weak, writing: "words" })], next };
  }
  return null;
}

/** kerran, kaksi kertaa, 3 gånger. */
function timesAt(tokens: Tokens, at: number, lang: Language): { count: number; next: number } | null {
  const first = tokens.at(at);
  const one = timesOfWord(first.text, lang);
  if (one !== null) return { count: one, next: at + 1 };
  const word = tokens.at(at + 1);
  if (!timesWords[lang].has(word.text) || !isOnLine(word)) return null;
  const count = first.kind === "number" ? first.value : numberOfWord(first.text, lang);
  return count === null || !Number.isFinite(count) ? null : { count, next: at + 2 };
}
