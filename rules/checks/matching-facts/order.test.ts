import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { matchingFacts } from "./matching-facts";

const kinds = (fi: string, sv: string) => tryCheck(matchingFacts, `${fi}\n\n${sv}`).kinds;

describe("facts that changed places", () => {
  it.each<[string, string, string, string]>([
    [
      "days of two villages",
      "Rokotusbussi pysähtyy Kantvikin torilla 3.2. ja Jorvaksessa 10.2.",
      "Vaccinationsbussen stannar på torget i Kantvik 10.2 och i Jorvas 3.2.",
      "other-value-there:warning",
    ],
    [
      "hours of two programmes",
      "Ke 3.2. klo 9 vauvakahvila ja klo 16 läksykerho kirjastossa.",
      "On 3.2 kl. 16 babykafé och kl. 9 läxklubb på biblioteket.",
      "other-place:reminder",
    ],
    [
      "prices of two groups",
      "Sisäänpääsy museoon: eläkeläiset 6 €, opiskelijat 4 €.",
      "Inträde till museet: pensionärer 4 €, studerande 6 €.",
      "other-place:reminder",
    ],
    [
      "numbers of two offices",
      "Varaa aika palvelupisteestä: Veikkolan numero on 040 123 4561 ja Masalan 040 123 4562.",
      "Boka tid på servicekontoret: numret till Veikkola är 040 123 4562 och till Masaby 040 123 4561.",
      "other-value-there:warning",
    ],
    [
      "the first day of one of two ranges",
      "Työpajat pidetään 2.3.–20.3. Ilmoittautuminen alkaa 2.3. klo 8, ja tulokset kerrotaan 12.3.",
      "Verkstäderna hålls 12.3–20.3. Anmälan börjar 2.3 kl. 8, och resultaten meddelas 12.3.",
      "other-value-there:warning",
    ],
  ])("found: %s", (_, fi, sv, kind) => {
    expect(kinds(fi, sv)).toEqual([kind]);
    // the Swedish version may stand first
    expect(kinds(sv, fi)).toEqual([kind]);
  });

  it.each<[string, string, string]>([
    [
      "the same order",
      "Rokotusbussi pysähtyy Kantvikissa 3.2. ja Jorvaksessa 10.2.",
      "Vaccinationsbussen stannar i Kantvik 3.2 och i Jorvas 10.2.",
    ],
    [
      "each village with its day, told the other way round",
      "Rokotusbussi pysähtyy Jorvaksen asemalla 10.2. Masalassa käymme 3.2.",
      "Vaccinationsbussen stannar i Masaby 3.2. Vid Jorvas station är vi 10.2.",
    ],
    [
      "one day and one range of hours, told the other way round",
      "Näyttely on avoinna talven ajan 14.3. asti joka arki-ilta klo 15–19.",
      "Utställningen är öppen hela vintern alla vardagskvällar kl. 15–19 till och med 14.3.",
    ],
    ["a weekday behind the hour", "Avoimet ovet lauantaina klo 12.", "Öppet hus kl. 12 på lördag."],
    [
      "a day that one version repeats",
      "Haku päättyy 4.3. Valinnat tehdään 20.3.",
      "Ansökan slutar 4.3. Kom ihåg dagen: 4.3! Valen görs 20.3.",
    ],
  ])("not found: %s", (_, fi, sv) => {
    expect(kinds(fi, sv)).toEqual([]);
    expect(kinds(sv, fi)).toEqual([]);
  });

  it.each<[string, string, string, string[]]>([
    [
      "another hour of a range that stands elsewhere in the text",
      "Rata on auki ma–pe 8–21, la–su 10–18. Kahvila on auki ma–pe 10–18, la–su 11–16.",
      "Banan är öppen må–fre 8–21, lö–sö 10–18. Kaféet är öppet må–fre 10–16, lö–sö 11–16.",
      ["differs:error"],
    ],
    [
      "another day beside the same weekday and hour",
      "Kokous 8.2.2027. Lähetys alkaa maanantaina 8.2. klo 17.",
      "Möte 8.2.2027. Sändningen börjar måndagen den 15 februari kl. 17.",
      ["differs:error"],
    ],
    [
      "a day that only one version has is missing, not changed",
      "Haku on auki 2.3.–12.3. Valinnoista kerrotaan koteihin 30.3.",
      "Ansökan är öppen 2.3–12.3. Kom ihåg: ansökan stängs 12.3.",
      ["missing-in-swedish:warning"],
    ],
  ])("%s", (_, fi, sv, wanted) => {
    expect(kinds(fi, sv).filter((kind) => /differs|missing/.test(kind))).toEqual(wanted);
  });
});
