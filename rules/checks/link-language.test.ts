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
