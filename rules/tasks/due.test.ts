import { describe, expect, it } from "vitest";
import { addDays, firstDays, timeOf } from "./due";

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
  const first = "2026-12-01";
  it("waits for its first day until it is noted as done for the first time", () => {
    expect(timeOf(half, undefined, first, today)).toEqual({ state: "waiting", day: first });
    expect(timeOf(half, undefined, first, first)).toEqual({ state: "due", day: first });
  });
  it("waits after it was done, and is due again on the day", () => {
    const noted = (done: string) => timeOf(half, { done, later: null }, first, today);
    expect(noted("2026-06-01")).toEqual({ state: "waiting", day: "2026-11-28" });
    expect(noted("2026-05-27")).toEqual({ state: "due", day: "2026-11-23" });
  });
  it("waits as long as it was put off, and no longer", () => {
    const putOff = (done: string | null, later: string, from = first) => timeOf(half, { done, later }, from, today);
    expect(putOff("2026-01-01", "2026-11-30")).toEqual({ state: "waiting", day: "2026-11-30" });
    expect(putOff("2026-01-01", "2026-11-23")).toEqual({ state: "due", day: "2026-06-30" });
    expect(putOff(null, "2026-11-30", "2026-11-20")).toEqual({ state: "waiting", day: "2026-11-30" });
  });
  it("that is due once stays finished", () => {
    expect(timeOf({ everyDays: null }, { done: "2020-01-01", later: null }, first, today).state).toBe("finished");
  });
});

it("nobody begins with a pile: what comes round waits its time, what is done once comes one a week", () => {
  expect(firstDays([{ everyDays: 180 }, { everyDays: null }, { everyDays: 7 }, { everyDays: null }])).toEqual([
    ...[180, 7, 7, 14],
  ]);
});
