import { describe, expect, it } from "vitest";
import { findListed, hasListed, listedWords } from "./word-list";
import { findWords } from "./words";

/** Long enough that the index is used; nothing of it is in the lists. */
const filler = "vielä muutama sana lisää jotta tästä tulee pitkä ".repeat(12);

const found = (text: string, list: readonly string[]) =>
  findListed(findWords(text, 0), list).map(({ start, end }) => text.slice(start, end));

describe.each([
  ["a short text", ""],
  ["a long text", filler],
])("word lists in %s", (_, before) => {
  it.each<[string, string, string[], string[]]>([
    ["the beginning of a word", "vesikatkosta ja Vesikatko", ["vesikatko"], ["vesikatkosta", "Vesikatko"]],
    ["not its middle", "kunnanvesikatko", ["vesikatko"], []],
    ["the whole word", "Fel, felaktig", ["fel="], ["Fel"]],
    ["anywhere in the word", "Joulukonserttia", ["*konsert"], ["Joulukonserttia"]],
    ["at the end of the word", "asukasilta iltapäivä", ["*ilta="], ["asukasilta"]],
    ["words in a row, whatever stands between", "Haku – alkaa! Haku ei ala", ["haku alkaa"], ["Haku – alkaa"]],
    [
      "words with others between",
      "Haku kesätöihin ensi vuonna alkaa",
      ["haku … alkaa"],
      ["Haku kesätöihin ensi vuonna alkaa"],
    ],
    ["but not with many others", "Haku on nyt niin kovin hauskaa ja alkaa", ["haku … alkaa"], []],
    ["the longest entry wins", "haku alkaa pian", ["haku", "haku alkaa"], ["haku alkaa"]],
    ["short entries", "ei eikä eilen", ["ei=", "e="], ["ei"]],
    ["short beginnings", "os osa", ["o"], ["os", "osa"]],
    ["decomposed letters", "a\u0308a\u0308nestä", ["äänest"], ["a\u0308a\u0308nestä"]],
    ["a part of a compound with a hyphen", "vesi- ja sähkökatko", ["sähkökatko"], ["sähkökatko"]],
    ["signs of expressions are only signs", "a.b (c", ["(c", ".*"], []],
    ["an empty list", "vesikatko", [], []],
  ])("%s", (_name, text, list, expected) => {
    expect(found(before + text, list)).toEqual(expected);
    expect(hasListed(findWords(before + text, 0), list)).toBe(expected.length > 0);
  });

  it("are found in the order of the text", () => {
    expect(found(`${before}b a b a`, ["a=", "b="])).toEqual(["b", "a", "b", "a"]);
  });
});

it("gives the first word of each place", () => {
  expect(listedWords(findWords("Haku nyt alkaa", 0), ["haku … alkaa"]).map(({ key }) => key)).toEqual(["haku"]);
});
