/** Words such as "huomenna" without a date, and deadlines at 24 o'clock. */

import type { CheckContext, Report } from "../../context/check";
import { type Day, dayNumber, dayOf } from "../../facts/calendar";
import type { DraftFact } from "../../facts/draft-facts";
import { formatDay } from "../../facts/format-fact";
import { weekdayNames } from "../../facts/lexicon/calendar-words";
import type { EditFix } from "../../model/finding";
import type { Language } from "../../model/span";
import { replaceRange } from "../../text/edits";
import { textAt } from "../../text/ranges";
import {
  cueFinder,
  type DateFact,
  datesOf,
  type Facts,
  isDayFact,
  rangeOf,
  relativeDaysAhead,
  shortDay,
} from "./days-of-draft";
import { eventFinder } from "./events";

interface RelativeWord {
  fact: DraftFact;
  day: Day;
  lang: Language;
}

/**
 * Words such as "huomenna" in a version that nowhere names the date of that day, and such a word with another date beside it.
 * In an answer on an own page, and of a day that has been, no date is needed, nor of "today" in the sense of nowadays.
 */
export function relativeDays(
  context: CheckContext,
  facts: Facts,
  today: Day,
  lookingBack: readonly string[],
): Report<"no-date" | "other-day">[] {
  const { draft } = context;
  const words = facts.flatMap(({ lang, facts: versionFacts }) =>
    versionFacts.flatMap((fact, at): (RelativeWord & { date: DateFact | null })[] => {
      const ahead = relativeDaysAhead(fact);
      if (ahead === null) return [];
      return [{ fact, day: dayOf(dayNumber(today) + ahead), lang, date: dateBeside(draft.parts, versionFacts, at) }];
    }),
  );
  const others = words.filter(({ date, day }) => date && !isSameDay(date, day));
  const [first, ...rest] = others;
  const reports: Report<"no-date" | "other-day">[] = first ? [otherDay(draft.parts, [first, ...rest])] : [];
  // it is read by the one who asked, beside its time; elsewhere a promise is passed on
  if (draft.surface === "comment" && draft.place === "own") return reports;
  const namedDays = new Set(datesOf(facts).map(({ fact, lang }) => `${lang} ${fact.value.day}.${fact.value.month}`));
  const looksBack = cueFinder(context, lookingBack);
  const happensOn = eventFinder(context, facts);
  const undated = words.filter(
    ({ fact, day, lang, date }) =>
      !date &&
      !namedDays.has(`${lang} ${day.day}.${day.month}`) &&
      !(relativeDaysAhead(fact) === 0 && looksBack(fact)) &&
      happensOn(fact),
  );
  return [...reports, ...withoutDate(context, undated, namedDays)];
}

const isSameDay = ({ value }: DateFact, day: Day) =>
  value.day === day.day && value.month === day.month && (value.year === null || value.year === day.year);

/** "huomenna 24.11.", "i morgon tisdag den 24 november" */
function dateBeside(parts: readonly string[], facts: readonly DraftFact[], at: number): DateFact | null {
  let word = facts[at];
  let next = facts[at + 1];
  const isBeside = () =>
    word &&
    next &&
    word.part === next.part &&
    /^,?\s(?:(?:på|den)\s)?$/.test((parts[word.part] ?? "").slice(word.end, Math.min(next.start, word.end + 8)));
  if (isBeside() && next?.value.type === "weekday") [word, next] = [next, facts[at + 2]];
  return isBeside() && next && isDayFact(next) && next.writing !== "day" ? next : null;
}

function otherDay(
  parts: readonly string[],
  words: readonly [RelativeWord & { date: DateFact | null }, ...(RelativeWord & { date: DateFact | null })[]],
): Report<"other-day"> {
  const [{ fact, day }] = words;
  return {
    kind: "other-day",
    values: { word: textAt(parts, fact), date: formatDay(day.day, day.month, null, "sv") },
    ranges: words.map(({ fact: word, date }) => ({ ...rangeOf(word), end: date?.end ?? word.end })),
  };
}

/** `words` may be empty. The date is offered only where no version is left without it. */
function withoutDate(
  { draft, derived }: CheckContext,
  words: readonly RelativeWord[],
  namedDays: ReadonlySet<string>,
): Report<"no-date">[] {
  const [first] = words;
  if (!first) return [];
  const edits = words.map(({ fact: { part, end }, day, lang }) => {
    const text = draft.parts[part] ?? "";
    const at = end + (restOfDay[lang].exec(text.slice(end, end + 24))?.[0].length ?? 0);
    // a full stop behind the word ends the date as well
    const written = formatDay(day.day, day.month, null, lang === "fi" && text.charAt(at) !== "." ? "fi" : "sv");
    return replaceRange(draft, { part, start: at, end: at }, ` ${written}`);
  });
  const versions = (["fi", "sv"] as const).filter((lang) =>
    derived.facts.stretches.some(({ version }) => version === lang || version === "both"),
  );
  const dayKeys = new Set(words.map(({ day }) => `${day.day}.${day.month}`));
  const isComplete = versions.every((version) =>
    [...dayKeys].every(
      (key) =>
        namedDays.has(`${version} ${key}`) ||
        words.some(({ lang, day }) => lang === version && `${day.day}.${day.month}` === key),
    ),
  );
  const fix: EditFix = {
    kind: "edit",
    label: "add-date",
    values: { text: shortDay({ type: "date", ...first.day, year: null }) },
    edits,
    safe: false,
  };
  return [
    {
      kind: "no-date",
      values: { word: textAt(draft.parts, first.fact) },
      ranges: words.map(({ fact }) => rangeOf(fact)),
      fixes: isComplete ? [fix] : [],
    },
  ];
}

/** "i morgon kväll", "huomenna aamulla", "i morgon på tisdag": the date stands behind all of it. */
const restOfDay: Record<Language, RegExp> = {
  fi: new RegExp(
    `^ (?:(?:aamu|ilta)?(?:päivällä|yöllä)|aamulla|illalla|aamuna|iltana|yönä|varhain|(?:${weekdayNames.fi.join("|")})na)(?!\\p{L})`,
    "u",
  ),
  sv: new RegExp(
    `^ (?:bitti|morgon|förmiddag|eftermiddag|kväll|natt|(?:på )?(?:${weekdayNames.sv.join("|")}))(?!\\p{L})`,
    "u",
  ),
};

export function midnights(context: CheckContext, facts: Facts, deadline: readonly string[]): Report<"midnight">[] {
  const { draft } = context;
  const isDeadline = cueFinder(context, deadline);
  const times = facts.flatMap(({ facts: versionFacts }) =>
    versionFacts.filter((fact) => fact.value.type === "time" && fact.value.minutes === 1440 && isDeadline(fact)),
  );
  if (times.length === 0) return [];
  const edits = times.map((fact) => replaceRange(draft, rangeOf(fact), "23.59"));
  return [
    {
      kind: "midnight",
      ranges: times.map(rangeOf),
      fixes: [{ kind: "edit", label: "time", values: { text: "23.59" }, edits, safe: false }],
    },
  ];
}
