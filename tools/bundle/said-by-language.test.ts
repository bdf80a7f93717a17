import { describe, expect, it } from "vitest";
import { callsOfSay } from "./said-by-language";

describe("what checks say, taken out of their files", () => {
  it("finds every call with its three texts, wherever it stands", () => {
    const code =
      'const a = { kinds: { b: { message: say("yksi", "ett", "one") } } };\nsay(`ei`, "x", "y") satisfies object;';
    expect(() => callsOfSay(code)).toThrow("say() takes three plain texts: say(`ei`");
    const [call, ...others] = callsOfSay(code.split("\n")[0] ?? "");
    expect(others).toEqual([]);
    expect(call?.texts).toEqual(["yksi", "ett", "one"]);
    expect(code.slice(call?.start, call?.end)).toBe('say("yksi", "ett", "one")');
  });
});
