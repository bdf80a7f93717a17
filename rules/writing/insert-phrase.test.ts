import { expect, it } from "vitest";
import { defaultGuideline as guideline } from "../model/default-guideline";
import { findPlaceholders } from "../text/placeholders";
import { findUnfinishedPlaces } from "../text/unfinished-places";
import { nothingWritten } from "./compose";
import { withPhrase, withTag } from "./insert-phrase";

const blank = nothingWritten(guideline);
const phrase = { fi: "Kiitos!", sv: "Tack!" };

it.each<[string, string, number | null, string]>([
  ["an empty field", "", null, "Kiitos!"],
  ["a field in which nobody has been", "Hei.", null, "Hei.\n\nKiitos!"],
  ["the end", "Hei.", 4, "Hei.\n\nKiitos!"],
  ["a new line", "Hei.\n", 5, "Hei.\nKiitos!"],
  ["the middle", "Hei ja moi.", 3, "Hei Kiitos! ja moi."],
  ["the beginning", "Hei.", 0, "Kiitos! Hei."],
  ["a caret beyond a text that has become shorter", "Hei.", 40, "Hei.\n\nKiitos!"],
])("a phrase goes to %s", (_where, fi, caret, expected) => {
  expect(withPhrase({ ...blank, fi }, phrase, { fi: caret, sv: null })).toMatchObject({ fi: expected, sv: "Tack!" });
});

it("a phrase in one language leaves the other field alone", () => {
  expect(withPhrase({ ...blank, sv: "Hej." }, { fi: "Kiitos!", sv: "" }, { fi: null, sv: null }).sv).toBe("Hej.");
});

it("a hashtag stands once", () => {
  expect(withTag({ ...blank, tags: "#Masala" }, "#Masaby").tags).toBe("#Masala #Masaby");
  expect(withTag({ ...blank, tags: "#Masala" }, "#masala").tags).toBe("#Masala");
});

it("every place to fill in of the pack's phrases is one that the review asks to fill in", () => {
  for (const { fi, sv } of guideline.snippets ?? [])
    for (const text of [fi, sv]) {
      const brackets = text.match(/\[[^\]]+\]/gu) ?? [];
      const places = [...findUnfinishedPlaces(text, 0), ...findPlaceholders(text, 0)];
      expect(places.map(({ start, end }) => text.slice(start, end)).sort()).toEqual([...brackets].sort());
    }
});
