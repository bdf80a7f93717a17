/** Facts in words that the versions give differently: "viisi" and "sex", "arkisin" and "dagligen". */
import type { Report } from "../../context/check";
import type { ComparedFact } from "../../facts/compare";
import type { DraftFact } from "../../facts/draft-facts";
import type { Draft } from "../../model/draft";
import type { Language } from "../../model/span";
import { rangeOf, textAt } from "../../text/ranges";
import type { Kind } from "./texts";

/** Compared with one another in this order; what has a partner is not compared again. */
const groups: readonly { is: (fact: DraftFact) => boolean; isSure: boolean }[] = [
  // "kuudesluokkalaiset" and "femteklassare", "puolitoista litraa" and "två och en halv liter": words for nothing else
  { is: ({ value }) => value.type === "num" && value.unit === "class", isSure: true },
  { is: isPartOfUnit, isSure: true },
  { is: ({ value }) => value.type === "num", isSure: false },
  { is: ({ value }) => value.type === "time", isSure: false },
  { is: ({ value }) => value.type === "relative", isSure: false },
  { is: ({ value }) => value.type === "holiday", isSure: false },
  { is: ({ value }) => value.type === "rhythm", isSure: true },
];

/** Halves of a unit, and what the other version may have in their place. */
function isPartOfUnit({ value }: DraftFact): boolean {
  return value.type === "num" && value.unit !== undefined && value.unit !== "" && value.unit !== "class";
}
const hasHalf = ({ value }: DraftFact) => value.type === "num" && !Number.isInteger(value.number);
const unitOf = ({ value }: DraftFact) => (value.type === "num" ? value.unit : undefined);

/** `missing`: what has no answer in the other version. */
export function perhapsDiffering(draft: Draft, missing: readonly ComparedFact<DraftFact>[]): Report<Kind>[] {
  const alone = (lang: Language) =>
    missing.flatMap(({ [lang]: fact, soft }) => (fact && soft && !fact.weak ? [fact] : []));
  const rest = { fi: alone("fi"), sv: alone("sv") };
  if (rest.fi.length === 0 || rest.sv.length === 0) return [];
  return groups.flatMap(({ is, isSure }) => {
    const [finnish, swedish] = [rest.fi.filter(is), rest.sv.filter(is)];
    if (is === isPartOfUnit && !isOneHalf(finnish, swedish)) return [];
    const taken = new Set<DraftFact>();
    const reports = finnish.flatMap((fi, at): Report<Kind>[] => {
      const sv = swedish[at];
      if (!sv) return [];
      taken.add(fi).add(sv);
      const values = { fi: textAt(draft.parts, fi), sv: textAt(draft.parts, sv) };
      // "kerran viikossa" and "en gång i månaden", and nothing else of the kind
      const kind =
        isSure && finnish.length === swedish.length && isAlone(fi, finnish) ? "meaning-differs" : "perhaps-differs";
      return [{ kind, values, ranges: [rangeOf(fi), rangeOf(sv)] }];
    });
    rest.fi = rest.fi.filter((fact) => !taken.has(fact));
    rest.sv = rest.sv.filter((fact) => !taken.has(fact));
    return reports;
  });
}

/** Of rhythms and halves there is one; the classes of a school stand in the same order. */
const isAlone = ({ value }: DraftFact, all: readonly DraftFact[]) =>
  all.length === 1 || (value.type === "num" && value.unit === "class");

function isOneHalf(finnish: readonly DraftFact[], swedish: readonly DraftFact[]): boolean {
  const [fi, sv] = [finnish[0], swedish[0]];
  if (!fi || !sv || finnish.length + swedish.length > 2) return false;
  return unitOf(fi) === unitOf(sv) && (hasHalf(fi) || hasHalf(sv));
}
