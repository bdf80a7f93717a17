import { describe, expect, it } from "vitest";
import { changesTexts } from "./changes";

/** Every text by its path; those that take values are called with 2. */
function sentences(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, entry]): [string, string][] => {
    if (typeof entry === "string") return [[path + key, entry]];
    if (typeof entry === "function") return [[path + key, String(entry(2, 2))]];
    return sentences(entry, `${path}${key}.`);
  });
}
const keys = (texts: object) => sentences(texts).map(([key]) => key);

describe("the words for what a file changes", () => {
  it.each(["sv", "en"] as const)("%s has the keys of fi in the same order", (language) => {
    expect(keys(changesTexts[language])).toEqual(keys(changesTexts.fi));
  });

  it.each(["fi", "sv", "en"] as const)("%s leaves no text empty, too long, or with loose spaces", (language) => {
    for (const [key, sentence] of sentences(changesTexts[language])) {
      expect(sentence, key).toMatch(/^\S(?:.*\S)?$/u);
      expect(sentence.length, key).toBeLessThanOrEqual(70);
    }
  });

  it("says the headings and what is weaker differently in each language", () => {
    const { fi, sv, en } = changesTexts;
    for (const heading of ["weaker", "may-weaken", "none"] as const)
      expect(new Set([fi[heading], sv[heading], en[heading]]).size).toBe(3);
    const groups = [fi, sv, en].flatMap((texts) => Object.values(texts.groups));
    expect(new Set(groups).size).toBe(groups.length);
  });
});
