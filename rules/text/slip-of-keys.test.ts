import { describe, expect, it } from "vitest";
import { isSlipOfKeys } from "./slip-of-keys";

describe("isSlipOfKeys", () => {
  it.each([
    ["tisdg", "tisdag", "left out"],
    ["tisdagg", "tisdag", "doubled"],
    ["tidsag", "tisdag", "swapped"],
    ["tosdag", "tisdag", "the key beside it"],
    ["fredsag", "fredag", "two keys at once"],
  ])("%s for %s: %s", (written, meant) => {
    expect(isSlipOfKeys(written, meant)).toBe(true);
  });

  it.each([
    ["fridag", "fredag"],
    ["tipsdag", "tisdag"],
    ["torkdag", "torsdag"],
  ])("%s is another word than %s", (written, meant) => {
    expect(isSlipOfKeys(written, meant)).toBe(false);
  });
});
