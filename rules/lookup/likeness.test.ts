import { describe, expect, it } from "vitest";
import { likeness, toTerms } from "./likeness";

const alike = (asked: string, other: string) => {
  const [[a], [b]] = [toTerms(asked), toTerms(other)];
  if (!a || !b) throw new Error("a word is missing");
  return likeness(a, b);
};

describe("likeness", () => {
  it.each([
    ["salasana", "salasana"],
    ["salasanojen", "salasana"],
    ["luvat", "lupa"],
    ["kuvaluvat", "kuvalupa"],
    ["hashtaggar", "hashtagien"],
    ["lösenorden", "lösenord"],
    ["nappeja", "nappi"],
    ["kirjoittaminen", "kirjoitetaan"],
    ["kirjoittamalla", "kirjoittaminen"],
    ["mahdollisuudesta", "mahdollisuuksien"],
    ["kaupungeissa", "kaupunki"],
    ["vieraissa", "vieraita"],
    ["nimellä", "nimi"],
    ["nyckel", "nycklar"],
    ["städer", "stad"],
    ["skrivit", "skriver"],
  ])("%s and %s are the same word", (asked, other) => {
    expect(alike(asked, other)).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    ["kuva", "kuvamateriaali"],
    ["kalasteluviesti", "kalastelu"],
    ["upphovsrätt", "rätt"],
  ])("%s and %s share a part", (asked, other) => {
    const value = alike(asked, other);
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1);
  });

  it.each([
    ["kunta", "lapsi"],
    ["uhka", "uni"],
    ["viesti", "video"],
    ["tila", "tili"],
  ])("%s and %s have nothing in common", (asked, other) => {
    expect(alike(asked, other)).toBe(0);
  });
});
