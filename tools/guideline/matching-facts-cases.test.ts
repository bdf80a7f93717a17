import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareFacts, defaultGuideline } from "../../rules/index";

const file = "../shared/guideline/matching-facts-cases.tsv";
const rows = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").slice(1) : [];

if (rows.length === 0) it("left out: ../shared is not here", () => expect(rows).toEqual([]));
else
  describe("the shared pairs of a Finnish and a Swedish text", () => {
    it.each(rows.map((row) => row.replaceAll("⍽", "\u00a0").split("\t")))(
      "%s",
      (_id, _group, fi = "", sv = "", expected = "", soft = "") => {
        const found = compareFacts(fi, sv, defaultGuideline);
        const names = found.map(({ kind, type, missingIn }) =>
          kind === "differs" ? `differs:${type}` : `missing_in_${missingIn}:${type}`,
        );
        expect(names.sort()).toEqual(expected === "OK" ? [] : expected.split(" ").sort());
        expect(found.filter((difference) => difference.soft)).toHaveLength(Number(soft));
      },
    );
  });
