/** Civil (Gregorian) days without a clock. Months and days are numbered from 1, weekdays from 0 = Monday. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysIn = (month: number, year: number) => (month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0));

export const exists = ({ year, month, day }: Day) => day >= 1 && day <= daysIn(month, year);

/** Days since 1.1.1970. Years are counted from March, so that the leap day is the last of its year. */
export function dayNumber({ year, month, day }: Day): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The day with this number; the inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** 1.1.1970 was a Thursday. */
export const weekdayOf = (day: Day) => (((dayNumber(day) + 3) % 7) + 7) % 7;

/** `YYYY-MM-DD`; null where it is no such day. */
export function parseDay(written: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(day) ? day : null;
}

const longestAgo = 60;
const furthestAhead = 305;

/**
 * The year that a day without one belongs to: the one in which it lies from 60 days before to 305 days after `today`.
 * A 29 February that falls in no leap year there gets the year in which it would be.
 */
export function nearestYear(month: number, day: number, today: Day): number {
  const now = dayNumber(today);
  for (const year of [today.year, today.year + 1, today.year - 1]) {
    const away = dayNumber({ year, month, day }) - now;
    if (away >= -longestAgo && away <= furthestAhead) return year;
  }
  return today.year;
}
