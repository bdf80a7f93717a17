import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { defaultGuideline } from "../model/default-guideline";
import type { Role } from "../model/draft";
import { secrecyMark } from "./secrecy-mark";

describe("secrecy-mark", () => {
  it.each<[string, string]>([
    ["SALASSA PIDETTÄVÄ, ei jaettavaksi. Tarjoukset avattiin.", "mark"],
    ["LUOTTAMUKSELLINEN\nHankinnan ehdot ovat seuraavat.", "mark"],
    ["Luottamuksellisen muistion mukaan koulu suljetaan.", "mark"],
    ["Ehdot (JulkL 24 §): hinta maksetaan kahdesti.", "mark"],
    ["SEKRETESSBELAGD. Anbuden öppnades.", "mark"],
    ["LUONNOS 3.11.\nOstamme tontin.", "mark"],
    ["Suljetussa kokouksessa päätettiin rehtorin valinnasta.", "closed-meeting"],
    ["Vid det slutna sammanträdet beslöts om tomten.", "closed-meeting"],
  ])("found: %s", (text, kind) => {
    expect(tryCheck(secrecyMark, text).kinds).toEqual([`${kind}:warning`]);
  });

  it.each([
    "Emme voi kertoa enempää, sillä tiedot ovat salassa pidettäviä.",
    "Uppgifterna är sekretessbelagda, och vi kan inte svara här.",
    "Asemakaavan luonnos on esillä kunnantalolla. Planutkastet finns på webbplatsen.",
    "Hallituksen suljettu kokous on maanantaina.",
  ])("not found: %s", (text) => {
    expect(tryCheck(secrecyMark, text).kinds).toEqual([]);
  });

  it("takes stamps as words, never as regular expressions", () => {
    const settings = defaultGuideline.checks["secrecy-mark"];
    if (!settings) throw new Error("no secrecy-mark in the pack");
    const kinds = (stamps: string[], text: string) => {
      const checks = { ...defaultGuideline.checks, "secrecy-mark": { ...settings, params: { stamps } } };
      return tryCheck(secrecyMark, text, { ...defaultGuideline, checks }).kinds;
    };
    expect(kinds(["("], "LUONNOS (")).toEqual([]);
    expect(kinds(["V.DOS (1)"], "V.DOS (1): tontti\nVEDOS (1)")).toEqual(["mark:warning"]);
    expect(kinds(["(?:[A-Z]+)+!"], "A".repeat(30))).toEqual([]);
    expect(kinds([], "Ostamme tontin.\n\nPian")).toEqual([]);
  });

  it.each<Role>(["main", "area", "expert", "personal", "elected", "unknown"])("holds for the role %s", (role) => {
    const example = { parts: ["SALASSA PIDETTÄVÄ"], postingAs: { name: "Nimi", role }, surface: "comment" as const };
    expect(tryCheck(secrecyMark, example).kinds).toEqual(["mark:warning"]);
  });
});
