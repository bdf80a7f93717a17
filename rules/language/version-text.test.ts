import { describe, expect, it } from "vitest";
import { passagesOf } from "./version-text";

const passages = (text: string, lang: "fi" | "sv") =>
  passagesOf(text, [{ lang, start: 0, end: text.length }], false).map(({ written }) => written);

describe("sentences of a version", () => {
  it.each<["fi" | "sv", string, string]>([
    ["sv", "Butiken ligger nära dig.", "Titta in i veckan."],
    ["sv", "Kom till stranden nu.", "Vi bjuder på saft."],
    ["sv", "Isen är tunn än.", "Vänta på kölden."],
    ["fi", "Jää on heikko yhä.", "Odota pakkasia."],
    ["fi", "Hiihtäjän paras ystävä on suo.", "Latu kulkee sen yli."],
  ])("a short last word ends its sentence (%s): %s", (lang, first, second) => {
    expect(passages(`${first} ${second}`, lang)).toHaveLength(2);
  });

  it.each<["fi" | "sv", string]>([
    ["sv", "Ta med lampa, reflex osv. Hjälm får du av oss."],
    ["sv", "Frågor besvaras av tfn. Växeln tar emot samtal."],
    ["fi", "Ota mukaan lamppu, heijastin jne. Kypärän saat meiltä."],
    ["fi", "Palkinnon sai mm. Aino ahkeruudestaan."],
  ])("an abbreviation ends none (%s): %s", (lang, text) => {
    expect(passages(text, lang)).toHaveLength(1);
  });
});
