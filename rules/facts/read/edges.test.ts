/** Where something begins, where it ends and how often it is. */
import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../model/default-guideline";
import { compareFacts } from "../compare-facts";

const differences = (fi: string, sv: string) =>
  compareFacts(fi, sv, defaultGuideline).map(({ kind, type, soft }) => `${soft ? "perhaps " : ""}${kind} ${type}`);
const sure = (fi: string, sv: string) => differences(fi, sv).filter((each) => !each.startsWith("perhaps "));

describe("edges", () => {
  it.each<[string, string]>([
    ["Hae paikkaa 31.1. mennessä.", "Sök plats senast den 31 januari."],
    ["Hae paikkaa viimeistään 31.1.", "Sök plats före 31.1"],
    ["Kirppis on auki klo 15 asti.", "Loppiset är öppet till kl. 15."],
    ["Työt alkavat 4.1. alkaen", "Arbetena från och med 4.1"],
    ["Auki 4.1.–5.2.", "Öppet från 4.1 till 5.2"],
    ["Auki 4.1. alkaen 5.2. saakka", "Öppet fr.o.m. 4.1 t.o.m. 5.2"],
    ["Alle 18-vuotiaat maksutta", "Under 18 år gratis"],
    ["Vähintään 20 osallistujaa", "Minst 20 deltagare"],
    ["Vuoden 2027 aikana", "Under 2027"],
    ["Yli 2027", "Under 2027"],
    ["Liput alkaen 10 €", "Biljetter från 10 €"],
    ["Ennen klo 12", "Före kl. 12"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Hae paikkaa 31.1. mennessä.", "Sök plats från den 31 januari."],
    ["Auki klo 15 asti", "Öppet från kl. 15"],
    ["Auki klo 15 alkaen", "Öppet till kl. 15"],
    ["Alle 18-vuotiaat maksutta", "Över 18 år gratis"],
    ["Hinta enintään 20 €", "Minst 20 €"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("rhythms", () => {
  it.each<[string, string]>([
    ["Kerho joka toinen keskiviikko", "Klubb varannan onsdag"],
    ["Kerho parittomilla viikoilla", "Klubb udda veckor"],
    ["Kerho joka keskiviikko", "Klubb varje onsdag"],
    ["Kerho keskiviikkoisin", "Klubb varje onsdag"],
    ["Kaksi kertaa viikossa", "Två gånger i veckan"],
    ["Kuukausittain", "En gång i månaden"],
    ["Kolmen viikon välein", "Var tredje vecka"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Ennen klo 12", "Efter kl. 12"],
    ["Kerho joka toinen keskiviikko", "Klubb på onsdagar"],
    ["Kerho parittomina viikkoina", "Klubb jämna veckor"],
    ["Kaksi kertaa viikossa", "Två gånger i månaden"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("lines of a programme", () => {
  it.each<[string, string]>([
    ["Luokat:\n1–2 luokka\n3–6 luokka", "Klasser:\n1–2 klass\n3–6 klass"],
    ["Bussi tiistaina 18.05", "Bussen på tisdag 18.05"],
    ["Bussi tiistaina klo 18.05", "Bussen på tisdag 18.05"],
    ["Kokous tiistaina 5.12.", "Möte tisdag 5.12"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
});
