/** Weekdays of one version that the other leaves out, because it has the dates. */
import type { CheckContext } from "../../context/check";
import { parseDay } from "../../facts/calendar";
import type { ComparedFact } from "../../facts/compare";
import type { DraftFact } from "../../facts/draft-facts";
import { findWeekdayDates } from "../../facts/weekday-dates";
import { saysWeekday, weekdaysByDate } from "../../facts/weekdays-by-date";
import { type Language, otherLanguage } from "../../model/span";

/** Missing weekdays that version `lang` need not name, because its dates say them. */
export function weekdaysOfDates(
  { draft, derived }: CheckContext,
  missing: readonly ComparedFact<DraftFact>[],
  lang: Language,
): ReadonlySet<DraftFact> {
  const other = otherLanguage(lang);
  const weekdays = missing.flatMap(({ [other]: fact }) => (fact?.value.type === "weekday" ? [fact] : []));
  if (weekdays.length === 0) return new Set();
  const { facts } = derived;
  const namesDates = facts[lang].some(({ value }) => value.type === "date");
  const today = parseDay(draft.today);
  if (!today) return new Set(namesDates ? weekdays : []);
  // the date beside a weekday is compared itself
  const besideDate = new Set<DraftFact>(
    namesDates ? findWeekdayDates(facts[other], draft.parts, other).map(({ weekday }) => weekday) : [],
  );
  const said = weekdaysByDate(facts[lang], draft.parts, today);
  return new Set(weekdays.filter((weekday) => besideDate.has(weekday) || saysWeekday(said, weekday)));
}
