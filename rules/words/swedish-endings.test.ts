import { describe, expect, it } from "vitest";
import { afterPlaceName, afterTerm, isFormOf, isTermForm } from "./swedish-endings";

describe("Swedish endings", () => {
  it("a place name has the genitive and the article, and no plural", () => {
    for (const ending of ["", "s", "en", "ets"]) expect(afterPlaceName.test(ending)).toBe(true);
    for (const ending of ["ar", "orna", "vägen"]) expect(afterPlaceName.test(ending)).toBe(false);
  });

  it("a term has all forms of a noun", () => {
    for (const ending of ["", "en", "et", "na", "arna", "ers", "ornas", "r"]) expect(afterTerm.test(ending)).toBe(true);
    for (const ending of ["e", "hus", "skap"]) expect(afterTerm.test(ending)).toBe(false);
  });

  it.each([
    ["tomterna", "tomt", true],
    ["tomtarna", "tomt", false],
    ["nämnders", "nämnd", true],
    ["nämnda", "nämnd", false],
    ["gator", "gata", true],
    ["gatorna", "gata", true],
    ["klubbarna", "klubb", true],
    ["broarna", "bro", true],
    ["läsecirklarna", "läsecirkel", true],
    ["gymnasiet", "gymnasium", true],
    ["områdets", "område", true],
    ["rekreationsområden", "rekreationsområde", true],
    ["planen", "plan", true],
    ["planar", "plan", false],
    ["parken", "park", true],
    ["parkar", "park", false],
    ["budgeten", "budget", true],
    ["lärarna", "lärare", true],
    ["sekretessbelagda", "sekretessbelagd", true],
    ["avgiftsfritt", "avgiftsfri", true],
    ["öppettiderna", "öppettider", true],
  ])("%s is a form of the term %s: %s", (word, base, expected) => {
    expect(isTermForm(word, base)).toBe(expected);
  });

  it.each([
    ["hemsidan", "hemsida", true],
    ["hemsidornas", "hemsida", true],
    ["hemsidar", "hemsida", false],
    ["dagiset", "dagis", true],
    ["dagisbarn", "dagis", false],
    ["dag", "dagis", false],
    ["studenters", "student", true],
  ])("%s is a form of %s: %s", (word, base, expected) => {
    expect(isFormOf(word, base)).toBe(expected);
  });
});
