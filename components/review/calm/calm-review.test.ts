import { describe, expect, it } from "vitest";
import type { FactRow } from "../../../rules/model/fact";
import type { Finding } from "../../../rules/model/finding";
import { type Arrival, type CalmReview, calmReview } from "./calm-review";

const finding = (check: string): Finding => ({
  check,
  kind: "found",
  level: "warning",
  values: {},
  ranges: [],
  statements: [],
  fixes: [],
});
const arrival = (text: string, checks: string[], composer = "box", typedAt = 0): Arrival => ({
  ...{ composer, typedAt },
  parts: [text],
  findings: checks.map(finding),
  hashtags: [],
  facts: [],
});
const shownChecks = (review: CalmReview) => review.findings.map(({ item }) => item.finding.check);

describe("a calm review", () => {
  it("shows the first review of a composer at once", () => {
    expect(shownChecks(calmReview(null, arrival("a", ["one"]), 5000))).toEqual(["one"]);
  });

  it("holds a new finding back until 400 ms after the last change of the text", () => {
    const first = calmReview(null, arrival("a", ["one"]), 1000);
    const typed = calmReview(first, arrival("ab", ["one", "two"]), 1100);
    expect(shownChecks(typed)).toEqual(["one"]);
    expect(typed.wait).toBe(400);
    const typedOn = calmReview(typed, arrival("abc", ["one", "two"]), 1450);
    expect(shownChecks(typedOn)).toEqual(["one"]);
    const paused = calmReview(typedOn, arrival("abc", ["one", "two"]), 1850);
    expect(shownChecks(paused)).toEqual(["one", "two"]);
    expect(paused.wait).toBeNull();
  });

  it("counts from the last key, whether its review has arrived or not", () => {
    const first = calmReview(null, arrival("a", ["one"]), 1000);
    const typed = calmReview(first, arrival("ab", ["one", "two"], "box", 1100), 1300);
    expect(typed.wait).toBe(200);
    const typedOn = calmReview(typed, arrival("ab", ["one", "two"], "box", 1450), 1500);
    expect([shownChecks(typedOn), typedOn.wait]).toEqual([["one"], 350]);
    expect(shownChecks(calmReview(typedOn, arrival("ab", ["one", "two"], "box", 1450), 1850))).toEqual(["one", "two"]);
  });

  it("lets a solved finding go while someone types", () => {
    const first = calmReview(null, arrival("a", ["one", "two"]), 1000);
    expect(shownChecks(calmReview(first, arrival("ab", ["two"]), 1010))).toEqual(["two"]);
  });

  it("shows a change at once where the text is the same: something was put aside or taken back", () => {
    const first = calmReview(null, arrival("a", ["one"]), 1000);
    expect(shownChecks(calmReview(first, arrival("a", ["one", "two"]), 1000))).toEqual(["one", "two"]);
  });

  it("begins anew with another composer", () => {
    const first = calmReview(null, arrival("a", ["one"]), 1000);
    expect(shownChecks(calmReview(first, arrival("b", ["two"], "other box"), 1001))).toEqual(["two"]);
  });

  it("keeps the keys of what stays", () => {
    const first = calmReview(null, arrival("a", ["one", "two"]), 1000);
    const next = calmReview(first, arrival("ab", ["two", "one"]), 2000);
    expect(next.findings.map(({ key }) => key).sort()).toEqual(first.findings.map(({ key }) => key).sort());
  });

  it("holds facts back while someone types, and drops at once those that are gone", () => {
    const fact = (value: string): FactRow => ({ type: "date", value, state: "missing-sv", fi: null, sv: null });
    const first = calmReview(null, { ...arrival("a", []), facts: [fact("12-04")] }, 1000);
    const typing = calmReview(first, { ...arrival("ab", []), facts: [fact("12-05")] }, 2000);
    expect(typing.facts).toEqual([]);
    expect(typing.wait).not.toBeNull();
    const paused = calmReview(typing, { ...arrival("ab", []), facts: [fact("12-05")] }, 3000);
    expect(paused.facts.map(({ item }) => item.value)).toEqual(["12-05"]);
  });
});
