import { describe, expect, it } from "vitest";
import { figuresTexts } from "./figures";

/** Every text by its path; those that take a value are called with 2. */
function sentences(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, entry]): [string, string][] => {
    if (typeof entry === "string") return [[path + key, entry]];
    if (typeof entry === "function") return [[path + key, String(entry(2))]];
    return sentences(entry, `${path}${key}.`);
  });
}
const { fi, sv, en } = figuresTexts;

describe("the words for the figures", () => {
  it.each([sv, en])("have the keys of fi in the same order", (texts) => {
    expect(sentences(texts).map(([key]) => key)).toEqual(sentences(fi).map(([key]) => key));
  });

  it("are said differently in each language, and none is empty, too long, or has loose spaces", () => {
    const all = [fi, sv, en].flatMap((texts) => sentences(texts));
    expect(new Set(all.map(([, sentence]) => sentence)).size).toBe(all.length);
    for (const [key, sentence] of all) {
      expect(sentence, key).toMatch(/^\S(?:.*\S)?$/u);
      expect(sentence.length, key).toBeLessThanOrEqual(key === "hint" ? 320 : 40);
    }
  });
});
