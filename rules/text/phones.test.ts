import { describe, expect, it } from "vitest";
import { findPhones } from "./phones";

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

  it("gives the place", () => {
    expect(findPhones("puh. 09 29671.", 0)).toEqual([{ part: 0, start: 5, end: 13, number: "+358929671" }]);
  });
});
