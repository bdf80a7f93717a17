/** Invitations to days that are past. */

import type { CheckContext, Report } from "../../context/check";
import { type Day, dayNumber, exists } from "../../facts/calendar";
import type { DraftFact } from "../../facts/draft-facts";
import type { TextRange } from "../../model/draft";
import { hasListed } from "../../text/word-list";
import { dayReadings } from "./certain-days";
import {
  cueFinder,
  type DateFact,
  type DateInVersion,
  dateKey,
  datesOf,
  dayOfValue,
  type Facts,
  groupBy,
  rangeOf,
  shortDay,
} from "./days-of-draft";

interface Words {
  /** Words of invitations and deadlines. */
  inviting: readonly string[];
  /** Words of texts that look back. */
  lookingBack: readonly string[];
}

/** A recording or a report of what has been, as beginnings of words. */
const recordWords = [
  ..."tallen taltioi äänite nauhoi video= videon= videot= videolla= videolta= videona= podcast pöytäkirj muistio".split(
    " ",
  ),
  ..."kooste raport selonte kuvagaller yhteenve pidety järjestety pidetty= järjestetty= jälkikäteen jälkilähety".split(
    " ",
  ),
  ..."inspel upptagning bandning protokoll referat sammandrag rapport minnesanteckn bildgaller efterhand efterskott".split(
    " ",
  ),
  ..."hållna= ordnade=".split(" "),
  // when a text was written or changed
  ..."päivitetty= päivitettiin= julkaistu= muokattu= uppdaterad= uppdaterat= uppdaterades= publicerad= publicerades=".split(
    " ",
  ),
];

/** `reportedDates`: dates that another finding reports already, because of their weekday. */
export function pastDays(
  context: CheckContext,
  facts: Facts,
  today: Day,
  words: Words,
  reportedDates: ReadonlySet<DateFact>,
): Report<"past">[] {
  const now = dayNumber(today);
  const isPast = ({ fact }: DateInVersion) => {
    const day = dayOfValue(fact.value, today);
    return exists(day) && dayNumber(day) < now;
  };
  const readingOf = dayReadings(context);
  const dates = datesOf(facts).filter(({ fact }) => readingOf(fact) !== "time");
  const past = dates.filter((date) => isPast(date) && !reportedDates.has(date.fact));
  if (past.length === 0) return [];
  const isInvitation = invitationFinder(context, facts, words);
  const sentence = (fact: DraftFact) => context.derived.sentenceAt(rangeOf(fact));
  // a sentence that also names a day to come is right: "Kurssi kokoontuu 16.11., 23.11. ja 30.11."
  const sentencesWithComingDays = new Set(dates.filter((date) => !isPast(date)).map(({ fact }) => sentence(fact)));
  const invitations = withoutRangeStarts(
    past.filter(({ fact }) => !sentencesWithComingDays.has(sentence(fact)) && isInvitation(fact)),
    context.draft.parts,
  );
  return groupBy(invitations, dateKey).map((group): Report<"past"> => {
    const report: Report<"past"> = {
      kind: "past",
      values: { date: shortDay(group[0].fact.value) },
      ranges: group.map(({ fact }) => rangeOf(fact)),
    };
    const isCertain = ({ fact }: DateInVersion) => readingOf(fact) === "day" && !isBeginning(fact, context.draft.parts);
    return group.some(isCertain) ? report : { ...report, level: "reminder" };
  });
}

/** "1.11. alkaen", "från och med 1.11": what began then may go on. */
function isBeginning({ part, start, end }: DraftFact, parts: readonly string[]): boolean {
  const text = parts[part] ?? "";
  return (
    /^\.?\s(?:alkaen|lähtien)(?!\p{L})/u.test(text.slice(end, end + 12)) ||
    /(?<!\p{L})(?:från|sedan|från och med|fr\.?o\.?m\.?)\s(?:den\s)?$/iu.test(
      text.slice(Math.max(0, start - 24), start),
    )
  );
}

/** Of "11.–29.1." the end alone is told: the beginning is past as well. `dates` in the order of each version. */
function withoutRangeStarts(dates: readonly DateInVersion[], parts: readonly string[]): DateInVersion[] {
  return dates.filter(({ fact, lang }, at) => {
    const next = dates[at + 1];
    if (!next || next.lang !== lang || next.fact.part !== fact.part || next.fact.start < fact.end) return true;
    const gap = (parts[fact.part] ?? "").slice(fact.end, Math.min(next.fact.start, fact.end + 6));
    return !/^\.?\s?[-–]\s?$/.test(gap);
  });
}

/**
 * Makes a function that tells whether a date belongs to an invitation: its sentence does not look back, and it invites,
 * or it names a time as well and the text as a whole invites and does not look back.
 */
function invitationFinder(context: CheckContext, facts: Facts, { inviting, lookingBack }: Words) {
  const { derived } = context;
  const [invites, isPast] = [cueFinder(context, inviting), cueFinder(context, lookingBack)];
  const tellsOfRecord = cueFinder(context, recordWords);
  const looksBack = (fact: DraftFact) => isPast(fact) || tellsOfRecord(fact);
  const invitesSomewhere =
    derived.words.some((words) => hasListed(words, inviting)) &&
    !derived.words.some((words) => hasListed(words, lookingBack) || hasListed(words, recordWords));
  const withTime = new Set<TextRange>();
  for (const { facts: versionFacts } of invitesSomewhere ? facts : []) {
    for (const fact of versionFacts) {
      const sentence = fact.value.type === "time" ? derived.sentenceAt(rangeOf(fact)) : null;
      if (sentence) withTime.add(sentence);
    }
  }
  return (fact: DraftFact) => {
    const sentence = derived.sentenceAt(rangeOf(fact));
    return !looksBack(fact) && (invites(fact) || (sentence !== null && withTime.has(sentence)));
  };
}
