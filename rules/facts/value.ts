/** What a fact says, in one form for both languages, and when one answers another. */
import { holidayOf, movableHolidaysOn } from "./lexicon/holidays";
import { quantityKey } from "./lexicon/units";

export type Status = "cancelled" | "closed" | "moved" | "free" | "sold-out";
export type RelativeDay =
  | "yesterday"
  | "today"
  | "tomorrow"
  | "day-after-tomorrow"
  | "daily"
  | "weekdays"
  | "weekend"
  | "this-week"
  | "next-week";

/** How often: every other, in weeks with an even or odd number, or so many times in a stretch of time ("1/week"). */
export type Rhythm = string;

/** Which values a fact stands for or among, where several are given in a row or from the first to the last. */
export interface InRow {
  /** Keys of what lies between this value and the next one, which a dash joins to it: 25.12. of "24.–26.12.". */
  between?: readonly string[];
  /** It is an inner one of values that follow one another without a gap: 25 of "24, 25 och 26.12". */
  inner?: boolean;
}

export type FactValue = InRow & PlainValue;

type PlainValue =
  /** `day` null: the month alone; `year` null: not given. */
  | {
      type: "date";
      day: number | null;
      month: number;
      year: number | null;
      /** The movable holiday that stands beside the day: it is no other. */
      holiday?: string;
    }
  /** A key of `lexicon/holidays.ts`; `year` null: not given. */
  | { type: "holiday"; holiday: string; year: number | null }
  | { type: "rhythm"; rhythm: Rhythm }
  /** 0 = Monday. */
  | { type: "weekday"; weekday: number }
  /** Minutes from midnight; `spoken` ones know no difference between morning and evening. */
  | { type: "time"; minutes: number; spoken: boolean }
  /**
   * `code`: a letter behind it (280A), or all of a number that is no quantity (a postal code, 1/2). `unit`: a key of
   * `lexicon/units.ts`, left out where the text gives none, "" where it certainly has none.
   */
  | { type: "num"; number: number; code: string; unit?: string }
  /** `unit`: the stretch of time that the price is for, likewise. */
  | { type: "money"; cents: number; unit?: string }
  | { type: "percent"; number: number }
  /** International, without spaces. */
  | { type: "phone"; number: string }
  /** Lower case, with `@`; the same for the organisation's two domains, and for placeholders. */
  | { type: "email"; address: string }
  /**
   * `key` is the same for pages that are language versions of one another; `lang` where the address names one; `digits`: all
   * those in its path.
   */
  | { type: "url"; key: string; host: string; lang: "fi" | "sv" | null; digits: string }
  /** `key`: the Finnish name. */
  | { type: "place"; key: string }
  /** `key` is the same for the tags of one topic. */
  | { type: "hashtag"; key: string }
  | { type: "status"; status: Status }
  | { type: "relative"; relative: RelativeDay };

const two = (number: number) => String(number).padStart(2, "0");

/** The value as a text; the same text for the same value. */
export function keyOf(value: FactValue): string {
  switch (value.type) {
    case "date":
      return `${value.year ?? "____"}-${two(value.month)}${value.day === null ? "" : `-${two(value.day)}`}`;
    case "weekday":
      return String(value.weekday);
    case "time":
      return `${value.spoken ? "~" : ""}${two(Math.floor(value.minutes / 60))}:${two(value.minutes % 60)}`;
    case "num":
      return value.code || String(value.number);
    case "money":
      // prices of electricity and calls have tenths of a cent
      return Number.isInteger(value.cents) ? (value.cents / 100).toFixed(2) : String(value.cents / 100);
    case "percent":
      return String(value.number);
    case "phone":
      return value.number;
    case "email":
      return value.address;
    case "status":
      return value.status;
    case "relative":
      return value.relative;
    case "holiday":
      return value.holiday;
    case "rhythm":
      return value.rhythm;
    default:
      return value.key;
  }
}

/** What a value is called among those that lie between two others; days without their year. */
export const keyInRow = (value: FactValue): string =>
  value.type === "date" ? `date ${value.day}.${value.month}` : `${value.type} ${keyOf(value)}`;

