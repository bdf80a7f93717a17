/** Whether a day beside its words is meant or left out: myös lauantaisin, ei lauantaisin; även på lördagar, inte på lördagar. */
import type { Language } from "../../model/span";
import type { Polarity, ReadFact } from "../reading";
import { isOnLine, type Tokens } from "../tokens";

const polarities: Record<Language, ReadonlyMap<string, Polarity>> = {
  fi: new Map([
    ["myös", "also"],
    ["ei", "not"],
    ["eikä", "not"],
    ["eivät", "not"],
    ["eivätkä", "not"],
    ["emme", "not"],
    ["paitsi", "not"],
  ]),
  sv: new Map([
    ["även", "also"],
    ["också", "also"],
    ["inte", "not"],
    ["ej", "not"],
    ["utom", "not"],
  ]),
};
const prepositions = new Set(["på", "om", "under", "den"]);
/** Words between a negation and the day: "ei koske torstaita", "gäller inte på torsdagar". */
const mostBetween = 3;

/** For the facts of a reading that begins at `at`. */
export function addPolarity(tokens: Tokens, at: number, facts: readonly ReadFact[], lang: Language): void {
  const [first] = facts;
  if (!first || first.bound || !isDay(first)) return;
  let words = 0;
  for (let before = at - 1; words <= mostBetween; before--) {
    const token = tokens.at(before);
    if (!isOnLine(tokens.at(before + 1)) || token.kind !== "word") return;
    const edge = polarities[lang].get(token.text);
    // "myös kirjasto on auki lauantaisin" says nothing of Saturdays
    if (edge && (edge === "not" || words === 0)) {
      for (const fact of facts) fact.bound = { edge, start: token.start, end: fact.end };
      return;
    }
    if (!prepositions.has(token.text)) words++;
  }
}

const isDay = ({ value }: ReadFact) =>
  value.type === "weekday" || value.type === "holiday" || (value.type === "date" && value.day !== null);
