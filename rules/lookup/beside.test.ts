import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { findBeside } from "./beside";
import { searchGuideline } from "./search";

const beside = (query: string) => findBeside(query, defaultGuideline);

describe("laws", () => {
  it.each<[string, string[]]>([
    ["tekijänoikeuslaki", ["tekijanoikeus"]],
    ["upphovsrättslagen", ["tekijanoikeus"]],
    ["tietosuoja", ["tietosuoja"]],
    ["dataskydd", ["tietosuoja"]],
    ["mitä hallintolaki sanoo", ["hallintolaki"]],
    ["kielilain 32 §", ["kielilaki"]],
    ["saavutettavuus", ["digipalvelulaki"]],
    ["varför sociala medier", []],
    ["perustan uuden sivun", []],
    ["salasana", []],
    ["", []],
  ])("“%s”", (query, ids) => {
    expect(beside(query).laws.map(({ id }) => id)).toEqual(ids);
  });
});

describe("tasks", () => {
  it.each<[string, string[]]>([
    ["salasanojen vaihto", ["change-password"]],
    ["byta lösenord", ["change-password"]],
    ["ylläpitäjien tarkistus", ["account-register"]],
    ["valokuvaus", []],
  ])("“%s”", (query, ids) => {
    expect(beside(query).tasks.map(({ id }) => id)).toEqual(ids);
  });

  it.each<[string, string[]]>([
    ["identiteettivarkaus", ["incident"]],
    ["osaklig kommentar", ["moderation"]],
    ["uuden tilin perustaminen", ["newAccount"]],
    ["emoji", []],
  ])("“%s” leads to a card", (query, cards) => {
    const [best] = searchGuideline(query, defaultGuideline);
    expect(findBeside(query, defaultGuideline, best?.statement).cards).toEqual(cards);
  });
});

describe("lists to tick", () => {
  it("an item is found by its words and leads to the guideline", () => {
    expect(beside("huoltaja on antanut luvan").items[0]).toMatchObject({ section: "7" });
  });
  it.each(["lupa", "koiran ulkoilutus", ""])("“%s” finds none", (query) => {
    expect(beside(query).items).toEqual([]);
  });
});
