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
