import { describe, expect, it } from "vitest";
import { holdBackWhileTyping, isWaiting, type Keyed, typingPause } from "./hold-back-while-typing";

const list = (keys: string): Keyed<string>[] => [...keys].map((key) => ({ key, item: key }));
const keysOf = (entries: Keyed<string>[]) => entries.map(({ key }) => key).join("");

describe("what is shown while someone types", () => {
  it.each([
    ["a solved finding leaves at once", "abc", "ac", 0, "ac"],
    ["a new one waits while someone types", "ab", "abc", 0, "ab"],
    ["… and just before the pause is long enough", "ab", "abc", typingPause - 1, "ab"],
    ["it appears at its place when the pause is long enough", "ac", "abc", typingPause, "abc"],
    ["what stays keeps its place while someone types", "ab", "ba", 0, "ab"],
    ["the order is put right after the pause", "ab", "ba", typingPause, "ba"],
    ["one leaves at once although another one waits", "ab", "bc", 10, "b"],
    ["nothing is there, nothing is shown", "", "", 0, ""],
  ])("%s", (_rule, shown, arrived, quiet, expected) => {
    expect(keysOf(holdBackWhileTyping(list(shown), list(arrived), quiet))).toBe(expected);
  });

  it("shows what stays in its newest form", () => {
    expect(holdBackWhileTyping([{ key: "a", item: "3 too many" }], [{ key: "a", item: "4 too many" }], 0)).toEqual([
      { key: "a", item: "4 too many" },
    ]);
  });

  it("knows whether something is held back", () => {
    expect(isWaiting(list("a"), list("ab"))).toBe(true);
    expect(isWaiting(list("a"), list("a"))).toBe(false);
  });
});
