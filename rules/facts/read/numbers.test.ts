/** Ordinals, halves, centuries, amounts and rows as both languages write them. */
import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../model/default-guideline";
import { compareFacts } from "../compare-facts";

const differences = (fi: string, sv: string) =>
  compareFacts(fi, sv, defaultGuideline).map(({ kind, type, soft }) => `${soft ? "perhaps " : ""}${kind} ${type}`);
const sure = (fi: string, sv: string) => differences(fi, sv).filter((each) => !each.startsWith("perhaps "));

describe("ordinals", () => {
  it.each<[string, string]>([
    ["7.-luokkalaiset", "Sjuorna"],
    ["Viides luokka voitti", "Femte klass vann"],
    ["Kilpailun 2. sija", "Andra platsen i tävlingen"],
    ["Juhla on kolmas joulukuuta", "Festen är den tredje december"],
    ["Juhla on joulukuun kolmantena", "Festen är den 3 december"],
    ["Viimeinen jättöpäivä on 31.1.", "Sista inlämningsdag är sista januari"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([["5. luokka voitti", "Sjätte klass vann"]])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("halves and centuries", () => {
  it.each<[string, string]>([
    ["Neljä ja puoli kilometriä", "Fyra och en halv kilometer"],
    ["4½ km", "4,5 km"],
    ["Puolet paikoista on varattu", "50 procent av platserna är bokade"],
    ["Kirkko 1500-luvulta", "Kyrkan från femtonhundratalet"],
    ["80-luvun disko", "Åttiotalets disko"],
    ["1980-luvun disko", "Åttiotalets disko"],
    ["Talo on 1920-luvulta", "Huset är från 1920-talet"],
    ["1700-luvun lopulla", "I slutet av sjuttonhundratalet"],
    ["19. vuosisadalla", "På 1800-talet"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["3½ tuntia", "tre timmar"],
    ["Puolitoista litraa", "2,5 liter"],
    ["1700-luvun lopulla", "I slutet av 1800-talet"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("years, thousands and cents", () => {
  it.each<[string, string]>([
    ["Lukuvuonna 2027–2028", "Läsåret 2027–28"],
    ["Kaudella 2025/26", "Säsongen 2025–2026"],
    ["1.200.000 euroa", "1 200 000 euro"],
    ["Kirjoja on 1.200.000", "1 200 000 böcker"],
    ["3 000 e kuussa", "3 000 e i månaden"],
    ["10,2 snt/kWh", "10,2 cent/kWh"],
    ["7 euroa 20 senttiä", "7,20 €"],
    ["80 senttiä", "0,80 €"],
    ["2 tai 4 miljoonaa euroa", "2 eller 4 miljoner euro"],
    ["50-prosenttisesti", "till 50 procent"],
    ["Kello 17.15", "Kvart över 17"],
    ["Varttia vaille 14", "13.45"],
    ["Kello viisitoista", "Klockan 15"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Kaudella 2025/26", "Säsongen 2024/25"],
    ["10,2 snt/kWh", "10,3 cent/kWh"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("rows", () => {
  it.each<[string, string]>([
    ["Luokat 7–9", "Årskurserna 7, 8 och 9"],
    ["ma–ke klo 10", "må, ti och on kl. 10"],
    ["Näyttely 4.–29.1. Opastus 15.1.", "Utställning 4–29.1. Guidning 15.1."],
    [
      "Ohjelma:\n10–11 satuhetki\n11.05 musiikkia\n11.30 kahvit",
      "Program:\nkl. 10–11 sagostund\nkl. 11.05 musik\nkl. 11.30 kaffe",
    ],
    ["Ohjelma:\n• 16.00 avaus\n• 16.10 puhe", "Program:\n• kl. 16 öppning\n• kl. 16.10 tal"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Luokat 7–9", "Årskurserna 7 och 8"],
    ["Auki 2.–4.1.", "Öppet 2, 3 och 5.1"],
    ["Auki 2., 3. ja 4.1.", "Öppet 2 och 4.1"],
    ["Näyttely 4.–29.1. Opastus 15.1.", "Utställning 4–29.1. Guidning 16.1."],
    ["Ohjelma:\n16.00 avaus\n16.10 puhe", "Program:\n16.00 öppning\n16.12 tal"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("words that are no numbers", () => {
  it.each<[string, string]>([
    ["Se on toinen juttu", "Det är en annan sak"],
    ["Kolmannen kerran", "För tredje gången"],
    ["Kuusikymmentäluvun musiikkia", "Sextiotalets musik"],
    ["Soita ma-pe klo 9-11", "Ring må-fr kl. 9-11"],
    ["Kisa alkaa 5.30 ja päättyy 12.10", "Tävlingen börjar 5.30 och slutar 12.10"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
});
