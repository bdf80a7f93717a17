import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { sensitivePerson } from "./sensitive-person";

describe("where somebody lives", () => {
  it.each([
    "Avain on Kaarina Lehtisellä, hän asuu Koivutie 3 A 7.",
    "Nyckeln finns hos Kaarina Lehtinen, hon bor på Björkvägen 3 A 7.",
  ])("is private: %s", (text) => {
    const { kinds, passages } = tryCheck(sensitivePerson, text);
    expect(kinds).toEqual(["exposed:warning"]);
    expect(passages.join()).toMatch(/(?:Koivutie|Björkvägen) 3 A 7/);
  });

  it.each([
    "Kirjailija Kaarina Lehtinen vierailee kirjastossa, Koivutie 3 A.",
    "Näyttely on auki osoitteessa Koivutie 3 A 7.",
    "Kaarina Lehtinen esiintyy torilla, Koivutie 3.",
  ])("is not told: %s", (text) => {
    expect(tryCheck(sensitivePerson, text).kinds).toEqual([]);
  });
});

describe("animals, ships and storms with names of people", () => {
  it.each([
    "Koulun oppilaat tapasivat lukukoira Oskarin.",
    "Eleverna fick klappa ponnyn Wilma.",
    "Päiväkodin lapset retkeilivät laiva Ainolla.",
    "Skolans elever seglade med fartyget Elsa.",
    "Oppilaat siivosivat pihan, jonka myrsky Eino sotki.",
  ])("are nobody to protect: %s", (text) => {
    expect(tryCheck(sensitivePerson, text).kinds).toEqual([]);
  });

  it("a child beside the animal is named", () => {
    const text = "Koulun oppilas Venla Rantanen luki lukukoira Oskarille.";
    expect(tryCheck(sensitivePerson, text).passages).toEqual(["Venla Rantanen"]);
  });
});

describe("sensitive-person", () => {
  it.each<[string, string]>([
    ["Koulun oppilas Venla Rantanen voitti kilpailun.", "Venla Rantanen"],
    ["Onnittelut 6-vuotiaalle Onnille!", "Onnille"],
    ["Eleven Wilma Sandström vann.", "Wilma Sandström"],
    ["Päiväkodissamme Oskari Niemi esitteli robottinsa.", "Oskari Niemi"],
  ])("a named child, pupil or customer: %s", (text, passage) => {
    const tried = tryCheck(sensitivePerson, text);
    expect(tried.kinds).toEqual(["named:reminder"]);
    expect(tried.passages).toEqual([passage]);
  });

  it.each([
    "Veikkolan koulun oppilaat kävivät Kirkkonummen kirjastossa.",
    "Rehtori Venla Rantanen kiitti oppilaita.",
    "Oppilaita tapasi Venla Rantanen, kirjailija Espoosta.",
    "Kauppias Venla Rantanen avasi putiikin.",
    "Karuby skola tackar alla elever.",
  ])("nobody to protect: %s", (text) => {
    expect(tryCheck(sensitivePerson, text).kinds).toEqual([]);
  });

  it.each([
    "Lapset kävivät katsomassa näytelmän Satumaan Salaisuus.",
    "Skolbarnen fick priset Modigt Tillsammans på våren.",
    "Oppilaat jatkavat Reippaasti Retkelle -kampanjaa.",
    "Eleverna läste ”Vintern Vid Viken” i klassen.",
    "Elever från hela nejden besökte Daghemmet Solgläntan.",
  ])("the name of a thing: %s", (text) => {
    expect(tryCheck(sensitivePerson, text).kinds).toEqual([]);
  });

  it.each<[string, string]>([
    ["Kuvassa hyppäävät Elli Aho, 6 v, ja kaverit.", "child:warning"],
    ["Neljävuotias Nuutti Salo löysi sienen.", "child:warning"],
    ["Sjuåriga Ebba Lindroos vann.", "child:warning"],
    ["På bilden: Axel Berg (5 år).", "child:warning"],
    ["Asukkaamme Martta Virta juhli syntymäpäiviään.", "exposed:warning"],
    ["Vår klient Greta Holm firade jul hos oss.", "exposed:warning"],
    ["Potilas Eino Laine toipui leikkauksesta.", "exposed:warning"],
    ["Kun 31-vuotias Jere Aalto tuli, takana oli masennus.", "exposed:warning"],
  ])("what points to a child, or tells too much: %s", (text, kind) => {
    expect(tryCheck(sensitivePerson, text).kinds).toContain(kind);
  });

  it.each([
    "Laulaja Elli Aho, 34, esiintyy torilla.",
    "Mångåriga medarbetaren Axel Berg går i pension.",
    "Nuutti Salo, 52 v, avasi kahvilan.",
    "Taiteilija Martta Virta, 61, maalaa masennuksesta.",
    "Asiakasneuvoja Martta Virta palvelee.",
  ])("neither a child nor a secret: %s", (text) => {
    expect(tryCheck(sensitivePerson, text).kinds.filter((kind) => kind.endsWith(":warning"))).toEqual([]);
  });

  const reply = (text: string) =>
    tryCheck(sensitivePerson, { parts: [text], surface: "comment", parent: "Miten kävi?" });

  it.each([
    "Hei! 4A:n Leevi on ollut poissa koko viikon.",
    "Hej! Oliver i 6B har fått hjälp.",
    "Hei! Veikon insuliini on jääkaapissa.",
    "Hej! Ellen fick anmärkning för mobbning.",
    "Hei! Hakemuksesi on hylätty tulojen takia.",
    "Hej! Din ansökan fick avslag i går.",
    "Hei! Katsoin juuri järjestelmästä, että laskusi on auki.",
  ])("a private matter in a public reply: %s", (text) => {
    expect(reply(text).kinds).toContain("exposed:warning");
  });

  it.each([
    "Hei Veikko, allergiasta kerrotaan lomakkeella.",
    "Hej Ellen! Medicin får ges bara av skötaren.",
    "Hei! Lääkkeistä sovitaan Wilmassa kouluterveydenhoitajan kanssa.",
    "Hei! Kiusaamisesta voi kertoa kuraattorille. Terv. Leevi, nuorisotyö",
  ])("advice for everybody: %s", (text) => {
    expect(reply(text).kinds).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["Käsittelimme hakemuksesi eilen.", ["customer:reminder"]],
    ["Vi har fått din ansökan.", ["customer:reminder"]],
    ["Hakemukset käsitellään tammikuussa.", []],
  ])("a reply that gives a customer away: %s", (text, kinds) => {
    expect(tryCheck(sensitivePerson, { parts: [text], surface: "comment", parent: "Milloin?" }).kinds).toEqual(kinds);
  });
});
