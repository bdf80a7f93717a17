import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { allCaps } from "./all-caps";

describe("all-caps", () => {
  it.each<[string, string, string]>([
    ["three words", "NYT ON KESÄ täällä", "Nyt on kesä täällä"],
    ["two long words", "TERVETULOA KIRJASTOON huomenna", "Tervetuloa kirjastoon huomenna"],
    ["a place name with an ending", "TERVETULOA MASALAN KIRJASTOON!", "Tervetuloa Masalan kirjastoon!"],
    ["an acronym among them", "UUSI HSL LINJA ALKAA TÄNÄÄN", "Uusi HSL linja alkaa tänään"],
    ["in the middle of a sentence", "Huomenna SUURI KESÄINEN TAPAHTUMA", "Huomenna suuri kesäinen tapahtuma"],
    ["after a full stop", "Hei. VÄLKOMMEN TILL BIBLIOTEKET nu", "Hei. Välkommen till biblioteket nu"],
    ["a country", "PARHAAT PALAT SUOMESTA JA RUOTSISTA", "Parhaat palat Suomesta ja Ruotsista"],
    ["a country in Swedish", "HELA FINLANDS JULKALENDER ÖPPNAS", "Hela Finlands julkalender öppnas"],
    ["no country in a compound", "UUSI RUOTSINKIELINEN MASALALAINEN KUORO", "Uusi ruotsinkielinen masalalainen kuoro"],
    ["a full name", "LAULAJA ILMARI TIKKANEN SAAPUU", "Laulaja Ilmari Tikkanen saapuu"],
    ["a given name that is a word", "MUISTA ANTAA: ANNA PALAUTETTA", "Muista antaa: anna palautetta"],
    [
      "a name that the text writes elsewhere",
      "RETKI LÄHTEE PORSTUASTA\n\nTervetuloa tutustumaan Porstuaan ja Porstuasta metsään",
      "Retki lähtee Porstuasta\n\nTervetuloa tutustumaan Porstuaan ja Porstuasta metsään",
    ],
    ["an abbreviation without vowels", "UUSI VTT SELVITYS ALKAA", "Uusi VTT selvitys alkaa"],
    [
      "a date and an hour between",
      "MYYJÄISET PIDETÄÄN LAUANTAINA 5.12. KLO 10 TUO OMA KASSI",
      "Myyjäiset pidetään lauantaina 5.12. klo 10 tuo oma kassi",
    ],
    ["a new line", "ei pistettä\n\nTULE MUKAAN HETI", "ei pistettä\n\nTule mukaan heti"],
    ["behind an emoji", "🎄 TULE MUKAAN HETI", "🎄 Tule mukaan heti"],
    ["two sentences", "TULE MUKAAN HETI. NÄHDÄÄN SIELLÄ PIAN", "Tule mukaan heti. Nähdään siellä pian"],
  ])("found: %s", (_, text, repaired) => {
    const tried = tryCheck(allCaps, text);
    expect(tried.kinds).toEqual(["capitals:reminder"]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it.each([
    ["one word", "TÄRKEÄÄ: huomenna on tapahtuma"],
    ["acronyms", "HSL, EU ja THL tiedottavat"],
    ["a hashtag", "#YHDESSÄ #TILLSAMMANS #KIRKKONUMMI"],
    ["initials", "A. B. C. Virtanen"],
    ["an address", "https://KIRKKONUMMI.FI/ISOT/KIRJAIMET/OVAT"],
    ["ordinary text", "Kirkkonummen kunta – Kyrkslätts kommun"],
    ["opening hours", "MA 10–16 TI 10–16 KE 12–18"],
    ["a place to fill in", "Lue lisää: LINKKI TÄHÄN. – ETUNIMI SUKUNIMI"],
    ["nothing", ""],
  ])("not found: %s", (_, text) => {
    expect(tryCheck(allCaps, text).kinds).toEqual([]);
  });

  it("marks the passage and is an offer, not a mechanical repair", () => {
    const tried = tryCheck(allCaps, { parts: ["Hei", "Ja NYT ON KESÄ täällä"] });
    expect(tried.passages).toEqual(["NYT ON KESÄ"]);
    expect(tried.findings[0]?.fixes[0]).toMatchObject({ kind: "edit", safe: false });
  });
});
