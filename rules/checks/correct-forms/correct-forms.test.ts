import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { correctForms } from "./correct-forms";

describe("correct-forms", () => {
  it.each([
    ["date", "Kirjasto aukeaa 3.12 kello kymmenen.", "Kirjasto aukeaa 3.12. kello kymmenen."],
    ["date", "Biblioteket öppnar 3.12. klockan tio för alla.", "Biblioteket öppnar 3.12 klockan tio för alla."],
    ["time", "Kirjasto on avoinna klo 10:30 alkaen huomenna.", "Kirjasto on avoinna klo 10.30 alkaen huomenna."],
    ["time", "Biblioteket är öppet kl 10:30 i morgon för alla.", "Biblioteket är öppet kl. 10.30 i morgon för alla."],
    ["range", "Kirjasto on avoinna klo 10 - 18 joka arkipäivä.", "Kirjasto on avoinna klo 10–18 joka arkipäivä."],
    ["number", "Kunnan uusi halli maksaa 3.000.000 euroa.", "Kunnan uusi halli maksaa 3\u00a0000\u00a0000 euroa."],
    ["unit", "Lippu maksaa 12€ ja alennus on 50% tänään.", "Lippu maksaa 12\u00a0€ ja alennus on 50\u00a0% tänään."],
    [
      "quotes",
      'Tervetuloa katsomaan elokuvaa "Talvi" kirjastoon.',
      "Tervetuloa katsomaan elokuvaa ”Talvi” kirjastoon.",
    ],
    ["quotes", 'Välkommen att se filmen "Vinter" i biblioteket.', "Välkommen att se filmen ”Vinter” i biblioteket."],
    ["spaces", "Tervetuloa  kirjastoon huomenna.", "Tervetuloa kirjastoon huomenna."],
    ["repeated-word", "Tervetuloa kirjastoon kirjastoon huomenna.", "Tervetuloa kirjastoon huomenna."],
    ["name", "Tervetuloa Kirkonummen kirjastoon huomenna.", "Tervetuloa Kirkkonummen kirjastoon huomenna."],
    ["capital", "Tavataan Maanantaina kirjastossa Joulukuussa.", "Tavataan maanantaina kirjastossa joulukuussa."],
  ])("%s: %s", (kind, text, repaired) => {
    const tried = tryCheck(correctForms, text);
    expect(tried.kinds).toEqual([`${kind}:reminder`]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it.each([
    "Kirjasto on avoinna 3.12. klo 10–18. Lippu maksaa 12 €. Tapaamme maanantaina.",
    "Biblioteket är öppet 3.12 kl. 10–18. Biljetten kostar 12 €. Vi ses på måndag.",
    "Lue lisää: https://www.kirkkonummi.fi/uutiset/3.12-klo-10:30 tai soita 09 2967 1.",
  ])("right as it is: %s", (text) => {
    expect(tryCheck(correctForms, text).kinds).toEqual([]);
  });
});
