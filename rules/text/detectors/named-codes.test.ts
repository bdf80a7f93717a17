import { describe, expect, it } from "vitest";
import { findNamedCodes } from "./named-codes";

describe("findNamedCodes", () => {
  it.each<[string, string[]]>([
    ["Hae paikkaa, työavain 311-45-26.", ["311-45-26"]],
    ["Ansök, arbetsnyckel: 311-45", ["311-45"]],
    ["Asia on esillä (dnro 77/10.02/2026)", ["77/10.02/2026"]],
    ["Diarienummer KYR/77/2026", ["KYR/77/2026"]],
    ["Ange ärendenumret KYR-2026-77 i brevet", ["KYR-2026-77"]],
    ["Med diarienumret 77/10.02/2026", ["77/10.02/2026"]],
    ["Päätös: ABCDno-2026-77.", ["ABCDno-2026-77"]],
    ["Beslut ABCDnr/77/2026", ["ABCDnr/77/2026"]],
    ["Avoinna 10-16", []],
    ["Techno-2026-77", []],
    ["Työavain 31145", []],
    ["Työavain löytyy sivulta 3-4", []],
  ])("%s", (text, codes) => {
    expect(findNamedCodes(text).map(({ start, end }) => text.slice(start, end))).toEqual(codes);
  });
});
