import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { exampleToDraft } from "../packs/examples";
import { derive } from "./derived";
import { findDisruption, isCondolence, sentencesWith } from "./subjects";

const contextOf = (...parts: string[]) => {
  const draft = exampleToDraft({ parts });
  return { draft, guideline: defaultGuideline, derived: derive(draft, defaultGuideline) };
};

describe("topics", () => {
  it("finds a disruption in any part, and not where a sentence speaks of a drill", () => {
    expect(findDisruption(contextOf("Hei", "Vesikatko Masalassa"))).toEqual([{ part: 1, start: 0, end: 9 }]);
    expect(findDisruption(contextOf("Tulipaloharjoitus koululla. Vesikatko Masalassa."))).toHaveLength(1);
    expect(findDisruption(contextOf("Tulipaloharjoitus koululla."))).toEqual([]);
  });

  it("knows a condolence", () => {
    expect(isCondolence(contextOf("Osanottomme omaisille."))).toBe(true);
    expect(isCondolence(contextOf("Tervetuloa osallistumaan!"))).toBe(false);
  });

  it("gives the sentences with what was found in them", () => {
    const sentences = sentencesWith(contextOf("Talo on. Talon talo!"), ["talo"]);
    expect(Array.from(sentences, ([{ start, end }, ranges]) => [start, end, ranges.length])).toEqual([
      [0, 8, 1],
      [9, 20, 2],
    ]);
  });
});
