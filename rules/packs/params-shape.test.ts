import { describe, expect, it } from "vitest";
import { shapeProblem } from "./params-shape";

const defaults = { count: 1, words: ["a"], any: [], nested: { on: true } };

describe("shapeProblem", () => {
  it.each<[string, Record<string, unknown>]>([
    ["nothing", {}],
    ["all", { count: 2, words: [], any: [1, "a"], nested: { on: false } }],
    ["a part of a nested value", { nested: {} }],
  ])("takes %s", (_, given) => {
    expect(shapeProblem(given, defaults)).toBeNull();
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ["an unknown name", { other: 1 }, ["other"]],
    ["a name that every object has", { constructor: 1 }, ["constructor"]],
    ["another kind", { count: "1" }, ["count"]],
    ["null", { count: null }, ["count"]],
    ["a list instead of an object", { nested: [] }, ["nested"]],
    ["a wrong entry", { words: ["a", 2] }, ["words", "1"]],
    ["a wrong value inside", { nested: { on: 1 } }, ["nested", "on"]],
  ])("refuses %s", (_, given, path) => {
    expect(shapeProblem(given, defaults)?.path).toEqual(path);
  });
});
