import { describe, expect, it } from "vitest";
import { findEmoji } from "./emoji";

describe("findEmoji", () => {
  it.each<[string, string[]]>([
    ["Hei 😀!", ["😀"]],
    ["👨‍👩‍👧‍👦👍🏽🇫🇮1️⃣❤️", ["👨‍👩‍👧‍👦", "👍🏽", "🇫🇮", "1️⃣", "❤️"]],
    ["1 # * © ® ™ ↔", []],
    ["©️ ™️", ["©️", "™️"]],
    ["⚡⛸", ["⚡"]],
    ["🏴󠁧󠁢󠁳󠁣󠁴󠁿", ["🏴󠁧󠁢󠁳󠁣󠁴󠁿"]],
  ])("%s", (text, emoji) => {
    expect(findEmoji(text, 0).map(({ start, end }) => text.slice(start, end))).toEqual(emoji);
  });

  it("compares pictures without skin and selector", () => {
    expect(findEmoji("👍🏽👍⛸️", 0).map(({ picture }) => picture)).toEqual(["👍", "👍", "⛸"]);
  });
});
