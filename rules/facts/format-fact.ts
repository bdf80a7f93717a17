/** Writes facts as each language writes them, and puts another value where a fact stands. */
import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";
import { monthNames, weekdayAbbreviations, weekdayNames, weekdayOfWord } from "./lexicon/calendar-words";
import { holidayName } from "./lexicon/holidays";
import { phraseNames } from "./lexicon/phrases";
import { rhythmName } from "./lexicon/rhythms";
import type { ReadFact } from "./reading";
import type { FactValue } from "./value";

const hardSpace = "\u00a0";

/** 32 900; 2,5 */
export function formatNumber(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, hardSpace) : whole;
  return decimals ? `${grouped},${decimals}` : grouped;
}

/** `always`: with cents even where there are none. */
const formatEuros = (cents: number, always = false) =>
  cents % 100 === 0 && !always
    ? formatNumber(cents / 100)
    : `${formatNumber(Math.trunc(cents / 100))},${String(Math.abs(cents % 100)).padStart(2, "0")}`;

export function formatClock(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return rest === 0 ? String(hours) : `${hours}.${String(rest).padStart(2, "0")}`;
}

export function formatDay(day: number, month: number, year: number | null, lang: Language): string {
  return year === null ? `${day}.${month}${lang === "fi" ? "." : ""}` : `${day}.${month}.${year}`;
}

const clockWord: Record<Language, string> = { fi: "klo", sv: "kl." };

/** As a text on its own in `lang`; places in their own name there, addresses as far as they are known. */
export function formatFact(value: FactValue, lang: Language, guideline: Guideline): string {
  switch (value.type) {
    case "date":
      if (value.day !== null) return formatDay(value.day, value.month, value.year, lang);
      return [monthNames[lang][value.month - 1], value.year].filter(Boolean).join(" ");
    case "weekday":
      return weekdayNames[lang][value.weekday] ?? "";
    case "time":
      return `${clockWord[lang]} ${formatClock(value.minutes)}`;
    case "num":
      return value.code || formatNumber(value.number);
    case "money":
      return Number.isInteger(value.cents)
        ? `${formatEuros(value.cents)}${hardSpace}€`
        : `${formatNumber(value.cents)}${hardSpace}${lang === "fi" ? "snt" : "cent"}`;
    case "holiday":
      return [holidayName(value.holiday, lang), value.year].filter(Boolean).join(" ");
    case "rhythm":
      return rhythmName(value.rhythm, lang);
    case "percent":
      return `${formatNumber(value.number)}${hardSpace}%`;
    case "phone":
      return formatPhone(value.number);
    case "email":
      return value.address;
    case "status":
      return phraseNames[lang][value.status];
    case "relative":
      return phraseNames[lang][value.relative];
    case "place":
      return guideline.placeNames.find(({ fi }) => fi === value.key)?.[lang] ?? value.key;
    default:
      return value.key;
  }
}

/** 041 234 5678; numbers of fixed lines with their area code apart, those of other countries as they are dialled. */
function formatPhone(international: string): string {
  if (!international.startsWith("+358")) return international;
  const national = `0${international.replace(/^\+358/, "")}`;
  const mobile = /^(0[45]\d)(\d{3})(\d{3,5})$/.exec(national);
  return mobile ? mobile.slice(1).join(" ") : national.replace(/^(0(?:1\d|[235689]))(\d+)$/, "$1 $2");
}

/**
 * What to write over `target` so that it says `value`, in the way in which it is written now. `written` is what stands there,
 * `other` the passage with the value in the other version. null where that is left to the writer.
 */
