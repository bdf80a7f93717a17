/** What a fact says, in one form for both languages, and when one answers another. */

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

export type FactValue =
  /** `day` null: the month alone; `year` null: not given. */
  | { type: "date"; day: number | null; month: number; year: number | null }
  /** 0 = Monday. */
  | { type: "weekday"; weekday: number }
  /** Minutes from midnight; `spoken` ones know no difference between morning and evening. */
  | { type: "time"; minutes: number; spoken: boolean }
  /** `code`: a letter behind it (280A), or all of a number that is no quantity (a postal code, 1/2). */
  | { type: "num"; number: number; code: string }
  | { type: "money"; cents: number }
  | { type: "percent"; number: number }
  /** International, without spaces. */
  | { type: "phone"; number: string }
  /** Lower case, with `@`; the same for the organisation's two domains, and for placeholders. */
  | { type: "email"; address: string }
  /** `key` is the same for pages that are language versions of one another; `lang` where the address names one. */
  | { type: "url"; key: string; host: string; lang: "fi" | "sv" | null }
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
      return (value.cents / 100).toFixed(2);
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
    default:
      return value.key;
  }
}

/** A value is answered only by values with the same bucket. */
export function bucketOf(value: FactValue): string {
  switch (value.type) {
    case "date":
      return String(value.month);
    case "time":
      return String(value.minutes % 720);
    case "url":
      return value.host;
    default:
      return keyOf(value);
  }
}

/** Whether `given` in one version says what `wanted` says in the other; both of one bucket. */
export function answers(given: FactValue, wanted: FactValue): boolean {
  if (given.type === "date" && wanted.type === "date") {
    if (wanted.day !== null && wanted.day !== given.day) return false;
    return given.year === wanted.year || given.year === null || wanted.year === null;
  }
  if (given.type === "time" && wanted.type === "time") {
    return given.spoken || wanted.spoken || (given.minutes - wanted.minutes) % 1440 === 0;
  }
  if (given.type === "url" && wanted.type === "url") {
    // translated paths: pages of one host that name different languages
    return given.key === wanted.key || (given.lang !== wanted.lang && given.lang !== null && wanted.lang !== null);
  }
  return keyOf(given) === keyOf(wanted);
}
