/** Days that are written as the other language, or nobody, writes them. */
import type { DraftFact, DraftFacts } from "../../facts/draft-facts";

export interface DateForm {
  part: number;
  start: number;
  end: number;
  correct: string;
}

/** In Finnish a full stop stands behind the month, in Swedish none, and no slash in either. */
export function findDateForms({ fi, sv, compared }: DraftFacts, parts: readonly string[]): DateForm[] {
  const shared = new Set(fi);
  const agreed = new Set(compared.flatMap(({ fi: own, state }) => (own && state === "same" ? [own] : [])));
  return [
    ...fi.flatMap((fact, at) => withoutStop(fact, fi[at - 1], parts, agreed.has(fact))),
    ...sv.flatMap((fact) => (shared.has(fact) ? [] : [...withStop(fact, parts), ...withSlash(fact, parts)])),
  ];
}

const isNumeric = ({ value, writing }: DraftFact) =>
  value.type === "date" && value.day !== null && writing === "digits";

/** Only what can be nothing but a day: 12.5 may be a time, and nobody should add a full stop to that. */
function withoutStop(
  fact: DraftFact,
  before: DraftFact | undefined,
  parts: readonly string[],
  agreed: boolean,
): DateForm[] {
  if (!isNumeric(fact) || (fact.value.type === "date" && fact.value.year !== null)) return [];
  const text = parts[fact.part] ?? "";
  const written = text.slice(fact.start, fact.end);
  if (!/^\d{1,2}\.\d{1,2}$/.test(written) || text.charAt(fact.end) === ".") return [];
  const behind = before?.part === fact.part ? text.slice(before.end, Math.min(fact.start, before.end + 4)) : null;
  const sure =
    agreed ||
    (behind !== null && before?.value.type === "weekday" && /^\.?\s$/.test(behind)) ||
    (behind !== null && before?.value.type === "date" && /^\.?\s?[-–]\s?$/.test(behind)) ||
    /^\s?(?:klo|kello|[-–]\s?\d|alkaen|mennessä|asti|saakka|lähtien)/.test(text.slice(fact.end, fact.end + 12));
  return sure ? [{ part: fact.part, start: fact.start, end: fact.end, correct: `${written}.` }] : [];
}

/** "12.5. kl. 18": the full stop is no end of a sentence. */
function withStop(fact: DraftFact, parts: readonly string[]): DateForm[] {
  if (!isNumeric(fact)) return [];
  const text = parts[fact.part] ?? "";
  const isStop = /^\.(?:[,–-]|\s[\p{Ll}\d])/u.test(text.slice(fact.end, fact.end + 4));
  return isStop
    ? [{ part: fact.part, start: fact.start, end: fact.end + 1, correct: text.slice(fact.start, fact.end) }]
    : [];
}

function withSlash(fact: DraftFact, parts: readonly string[]): DateForm[] {
  const { value, part, start, end } = fact;
  const written = (parts[part] ?? "").slice(start, end);
  if (!isNumeric(fact) || value.type !== "date" || !written.includes("/")) return [];
  return [{ part, start, end, correct: written.replaceAll("/", ".") }];
}
