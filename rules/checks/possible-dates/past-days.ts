/** Invitations to days that have been. */

import type { CheckContext, Report } from "../../context/check";
import { type Day, dayNumber, exists } from "../../facts/calendar";
import type { DraftFact } from "../../facts/draft-facts";
import type { TextRange } from "../../model/draft";
import { hasListed } from "../../text/word-list";
import {
  cueFinder,
  type Dated,
  type DateFact,
  dateKey,
  datesOf,
  dayOfValue,
  type Facts,
  grouped,
  rangeOf,
  shortDay,
} from "./days-of-draft";

interface Words {
  /** Of invitations and deadlines. */
  inviting: readonly string[];
  lookingBack: readonly string[];
}

/** `taken`: days that are wrong already because of their weekday. */
export function pastDays(
  context: CheckContext,
  facts: Facts,
  today: Day,
  words: Words,
  taken: ReadonlySet<DateFact>,
): Report<"past">[] {
  const now = dayNumber(today);
  const isPast = ({ fact }: Dated) => {
    const day = dayOfValue(fact.value, today);
    return exists(day) && dayNumber(day) < now;
  };
  const dates = datesOf(facts);
  const past = dates.filter((date) => isPast(date) && !taken.has(date.fact));
  if (past.length === 0) return [];
  const isInvitation = invitationFinder(context, facts, words);
  const sentence = (fact: DraftFact) => context.derived.sentenceAt(rangeOf(fact));
  // "Kurssi kokoontuu 16.11., 23.11. ja 30.11." goes on
  const goesOn = new Set(dates.filter((date) => !isPast(date)).map(({ fact }) => sentence(fact)));
  const invitations = past.filter(({ fact }) => !goesOn.has(sentence(fact)) && isInvitation(fact));
  return grouped(invitations, dateKey).map((group) => ({
    kind: "past",
    values: { date: shortDay(group[0].fact.value) },
    ranges: group.map(({ fact }) => rangeOf(fact)),
  }));
}

/** Its sentence invites; or it names a time as well, and the text around it invites and does not look back. */
function invitationFinder(context: CheckContext, facts: Facts, { inviting, lookingBack }: Words) {
  const { derived } = context;
  const [invites, looksBack] = [cueFinder(context, inviting), cueFinder(context, lookingBack)];
  const invitesSomewhere =
    derived.words.some((words) => hasListed(words, inviting)) &&
    !derived.words.some((words) => hasListed(words, lookingBack));
  const withTime = new Set<TextRange>();
  for (const { facts: own } of invitesSomewhere ? facts : []) {
    for (const fact of own) {
      const sentence = fact.value.type === "time" ? derived.sentenceAt(rangeOf(fact)) : null;
      if (sentence) withTime.add(sentence);
    }
  }
  return (fact: DraftFact) => {
    const sentence = derived.sentenceAt(rangeOf(fact));
    return !looksBack(fact) && (invites(fact) || (sentence !== null && withTime.has(sentence)));
  };
}
