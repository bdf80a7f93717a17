import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { clearLanguage } from "./clear-language";

const finnish = (words: number) =>
  `Kunta ${"rakentaa uuden koulun "
    .repeat(20)
    .split(" ")
    .slice(0, words - 1)
    .join(" ")}.`;
const swedish = (words: number) =>
  `Kommunen ${"bygger en ny skola "
    .repeat(20)
    .split(" ")
    .slice(0, words - 1)
    .join(" ")}.`;

describe("clear-language", () => {
  it.each<[string, string, string[]]>([
    ["22 Finnish words are read easily", finnish(22), []],
    ["23 are not", finnish(23), ["long-sentence:reminder"]],
    ["25 Swedish words are read easily", swedish(25), []],
    ["26 are not", swedish(26), ["long-sentence:reminder"]],
    ["addresses and hashtags are no words", `${finnish(20)} #yksi #kaksi #kolme #neljä`, []],
    ["a line ends a sentence", `${finnish(20).slice(0, -1)}\n${finnish(20)}`, []],
    ["a bureaucratic word", "Auraus tehdään urakoitsijan toimesta huomenna.", ["officialese:reminder"]],
    ["and a Swedish one", "Kontakta oss angående tomten i Masaby.", ["officialese:reminder"]],
  ])("%s", (_, text, kinds) => {
    expect(tryCheck(clearLanguage, text).kinds).toEqual(kinds);
  });

  it("marks each long sentence in one finding, which names the longest", () => {
    const tried = tryCheck(clearLanguage, `${finnish(24)} ${finnish(30)}`);
    expect(tried.passages).toHaveLength(2);
    expect(tried.findings[0]?.values).toEqual({ words: 30 });
  });

  it("offers the plain word where there is one", () => {
    expect(tryCheck(clearLanguage, "Kontakta oss angående tomten i Masaby.").repaired()).toEqual([
      "Kontakta oss om tomten i Masaby.",
    ]);
    expect(tryCheck(clearLanguage, "Auraus tehdään urakoitsijan toimesta huomenna.").findings[0]?.fixes).toEqual([]);
  });

  it("leaves comments and persons alone", () => {
    expect(tryCheck(clearLanguage, { parts: [finnish(30)], surface: "comment" }).kinds).toEqual([]);
    expect(
      tryCheck(clearLanguage, { parts: [finnish(30)], postingAs: { name: "Maija", role: "personal" } }).kinds,
    ).toEqual([]);
  });
});
