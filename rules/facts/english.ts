/** Times and days of an English text: at 2 pm, at 17:00, noon, 6 December, December 6th. */
import type { OffsetRange } from "../model/fact";
import { matchesOf } from "../text/matches";
import type { FactValue } from "./value";

export interface EnglishFact extends OffsetRange {
  value: Extract<FactValue, { type: "time" | "date" }>;
}

const months = "January February March April May June July August September October November December".split(" ");
const monthPattern = months.join("|");
const patterns = {
  twelveHours: /(?<![\d.:])(?:at )?(\d{1,2})(?:[.:]([0-5]\d))? ?([ap])\.?m\b\.?/gi,
  clock: /\b(?:at|from|until|till|by) (\d{1,2})[.:]([0-5]\d)(?![\d.:]| ?[ap]\.?m)/gi,
  noon: /\bat (noon|midnight)\b/gi,
  // with a capital letter, as "may" is also another word
  dayFirst: new RegExp(`(?<![\\d.:–-])(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthPattern})\\b`, "g"),
  monthFirst: new RegExp(`\\b(${monthPattern}) (\\d{1,2})(?:st|nd|rd|th)?(?![\\d.:]| [ap]\\.?m)`, "g"),
};

/** In no particular order; only what can be read in one way. Takes time in proportion to the text. */
export function readEnglish(text: string): EnglishFact[] {
  const found: EnglishFact[] = [];
  const all = (pattern: RegExp, readingOf: (groups: RegExpMatchArray) => EnglishFact["value"] | null) => {
    for (const match of matchesOf(text, pattern)) {
      const value = readingOf(match);
      if (value) found.push({ start: match.index, end: match.index + match[0].length, value });
    }
  };
  const time = (minutes: number): EnglishFact["value"] => ({ type: "time", minutes, spoken: false });
  all(patterns.twelveHours, ([, hours, minutes = "0", half = ""]) => {
    const hour = Number(hours);
    if (hour < 1 || hour > 12) return null;
    return time((hour % 12) * 60 + Number(minutes) + (half.toLowerCase() === "p" ? 720 : 0));
  });
  all(patterns.clock, ([, hours, minutes]) => (Number(hours) < 24 ? time(Number(hours) * 60 + Number(minutes)) : null));
  all(patterns.noon, ([, word]) => time(word?.toLowerCase() === "noon" ? 720 : 0));
  all(patterns.dayFirst, ([, day, month]) => dayOf(Number(day), month));
  all(patterns.monthFirst, ([, month, day]) => dayOf(Number(day), month));
  return found;
}

function dayOf(day: number, month = ""): EnglishFact["value"] | null {
  return day >= 1 && day <= 31 ? { type: "date", day, month: months.indexOf(month) + 1, year: null } : null;
}
