/** Words such as "huomenna" without a date, and deadlines at 24 o'clock. */

import type { CheckContext, Report } from "../../context/check";
import { type Day, dayNumber, dayOf } from "../../facts/calendar";
import { formatDay } from "../../facts/format-fact";
import { replaceRange } from "../../text/edits";
import { textAt } from "../../text/ranges";
import { cueFinder, datesOf, type Facts, rangeOf, shortDay } from "./days-of-draft";

/** Words such as "huomenna" in a version that nowhere names the date of that day. */
export function relativeDays({ draft }: CheckContext, facts: Facts, today: Day): Report<"no-date">[] {
  const ahead = { today: 0, tomorrow: 1, "day-after-tomorrow": 2 } as const;
  const namedDays = new Set(datesOf(facts).map(({ fact, lang }) => `${lang} ${fact.value.day}.${fact.value.month}`));
  const words = facts.flatMap(({ lang, facts: versionFacts }) =>
    versionFacts.flatMap((fact) => {
      const { value } = fact;
      if (value.type !== "relative" || fact.weak || !(value.relative in ahead)) return [];
      const day = dayOf(dayNumber(today) + ahead[value.relative as keyof typeof ahead]); // `in` has shown that it is a key
      return namedDays.has(`${lang} ${day.day}.${day.month}`) ? [] : [{ fact, day, lang }];
    }),
  );
  const [first] = words;
  if (!first) return [];
  const edits = words.map(({ fact: { part, end }, day, lang }) => {
    // a full stop behind the word ends the date as well
    const stop = (draft.parts[part] ?? "").charAt(end) === ".";
    const text = formatDay(day.day, day.month, null, lang === "fi" && !stop ? "fi" : "sv");
    return replaceRange(draft, { part, start: end, end }, ` ${text}`);
  });
  return [
    {
      kind: "no-date",
      values: { word: textAt(draft.parts, first.fact) },
      ranges: words.map(({ fact }) => rangeOf(fact)),
      fixes: [
        {
          kind: "edit",
          label: "add-date",
          values: { text: shortDay({ type: "date", ...first.day, year: null }) },
          edits,
          safe: false,
        },
      ],
    },
  ];
}

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
