import { expect, it } from "vitest";
import { nextWorkingDay } from "./working-day";

it.each([
  ["2026-11-30", "2026-12-01", "the day after"],
  ["2026-12-04", "2026-12-07", "over a week-end"],
  ["2026-12-23", "2026-12-28", "over Christmas"],
  ["2026-12-31", "2027-01-04", "over the New Year"],
  ["2027-03-25", "2027-03-30", "over Easter"],
])("%s → %s: %s", (today, expected) => {
  expect(nextWorkingDay(today)).toBe(expected);
});

it("ends for a day that does not exist", () => {
  expect(nextWorkingDay("")).toMatch(/^-?\d+-/);
});
