import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { outlineLeft } from "./outline-left";

describe("places that an outline or a template leaves to be filled in", () => {
  it.each([
    ["a version", { parts: ["Kirjasto on auki.\n\n***\n\n[skriv här på svenska]"] }, "swedish", 1],
    ["a version in Finnish", { parts: ["Biblioteket är öppet.\n\n[kirjoita tähän suomeksi]"] }, "finnish", 1],
    ["a machine's version", { parts: ["[konekäännös: tarkista ja poista tämä rivi]\nAuki."] }, "machine", 1],
    ["a signature", { parts: ["Tervetuloa kirjastoon!\n– [nimi], [tehtävä]"] }, "left", 2],
    ["a time, in a thread", { parts: ["Häiriö jatkuu.", "Kerromme lisää klo [kellonaika]."] }, "left", 1],
    [
      "a cause, in an answer",
      { parts: ["Hej! Orsaken är [berätta orsaken]."], surface: "comment" as const },
      "left",
      1,
    ],
    ["by a person", { parts: ["Hei, olen [nimi]."], place: "outside" as const, postingAs: null }, "left", 1],
  ])("found: %s", (_what, example, kind, count) => {
    const { kinds, findings } = tryCheck(outlineLeft, example);
    expect(kinds).toEqual([`${kind}:error`]);
    expect(findings[0]?.ranges).toHaveLength(count);
  });

  it("named, each once", () => {
    const { findings } = tryCheck(outlineLeft, "Ovet klo XX ja klo XX, hinta xx €. Tietoa antaa [nimi].");
    expect(findings.map(({ kind, values }) => [kind, values.place])).toEqual([
      ["left", "[nimi]"],
      ["unfinished", "klo XX, xx €"],
    ]);
  });

  it.each([
    ["brackets of the writer's own", "Kirjasto [Kirkkonummi] on auki [ma–pe]."],
    ["the same words without brackets", "Kirjoita tähän suomeksi nimi ja tehtävä."],
  ])("not found: %s", (_what, text) => {
    expect(tryCheck(outlineLeft, text).kinds).toEqual([]);
  });
});

it("what was marked in the writer's own way is an error, with no repair", () => {
  const { kinds, passages, findings } = tryCheck(outlineLeft, "Talkoot ?.5. Masalassa, lue [lisää linkki].");
  expect(kinds).toEqual(["unfinished:error"]);
  expect(passages).toEqual(["?.5.", "[lisää linkki]"]);
  expect(findings[0]?.fixes).toEqual([]);
});

it("what is announced later is a reminder", () => {
  expect(tryCheck(outlineLeft, "Esiintyjät: TBA").kinds).toEqual(["announced:reminder"]);
});
