import { describe, expect, it } from "vitest";
import { isEnding, isLocalForm } from "./inflection";

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
