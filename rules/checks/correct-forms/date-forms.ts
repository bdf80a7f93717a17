/** Finds dates that are written as in the other language, or as in neither. */

import type { CheckContext } from "../../context/check";
import type { DraftFact } from "../../facts/draft-facts";
import type { TextRange } from "../../model/draft";
import type { Language } from "../../model/span";
import { firstIndex } from "../../text/first-index";
import { overlap } from "../../text/ranges";
import { dayReadings } from "../possible-dates/certain-days";
import { type DateFact, isDayFact } from "../possible-dates/days-of-draft";
import { isThreadNumber } from "../possible-dates/thread-numbers";

export interface DateForm {
  part: number;
  start: number;
  end: number;
  correct: string;
  certain: boolean;
}

/**
 * In Finnish a full stop follows the month, in Swedish none does, and neither language writes a slash. What stands in lines of
 * both languages is left alone.
 */
export function findDateForms(context: CheckContext): DateForm[] {
  const { fi, sv, compared, stretches } = context.derived.facts;
  const readingOf = dayReadings(context);
  const isIn = (lang: Language, { part, start }: DraftFact) => {
    const at = firstIndex(stretches, (each) => each.part > part || (each.part === part && each.end > start));
    const stretch = stretches[at];
    return stretch?.version === lang && !stretch.sharedLine;
  };
  const agreed = new Set(
    compared.flatMap(({ fi: inFinnish, sv: inSwedish, state }) =>
      inFinnish && inSwedish && state === "same" && isDayFact(inSwedish) && readingOf(inSwedish) === "day"
        ? [inFinnish]
        : [],
    ),
  );
  const isCertainDay = (fact: DraftFact | undefined) => !!fact && isDayFact(fact) && readingOf(fact) === "day";
  return [
    ...fi.flatMap((fact, at) =>
      isNumeric(fact) && isCertainDay(fact) && isIn("fi", fact)
        ? withoutStop(fact, fi[at - 1], fi[at + 1], context.draft.parts, agreed.has(fact))
        : [],
    ),
    ...sv.flatMap((fact, at) =>
      isNumeric(fact) && isIn("sv", fact) ? [...withStop(context, fact, sv[at + 1]), ...withSlash(fact, context)] : [],
    ),
  ];
}

const isNumeric = (fact: DraftFact): fact is DateFact => isDayFact(fact) && fact.writing === "digits";

const dash = /^\.?\s?[-–]\s?$/;
const behindDay = /^\s?(?:klo|kello|alkaen|mennessä|asti|saakka|lähtien)/;

const highestOfScale = 14;

/** Finnish days without their full stop. `certain` where they are no decimals: "6.5–8.5" may be. */
function withoutStop(
  fact: DateFact,
  previous: DraftFact | undefined,
  next: DraftFact | undefined,
  parts: readonly string[],
  agreed: boolean,
): DateForm[] {
  const { part, start, end, value } = fact;
  const text = parts[part] ?? "";
  const dateText = text.slice(start, end);
  if (value.year !== null || !/^\d{1,2}\.\d{1,2}$/.test(dateText) || text.charAt(end) === ".") return [];
  const gapBefore = previous?.part === part ? text.slice(previous.end, Math.min(start, previous.end + 4)) : "";
  const gapAfter = next?.part === part ? text.slice(end, Math.min(next.start, end + 4)) : "";
  const form = { part, start, end, correct: `${dateText}.` };
  const behindWeekday = previous?.value.type === "weekday" && previous.writing !== "words" && /^\.?\s$/.test(gapBefore);
  if (agreed || behindWeekday || behindDay.test(text.slice(end, end + 12))) return [{ ...form, certain: true }];
  for (const [first, last, gap] of [
    [previous, fact, gapBefore],
    [fact, next, gapAfter],
  ] as const) {
    if (!first || !last || !dash.test(gap) || !isNumeric(first) || !isNumeric(last)) continue;
    const decimals = [first, last].map((each) => Number(text.slice(each.start, each.end).replace(/\.$/, "")));
    const [low = 0, high = 0] = decimals;
    const ends = [first, last].map((each) => text.slice(each.start, each.end + 1));
    const certain = !(low < high) || ends.some((end) => /\.$|\.\d{4}/.test(end));
    // up to 14 a scale such as that of pH is as likely
    return certain || [first, last].some(({ value }) => (value.day ?? 0) > highestOfScale)
      ? [{ ...form, certain }]
      : [];
  }
  return [];
}

/** Swedish dates with a full stop that does not end a sentence: "12.5. kl. 18". */
function withStop({ draft, derived }: CheckContext, fact: DateFact, next: DraftFact | undefined): DateForm[] {
  const { part, start, end } = fact;
  const text = draft.parts[part] ?? "";
  const after = text.slice(end, end + 4);
  const goesOn = /^\.(?:[,–-]|\s\p{Ll})/u.test(after);
  // a sentence may begin with an address, and with a number that is no time
  const beforeTime = /^\.\s\d/.test(after) && next?.value.type === "time" && next.start === end + 2;
  if (!goesOn && !beforeTime) return [];
  const behind: TextRange = { part, start: end + 2, end: end + 3 };
  if (/^\.\s/.test(after) && isIdentifier(derived.facts.identifiers[part] ?? [], behind)) return [];
  return [{ part, start, end: end + 1, correct: text.slice(start, end), certain: true }];
}

function isIdentifier(identifiers: readonly TextRange[], range: TextRange): boolean {
  const found = identifiers[firstIndex(identifiers, ({ end }) => end > range.start)];
  return found !== undefined && overlap(found, range);
}

/** Swedish dates with a slash: "12/5". */
function withSlash(fact: DateFact, { draft: { parts } }: CheckContext): DateForm[] {
  const { part, start, end } = fact;
  const dateText = (parts[part] ?? "").slice(start, end);
  if (!dateText.includes("/") || isThreadNumber(fact, parts)) return [];
  return [{ part, start, end, correct: dateText.replaceAll("/", "."), certain: true }];
}
