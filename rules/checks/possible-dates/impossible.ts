/** Days and times that do not exist, and ranges that end before they start. */

import type { CheckContext, Report } from "../../context/check";
import { type Day, dayNumber, dayOf, daysIn, exists } from "../../facts/calendar";
import { matchesOf } from "../../text/matches";
import { outside, rangeOfMatch, textAt } from "../../text/ranges";
import { dateFix, dateKey, datesOf, dayOfValue, type Facts, groupBy, rangeOf, shortDay } from "./days-of-draft";

export function impossibleDays(context: CheckContext, facts: Facts, today: Day): Report<"no-such-day">[] {
  const wrong = datesOf(facts).filter(({ fact }) => !exists(dayOfValue(fact.value, today)));
  return groupBy(wrong, dateKey).flatMap((dates) => {
    const [first] = dates;
    const { year, month } = dayOfValue(first.fact.value, today);
    const last = { year, month, day: daysIn(month, year) };
    return [
      {
        kind: "no-such-day",
        values: { date: shortDay(first.fact.value) },
        ranges: dates.map(({ fact }) => rangeOf(fact)),
        fixes: [last, dayOf(dayNumber(last) + 1)].map((day) => dateFix(context, dates, day)),
      },
    ];
  });
}

/** Ranges that end before they start, such as 12.–7.6.; a range over the new year is right. */
export function reversedRanges({ draft }: CheckContext, facts: Facts): Report<"ends-before-start">[] {
  return facts.flatMap(({ facts: versionFacts }) =>
    versionFacts.flatMap((last, at): Report<"ends-before-start">[] => {
      const first = versionFacts[at - 1];
      if (first?.value.type !== "date" || last.value.type !== "date" || first.part !== last.part) return [];
      if (
        !/^\.?\s?[-–—]\s?(?:den\s)?$/.test(
          (draft.parts[first.part] ?? "").slice(first.end, Math.min(last.start, first.end + 8)),
        )
      )
        return [];
      const [from, to] = [first.value, last.value];
      const sameYear = from.year === to.year || from.year === null || (to.year === null && first.writing === "day");
      const isReversed =
        from.year !== null && to.year !== null && from.year !== to.year
          ? from.year > to.year
          : sameYear && from.month === to.month && from.day !== null && to.day !== null && from.day > to.day;
      if (!isReversed) return [];
      const range = { part: first.part, start: first.start, end: last.end };
      return [
        { kind: "ends-before-start", values: { date: textAt(draft.parts, range).replace(/\.$/, "") }, ranges: [range] },
      ];
    }),
  );
}

/** "9.–10.2027": days without their month, or months? With a day or month before it the first number has its own. */
const daysBeforeYear =
  /(?<![\p{L}\p{N}.,:/–-])(?:[1-9]|[12]\d|3[01])\.?(?:\s?[-–]\s?|\s(?:ja|och|sekä|samt)\s)(?:[1-9]|[12]\d|3[01])\.(?:19|20)\d\d(?![\p{N}-]|[.,]\d)/gu;

export function missingMonths({ draft, derived }: CheckContext): Report<"month-missing">[] {
  const ranges = draft.parts.flatMap((text, part) =>
    matchesOf(text, daysBeforeYear).map((match) => rangeOfMatch(match, part)),
  );
  return outside(ranges, derived.facts.identifiers.flat()).map((range) => ({
    kind: "month-missing",
    values: { date: textAt(draft.parts, range) },
    ranges: [range],
  }));
}

const clock = /(?<![\p{L}\p{N}])(?:klo|kello|kl|klockan)\.?\s?(\d{1,2})(?:[.:](\d{2}))?(?![\p{L}\p{N}])/giu;

export function impossibleTimes({ draft }: CheckContext): Report<"no-such-time">[] {
  return draft.parts.flatMap((text, part) =>
    matchesOf(text, clock).flatMap((match): Report<"no-such-time">[] => {
      const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
      if (hours < 24 ? minutes <= 59 : hours === 24 && minutes === 0) return [];
      const range = { part, start: match.index, end: match.index + match[0].length };
      return [{ kind: "no-such-time", values: { time: match[0] }, ranges: [range] }];
    }),
  );
}
