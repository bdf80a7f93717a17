import { describe, expect, it } from "vitest";
import { findPlaceholders, placeholder, placeholderWords, withoutPlaceholders } from "./placeholders";

const all = Object.values(placeholderWords).flatMap((words) => Object.values(words));

describe("placeholders", () => {
  it.each(all)("[%s] is one", (words) => {
    const text = `Hei ${placeholder(words)}!`;
    expect(findPlaceholders(text, 0)).toEqual([{ part: 0, start: 4, end: text.length - 1 }]);
    expect(withoutPlaceholders(text)).toBe(`Hei ${" ".repeat(text.length - 5)}!`);
  });

  it.each(["[kuva]", "[poistettu henkilötunnus]", "nimi", "[nimi"])("%s is none", (text) => {
    expect(findPlaceholders(text, 0)).toEqual([]);
    expect(withoutPlaceholders(text)).toBe(text);
  });
});
