import { describe, expect, it } from "vitest";
import { isEnding, isEndingOf, isLocalForm } from "./inflection";

describe("isEnding", () => {
  it.each(["", "n", "ssa", "issa", "jen", "oon", "mme", "llakin", "en", "erna", "ets"])("-%s", (rest) => {
    expect(isEnding(rest)).toBe(true);
  });
  it.each(["tie", "vät", "polku", "etu", "väg", "keskus"])("not -%s", (rest) => {
    expect(isEnding(rest)).toBe(false);
  });
});

it.each([
  ["museossa", true],
  ["halliin", true],
  ["kentällä", true],
  ["museon", false],
  ["museo", false],
])("%s tells a place: %s", (word, expected) => {
  expect(isLocalForm(word)).toBe(expected);
});

it.each([
  ["daghem", "men", true],
  ["daghem", "mets", true],
  ["rum", "mens", true],
  ["daghem", "sfest", false],
  ["skola", "men", false],
])("%s may go on with -%s: %s", (stem, rest, isForm) => {
  expect(isEndingOf(stem, rest)).toBe(isForm);
});
