import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { outlineLeft } from "./outline-left";

describe("places that an outline or a template leaves to be filled in", () => {
  it.each([
    ["a version", { parts: ["Kirjasto on auki.\n\n***\n\n[skriv här på svenska]"] }, 1],
    ["a signature", { parts: ["Tervetuloa kirjastoon!\n– [nimi], [tehtävä]"] }, 2],
    ["a time, in a thread", { parts: ["Häiriö jatkuu.", "Kerromme lisää klo [kellonaika]."] }, 1],
    ["a cause, in an answer", { parts: ["Hej! Orsaken är [berätta orsaken]."], surface: "comment" as const }, 1],
    ["written by a person", { parts: ["Hei, olen [nimi]."], place: "outside" as const, postingAs: null }, 1],
  ])("found: %s", (_what, example, count) => {
    const { kinds, findings } = tryCheck(outlineLeft, example);
    expect(kinds).toEqual(["left:error"]);
    expect(findings[0]?.ranges).toHaveLength(count);
  });

  it.each([
    ["brackets of the writer's own", "Kirjasto [Kirkkonummi] on auki [ma–pe]."],
    ["the same words without brackets", "Kirjoita tähän suomeksi nimi ja tehtävä."],
  ])("not found: %s", (_what, text) => {
    expect(tryCheck(outlineLeft, text).kinds).toEqual([]);
  });
});
