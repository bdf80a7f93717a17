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

/**
 * A value in one version answers another where one of its given keys is one of the other's wanted keys; so an answer is
 * looked up, however many facts there are.
 */
export function givenKeys(value: FactValue): string[] {
  const key = `${value.type} ${keyOf(value)}`;
  switch (value.type) {
    case "date": {
      const { day, month, year } = value;
      const keys = [`date ${month}.${year}`, `date ${month}.any`];
      if (day !== null) keys.push(`date ${day}.${month}.${year}`, `date ${day}.${month}.any`);
      return keys;
    }
    case "time": {
      const half = value.minutes % 720;
      return value.spoken
        ? [`time half ${half}`, `time spoken ${half}`]
        : [`time half ${half}`, `time ${value.minutes % 1440}`];
    }
    case "url":
      return [key, `url ${value.lang} ${value.host} ${value.digits}`];
    default:
      return [key];
  }
}

export function wantedKeys(value: FactValue): string[] {
  const key = `${value.type} ${keyOf(value)}`;
  switch (value.type) {
    case "date": {
      const { day, month, year } = value;
      const stem = day === null ? `date ${month}` : `date ${day}.${month}`;
      return year === null ? [`${stem}.any`] : [`${stem}.${year}`, `${stem}.null`];
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
    default:
      return [key];
  }
}
