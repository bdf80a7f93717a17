import { describe, expect, it } from "vitest";
import { finnishRoot, swedishRoot } from "./roots";

describe("finnishRoot", () => {
  it.each([
    ["poistaminen", "poistetaan"],
    ["muokkaamalla", "muokkaaminen"],
    ["mahdollisuudesta", "mahdollisuuksien"],
    ["vastauksen", "vastaus"],
    ["nimeä", "nimi"],
    ["avun", "apu"],
    ["verkoissa", "verkko"],
    ["tukea", "tuki"],
    ["ryhmissämmekin", "ryhmissä"],
  ])("%s and %s have one", (one, other) => {
    expect(finnishRoot(one)).toBe(finnishRoot(other));
  });
  it.each([
    ["tila", "tili"],
    ["kuva", "kuvio"],
    ["lupa", "luku"],
  ])("%s and %s have two", (one, other) => {
    expect(finnishRoot(one)).not.toBe(finnishRoot(other));
  });
});

describe("swedishRoot", () => {
  it.each([
    ["regel", "regler"],
    ["nycklarna", "nyckel"],
    ["byter", "byta"],
    ["länder", "land"],
    ["skrev", "skriver"],
  ])("%s and %s have one", (one, other) => {
    expect(swedishRoot(one)).toBe(swedishRoot(other));
  });
  it("barn and bar have two", () => {
    expect(swedishRoot("barn")).not.toBe(swedishRoot("bar"));
  });
});
