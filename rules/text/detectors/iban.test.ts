import { describe, expect, it } from "vitest";
import { findIbans } from "./iban";

describe("findIbans", () => {
  it.each<[string, string[]]>([
    ["FI21 1234 5600 0007 85", ["FI2112345600000785"]],
    ["FI2112345600000785", ["FI2112345600000785"]],
    ["fi21 1234 5600 0007 85", ["FI2112345600000785"]],
    ["Tili FI21\u00a01234\u00a05600\u00a00007\u00a085.", ["FI2112345600000785"]],
    ["FI21 1234 5600 0007 86", []],
    ["FI22 1234 5600 0007 85", []],
    ["FI21 1234 5600 0007 8", []],
    ["FI21 1234 5600 0007 855", []],
    ["XFI2112345600000785", []],
    ["", []],
  ])("%s", (text, values) => {
    expect(findIbans(text).map(({ value }) => value)).toEqual(values);
  });

  it("gives the place", () => {
    expect(findIbans("Tili FI2112345600000785.")).toEqual([{ start: 5, end: 23, value: "FI2112345600000785" }]);
  });
});
