import { describe, expect, it } from "vitest";
import { searchGuideline } from "../../rules/lookup/search";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { readTable } from "./material";

describe("look-up queries", () => {
  const answers = readTable("lookup-queries.tsv").map(([query = "", sections = ""]) => ({
    query,
    rightSections: sections.trim().split(";"),
    sections: [...new Set(searchGuideline(query, defaultGuideline).map(({ section }) => section))],
  }));
  /** Queries with no right section among the first `count`. */
  const misses = (count: number) =>
    answers
      .filter(({ sections, rightSections }) => !sections.slice(0, count).some((each) => rightSections.includes(each)))
      .map(({ query }) => query);

  it("the right section comes first", () => {
    expect(misses(1).length, misses(1).join(", ")).toBeLessThanOrEqual(4); // 3 of 57 when this was set
  });
  it("the right section is among the first three", () => {
    expect(misses(3).length, misses(3).join(", ")).toBeLessThanOrEqual(1); // 0 of 57 when this was set
  });
});
