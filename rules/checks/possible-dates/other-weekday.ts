/** Dates that fall on another weekday than the one that stands beside them. */

import type { CheckContext, Report } from "../../context/check";
import { type Day, exists, weekdayOf } from "../../facts/calendar";
import { rewriteWeekday } from "../../facts/format-fact";
import { weekdayNames, weekdayOfWord } from "../../facts/lexicon/calendar-words";
import { isWeekdayForm, misspeltCalendarWord } from "../../facts/lexicon/misspelt-calendar-words";
import { findWeekdayDates, type WeekdayDate } from "../../facts/weekday-dates";
import type { EditFix, MessageValues } from "../../model/finding";
import { replaceRange } from "../../text/edits";
import { textAt } from "../../text/ranges";
import { dayReadings } from "./certain-days";
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
): { report: Report<"other-weekday" | "day-or-time">; dates: DateFact[] }[] {
  const { parts } = context.draft;
  const looksBack = cueFinder(context, lookingBack);
  const readingOf = dayReadings(context);
  const wrong = facts
    .flatMap(({ lang, facts: versionFacts }) => findWeekdayDates(versionFacts, parts, lang))
    .filter((pair) => {
      const { weekday, date } = pair;
      if (readingOf(date) === "time" || !belongsTogether(pair, parts)) return false;
      const day = dayOfValue(date.value, today);
      if (!exists(day) || weekdayOf(day) === weekday.value.weekday) return false;
      // in a text that looks back, a date without a year may be one of the year before
      const yearEarlier = { ...day, year: day.year - 1 };
      const fitsYearEarlier =
        date.value.year === null && exists(yearEarlier) && weekdayOf(yearEarlier) === weekday.value.weekday;
      return !(fitsYearEarlier && looksBack(date));
    });
  // of "ti–to 9.–11.12." both ends are wrong by one mistake
  const wrongPairs = new Set(wrong);
  const followers = wrong.filter(({ first }) => first !== null && wrongPairs.has(first));
  const byDay = groupBy(
    wrong.filter((pair) => !followers.includes(pair)),
    ({ weekday, date }) => `${dateKey({ fact: date, lang: "fi" })} ${weekday.value.weekday} ${readingOf(date)}`,
  );
  return byDay.map((pairs) => {
    const [first] = pairs;
    const day = dayOfValue(first.date.value, today);
    const [rightWeekday, statedWeekday] = [weekdayOf(day), first.weekday.value.weekday];
    const alsoWrong = followers.filter(({ first: lead }) => lead !== null && pairs.includes(lead));
    const ranges = pairs.map(({ weekday, date }) => ({
      part: date.part,
      start: Math.min(weekday.start, date.start),
      end: Math.max(weekday.end, date.end),
    }));
    if (readingOf(first.date) === "open") {
      const written = textAt(parts, first.date).replace(/\.$/, "");
      return {
        dates: pairs.map(({ date }) => date),
        report: {
          kind: "day-or-time",
          values: { written, ...weekdayValues("right", rightWeekday) },
          ranges,
        },
      };
    }
    return {
      dates: [...pairs, ...alsoWrong].map(({ date }) => date),
      report: {
        kind: "other-weekday",
        values: {
          date: shortDay(first.date.value),
          ...weekdayValues("right", rightWeekday),
          ...weekdayValues("written", statedWeekday),
        },
        ranges,
        fixes: [
          ...weekdayFix(context, [...pairs, ...alsoWrong], today),
          // one day cannot be put in the place of several
          ...(alsoWrong.length > 0
            ? []
            : [
                dateFix(
                  context,
                  pairs.map(({ date, lang }) => ({ fact: date, lang })),
                  nearestDay(day, statedWeekday),
                ),
              ]),
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

/** No repair where the form of one of the words is not known. */
function weekdayFix({ draft }: CheckContext, pairs: readonly WeekdayDate[], today: Day): EditFix[] {
  const edits = pairs.flatMap(({ weekday, date, lang }) => {
    const right = weekdayOf(dayOfValue(date.value, today));
    const range = rangeOf(weekday);
    const written = textAt(draft.parts, range);
    const text = rewriteWeekday(misspeltCalendarWord(written, lang) ?? written, right, lang);
    return text ? [replaceRange(draft, range, text)] : [];
  });
  const [first] = edits;
  if (!first || edits.length < pairs.length) return [];
  return [{ kind: "edit", label: "weekday", values: { text: first.text }, edits, safe: false }];
}

const distributive = /(?<![\p{L}-])(?:joka|jokaisena|joka toinen|joka kolmas|varje|varannan|var|alla)\s$/iu;

/** Behind the name of the day: "tiistai-iltana", "lördagskvällen". Other compounds name a series or a meeting. */
const partOfDay = /(?:ilta|illa|iltana|aamu|päivä|yö|yönä|kväll|morgon|middag|natt)\p{L}{0,4}$/u;

/**
 * The weekday is said of this date: not of every week ("joka tiistai 1.12. alkaen"), not of a row of days that stands before
 * it ("torstai perjantai 4.6.–5.6."), not in the name of a series ("Lauantaitanssit 27.11."), and no comma parts a weekday
 * in full from the day.
 */
function belongsTogether({ weekday, date, lang }: WeekdayDate, parts: readonly string[]): boolean {
  const text = parts[weekday.part] ?? "";
  const before = text.slice(Math.max(0, weekday.start - 24), weekday.start);
  if (distributive.test(before)) return false;
  const word = /(\p{L}{1,24})\s$/u.exec(before)?.[1] ?? "";
  const named = weekdayOfWord(word.toLowerCase(), lang);
  if (named && !named.short) return false;
  const name = text.slice(weekday.start, weekday.end).replace(/\.$/, "").toLowerCase();
  const isCompound = weekdayOfWord(name, lang)?.short === false && !isWeekdayForm(name, lang);
  if (isCompound && !partOfDay.test(name)) return false;
  const isShort = weekday.end - weekday.start <= 4;
  return isShort || !/^,\s(?!den\s)/.test(text.slice(weekday.end, date.start));
}
