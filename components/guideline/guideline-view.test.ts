import { expect, it } from "vitest";
import { yearsSince } from "./guideline-view";

it.each([
  ["2022-03", new Date(2026, 10, 23), 4],
  ["2022-03", new Date(2024, 1, 29), 1],
  ["2022-03", new Date(2024, 2, 1), 2],
  ["2026-12-31", new Date(2026, 10, 23), 0],
])("from %s to %s: %d whole years", (date, now, years) => {
  expect(yearsSince(date, now)).toBe(years);
});
