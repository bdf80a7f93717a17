import { describe, expect, it } from "vitest";
import {
  afterNameInNen,
  afterPlaceName,
  afterTerm,
  endOfGivenName,
  isAblative,
  numeralEndings,
} from "./finnish-endings";

describe("Finnish endings", () => {
  it.each(["", "n", "ssa", "stä", "lle", "lta", "an", "hin", "seen", "kin", "ssakin", "na", "ksi"])(
    "a place name may have -%s",
    (ending) => {
      expect(afterPlaceName.test(ending)).toBe(true);
    },
  );

  it.each(["tie", "katu", "issa", "iksi", "den", "ntie"])("a place name has no -%s", (ending) => {
    expect(afterPlaceName.test(ending)).toBe(false);
  });

  it("a place name in -nen has endings of its kind", () => {
    for (const ending of ["nen", "sissa", "sen", "sten"]) expect(afterNameInNen.test(ending)).toBe(true);
    for (const ending of ["", "n", "ssa"]) expect(afterNameInNen.test(ending)).toBe(false);
  });

  it.each(["", "t", "n", "ja", "issa", "ille", "iksi", "in", "hin", "isiin", "den", "ina"])(
    "a term may have -%s",
    (ending) => {
      expect(afterTerm.test(ending)).toBe(true);
    },
  );

  it.each(["kin", "kerho", "nhoitaja", "ssakin"])("a term has no -%s", (ending) => {
    expect(afterTerm.test(ending)).toBe(false);
  });

  it.each([
    ["ellan", "ella"],
    ["leolle", "leo"],
    ["oskars", "oskar"],
    ["matilta", "mati"],
    ["leo", "leo"],
  ])("%s without its ending is %s", (name, expected) => {
    expect(name.replace(endOfGivenName, "")).toBe(expected);
  });

  it("a numeral has the cases that its weak stem takes", () => {
    expect(numeralEndings.map((ending) => `viide${ending}`)).toContain("viidestä");
    expect(numeralEndings).not.toContain("tta");
  });

  it("knows the ablative", () => {
    expect(["kuudelta", "seitsemältä", "kuudella", "lta on"].map(isAblative)).toEqual([true, true, false, false]);
  });
});
