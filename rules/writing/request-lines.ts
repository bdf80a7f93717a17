/**
 * Lines of a request for a translation or a review that are known again when the request comes back inside an answer: what is
 * wished, and the two lines between which the answer may be written. Pure.
 */
import { parseDay, weekdayOf } from "../facts/calendar";
import { formatClock, formatDay } from "../facts/format-fact";
import { weekdayAbbreviations } from "../facts/lexicon/calendar-words";
import type { InterfaceLanguage } from "../model/finding";
import type { Language } from "../model/span";

/** `day`: `YYYY-MM-DD`; `minutes`: since midnight, null for the whole day. */
export interface Until {
  day: string;
  minutes: number | null;
}

const weekdays: Record<InterfaceLanguage, readonly string[]> = {
  fi: weekdayAbbreviations.fi,
  sv: ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};
const englishMonths = "January February March April May June July August September October November December".split(
  " ",
);

/** "pe 4.12. klo 12 mennessä"; with its year where that is another one than the year of `today`. Empty for no real day. */
export function untilText({ day, minutes }: Until, today: string, language: InterfaceLanguage): string {
  const date = parseDay(day);
  if (!date) return "";
  const weekday = weekdays[language][weekdayOf(date)] ?? "";
  const year = today.startsWith(`${date.year}-`) ? null : date.year;
  if (language === "en") {
    const written = [date.day, englishMonths[date.month - 1], year].filter(Boolean).join(" ");
    const clock = minutes === null ? "" : ` at ${formatClock(minutes).replace(/^\d+$/, "$&.00").replace(".", ":")}`;
    return `by ${weekday} ${written}${clock}`;
  }
  const written = `${weekday} ${formatDay(date.day, date.month, year, language)}`;
  if (language === "fi") return `${written}${minutes === null ? "" : ` klo ${formatClock(minutes)}`} mennessä`;
  return `senast ${written}${minutes === null ? "" : ` kl. ${formatClock(minutes)}`}`;
}

const into: Record<InterfaceLanguage, Record<Language, string>> = {
  fi: { fi: "Pyydän kääntämään tekstin suomeksi", sv: "Pyydän kääntämään tekstin ruotsiksi" },
  sv: { fi: "Kan du översätta texten till finska", sv: "Kan du översätta texten till svenska" },
  en: { fi: "Please translate this text into Finnish", sv: "Please translate this text into Swedish" },
};
const check: Record<InterfaceLanguage, string> = {
  fi: "Pyydän tarkistamaan tekstin",
  sv: "Kan du granska texten",
  en: "Please check this text",
};

/** One sentence in `language`; `until`: as `untilText` writes it, empty where there is no hurry. */
export function wishForTranslation(language: InterfaceLanguage, target: Language, until: string): string {
  const back = { fi: `, takaisin ${until}`, sv: ` ${until}`, en: `, back ${until}` };
  return `${into[language][target]}${until && back[language]}${language === "sv" ? "?" : "."}`;
}

export function wishForReview(language: InterfaceLanguage, until: string): string {
  return `${check[language]}${until && ` ${until}`}${language === "sv" ? "?" : "."}`;
}

/** Above and below the place for the answer, in the language of the person who translates. */
export const answerLines: Record<Language, { above: string; below: string }> = {
  fi: { above: "▼ Kirjoita käännös tähän ▼", below: "▲ Käännös päättyy tähän ▲" },
  sv: { above: "▼ Skriv översättningen här ▼", below: "▲ Översättningen slutar här ▲" },
};

const wishes = [...Object.values(into).flatMap((each) => Object.values(each)), ...Object.values(check)];
const lines = Object.values(answerLines);

/** Which of the request's lines this is; null for any other. */
export function requestLine(line: string): "wish" | "above" | "below" | null {
  const text = line.replace(/[*_]/g, "").trim();
  if (lines.some(({ above }) => text === above)) return "above";
  if (lines.some(({ below }) => text === below)) return "below";
  return wishes.some((wish) => text.startsWith(wish)) ? "wish" : null;
}
