import { describe, expect, it } from "vitest";
import { compareFacts, defaultGuideline } from "../../rules/index";
import { nameOfDifference } from "./expectations";
import { readTable } from "./material";

/** In the file ⍽ stands for a no-break space, which nobody sees in an editor. */
const rows = readTable("matching-facts.tsv").map((cells) => cells.map((cell) => cell.replaceAll("⍽", "\u00a0")));

// Right on the day that this was written: all.
describe("pairs of a Finnish and a Swedish text", () => {
  it.each(rows)("%s", (_id, _group, fi = "", sv = "", expected = "", soft = "") => {
    const differences = compareFacts(fi, sv, defaultGuideline);
    expect(differences.map(nameOfDifference).sort()).toEqual(expected === "OK" ? [] : expected.split(" ").sort());
    expect(differences.filter((difference) => difference.soft)).toHaveLength(Number(soft));
  });
});
