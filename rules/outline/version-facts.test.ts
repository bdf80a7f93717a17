import { describe, expect, it } from "vitest";
import { draftOf } from "../../tests/support/fixtures";
import { defaultGuideline } from "../model/default-guideline";
import { factsToTell } from "./version-facts";

const told = (text: string, target: "fi" | "sv") => factsToTell(draftOf(text), defaultGuideline, target);

describe("what a missing version has to tell", () => {
  it("takes no names from an English text", () => {
    const english = "The library is closed on Friday. It is open again on Monday.";
    expect(told(english, "fi")).toEqual([]);
    expect(told(`Kirjasto on suljettu perjantaina 4.12.\n\n${english}`, "sv").join(" ")).not.toMatch(/Friday|Monday/);
  });

  it("takes names from the version that is there", () => {
    expect(told("Kirjailija Maija Virtanen vierailee kirjastossa perjantaina 4.12.", "sv")).toContain("Maija Virtanen");
  });
});
