import type { FactDifference } from "../model/fact";
import type { Guideline } from "../model/guideline";
import { compareReadFacts } from "./compare";
import { readFacts } from "./read-facts";
import type { ReadFact } from "./reading";

/** Compares what a Finnish and a Swedish text say; offsets refer to each text. */
export function compareFacts(fi: string, sv: string, guideline: Guideline): FactDifference[] {
  const { facts, misplaced } = compareReadFacts(readFacts(fi, "fi", guideline), readFacts(sv, "sv", guideline));
  const differences = facts.flatMap(({ fi: a, sv: b, state, soft }): FactDifference[] => {
    const fact = a ?? b;
    if (!fact || state === "same") return [];
    const { type } = fact.value;
    if (state === "differs") return [{ kind: "differs", type, soft, ...at("fi", a), ...at("sv", b) }];
    // a place that only one version names is no difference
    if (type === "place") return [];
    return [{ kind: "missing", type, missingIn: a ? "sv" : "fi", soft, ...at("fi", a), ...at("sv", b) }];
  });
  // both texts say it, so at most the order is wrong
  const outOfPlace = misplaced.map(
    ({ fi: a, sv: b }): FactDifference => ({
      kind: "differs",
      type: a.value.type,
      soft: true,
      ...at("fi", a),
      ...at("sv", b),
    }),
  );
  return [...differences, ...outOfPlace];
}

const at = (lang: "fi" | "sv", fact: ReadFact | null) => (fact ? { [lang]: { start: fact.start, end: fact.end } } : {});
