import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import type { Place, Role } from "../model/draft";
import { exampleToDraft } from "../packs/examples";
import { derive } from "./derived";

const derived = (...parts: string[]) => derive(exampleToDraft({ parts }), defaultGuideline);

describe("derive", () => {
  it("computes a value once", () => {
    const own = derived("Hei maailma.");
    expect(own.words).toBe(own.words);
    expect(own.spans).toBe(own.spans);
  });

  it("leaves out what waits to be written", () => {
    const own = derived("Uimahalli on suljettu huomenna.\n\n[skriv här på svenska]");
    expect(own.versions.sv.state).toBe("missing");
    expect(own.words[0]?.some(({ key }) => key === "svenska")).toBe(false);
    expect(own.placeholders).toEqual([{ part: 0, start: 33, end: 55 }]);
  });

  it("finds the sentence, the words and the language at a place", () => {
    const own = derived("Ensimmäinen virke on tässä. Toinen virke on tuossa.", "Det här är på svenska.");
    expect(own.sentenceAt({ part: 0, start: 30, end: 31 })).toEqual({ part: 0, start: 28, end: 51 });
    expect(own.sentenceAt({ part: 0, start: 27, end: 27 })).toBeNull();
    expect(own.wordsIn({ part: 0, start: 28, end: 40 }).map(({ key }) => key)).toEqual(["toinen", "virke"]);
    expect(own.languageAt({ part: 1, start: 0, end: 5 })).toBe("sv");
    expect(own.languageAt({ part: 2, start: 0, end: 5 })).toBeNull();
  });

  it.each<[Role | null, Place, boolean]>([
    ["main", "outside", true],
    ["area", "unknown", true],
    ["unknown", "own", true],
    ["unknown", "outside", false],
    [null, "own", true],
    [null, "unknown", false],
    ["expert", "own", false],
    ["personal", "own", false],
    ["elected", "own", false],
  ])("role %s on a page that is %s speaks for the organisation: %s", (role, place, expected) => {
    const postingAs = role && { name: "Tili", role };
    expect(derive(exampleToDraft({ parts: [""], postingAs, place }), defaultGuideline).isOrganisation).toBe(expected);
  });
});
