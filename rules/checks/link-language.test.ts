import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { linkLanguage } from "./link-language";

const finnish = "Kirjasto avataan huomenna kello kymmenen. Lue lisää:";
const swedish = "Biblioteket öppnar i morgon klockan tio. Läs mer:";

describe("link-language", () => {
  it.each<[string, string, string, string[]]>([
    [
      "a Finnish link in a Swedish text",
      `${swedish} https://kirkkonummi.fi/`,
      "finnish-in-swedish:warning",
      ["https://kirkkonummi.fi/"],
    ],
    ["a Swedish link in a Finnish text", `${finnish} kyrkslatt.fi`, "swedish-in-finnish:warning", ["kyrkslatt.fi"]],
    [
      "the second of two versions",
      `${finnish} kirkkonummi.fi\n\n${swedish} kirkkonummi.fi`,
      "finnish-in-swedish:warning",
      ["kirkkonummi.fi"],
    ],
    ["a link alone on its line", `${swedish}\nkirkkonummi.fi`, "finnish-in-swedish:warning", ["kirkkonummi.fi"]],
  ])("found: %s", (_, text, kind, passages) => {
    const tried = tryCheck(linkLanguage, text);
    expect(tried.kinds).toEqual([kind]);
    expect(tried.passages).toEqual(passages);
  });

  it.each([
    ["each version with its page", `${finnish} kirkkonummi.fi\n\n${swedish} kyrkslatt.fi`],
    ["a site for both languages", `${swedish} https://tapahtumat.kirkkonummi.fi/`],
    ["somebody else's site", `${swedish} https://example.fi/`],
    [
      "where a version is promised",
      `${finnish} kirkkonummi.fi\n\nPå svenska i nästa inlägg: www.kirkkonummi.fi/ajankohtaista`,
    ],
    [
      "what leads to the other version",
      `${finnish} kirkkonummi.fi\n\nLäs mer på svenska på webben: kyrkslatt.fi/aktuellt`,
    ],
    ["a link alone", "https://kirkkonummi.fi"],
    ["no link", swedish],
  ])("not found: %s", (_, text) => {
    expect(tryCheck(linkLanguage, text).kinds).toEqual([]);
  });

  const menu = "Ensi viikon ruoka on valittu. Allergiat pitää ilmoittaa keittiölle.";
  const matlista = "Nästa veckas mat är vald. Allergier ska meddelas till köket.";
  it.each([
    ["a list", `${menu} Listat: kirkkonummi.fi/ruoka\n\n${matlista} Menyer: kyrkslatt.fi/mat`],
    ["maps on a line of their own", `${menu}\nKartat: kirkkonummi.fi/kartta\n\n${matlista}\nKarta: kyrkslatt.fi/karta`],
    ["with a sign", `${menu} Kartat: 👉 kirkkonummi.fi/kartta\n\n${matlista} Karta: 👉 kyrkslatt.fi/karta`],
    ["Swedish first", `${matlista} Info: kyrkslatt.fi/mat\n\n${menu} Info: kirkkonummi.fi/ruoka`],
    [
      "near miss: labels below each other",
      `${menu}\n\n${matlista}\n\nLiput: kirkkonummi.fi/a\nBiljetter: kyrkslatt.fi/b`,
    ],
  ])("a label of one word belongs to what stands above: %s", (_, text) => {
    expect(tryCheck(linkLanguage, text).kinds).toEqual([]);
  });

  it.each([
    ["below the version of the other language", `${menu} Listat: kyrkslatt.fi/mat`],
    ["a label below the Swedish text", `${menu} kirkkonummi.fi/ruoka\n\n${matlista} Menyer: kirkkonummi.fi/mat`],
  ])("a label of one word does not hide a wrong page: %s", (_, text) => {
    expect(tryCheck(linkLanguage, text).kinds).toHaveLength(1);
  });

  it("puts the known page of the other language in", () => {
    expect(tryCheck(linkLanguage, `${swedish} kirkkonummi.fi/anna-palautetta-ja-vaikuta.`).repaired()).toEqual([
      `${swedish} https://kyrkslatt.fi/ge-respons-och-paverka/.`,
    ]);
  });

  it("opens the page where the counterpart is not known", () => {
    const [finding] = tryCheck(linkLanguage, `${swedish} kirkkonummi.fi/tuntematon`).findings;
    expect(finding?.fixes).toEqual([
      { kind: "link", label: "open", values: {}, url: "https://kirkkonummi.fi/tuntematon" },
    ]);
  });
});

