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
});
