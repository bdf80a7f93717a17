/** Ages, numbers of telephones, rooms and roads, and ordinals of ordinary notices in both languages. */
import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { compareFacts } from "./compare-facts";

const differences = (fi: string, sv: string) => compareFacts(fi, sv, defaultGuideline);
const sure = (fi: string, sv: string) => differences(fi, sv).filter(({ soft }) => !soft);

describe("ages and classes", () => {
  it.each<[string, string]>([
    ["Kerho on 0–3-vuotiaille.", "Klubben är för barn 0–3 år."],
    ["Kerho on 0–3-vuotiaille ja heidän vanhemmilleen", "Klubben är för 0–3-åringar och deras föräldrar"],
    ["Tunti on yli 65-vuotiaille.", "Timmen är för personer över 65 år."],
    ["Lippu maksaa alle 18-vuotiailta 4 €.", "Biljetten kostar 4 € för under 18-åringar."],
    ["Avoin yli 60-vuotiaille", "Öppet för 60 år fyllda"],
    ["Yli kolmevuotiaat lapset", "Barn över tre år"],
    ["Seniorit 65+", "Seniorer 65+"],
    ["Kuusivuotiaat aloittavat esiopetuksen.", "Sexåringarna börjar i förskolan."],
    ["1.–6.-luokkalaisille", "För årskurs 1–6"],
    ["1.- ja 2.-luokkalaisille", "För elever i årskurs 1 och 2"],
    ["1. ja 2. luokan oppilaille", "För elever i årskurserna 1 och 2"],
    ["7.-, 8.- ja 9.-luokkalaiset", "elever i årskurs 7, 8 och 9"],
    ["Ensimmäisen ja toisen luokan oppilaat", "Eleverna på första och andra klassen"],
    ["Kolmasluokkalaisille", "För treor"],
    ["1- ja 2-luokkalaiset", "ettor och tvåor"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["Kerho on 3–6-vuotiaille.", "Klubben är för barn 3–5 år."],
    ["Tunti on yli 65-vuotiaille.", "Timmen är för personer över 60 år."],
    ["1.- ja 2.-luokkalaisille", "För elever i årskurs 1 och 3"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("telephone numbers", () => {
  it.each<[string, string]>([
    ["Soita 09 2967 2411.", "Ring +358 9 2967 2411."],
    ["p. 040 123 4567", "tfn +358 40 123 4567"],
    ["puh. (09) 296 711", "tfn 09 296 711"],
    ["puh. 040-1234567", "tfn 040 123 4567"],
    ["Hätänumero on 112.", "Nödnumret är 112."],
    ["numeroon 116 117", "numret 116117"],
    ["Päivystysapu 116117", "Jourhjälpen 116 117"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([["p. 040 123 4567", "tfn +358 40 123 4568"]])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("addresses, rooms, lines and roads", () => {
  it.each<[string, string]>([
    ["Toritie 1 A 2", "Torgvägen 1 A 2"],
    ["Toritie 1 A", "Torgvägen 1 A"],
    ["Kirkkotie 12–14", "Kyrkvägen 12-14"],
    ["Asematie 3 b, 2. kerros", "Stationsvägen 3 b, 2:a våningen"],
    ["02400 Kirkkonummi", "02400 Kyrkslätt"],
    ["kokoushuone 203", "mötesrum 203"],
    ["luokka B112", "klassrum B112"],
    ["huone A2.14", "rum A2.14"],
    ["2. kerros", "andra våningen"],
    ["2. krs", "vån. 2"],
    ["toinen kerros", "2 vån."],
    ["toisessa kerroksessa", "på 2:a våningen"],
    ["3. kerroksessa", "på våning 3"],
    ["linja 225", "busslinje 225"],
    ["Bussit 225 ja 225A", "Bussarna 225 och 225A"],
    ["linjat 171, 172 ja 173", "linjerna 171, 172 och 173"],
    ["U-juna", "U-tåget"],
    ["kantatie 51", "stamväg 51"],
    ["Kantatiellä 51", "På stamväg 51"],
    ["kt 51", "stamväg 51"],
    ["maantie 1130", "landsväg 1130"],
    ["seututie 115", "regionalväg 115"],
    ["Kehä III", "Ring III"],
    ["valtatie 1", "riksväg 1"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["toisessa kerroksessa", "på tredje våningen"],
    ["Toritie 1 A 2", "Torgvägen 1 A 3"],
    ["kokoushuone 203", "mötesrum 204"],
    ["linja 225", "busslinje 226"],
    ["kantatie 51", "stamväg 50"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});

describe("ordinals", () => {
  it.each<[string, string]>([
    ["10. kerran", "för tionde gången"],
    ["jo kymmenettä kertaa", "för tionde gången"],
    ["kymmenennen kerran", "för 10:e gången"],
    ["25. vuosi", "det 25:e året"],
    ["50-vuotisjuhla", "50-årsjubileum"],
    ["viisikymmentävuotisjuhla", "50-årsfest"],
    ["Kunta täyttää 700 vuotta.", "Kommunen fyller 700 år."],
    ["Kolmas kerta", "tredje gången"],
    ["5. kerta", "femte gången"],
  ])("the same: %s = %s", (fi, sv) => {
    expect(sure(fi, sv)).toEqual([]);
  });
  it.each<[string, string]>([
    ["10. kerran", "för elfte gången"],
    ["kymmenennen kerran", "för 9:e gången"],
    ["50-vuotisjuhla", "60-årsjubileum"],
  ])("not the same: %s ≠ %s", (fi, sv) => {
    expect(differences(fi, sv)).not.toEqual([]);
  });
});
