import { describe, expect, it } from "vitest";
import type { Language } from "../../model/span";
import { leadingNumber, numberOfWord } from "./number-words";

describe("numberOfWord", () => {
  it.each<[Language, string, number | null]>([
    ["fi", "yksi", 1],
    ["fi", "viisi", 5],
    ["fi", "kahdessa", 2],
    ["fi", "seitsemältä", 7],
    ["fi", "kymmenelle", 10],
    ["fi", "yksitoista", 11],
    ["fi", "kahdeltatoista", 12],
    ["fi", "kaksikymmentä", 20],
    ["fi", "kahdellakymmenellä", 20],
    ["fi", "kolmekymmentäviisi", 35],
    ["fi", "sata", 100],
    ["fi", "kaksisataa", 200],
    ["fi", "tuhatviisisataa", 1500],
    ["fi", "kymmeniä", null],
    ["fi", "kuusikko", null],
    ["fi", "neljännes", null],
    ["fi", "viisiviisi", null],
    ["sv", "en", 1],
    ["sv", "ett", 1],
    ["sv", "fem", 5],
    ["sv", "elva", 11],
    ["sv", "arton", 18],
    ["sv", "tjugofem", 25],
    ["sv", "etthundrafemtio", 150],
    ["sv", "tvåtusen", 2000],
    ["sv", "femma", null],
    ["sv", "sexa", null],
    ["sv", "tretio", null],
    ["sv", "a", null],
  ])("%s %s: %s", (lang, word, wanted) => {
    expect(numberOfWord(word, lang)).toBe(wanted);
  });

  it("reads the number with which a compound begins", () => {
    expect(leadingNumber("femåring", "sv")).toEqual({ value: 5, end: 3 });
    expect(leadingNumber("viisivuotias", "fi")).toEqual({ value: 5, end: 5 });
  });
});
