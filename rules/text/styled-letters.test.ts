import { expect, it } from "vitest";
import { plainLetters, styledRuns } from "./styled-letters";

it.each([
  ["𝕳𝖊𝖎", "Hei"],
  ["𝘬𝘦𝘴ä𝘭𝘭ä", "kesällä"],
  ["🅗🅔🅘", "HEI"],
  ["tavallinen", "tavallinen"],
])("%s in plain letters", (text, plain) => {
  expect(plainLetters(text)).toBe(plain);
});

it.each([
  ["Lippu ７ euroa", ["７"]],
  ["Alkaa klo １７：３０！ Hei", ["１７：３０！"]],
  ["Lippu 7 euroa ⓘ", []],
])("finds in %s", (text, runs) => {
  expect(styledRuns(text, 0).map(({ start, end }) => text.slice(start, end))).toEqual(runs);
});

it("takes a word as a whole, also where it begins with plain letters", () => {
  const text = "Hyvä Ä𝓲𝓽𝓲, hei";
  expect(styledRuns(text, 0).map(({ start, end }) => text.slice(start, end))).toEqual(["Ä𝓲𝓽𝓲"]);
});
