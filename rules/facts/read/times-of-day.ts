/** "tiistaina 17.05": decides between a day and a time where both can be read, by what stands around. */
import type { Language } from "../../model/span";
import type { ReadFact } from "../reading";
import type { FactValue } from "../value";

/** Between a weekday and what stands behind it. */
const weekdayGap = /^[.,]?\s(?:klo\s)?$/;
/** Behind a day stands the time, or its full stop within the sentence. */
const saysDay: Record<Language, RegExp> = {
  fi: /^(?:\.\s?[-–,\p{Ll}\d]|[.,]?\s?(?:klo|kello)\b|[.,]?\s\d{1,2}[.:]\d\d)/u,
  sv: /^[.,]?\s?(?:kl\b|klockan|\d{1,2}[.:]\d\d)/u,
};
const longestBehind = 12;

/**
 * The likelier reading becomes the value, the other one stays in `otherwise`. Behind a weekday `17.05` is a time: days have
 * no nought before their month. So are the others of the same form in that text, unless something says that they are days.
 */
export function chooseTimes(facts: readonly ReadFact[], text: string, lang: Language): void {
  const all = facts.filter((fact, at) => isDoubtful(fact, facts[at - 1], text, lang));
  if (all.length === 0) return;
  const listed = daysOfLists(facts, new Set(all), text);
  const doubtful = all.filter((fact) => !listed.has(fact));
  const isOpen = new Set(doubtful);
  const anyTime = facts.some((fact, at) => {
    const day = facts[at - 2];
    const isNamed = day !== undefined && !isOpen.has(day) && !listed.has(day);
    return isOpen.has(fact) && saysTime(fact, facts[at - 1], isNamed ? day : undefined, text);
  });
  if (!anyTime) return;
  for (const fact of doubtful) {
    const time = fact.otherwise.find(({ type }) => type === "time");
    if (!time) continue;
    fact.otherwise = [fact.value, ...fact.otherwise.filter((value) => value !== time)];
    fact.value = time;
    if (text.charAt(fact.end - 1) === ".") fact.end--;
    fact.core = fact.end;
  }
}

/** Between a day and the weekday of the next one. */
const listGap = /^\.?(?:,\s?|\s?[;/&]\s?|\s(?:ja|sekä|och|samt)\s)$/;
const longestListGap = 6;

/** "to 17.9., to 15.10., to 12.11.": of days in a list, each behind its weekday, one that can only be a day says what the others are. */
function daysOfLists(facts: readonly ReadFact[], doubtful: ReadonlySet<ReadFact>, text: string): ReadonlySet<ReadFact> {
  const listed = new Set<ReadFact>();
  let list: ReadFact[] = [];
  const close = () => {
    if (list.some((fact) => !doubtful.has(fact))) {
      for (const fact of list) {
        if (!doubtful.has(fact)) continue;
        listed.add(fact);
        fact.otherwise = fact.otherwise.filter(({ type }) => type !== "time");
      }
    }
    list = [];
  };
  for (const [at, fact] of facts.entries()) {
    const weekday = facts[at - 1];
    if (!isDay(fact.value) || weekday?.value.type !== "weekday") continue;
    const last = list.at(-1);
    const isNext =
      last !== undefined &&
      last === facts[at - 2] &&
      weekday.start - last.end <= longestListGap &&
      listGap.test(text.slice(last.end, weekday.start));
    if (!isNext) close();
    list.push(fact);
  }
  close();
  return listed;
}

/** A day without a year, in digits, behind a weekday, that may be a time. */
function isDoubtful(fact: ReadFact, previous: ReadFact | undefined, text: string, lang: Language): boolean {
  const { value, otherwise, writing } = fact;
  if (value.type !== "date" || value.year !== null || writing !== "digits") return false;
  if (!otherwise.some(({ type }) => type === "time")) return false;
  if (previous?.value.type !== "weekday" || !weekdayGap.test(text.slice(previous.end, fact.start))) return false;
  return !saysDay[lang].test(text.slice(endOfDigits(fact, text), fact.end + longestBehind));
}

const endOfDigits = (fact: ReadFact, text: string) => (text.charAt(fact.end - 1) === "." ? fact.end - 1 : fact.end);

/** 17.05 and "tiistaisin 17.10"; 05.05 is a day in another form. */
function saysTime(
  fact: ReadFact,
  weekday: ReadFact | undefined,
  beforeWeekday: ReadFact | undefined,
  text: string,
): boolean {
  const written = text.slice(fact.start, fact.end);
  if (/^(?!0)\d{1,2}\.0\d/.test(written)) return true;
  if (weekday?.writing === "words") return true;
  // "12.12. lauantaina 17.10": the day is named already
  return isDay(beforeWeekday?.value) && beforeWeekday !== undefined && fact.start - beforeWeekday.end < 20;
}

const isDay = (value: FactValue | undefined) => value?.type === "date" && value.day !== null;
