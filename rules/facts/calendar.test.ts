import { describe, expect, it } from "vitest";
import { dayNumber, dayOf, exists, nearestYear, parseDay, weekdayOf } from "./calendar";

describe("calendar", () => {
  it.each<[string, number]>([
    ["1970-01-01", 3],
    ["2000-02-29", 1],
    ["2026-11-23", 0],
    ["2026-12-05", 5],
    ["2027-05-12", 2],
    ["1917-12-06", 3],
  ])("%s is weekday %i", (written, weekday) => {
    const day = parseDay(written);
    expect(day && weekdayOf(day)).toBe(weekday);
  });

  it("counts days and back again through four hundred years", () => {
    const first = dayNumber({ year: 1800, month: 1, day: 1 });
    for (let number = first; number < first + 146_097; number += 97) {
      const day = dayOf(number);
      expect(exists(day)).toBe(true);
      expect(dayNumber(day)).toBe(number);
    }
  });

  it.each(["2026-02-29", "2026-11-31", "2026-13-01", "2026-00-10", "2026-1-1", ""])("no such day: %s", (written) => {
    expect(parseDay(written)).toBeNull();
  });

  it.each<[number, number, number]>([
    [5, 12, 2027],
    [11, 21, 2026],
    [9, 25, 2026],
    [9, 23, 2027],
    [1, 3, 2027],
    [2, 29, 2027],
  ])("on 23.11.2026, month %i day %i lies in %i", (month, day, year) => {
    expect(nearestYear(month, day, { year: 2026, month: 11, day: 23 })).toBe(year);
  });
});
