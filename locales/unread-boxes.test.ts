import { describe, expect, it } from "vitest";
import { unreadBoxTexts } from "./unread-boxes";

function sentences(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, entry]): [string, string][] =>
    typeof entry === "string" ? [[path + key, entry]] : sentences(entry, `${path}${key}.`),
  );
}
const { fi, sv, en } = unreadBoxTexts;

describe("the words for boxes that are not read", () => {
  it.each([sv, en])("have the keys of fi in the same order", (texts) => {
    expect(sentences(texts).map(([key]) => key)).toEqual(sentences(fi).map(([key]) => key));
  });

  it("are said differently in each language, and none is empty, too long for the panel, or has loose spaces", () => {
    const all = [fi, sv, en].flatMap((texts) => sentences(texts));
    expect(new Set(all.map(([, sentence]) => sentence)).size).toBe(all.length);
    for (const [key, sentence] of all) {
      expect(sentence, key).toMatch(/^\S(?:.*\S)?$/u);
      expect(sentence.length, key).toBeLessThanOrEqual(key.endsWith("title") ? 40 : 180);
    }
  });
});
