/** Facts that can be read in more ways than one, and texts that are no texts. */
import { describe, expect, it } from "vitest";
import { detectSpans } from "../language/detect-spans";
import { defaultGuideline } from "../model/default-guideline";
import { compareFacts } from "./compare-facts";

const compare = (fi: string, sv: string) =>
  compareFacts(fi, sv, defaultGuideline).map(({ kind, type }) => `${kind} ${type}`);

describe("the same in both", () => {
  it.each([
    ["each language's form of a day and month", "Tule 5.12. klo 18.", "Kom 5.12 kl. 18."],
    ["a day that does not exist", "Tule 31.2. klo 18", "Kom 31.2 kl. 18"],
    ["10.11 as a date", "Avoinna 10.11.", "Öppet 10.11"],
    ["10.11 as a time", "Klo 10.11 alkaen", "Från kl. 10.11"],
    ["over midnight and New Year", "klo 22–2 uutenavuotena 31.12.–1.1.", "kl. 22–2 på nyårsafton 31.12–1.1"],
    ["two prices", "Hinta 12/8 €.", "Pris 12/8 €."],
    ["phone numbers, national and not", "Soita 040 123 4567.", "Ring +358 40 123 4567."],
    ["phone numbers, with and without signs", "Soita 0401234567.", "Ring 040-1234567."],
    ["phone numbers, area code in brackets", "Soita 09 2967 1.", "Ring (09) 29671."],
    ["a phone number with a foreign beginning", "Soita 00358 40 1234567.", "Ring 040 123 4567."],
    [
      "a postal code with its place",
      "Osoite: Ervastintie 2, 02400 Kirkkonummi",
      "Adress: Ervastvägen 2, 02400 Kyrkslätt",
    ],
    ["a year alone", "vuonna 2026", "år 2026"],
  ])("%s", (_, fi, sv) => {
    expect(compare(fi, sv)).toEqual([]);
  });
});

describe("not the same", () => {
  it.each([
    ["one of two prices", "Hinta 12/8 €.", "Pris 12/9 €.", ["differs money"]],
    ["a year alone", "vuonna 2026", "år 2027", ["differs num"]],
    ["the day of an ambiguous date", "Tule 5.12. klo 18.", "Kom 12.5 kl. 18.", ["differs date"]],
  ])("%s", (_, fi, sv, wanted) => {
    expect(compare(fi, sv)).toEqual(wanted);
  });
});

it.each([
  ["Somali", "Maktabaddu waa xiran tahay Isniinta sababtoo ah dayactirka awgeed."],
  ["Russian", "Бассейн закрыт в пятницу из-за ремонта."],
  ["Arabic", "المسبح مغلق يوم الجمعة بسبب الصيانة"],
  ["Estonian", "Ujula on reedel remondi tõttu suletud, palume vabandust."],
  ["Norwegian", "Svømmehallen er stengt på fredag på grunn av vedlikehold, vi beklager ulempen."],
])("%s is neither Finnish nor Swedish", (_, text) => {
  expect(detectSpans(text).map(({ lang }) => lang)).toEqual(["other"]);
});

it.each([
  ["one word", "kirjasto ".repeat(7022)],
  ["digits", "1234567890".repeat(6320)],
  ["emoji", "😀".repeat(31_603)],
  ["separators", "***\n\n".repeat(12_641)],
])("63,000 characters of %s are compared without a difference to themselves", (_, text) => {
  expect(compare(text, text)).toEqual([]);
});
