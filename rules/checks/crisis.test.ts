import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { crisis } from "./crisis";

describe("crisis", () => {
  it.each([
    ["Vesikatko Masalassa keskiviikkona.", ["Vesikatko"]],
    ["Laaja sähkökatkos jatkuu.", ["sähkökatkos"]],
    ["Tulipalo Tolsassa: pysy sisällä, kunnes vaara on ohi.", ["Tulipalo"]],
    ["Vesi on suljettu, ja putkea korjataan.", ["Vesi on suljettu"]],
    ["Ett oväder drar in i kväll.", ["oväder"]],
    ["Vesikatko Tolsassa 24.11. klo 8–10.", ["Vesikatko"]],
    ["Vesikatko jatkuu 30.11. asti.", ["Vesikatko"]],
    ["Myrskyvaroitus perjantaille 27.11.", ["Myrskyvaroitus"]],
    ["Vesijohto on pahasti rikkoutunut Tolsassa.", ["Vesijohto on pahasti rikkoutunut"]],
    ["Sähkönjakelu katkeaa Tolsassa tiistaina.", ["Sähkönjakelu katkeaa"]],
    ["Eldistributionen bryts i Tolls på tisdag.", ["Eldistributionen bryts"]],
    ["Illan näytelmä on peruttu: sähkökatko jatkuu.", ["sähkökatko"]],
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
    ["a title", "Romaanin Myrsky kirjoittaja vierailee kirjastossa. Operan ”Branden” spelas på lördag."],
    ["an ordinary closing", "Kirjasto on suljettu itsenäisyyspäivänä."],
    ["one that is over", "Sähkökatko on ohi. Elavbrottet är över."],
    ["a nuisance of works", "Työstä voi tulla vähäisiä häiriöitä liikenteelle."],
    ["what one is not without", "Ei hetkeäkään ilman vettä!"],
    ["a condolence", "Otamme osaa tulipalossa menehtyneen läheisten suruun."],
  ])("not found: %s", (_, text) => {
    expect(tryCheck(crisis, text).kinds).toEqual([]);
  });

  it("adds a line with the times in the languages that are there", () => {
    expect(tryCheck(crisis, "Vesikatko Masalassa. Vettä ei tule hanasta.").repaired(1)).toEqual([
      "Vesikatko Masalassa. Vettä ei tule hanasta.\nTilanne klo [kellonaika]. Kerromme lisää viimeistään klo [kellonaika].",
    ]);
  });

  it("puts the times into each version, above the hashtags", () => {
    const text = "Vesikatko Masalassa.\n\nVattenavbrott i Masaby.\n\n#kirkkonummi #kyrkslätt";
    expect(tryCheck(crisis, text).repaired(1)).toEqual([
      "Vesikatko Masalassa.\nTilanne klo [kellonaika]. Kerromme lisää viimeistään klo [kellonaika].\n\nVattenavbrott i Masaby.\nLäget kl. [klockslag]. Vi berättar mer senast kl. [klockslag].\n\n#kirkkonummi #kyrkslätt",
    ]);
  });

  it("offers no times where the channel has no room for them", () => {
    const parts = [`Vesikatko Masalassa. ${"Vettä saa koululta. ".repeat(11)}`];
    expect(tryCheck(crisis, { parts, channel: "x" }).findings[0]?.fixes).toHaveLength(1);
  });

  it.each([
    "Vesikatko Tolsassa perjantaina 27.11. klo 8–10.",
    "Sähkönjakelu keskeytyy Tolsassa perjantaina 27.11. klo 8–10.",
  ])("offers no times for work planned for later: %s", (text) => {
    expect(tryCheck(crisis, text).findings[0]?.fixes ?? [null]).toHaveLength(1);
  });
});