export function rewrite(
  target: ReadFact,
  value: FactValue,
  written: string,
  other: string,
  lang: Language,
  guideline: Guideline,
): string | null {
  const now = target.value;
  if (now.type !== value.type || target.writing === "held") return null;
  // another unit is another word, in a form that is for the writer to choose
  if ("unit" in now && "unit" in value && now.unit !== value.unit) return null;
  const unit = written.slice(target.core - target.start);
  switch (value.type) {
    case "date":
      return now.type === "date" ? rewriteDate(now, value, target, written, lang) : null;
    case "weekday":
      return rewriteWeekday(written, value.weekday, lang);
    case "time":
      return now.type === "time" ? rewriteTime(now.minutes, value, target, lang) : null;
    case "num":
      if (value.code || target.writing === "words") return value.code ? other : null;
      return `${formatNumber(value.number)}${unit}`;
    case "money":
      if (target.writing === "words" || !Number.isInteger(value.cents)) return formatFact(value, lang, guideline);
      if (/^\s?(?:snt|cent|sent)/.test(unit)) return `${formatNumber(value.cents)}${unit}`;
      return `${formatEuros(value.cents, /[.,]\d\d$/.test(written.slice(0, target.core - target.start)))}${unit}`;
    case "percent":
      return target.writing === "words" ? formatFact(value, lang, guideline) : `${formatNumber(value.number)}${unit}`;
    case "phone":
    case "email":
    case "url":
      return other;
    case "place":
      // Finnish names have endings that are for the writer to choose, in a Swedish version too ("Masalan koulu")
      return lang === "sv" ? swedishPlace(formatFact(value, lang, guideline), written, guideline) : null;
    default:
      return null;
  }
}

type DateValue = Extract<FactValue, { type: "date" }>;

function rewriteDate(
  now: DateValue,
  value: DateValue,
  target: ReadFact,
  written: string,
  lang: Language,
): string | null {
  if (value.day === null || now.day === null) return null;
  if (target.writing === "words" && lang === "fi") return null;
  const year =
    now.year === null && now.month === value.month && now.day === value.day
      ? value.year
      : now.year && (value.year ?? now.year);
  if (target.writing === "day" && value.month === now.month) return `${value.day}${written.endsWith(".") ? "." : ""}`;
  if (target.writing === "named" || target.writing === "words") {
    const month = monthNames[lang][value.month - 1];
    const tail = year === null ? "" : ` ${year}`;
    return lang === "fi" ? `${value.day}. ${month}ta${tail}` : `${value.day} ${month}${tail}`;
  }
  return formatDay(value.day, value.month, year, lang);
}

function rewriteTime(
  now: number,
  value: Extract<FactValue, { type: "time" }>,
  target: ReadFact,
  lang: Language,
): string {
  // of the two times that a spoken one may be, the one nearer to what stands here
  const away = (minutes: number) => Math.abs(minutes - now);
  const later = (value.minutes + 720) % 1440;
  const minutes = value.spoken && away(later) < away(value.minutes) ? later : value.minutes;
  return target.writing === "words" ? `${clockWord[lang]} ${formatClock(minutes)}` : formatClock(minutes);
}

/** The same form of another weekday: perjantaina, lauantaina; fr, lö. */
export function rewriteWeekday(written: string, weekday: number, lang: Language): string | null {
  const word = weekdayOfWord(written.toLowerCase(), lang);
  const name = weekdayNames[lang][weekday];
  if (!word || !name) return null;
  if (word.short) return inCaseOf(written, weekdayAbbreviations[lang][weekday] ?? "");
  const from = weekdayNames[lang][word.weekday] ?? "";
  if (lang === "sv") return inCaseOf(written, name + written.slice(from.length));
  return inCaseOf(written, finnishForm(written.toLowerCase(), from, name));
}

/** keskiviikko has -kko- in some forms and -ko- in others, and takes -on and -isin where the rest takes -hin and -sin. */
function finnishForm(written: string, from: string, to: string): string {
  const toWednesday = to.endsWith("kko");
  if (written.endsWith("sin")) return `${to}${toWednesday ? "isin" : "sin"}`;
  const ending = written.slice(written.startsWith(from) ? from.length : from.length - 1);
  if (ending === "on" && from.endsWith("kko")) return `${to}hin`;
  if (ending === "hin" && toWednesday) return `${to}on`;
  return (/^(?:n|ssa|sta|lla|lta|lle|ksi|t)(?:$|-)/.test(ending) ? to.replace(/kko$/, "ko") : to) + ending;
}

const inCaseOf = (written: string, word: string): string => {
  if (written.length > 1 && written === written.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
};

/** In the genitive where the written name is. */
function swedishPlace(name: string, written: string, { placeNames }: Guideline): string | null {
  const isName = (text: string) => placeNames.some(({ fi, sv }) => fi === text || sv === text);
  if (isName(written)) return name;
  return isName(written.replace(/s$/, "")) ? `${name}s` : null;
}
