import { describe, expect, it } from "vitest";
import { findWords } from "./words";

describe("findWords", () => {
  it.each<[string, string[]]>([
    ["Hei, maailma!", ["hei", "maailma"]],
    ["pop up -kirppis", ["pop", "up", "kirppis"]],
    ["klo 18–20", ["klo", "18", "20"]],
    ["A\u0308iti", ["äiti"]],
    ["😀 #tag @nimi", ["tag", "nimi"]],
    ["", []],
  ])("%j", (text, keys) => {
    expect(findWords(text, 0).map(({ key }) => key)).toEqual(keys);
  });

  it("gives place and head", () => {
    expect(findWords(" Kunta", 2)).toEqual([{ part: 2, start: 1, end: 6, key: "kunta", head: "kun" }]);
  });
});
