import { describe, expect, it } from "vitest";
import { findReferenceNumbers, isReferenceNumber } from "./reference-number";

describe("reference numbers", () => {
  it.each<[string, boolean]>([
    ["1232", true],
    ["12344", true],
    ["1009", true],
    ["12 344", true],
    ["12345", false],
    ["1", false],
    ["", false],
    ["12a4", false],
  ])("%s: %s", (written, valid) => {
    expect(isReferenceNumber(written)).toBe(valid);
  });

  it.each<[string, [string, boolean][]]>([
    ["Viite: 12344", [["12344", true]]],
    ["Käytä viitenumeroa 12345", []],
    ["Merkitse viitenumero 12345.", [["12345", false]]],
    ["Referensnummer är 1 2344", [["1 2344", true]]],
    ["12344", []],
    ["Viite 12 henkilöä", []],
  ])("%s", (text, wanted) => {
    expect(findReferenceNumbers(text).map(({ start, end, valid }) => [text.slice(start, end), valid])).toEqual(wanted);
  });
});
