import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import type { Place, Role } from "../model/draft";
import { exampleToDraft } from "../packs/examples";
import { derive } from "./derived";

const derived = (...parts: string[]) => derive(exampleToDraft({ parts }), defaultGuideline);

describe("derive", () => {
  it("computes a value once", () => {
    const result = derived("Hei maailma.");
    expect(result.words).toBe(result.words);
    expect(result.spans).toBe(result.spans);
  });

  it("leaves out what waits to be written", () => {
    const result = derived("Uimahalli on suljettu huomenna.\n\n[skriv här på svenska]");
    expect(result.versions.sv.state).toBe("missing");
    expect(result.words[0]?.some(({ key }) => key === "svenska")).toBe(false);
    expect(result.placeholders).toEqual([{ part: 0, start: 33, end: 55 }]);
  });

  it("leaves out what an assistant says to the writer", () => {
    const result = derived("Tässä julkaisusi ruotsiksi:\n\nTalkot börjar i parken på lördag. Alla är välkomna!");
    expect(result.versions.fi.state).toBe("missing");
    expect(result.versions.sv.state).toBe("complete");
  });

  it("finds the sentence, the words and the language at a place", () => {
    const result = derived("Ensimmäinen virke on tässä. Toinen virke on tuossa.", "Det här är på svenska.");
    expect(result.sentenceAt({ part: 0, start: 30, end: 31 })).toEqual({ part: 0, start: 28, end: 51 });
    expect(result.sentenceAt({ part: 0, start: 27, end: 27 })).toBeNull();
    expect(result.wordsIn({ part: 0, start: 28, end: 40 }).map(({ key }) => key)).toEqual(["toinen", "virke"]);
    expect(result.languageAt({ part: 1, start: 0, end: 5 })).toBe("sv");
    expect(result.languageAt({ part: 2, start: 0, end: 5 })).toBeNull();
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