/**
 * A value in one version answers another where one of its given keys is one of the other's wanted keys; so an answer is
 * looked up, however many facts there are.
 */
export function givenKeys(value: FactValue): string[] {
  const keys = ownKeys(value);
  for (const key of value.between ?? []) keys.push(`between ${key}`);
  return keys;
}

export function wantedKeys(value: FactValue): string[] {
  const keys = ownWantedKeys(value);
  if (value.inner) keys.push(`between ${keyInRow(value)}`);
  return keys;
}

function ownKeys(value: FactValue): string[] {
  const key = `${value.type} ${keyOf(value)}`;
  switch (value.type) {
    case "date": {
      const { day, month, year } = value;
      const keys = [`date ${month}.${year}`, `date ${month}.any`];
      if (day !== null) {
        keys.push(`date ${day}.${month}.${year}`, `date ${day}.${month}.any`);
        for (const holiday of holidaysOn(value)) keys.push(`day of ${holiday}`);
      }
      return keys;
    }
    case "holiday": {
      const rule = holidayOf.get(value.holiday)?.rule;
      if (rule && "day" in rule) {
        const day = `date ${rule.day}.${rule.month}`;
        return [key, `${day}.any`, `${day}.null`, `${day}.${value.year}`];
      }
      // a feast of several days answers its chief day
      return rule && "members" in rule ? [key, ...ownKeys({ ...value, holiday: rule.members[0] ?? "" })] : [key];
    }
    case "time": {
      const half = value.minutes % 720;
      return value.spoken
        ? [`time half ${half}`, `time spoken ${half}`]
        : [`time half ${half}`, `time ${value.minutes % 1440}`];
    }
    case "url":
      return [key, `url ${value.lang} ${value.host} ${value.digits}`];
    case "num":
    case "money":
      return [key, `${key} ${value.unit ?? ""}`, ...quantityOf(value)];
    default:
      return [key];
  }
}

function quantityOf(value: FactValue): string[] {
  const key = value.type === "num" && value.unit ? quantityKey(value.number, value.unit) : null;
  return key === null ? [] : [key];
}

/** The movable holidays that a date may mean: the one beside it, else all that can fall on it. */
function holidaysOn({ day, month, year, holiday }: Extract<FactValue, { type: "date" }>): readonly string[] {
  if (holiday !== undefined) return [holiday];
  return day === null ? [] : movableHolidaysOn(day, month, year);
}

function ownWantedKeys(value: FactValue): string[] {
  const key = `${value.type} ${keyOf(value)}`;
  switch (value.type) {
    case "date": {
      const { day, month, year } = value;
      const stem = day === null ? `date ${month}` : `date ${day}.${month}`;
      const keys = year === null ? [`${stem}.any`] : [`${stem}.${year}`, `${stem}.null`];
      for (const holiday of holidaysOn(value)) keys.push(`holiday ${holiday}`);
      return keys;
    }
    case "holiday": {
      const rule = holidayOf.get(value.holiday)?.rule;
      if (rule && "day" in rule) return [key, `date ${rule.day}.${rule.month}.any`];
      if (!rule || !("members" in rule)) return [key, `day of ${value.holiday}`];
      return [key, ...rule.members.flatMap((holiday) => ownWantedKeys({ type: "holiday", holiday, year: value.year }))];
    }
    case "time": {
      const half = value.minutes % 720;
      return value.spoken ? [`time half ${half}`] : [`time ${value.minutes % 1440}`, `time spoken ${half}`];
    }
    case "url": {
      // words in a path are translated, numbers are not
      const others = (["fi", "sv", null] as const).filter((lang) => lang !== value.lang);
      return [key, ...others.map((lang) => `url ${lang} ${value.host} ${value.digits}`)];
    }
    case "num":
    case "money":
      // 10 minutes answer a bare 10, and not 10 hours
      return value.unit === undefined ? [key] : [`${key} ${value.unit}`, `${key} `, ...quantityOf(value)];
    default:
      return [key];
  }
}
