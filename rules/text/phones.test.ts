import { describe, expect, it } from "vitest";
import { findPhones, isServiceNumber } from "./phones";

describe("findPhones", () => {
  it.each([
    "041 234 5678",
    "0412345678",
    "041-234 5678",
    "+358 41 234 5678",
    "+358412345678",
    "+358 (0)41 2345678",
    "00358412345678",
    "041\u00a0234\u00a05678",
  ])("one number in many spellings: %s", (text) => {
    expect(findPhones(`Soita ${text}.`, 0).map(({ number }) => number)).toEqual(["+358412345678"]);
  });

  it.each([
    ["09 29671", "+358929671"],
    ["(09) 29671", "+358929671"],
    ["029 123 4567", "+358291234567"],
  ])("other areas: %s", (text, number) => {
    expect(findPhones(text, 0).map((found) => found.number)).toEqual([number]);
  });

  it.each([
    "112",
    "12.5.2027",
    "02400 Kirkkonummi",
    "2 061 ääntä",
    "06-12-2026",
    "003702031070",
    "08–12.30",
    "klo 09.30",
    "A041 234 5678",
  ])("no number: %s", (text) => {
    expect(findPhones(text, 0)).toEqual([]);
  });

  it.each([
    "puh.0412345678",
    "Puh:041 234 5678",
    "p.041-2345678",
    "p041 234 5678",
    "tfn.041 234 56 78",
    "Tel.041-234 5678",
    "041/2345678",
    "041.2345678",
    "041.234.5678",
    "041–234 5678",
    "041  234  5678",
    "+358.41.234.5678",
    "+358-41-2345678",
  ])("glued, with slashes and full stops: %s", (text) => {
    expect(findPhones(`Soita ${text}, kiitos`, 0).map(({ number }) => number)).toEqual(["+358412345678"]);
  });

  it.each([
    ["+46 8 123 456 78", "+46812345678"],
    ["+46 (0)70-765 43 21", "+46707654321"],
    ["0046 70 765 43 21", "+46707654321"],
    ["+372 5765 4321", "+37257654321"],
    ["+47 22 34 56 78", "+4722345678"],
    ["+4522345678", "+4522345678"],
    ["+49 30 1234567", "+49301234567"],
    ["+380 44 123 4567", "+380441234567"],
    ["+1 212 555 0123", "+12125550123"],
    ["tfn +46707654321", "+46707654321"],
  ])("of other countries: %s", (text, number) => {
    expect(findPhones(`Ring ${text}.`, 0).map((found) => found.number)).toEqual([number]);
  });

  it.each([
    "+46 000 000 kronor",
    "+45 2500000 €",
    "+12 500 000",
    "+30 astetta ja 372 hakemusta",
    "1.12.2026–050",
    "04.12.2026 10.30",
    "05/2026 1500",
    "0.412345678",
    "kohta 4.041 2345678",
    "09/2026 2027",
    "040.12.5",
    "2026/0412345678",
    "ip0412345678",
  ])("no number of a telephone: %s", (text) => {
    expect(findPhones(text, 0)).toEqual([]);
  });

  it("parts two that stand beside each other", () => {
    expect(findPhones("041 234 5678 041 234 5679", 0).map(({ number }) => number)).toEqual([
      "+358412345678",
      "+358412345679",
    ]);
  });

  it.each(["0815 0835 0855", "0800-1600", "Lähdöt 0715 0915"])("times of the day: %s", (text) => {
    expect(findPhones(text, 0)).toEqual([]);
  });

  it.each(["p. 0400 1215", "Soita 0400-1215", "0400 123 455"])("no times of the day: %s", (text) => {
    expect(findPhones(text, 0)).toHaveLength(1);
  });

  it.each<[string, number]>([
    ["040 123\n4567", 1],
    ["+358 50\n123 4567", 1],
    ["0401\n234567\n12", 0],
  ])("in two lines: %s", (text, count) => {
    expect(findPhones(text, 0)).toHaveLength(count);
  });

  it.each<[string, boolean]>([
    ["+35880012345", true],
    ["+35820690123", true],
    ["+358291234567", true],
    ["+358700123456", true],
    ["+358401234567", false],
    ["+35892967200", false],
    ["+46201234567", false],
  ])("numbers that only organisations have: %s", (number, expected) => {
    expect(isServiceNumber(number)).toBe(expected);
  });

  it("gives the place", () => {
    expect(findPhones("puh. 09 29671.", 0)).toEqual([{ part: 0, start: 5, end: 13, number: "+358929671" }]);
  });
});
