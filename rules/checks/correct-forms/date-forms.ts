/** Finds dates that are written as in the other language, or as in neither. */
import type { DraftFact, DraftFacts } from "../../facts/draft-facts";

export interface DateForm {
  part: number;
  start: number;
  end: number;
  correct: string;
}

/** In Finnish a full stop follows the month, in Swedish none does, and neither language writes a slash. */
export function findDateForms({ fi, sv, compared }: DraftFacts, parts: readonly string[]): DateForm[] {
  const shared = new Set(fi);
  const agreed = new Set(compared.flatMap(({ fi: fact, state }) => (fact && state === "same" ? [fact] : [])));
  return [
    ...fi.flatMap((fact, at) => withoutStop(fact, fi[at - 1], parts, agreed.has(fact))),
    ...sv.flatMap((fact) => (shared.has(fact) ? [] : [...withStop(fact, parts), ...withSlash(fact, parts)])),
  ];
}

const isNumeric = ({ value, writing }: DraftFact) =>
  value.type === "date" && value.day !== null && writing === "digits";

/**
 * Finnish dates without their full stop. Only those that are certainly dates: 12.5 may be a time, which takes no full
 * stop.
 */
function withoutStop(
  fact: DraftFact,
  previous: DraftFact | undefined,
  parts: readonly string[],
  agreed: boolean,
): DateForm[] {
  if (!isNumeric(fact) || (fact.value.type === "date" && fact.value.year !== null)) return [];
  const text = parts[fact.part] ?? "";
  const dateText = text.slice(fact.start, fact.end);
  if (!/^\d{1,2}\.\d{1,2}$/.test(dateText) || text.charAt(fact.end) === ".") return [];
  const between =
    previous?.part === fact.part ? text.slice(previous.end, Math.min(fact.start, previous.end + 4)) : null;
  const sure =
    agreed ||
    (between !== null && previous?.value.type === "weekday" && /^\.?\s$/.test(between)) ||
    (between !== null && previous?.value.type === "date" && /^\.?\s?[-–]\s?$/.test(between)) ||
    /^\s?(?:klo|kello|[-–]\s?\d|alkaen|mennessä|asti|saakka|lähtien)/.test(text.slice(fact.end, fact.end + 12));
  return sure ? [{ part: fact.part, start: fact.start, end: fact.end, correct: `${dateText}.` }] : [];
}

/** Swedish dates with a full stop that does not end a sentence: "12.5. kl. 18". */
function withStop(fact: DraftFact, parts: readonly string[]): DateForm[] {
  if (!isNumeric(fact)) return [];
  const text = parts[fact.part] ?? "";
  const isStop = /^\.(?:[,–-]|\s[\p{Ll}\d])/u.test(text.slice(fact.end, fact.end + 4));
  return isStop
    ? [{ part: fact.part, start: fact.start, end: fact.end + 1, correct: text.slice(fact.start, fact.end) }]
    : [];
}

/** Swedish dates with a slash: "12/5". */
function withSlash(fact: DraftFact, parts: readonly string[]): DateForm[] {
  const { value, part, start, end } = fact;
  const dateText = (parts[part] ?? "").slice(start, end);
  if (!isNumeric(fact) || value.type !== "date" || !dateText.includes("/")) return [];
  return [{ part, start, end, correct: dateText.replaceAll("/", ".") }];
}
