import { describe, expect, it } from "vitest";
import { markQuotes, paragraphsOf } from "./section-text";

describe("a section's paragraphs", () => {
  it.each([
    [
      "leave out a numbered heading",
      "5.1. Miten viesti leviää?\n\nYksi.\n\nKaksi.",
      "5.1",
      "Otsikko",
      ["Yksi.", "Kaksi."],
    ],
    ["leave out a heading that is the title", "Videosisällöt:\n\nYksi.", "7", "Videosisällöt", ["Yksi."]],
    ["keep a first paragraph that is none", "Kunta on mukana.\n\nKaksi.", "1", "Miksi", ["Kunta on mukana.", "Kaksi."]],
    ["are none in an empty text", "", "1", "Miksi", []],
  ])("%s", (_rule, text, section, title, expected) => {
    expect(paragraphsOf(text, section, title)).toEqual(expected);
  });
});

/** Runs as a string, marked ones in brackets. */
const asString = (runs: { text: string; marked: boolean }[]) =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("marking quotes", () => {
  it.each([
    ["nothing to mark", "abc", [], "abc"],
    ["a quote in the middle", "Yksi. Kaksi. Kolme.", ["Kaksi."], "Yksi. [Kaksi.] Kolme."],
    ["a quote that is not there", "Yksi.", ["Kaksi."], "Yksi."],
    ["two that overlap lose no letter and double none", "abcdef", ["abcd", "cdef"], "[abcd][ef]"],
    ["in the order of the text", "abcdef", ["ef", "ab"], "[ab]cd[ef]"],
    ["an empty quote marks nothing", "abc", [""], "abc"],
  ])("%s", (_rule, paragraph, quotes, expected) => {
    expect(asString(markQuotes(paragraph, quotes))).toBe(expected);
  });
});
