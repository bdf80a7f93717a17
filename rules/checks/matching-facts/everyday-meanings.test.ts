/** What may and may not be done, in which languages something is, and halves in words. */
import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { matchingFacts } from "./matching-facts";

const found = (fi: string, sv: string) => tryCheck(matchingFacts, `${fi}\n\n${sv}`).findings.map(({ kind }) => kind);

describe("what may be done", () => {
  it.each<[string, string]>([
    ["Rannalla saa grillata kesällä.", "Det är förbjudet att grilla på stranden på sommaren."],
    ["Jäällä on lupa pilkkiä.", "På isen får man inte fiska."],
    ["Koiraa ei saa päästää irti puistossa.", "Hunden får springa lös i parken."],
    ["Marjoja ei ole lupa poimia pihalta.", "Det är tillåtet att plocka bär på gården."],
    ["Laiturilta saatte hypätä veteen.", "Från bryggan får ni absolut inte hoppa i vattnet."],
  ])("asks: %s / %s", (fi, sv) => {
    expect(found(fi, sv)).toEqual(["perhaps-differs"]);
  });
  it.each<[string, string]>([
    ["Koulusta saa kirjan mukaansa.", "Från skolan får man en bok."],
    ["Satamassa ei saa uida eikä hypätä.", "I hamnen är det förbjudet att simma och hoppa."],
    ["Koirat saavat olla puistossa vain kytkettyinä.", "Hundar får inte springa lösa i parken."],
    [
      "Liput saa kirjastosta. Salissa syöminen on kielletty.",
      "Biljetter får man på biblioteket. Det är förbjudet att äta i salen.",
    ],
    ["Kirjastosta saa neuvoja. Kysy rohkeasti.", "Fråga modigt. På biblioteket får inget vara tråkigt."],
  ])("is silent: %s / %s", (fi, sv) => {
    expect(found(fi, sv)).toEqual([]);
  });
});

describe("in which language something is", () => {
  it.each<[string, string]>([
    ["Keskustelemme ryhmässä suomeksi och på svenska.", "Vi diskuterar i gruppen på svenska ja suomeksi."],
    ["Näytelmän puhe on suomeksi ja tekstitys ruotsinkielinen.", "Pjäsen spelas på finska med svensk text."],
    ["Elokuvassa puhutaan ruotsia, tekstitys suomeksi.", "I filmen talar man svenska, och den har finsk text."],
    ["Elokuva on suomi, ruotsinkielinen tekstitys on mukana.", "Filmen är på finska och den har svensk text."],
  ])("is silent: %s / %s", (fi, sv) => {
    expect(found(fi, sv)).toEqual([]);
  });
  it("tells one language against the other", () => {
    expect(
      found("Luento vanhemmille on kokonaan ruotsinkielinen.", "Föreläsningen för föräldrar är helt finskspråkig."),
    ).toEqual(["meaning-differs"]);
    // each version may speak of a group of its own
    expect(
      found("Luento vanhemmille on kokonaan suomenkielinen.", "Föreläsningen för föräldrar är helt svenskspråkig."),
    ).toEqual(["perhaps-differs"]);
  });
});

describe("halves and classes in words", () => {
  it.each<[string, string]>([
    ["Ota juomista neljä ja puoli litraa perhettä kohti.", "Ta med tre och en halv liter dricka per familj."],
    ["Kävely kestää puolitoista tuntia metsässä.", "Promenaden i skogen tar två och en halv timme."],
    ["Kävely kestää puoli tuntia metsässä.", "Promenaden i skogen tar en och en halv timme."],
    ["Kuudesluokkalaiset retkeilevät metsässä.", "Femteklassarna gör en utfärd i skogen."],
    ["Kasiluokkalaiset saavat kutsun kotiin.", "Niondeklassarna får en inbjudan hem."],
  ])("warns: %s / %s", (fi, sv) => {
    expect(found(fi, sv)).toEqual(["meaning-differs"]);
  });
  it.each<[string, string]>([
    ["Kävely kestää kaksi ja puoli tuntia metsässä.", "Promenaden i skogen tar två och en halv timme."],
    ["Kävely kestää puolitoista tuntia metsässä.", "Promenaden i skogen tar nittio minuter."],
  ])("is silent: %s / %s", (fi, sv) => {
    expect(found(fi, sv)).toEqual([]);
  });
});
