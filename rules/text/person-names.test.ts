import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { findPersonNames, isGivenName } from "./person-names";

const names = (text: string) =>
  findPersonNames(text, 0, defaultGuideline).map(
    ({ start, end, sure }) => `${text.slice(start, end)}${sure ? "" : "?"}`,
  );

describe("findPersonNames", () => {
  it.each<[string, string[]]>([
    ["Voittaja on Ella Nyström.", ["Ella Nyström"]],
    ["Eleven Ella Maria Nyström vann", ["Ella Maria Nyström"]],
    ["Anna-Maija af Forselles lauloi", ["Anna-Maija af Forselles"]],
    ["Sinne tuli Xerxes Pikkarainen.", ["Xerxes Pikkarainen?"]],
    ["Kirkkonummen Kirjastossa ja Masalan Koululla", []],
    ["Hei Kaikki! Kiitos Paljon", []],
    ["ELLA NYSTRÖM", []],
    ["hanke Valoisa Tulevaisuus", []],
    ["Valoisa Tulevaisuus -hanke", []],
    ["romanen Vita Nätter", []],
    ["projektet som heter Ljusa Tider", []],
    ["Toimimme Luotettavasti Yhdessä", []],
    ["kirjan kirjoitti Xerxes Pikkarainen", ["Xerxes Pikkarainen?"]],
    ["kirjan Ella Nyström", ["Ella Nyström"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

it.each([
  ["Ella", true],
  ["Leolle", true],
  ["Oskars", true],
  ["Anna-Maija", true],
  ["Veikolle", true],
  ["Jukan", true],
  ["Rasmuksella", true],
  ["Danielin", true],
  ["Kirkon", false],
  ["Matkan", false],
  ["Kunnan", false],
])("given name %s: %s", (word, expected) => {
  expect(isGivenName(word)).toBe(expected);
});
