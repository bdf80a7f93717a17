/** Dates that fall on another weekday than the one that stands beside them. */

import type { CheckContext, Report } from "../../context/check";
import { type Day, exists, weekdayOf } from "../../facts/calendar";
import { rewriteWeekday } from "../../facts/format-fact";
import { weekdayNames } from "../../facts/lexicon/calendar-words";
import { findWeekdayDates, type WeekdayDate } from "../../facts/weekday-dates";
import type { EditFix, MessageValues } from "../../model/finding";
import { replaceRange } from "../../text/edits";
import { textAt } from "../../text/ranges";
import {
  cueFinder,
  type DateFact,
  dateFix,
  dateKey,
  dayOfValue,
  type Facts,
  groupBy,
  nearestDay,
  rangeOf,
  shortDay,
} from "./days-of-draft";

const englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** One report for each wrong pair of date and weekday, with the dates that it concerns in the two versions. */
export function weekdayReports(
  context: CheckContext,
  facts: Facts,
  today: Day,
  lookingBack: readonly string[],
): { report: Report<"other-weekday">; dates: DateFact[] }[] {
  const { parts } = context.draft;
  const looksBack = cueFinder(context, lookingBack);
  const wrong = facts
    .flatMap(({ lang, facts: versionFacts }) => findWeekdayDates(versionFacts, parts, lang))
    .filter(({ weekday, date }) => {
      const day = dayOfValue(date.value, today);
      if (!exists(day) || weekdayOf(day) === weekday.value.weekday) return false;
      // in a text that looks back, a date without a year may be one of the year before
      const yearEarlier = { ...day, year: day.year - 1 };
      const fitsYearEarlier =
        date.value.year === null && exists(yearEarlier) && weekdayOf(yearEarlier) === weekday.value.weekday;
      return !(fitsYearEarlier && looksBack(date));
    });
  const byDay = groupBy(
    wrong,
    ({ weekday, date }) => `${dateKey({ fact: date, lang: "fi" })} ${weekday.value.weekday}`,
  );
  return byDay.map((pairs) => {
    const [first] = pairs;
    const day = dayOfValue(first.date.value, today);
    const [rightWeekday, statedWeekday] = [weekdayOf(day), first.weekday.value.weekday];
    return {
      dates: pairs.map(({ date }) => date),
      report: {
        kind: "other-weekday",
        values: {
          date: shortDay(first.date.value),
          ...weekdayValues("right", rightWeekday),
          ...weekdayValues("written", statedWeekday),
        },
        ranges: pairs.map(({ weekday, date }) => ({
          part: date.part,
          start: Math.min(weekday.start, date.start),
          end: Math.max(weekday.end, date.end),
        })),
        fixes: [
          weekdayFix(context, pairs, rightWeekday),
          dateFix(
            context,
            pairs.map(({ date, lang }) => ({ fact: date, lang })),
            nearestDay(day, statedWeekday),
          ),
        ],
      } satisfies Report<"other-weekday">,
    };
  });
}

const weekdayValues = (name: string, weekday: number): MessageValues => ({
  [`${name}Fi`]: weekdayNames.fi[weekday] ?? "",
  [`${name}Sv`]: weekdayNames.sv[weekday] ?? "",
  [`${name}En`]: englishWeekdays[weekday] ?? "",
});

function weekdayFix({ draft }: CheckContext, pairs: readonly WeekdayDate[], right: number): EditFix {
  const edits = pairs.map(({ weekday, lang }) => {
    const range = rangeOf(weekday);
    return replaceRange(draft, range, rewriteWeekday(textAt(draft.parts, range), right, lang) ?? "");
  });
  return { kind: "edit", label: "weekday", values: { text: edits[0]?.text ?? "" }, edits, safe: false };
}
