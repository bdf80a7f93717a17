import { describe, expect, it } from "vitest";
import { jsonProblem } from "./safe-json";

describe("jsonProblem", () => {
  it("accepts ordinary values", () => {
    expect(jsonProblem({ a: [1, null, "x", { b: true }] })).toBeNull();
    expect(jsonProblem(undefined)).toBeNull();
  });

  it.each<[string, unknown, string, RegExp]>([
    ["a long text", { a: { b: "x".repeat(200_001) } }, "a.b", /longer/],
    ["much text", Array.from({ length: 60 }, () => "x".repeat(100_000)), "", /characters/],
    ["many values", Array.from({ length: 200_001 }, () => 1), "", /values/],
    ["a key __proto__", JSON.parse('{"a":[{"__proto__":1}]}'), "a.0.__proto__", /__proto__/],
  ])("refuses %s", (_, json, field, reason) => {
    expect(jsonProblem(json)).toEqual({ field, reason: expect.stringMatching(reason) });
  });

  it("ends for a value that contains itself", () => {
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    expect(jsonProblem(cyclic)?.reason).toMatch(/values/);
  });
});
