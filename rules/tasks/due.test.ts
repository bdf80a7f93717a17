import { describe, expect, it } from "vitest";
import { addDays, timeOf } from "./due";

it.each([
  ["2026-11-23", 14, "2026-12-07"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-03-01", -1, "2026-02-28"],
])("%s and %d days: %s", (day, count, sum) => {
  expect(addDays(day, count)).toBe(sum);
});

describe("a task that comes round", () => {
  const half = { everyDays: 180 };
  const today = "2026-11-23";
  it("is open until it is noted as done for the first time", () => {
    expect(timeOf(half, undefined, today)).toEqual({ state: "open", day: null });
  });
  it("waits after it was done, and is due again on the day", () => {
    expect(timeOf(half, { done: "2026-06-01", later: null }, today)).toEqual({ state: "waiting", day: "2026-11-28" });
    expect(timeOf(half, { done: "2026-05-27", later: null }, today)).toEqual({ state: "overdue", day: "2026-11-23" });
  });
  it("waits as long as it was put off, and no longer", () => {
    const done = "2026-01-01";
    expect(timeOf(half, { done, later: "2026-11-30" }, today)).toEqual({ state: "waiting", day: "2026-11-30" });
    expect(timeOf(half, { done, later: "2026-11-23" }, today)).toEqual({ state: "overdue", day: "2026-06-30" });
    expect(timeOf(half, { done: null, later: "2026-11-30" }, today)).toEqual({ state: "waiting", day: "2026-11-30" });
  });
  it("that is due once stays finished", () => {
    expect(timeOf({ everyDays: null }, { done: "2020-01-01", later: null }, today).state).toBe("finished");
  });
});
