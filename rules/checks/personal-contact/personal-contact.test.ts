import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { personalContact } from "./personal-contact";

const post = (text: string) => tryCheck(personalContact, text);
const reply = (text: string) =>
  tryCheck(personalContact, { parts: [text], surface: "comment", parent: "Kuka auttaa?" });

describe("personal-contact", () => {
  it.each<[string, string[], string[]]>([
    ["Kysy: pekka@gmail.com", ["private-email:warning"], ["pekka@gmail.com"]],
    ["Kysy: pekka(at)gmail.com", ["private-email:warning"], ["pekka(at)gmail.com"]],
    ["Kysy: maija.mallikas@kirkkonummi.fi", ["named-email:reminder"], ["maija.mallikas@kirkkonummi.fi"]],
    ["Kysy: kirjasto@kirkkonummi.fi", [], []],
    ["Osoitteet ovat muotoa etunimi.sukunimi@kirkkonummi.fi", [], []],
    ["Soita 041 234 5678.", ["phone:reminder"], ["041 234 5678"]],
    ["Vaihde 09 29671, hätänumero 112", [], []],
    ["Kunnan auto ABC-123 hinattiin.", ["plate:reminder"], ["ABC-123"]],
    ["Lakiesitys HE-71 ja COVID-19", [], []],
  ])("in a post: %s", (text, kinds, passages) => {
    const tried = post(text);
    expect(tried.kinds).toEqual(kinds);
    expect(tried.passages).toEqual(passages);
  });

  it.each([
    "Y-tunnus 0203107-0, verkkolaskuosoite 003702031070",
    "Diaarinumero KIRKDno-2026-1187, laki 410/2015, 02400 Kirkkonummi",
    "Viitenumero: 0401 2345 6789",
    "Varattu 06-12-2026 ja 1 234 567 euroa",
    "Tilinumero FI21 1234 5600 0007 85",
  ])("numbers of other kinds: %s", (text) => {
    expect(post(text).kinds).toEqual([]);
  });

  it("takes a number in a reply for a resident's, and can remove it", () => {
    const tried = reply("Soitamme sinulle numeroon 041 234 5678.");
    expect(tried.kinds).toEqual(["phone-in-reply:warning"]);
    expect(tried.repaired()).toEqual(["Soitamme sinulle numeroon [poistettu puhelinnumero]."]);
    expect(reply("Vi ringer dig på numret 041 234 5678.").repaired()).toEqual([
      "Vi ringer dig på numret [borttaget telefonnummer].",
    ]);
  });

  it.each<[string, number]>([
    ["Kirjoita kommenttiin nimesi ja puhelinnumerosi.", 1],
    ["Skriv din adress här nedan.", 1],
    ["Lähetä puhelinnumerosi yksityisviestillä.", 0],
    ["Skicka ansökan till adressen kirjasto@kirkkonummi.fi.", 0],
    ["Kerro kommenteissa lempikirjasi!", 0],
    ["Ilmoita osoitteenmuutos lomakkeella.", 0],
  ])("asking people for their data: %s", (text, count) => {
    expect(post(text).kinds.filter((kind) => kind === "asks-for-data:warning")).toHaveLength(count);
  });

  it("never repeats what was found", () => {
    const said = JSON.stringify(post("Soita 041 234 5678 tai pekka@gmail.com").findings.map(({ values }) => values));
    expect(said).toBe("[{},{}]");
  });

  it.each<[string, string[]]>([
    ["Voit laittaa viestiä: tove.holm78@hotmail.com", ["private-email:warning"]],
    ["Skriv till sami_k@luukku.com", ["private-email:warning"]],
    ["Kontakt: lotta.strand@luckan.example", ["named-email:reminder"]],
    ["Kysy: veikko@yritys.example", ["named-email:reminder"]],
    ["Frågor: kundtjanst@vatten.example", []],
    ["Palaute: asiakaspalvelu.etela@jatehuolto.example", []],
    ["Kirjaamo: registrator@stad.example", []],
    ["Kirjastonjohtaja Lotta Strand, lotta.strand@kirkkonummi.fi", []],
  ])("whose address: %s", (text, kinds) => {
    expect(post(text).kinds).toEqual(kinds);
  });

  it.each([
    "Hei! Soita päivystykseen numeroon 050 765 4321.",
    "Hej! Ring vår jour, tfn 050 765 4321, dygnet runt.",
    "Hei! Soittakaa meille 050 765 4321 arkisin.",
    "Hej! Biblioteket svarar på 050 765 4321.",
    "Hei! Nuoriso-ohjaaja Lotta Strand auttaa, p. 050 765 4321.",
    "Hei! Paikan voi varata soittamalla 050 765 4321.",
    "Kysy lisää jätelaitokselta: puh.050-7654321",
    "Hei! Kirjaamo auttaa: 09 2967 1234",
  ])("a number at work: %s", (text) => {
    expect(reply(text).kinds).toEqual([]);
  });

  it.each([
    "Hei! Soitan sinulle iltapäivällä numeroon 050 765 4321.",
    "Hej! Vi ringer er från biblioteket på 050 765 4321.",
    "Hei! Kimmo vastaa numerossa p.0507654321.",
    "Hej! Mitt nummer är tfn.050-765 43 21.",
    "Hei! Numeroni on 050/7654321.",
    "Hei! Tavoittelimme teitä numerosta +46 70 765 43 21.",
  ])("a person's number: %s", (text) => {
    expect(reply(text).kinds).toEqual(["phone-in-reply:warning"]);
  });

  it("a number that the message answered has is the resident's, whatever stands beside it", () => {
    const parent = "Numeroni on 050 765 4321.";
    const kinds = tryCheck(personalContact, {
      parts: ["Hei! Toimisto soittaa numeroon 0507654321."],
      surface: "comment",
      parent,
    }).kinds;
    expect(kinds).toEqual(["phone-in-reply:warning", "in-parent:reminder"]);
  });

  it.each<[string, number]>([
    ["Laittakaa viestiä kaisa.k@gmail.com", 1],
    ["Jag bor på Sjövägen 3 A 7, ingen plogar!", 1],
    ["Soittakaa mulle 050 765 4321", 1],
    ["Milloin Rantatie 3 aurataan?", 0],
    ["Soitin vaihteeseen 09 29671, ei vastausta.", 0],
    ["Skrev till kundtjanst@vatten.example", 0],
  ])("contact details in the message that is answered: %s", (parent, count) => {
    const answer = { parts: ["Hei! Selvitämme asiaa."], surface: "comment" as const, parent };
    expect(tryCheck(personalContact, answer).kinds).toEqual(count === 1 ? ["in-parent:reminder"] : []);
    expect(tryCheck(personalContact, { ...answer, place: "outside" }).kinds).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["Pakettiauto klm-204 jäi parkkiin.", ["klm-204"]],
    ["Mopo 45-KLT löytyi.", ["45-KLT"]],
    ["Bilen med registernummer KLT 45 ska flyttas.", ["KLT 45"]],
    ["KLT204 on pysäköity suojatielle.", ["KLT204"]],
    ["Auton rekkari on klt 204.", ["klt 204"]],
    ["Autotalli tontilla AP-3, pysäköinti LPA-2", []],
    ["Auto latautuu: AC-11 tai DC-150.", []],
    ["Auton vuokra oli 300 euroa ja EUR 500 pantti.", []],
    ["AUTOT POIS MAN 12 JA TIE 300", []],
    ["Bilen kostar bara 200 euro, EU-27", []],
  ])("plates: %s", (text, plates) => {
    expect(post(text).passages).toEqual(plates);
  });

  it("does not take a warning for a request", () => {
    expect(reply("Älä kirjoita henkilötunnustasi tähän.").kinds).toEqual([]);
    expect(reply("Skriv inte din adress här.").kinds).toEqual([]);
  });
});
