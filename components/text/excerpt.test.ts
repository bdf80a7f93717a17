import { describe, expect, it } from "vitest";
import { excerpt, wordsBefore } from "./excerpt";

describe("a quoted passage", () => {
  it.each([
    ["short ones stay as they are", "Kirjasto", 20, "Kirjasto"],
    ["line breaks and runs of spaces become one space", "yksi\n\n  kaksi", 20, "yksi kaksi"],
    ["long ones are cut in the middle", "aaaaaaaaaabbbbbbbbbb", 11, "aaaaaaa…bbb"],
    ["an emoji is never cut in two", "🎉🎉🎉🎉🎉🎉🎉🎉", 5, "🎉🎉🎉…🎉"],
    ["nothing stays nothing", "", 5, ""],
  ])("%s", (_rule, text, most, expected) => {
    expect(excerpt(text, most)).toBe(expected);
  });
});

describe("the words before a cut", () => {
  it("begins with a whole word", () => {
    expect(wordsBefore("Ilmoittautuminen alkaa maanantaina kello kymmenen", 40, 20)).toBe("maanantaina kello");
  });
  it("is the whole text where it is short", () => {
    expect(wordsBefore("Hei vaan kaikki", 8)).toBe("Hei vaan");
  });
});
