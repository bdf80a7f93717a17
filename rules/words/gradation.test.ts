import { describe, expect, it } from "vitest";
import { foldGrades, weakGradeOf } from "./gradation";

describe("weakGradeOf", () => {
  it.each([
    ["turku", "turu"],
    ["vihti", "vihdi"],
    ["helsinki", "helsingi"],
    ["ähtäri", null],
    ["masala", null],
    ["pelto", "pello"],
    ["", null],
  ])("%s: %s", (name, expected) => {
    expect(weakGradeOf(name)).toBe(expected);
  });

  it("leaves a single p or t between vowels as it is", () => {
    expect(weakGradeOf("tapa")).toBeNull();
    expect(weakGradeOf("katu")).toBeNull();
  });
});

describe("foldGrades", () => {
  it.each([
    ["lupa", "luva"],
    ["luvat", "luvat"],
    ["kaupunki", "kauvungi"],
    ["kaupungin", "kauvungin"],
    ["tietää", "tiedää"],
    ["vihti", "vihdi"],
    ["kampa", "kamma"],
    ["kirkko", "kirko"],
    ["rata", "rada"],
    ["jälki", "jälki"],
  ])("%s becomes %s", (word, expected) => {
    expect(foldGrades(word)).toBe(expected);
  });
});
