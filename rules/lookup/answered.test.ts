import { describe, expect, it } from "vitest";
import { isAnswered } from "./answered";
import { toTerms } from "./likeness";

const answered = (query: string, section: string) =>
  isAnswered(
    toTerms(query).map((term) => ({ term, translations: [] })),
    toTerms(section),
  );

describe("a section answers", () => {
  it.each([
    ["a form of its word", "laskujen", "lasku maksetaan"],
    ["most of the words", "laskun maksaminen verkossa", "lasku maksetaan"],
    ["the first part of a compound", "pysäköintilupamaksu", "pysäköinti on maksutonta"],
    ["the last part of a compound", "ilmoitus", "työpaikkailmoitus"],
    ["the last part with an ending", "fullmäktige", "kommunfullmäktiges möte"],
    ["both parts of a compound", "kirjastokortti", "kirjaston oma kortti"],
    ["a shortened first part", "instatili", "Instagram on tili"],
  ])("by %s", (_, query, section) => {
    expect(answered(query, section)).toBe(true);
  });

  it.each([
    ["other words", "koiravero", "lasku maksetaan"],
    ["one word of two", "laskun liite", "lasku maksetaan"],
    ["the last part alone", "bussikortti", "kirjaston oma kortti"],
    ["the beginning of a short word", "kuntosali", "kunta"],
    ["nothing", "", "lasku maksetaan"],
  ])("not by %s", (_, query, section) => {
    expect(answered(query, section)).toBe(false);
  });
});
