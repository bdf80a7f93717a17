import { describe, expect, it } from "vitest";
import { shapeProblem } from "./params-shape";

const defaults = {
  count: 1,
  share: 0.5,
  words: ["a"],
  pictures: ["😀"],
  nested: { on: true },
  replaced: { fi: [{ word: "angående", plain: "" }], sv: [{ word: "om", plain: "om" }] },
};

describe("shapeProblem", () => {
  it.each<[string, Record<string, unknown>]>([
    ["nothing", {}],
    ["all", { count: 2, share: 1, words: [], pictures: ["🎈"], nested: { on: false } }],
    ["zero", { count: 0, share: 0 }],
    ["a part of a nested value", { nested: {} }],
    ["an empty text where some default has one", { replaced: { sv: [{ word: "avseende", plain: "" }] } }],
  ])("takes %s", (_, given) => {
    expect(shapeProblem(given, defaults)).toBeNull();
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ["an unknown name", { other: 1 }, ["other"]],
    ["a name that every object has", { constructor: 1 }, ["constructor"]],
    ["another kind", { count: "1" }, ["count"]],
    ["null", { count: null }, ["count"]],
    ["a number that is none", { count: Number.NaN }, ["count"]],
    ["a number without end", { count: Number.POSITIVE_INFINITY }, ["count"]],
    ["a count below zero", { count: -1 }, ["count"]],
    ["half a count", { count: 1.5 }, ["count"]],
    ["a count beyond all texts", { count: 1_000_000 }, ["count"]],
    ["a share of more than all", { share: 1.1 }, ["share"]],
    ["a list instead of an object", { nested: [] }, ["nested"]],
    ["a wrong entry", { words: ["a", 2] }, ["words", "1"]],
    ["an empty entry", { words: ["a", ""] }, ["words", "1"]],
    ["an entry without a letter", { words: ["("] }, ["words", "0"]],
    ["an entry without a picture", { pictures: [" "] }, ["pictures", "0"]],
    ["an endless entry", { words: ["a".repeat(1_000)] }, ["words", "0"]],
    ["an endless list", { words: Array.from({ length: 10_000 }, () => "a") }, ["words"]],
    ["a wrong value inside", { nested: { on: 1 } }, ["nested", "on"]],
    [
      "an empty text where no default has one",
      { replaced: { fi: [{ word: "", plain: "" }] } },
      ["replaced", "fi", "0", "word"],
    ],
    ["an entry that lacks a name", { replaced: { fi: [{ word: "om" }] } }, ["replaced", "fi", "0", "plain"]],
  ])("refuses %s", (_, given, path) => {
    expect(shapeProblem(given, defaults)?.path).toEqual(path);
  });
});
