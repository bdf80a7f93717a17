import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { crisis } from "./crisis";

describe("crisis", () => {
  it.each([
    ["Vesikatko Masalassa keskiviikkona.", ["Vesikatko"]],
    ["Laaja sähkökatkos? Ei: sähkökatko on ohi.", ["sähkökatkos", "sähkökatko"]],
    ["Vesijohto on pahasti rikkoutunut Tolsassa.", ["Vesijohto on pahasti rikkoutunut"]],
    ["Störning i telefonväxeln.", ["Störning"]],
    ["Elavbrottet i Kantvik fortsätter.", ["Elavbrottet"]],
  ])("found: %s", (text, passages) => {
    const tried = tryCheck(crisis, text);
    expect(tried.kinds).toEqual(["disruption:reminder"]);
    expect(tried.passages).toEqual(passages);
  });

  it.each([
    ["a fire engine", "Lapset pääsevät paloautoon. Barnen får sitta i en brandbil."],
    ["a beginning that looks alike", "Häiriötön työrauha, kriisitön arki, brandy."],
    ["a drill", "Tiistaina on tulipaloharjoitus koululla."],
    ["a story", "Lukupiirissä dekkari, jossa sähkökatko pimentää kylän."],
    ["an ordinary closing", "Kirjasto on suljettu itsenäisyyspäivänä."],
    ["a condolence", "Otamme osaa tulipalossa menehtyneen läheisten suruun."],
  ])("not found: %s", (_, text) => {
    expect(tryCheck(crisis, text).kinds).toEqual([]);
  });

  it("adds a line with the times in the languages that are there", () => {
    expect(tryCheck(crisis, "Vesikatko Masalassa. Vettä ei tule hanasta.").repaired(1)).toEqual([
      "Vesikatko Masalassa. Vettä ei tule hanasta.\n\nTilanne klo [kellonaika]. Kerromme lisää viimeistään klo [kellonaika].",
    ]);
  });
});