describe("addresses beside each other and their labels", () => {
  const both = "Uusi pulkkamäki on avattu koulun taakse.\n\nDen nya pulkabacken har öppnats bakom skolan.";
  it.each([
    ["below each other", `${both}\n\n➡️ kirkkonummi.fi/pulkka\n➡️ kyrkslatt.fi/pulka\n#Talvi`],
    ["on one line, the Swedish one first", `${both}\n\nwww.kyrkslatt.fi/pulka – www.kirkkonummi.fi/pulkka`],
    ["with a word between", `${both}\nkirkkonummi.fi/pulkka ja/och kyrkslatt.fi/pulka`],
    ["with labels", `${both}\n\nFI: kirkkonummi.fi/pulkka\nSV: kyrkslatt.fi/pulka`],
    ["with signs that count as letters", `${both}\n\nℹ️ kirkkonummi.fi/pulkka\nℹ️ kyrkslatt.fi/pulka`],
    ["with flags", `${both}\n\n🇸🇪 kyrkslatt.fi/pulka\n\n🇫🇮 kirkkonummi.fi/pulkka`],
    [
      "labelled behind",
      `${both}\n\nkirkkonummi.fi/pulkka (suomeksi)\nhttps://pulkka.fi\nkyrkslatt.fi/pulka (på svenska)`,
    ],
    ["a pointer inside the Finnish text", `${finnish} kirkkonummi.fi/pulkka, ruotsiksi kyrkslatt.fi/pulka tai kysy.`],
    [
      "an English part with its page",
      `${both}\n\nThe new sledging hill behind the school is now open. Read more: www.kirkkonummi.fi/en/sledging`,
    ],
    [
      "an English part with the Finnish page",
      `${both}\n\nThe new sledging hill is open for everybody: kirkkonummi.fi/pulkka`,
    ],
  ])("not found: %s", (_, text) => {
    expect(tryCheck(linkLanguage, text).kinds).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [
      "labels of the other one",
      `${both}\n\nSuomeksi: kyrkslatt.fi/pulka\nPå svenska: kirkkonummi.fi/pulkka`,
      ["kyrkslatt.fi/pulka", "kirkkonummi.fi/pulkka"],
    ],
    ["a bare label", `${both}\n\nSV kirkkonummi.fi/pulkka`, ["kirkkonummi.fi/pulkka"]],
    [
      "each text with the Finnish page",
      `${finnish} kirkkonummi.fi/a\n\n${swedish} kirkkonummi.fi/a`,
      ["kirkkonummi.fi/a"],
    ],
    ["a short path is no language", `${swedish} kirkkonummi.fi/lp`, ["kirkkonummi.fi/lp"]],
  ])("found: %s", (_, text, passages) => {
    expect(tryCheck(linkLanguage, text).passages).toEqual(passages);
  });

  it.each([".zip", ".ics", ".gpx"])("a file without language serves both: %s", (ending) => {
    const file = `kirkkonummi.fi/tiedostot/pulkka${ending}`;
    expect(tryCheck(linkLanguage, `${finnish} ${file}\n\n${swedish} ${file}`).kinds).toEqual([]);
  });

  it.each(["\n", "\n\n"])("leaves the front page that both versions share", (gap) => {
    for (const { fixes } of tryCheck(linkLanguage, `${both}${gap}www.kirkkonummi.fi`).findings)
      for (const fix of fixes) if (fix.kind === "edit") expect(fix.edits[0]?.text).toContain("www.kirkkonummi.fi");
  });

  it("leaves the only address of the Finnish readers where it is", () => {
    const tried = tryCheck(linkLanguage, `${both} www.kirkkonummi.fi`);
    expect(tried.repaired()).toEqual([`${both} www.kirkkonummi.fi https://kyrkslatt.fi/`]);
    expect(tried.findings[0]?.fixes.every((fix) => fix.kind !== "edit" || !fix.safe)).toBe(true);
  });
});
