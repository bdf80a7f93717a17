import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { linkText } from "./link-text";

const page = "https://www.kirkkonummi.fi/retket";

describe("link-text", () => {
  it.each<[string, string[]]>([
    [`Retki on lauantaina. Lue lisää: ${page}`, ["Lue lisää"]],
    [`Lisätietoja:\n${page}`, ["Lisätietoja"]],
    [`Läs mer 👉 ${page}`, ["Läs mer"]],
    [`Ilmoittautuminen on auki! Klikkaa tästä ➡️ ${page}`, ["Klikkaa tästä"]],
    [`LUE LISÄÄ: ${page}`, ["LUE LISÄÄ"]],
  ])("bare: %s", (text, passages) => {
    const tried = tryCheck(linkText, text);
    expect(tried.kinds).toEqual(["bare:reminder"]);
    expect(tried.passages).toEqual(passages);
  });

  it.each([
    `Lue lisää retkistä: ${page}`,
    `Katso aikataulu: ${page}`,
    `Läs mer om utfärderna: ${page}`,
    `Lue lisää.\n\n${page}`,
    page,
    `Retken ohjelma löytyy kunnan sivuilta osoitteesta, jonka voi lukea: ${page}`,
  ])("says enough, or nothing: %s", (text) => {
    expect(tryCheck(linkText, text).kinds).toEqual([]);
  });

  it("finds shortened addresses", () => {
    expect(tryCheck(linkText, "Retken ohjelma: https://bit.ly/3abcd").kinds).toEqual(["shortened:reminder"]);
  });

  it("makes room for the topic", () => {
    expect(tryCheck(linkText, `Lue lisää: ${page}\nLäs mer: ${page}`).repaired()).toEqual([
      `Lue lisää [mistä]: ${page}\nLäs mer [om vad]: ${page}`,
    ]);
  });
});

describe("an address in Instagram", () => {
  const instagram = (text: string) => tryCheck(linkText, { channel: "instagram", parts: [text] });

  it("is told once", () => {
    const tried = instagram(`Retken reitti: ${page}\nUtfärdens rutt: kyrkslatt.fi/utfard`);
    expect(tried.kinds).toEqual(["not-clickable:reminder"]);
    expect(tried.passages).toEqual([page, "kyrkslatt.fi/utfard"]);
  });

  it.each([
    `Linkki on biossa: ${page}`,
    `Länken finns i vår profil! ${page}`,
    `Link in bio / ${page}`,
    `Profiilin linkistä pääset sivulle ${page}`,
    "Retki on lauantaina.",
  ])("is fine beside words about the profile: %s", (text) => {
    expect(instagram(text).kinds).toEqual([]);
  });
});
