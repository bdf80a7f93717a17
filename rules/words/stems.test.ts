import { describe, expect, it } from "vitest";
import { placeStem, searchStem, termStem } from "./stems";

describe("stems", () => {
  it.each([
    ["salasana", "salasa"],
    ["kuva", "kuv"],
    ["aie", "aie"],
    ["ui", "ui"],
  ])("of a word that is searched for: %s gives %s", (word, expected) => {
    expect(searchStem(word)).toBe(expected);
  });

  it.each([
    ["kirkkonummi", "kirkkonum"],
    ["masala", "masa"],
    ["inkoo", "inko"],
    ["", ""],
  ])("of a place name: %s gives %s", (name, expected) => {
    expect(placeStem(name)).toBe(expected);
  });

  it.each([
    ["terveysasema", "terveysas"],
    ["kunta", "kunt"],
    ["tie", "tie"],
  ])("of a term: %s gives %s", (term, expected) => {
    expect(termStem(term)).toBe(expected);
  });
});
