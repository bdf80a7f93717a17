import { describe, expect, it } from "vitest";
import { readWords } from "./words-with-gaps";

describe("words and what stands before them", () => {
  it.each([
    ["Hei taas", "line:Hei space:taas"],
    ["hei, taas", "line:hei comma:taas"],
    ["auki Kirjasto", "line:auki capital:Kirjasto"],
    ["och Kirjasto", "line:och bound:Kirjasto"],
    ["Auki. Nyt", "line:Auki sentence:Nyt"],
    ["os. tie", "line:os comma:tie"],
    ["klo 18. Nyt", "line:klo sentence:Nyt"],
    ["klo 18. päivä", "line:klo space:päivä"],
    ["yksi\ntvå\n\nthree", "line:yksi line:två paragraph:three"],
    ["ja / tai", "line:ja separator:tai"],
    ["ja/tai", "line:ja tight-slash:tai"],
    ["yksi – två", "line:yksi dash:två"],
    ["pop-up-kahvila", "line:pop hyphen:up hyphen:kahvila"],
    ["pop up -ilta", "line:pop space:up hyphen:ilta"],
    ["Hei 🎉 taas", "line:Hei emoji:taas"],
    ["EU:n it's", "line:EU:n space:it's"],
    ["a https://example.fi/b c", "line:a link:c"],
    ["a (example.fi) b", "line:a link:b"],
    ["a info@example.fi b", "line:a link:b"],
    ["a #tunniste_1 b", "line:a link:b"],
    ["illalla.Se on", "line:illalla sentence:Se space:on"],
    ["12 345 €", ""],
  ])("%s", (text, expected) => {
    const shown = readWords(text).map((word) => `${word.gap}:${text.slice(word.start, word.end)}`);
    expect(shown.join(" ")).toBe(expected);
  });

  it.each([
    ["🇫🇮 Hei", "fi"],
    ["🇸🇪 Hej", "sv"],
    ["🇫🇮\nHei", "fi"],
    ["SV: Hej", "sv"],
    ["(FI) Hei", "fi"],
    ["🇫🇮🇸🇪 Hei", null],
    ["FI/SV Hei", null],
    ["🇯🇵 Hei", null],
    ["SE ON Hei", null],
  ])("%s: the cue of the last word is %s", (text, cue) => expect(readWords(text).at(-1)?.cue).toBe(cue));
});
