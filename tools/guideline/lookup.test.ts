import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { searchGuideline } from "../../rules/lookup/search";
import { defaultGuideline } from "../../rules/model/default-guideline";

const file = "../shared/guideline/lookup-queries.tsv";

describe("look-up queries", () => {
  if (!existsSync(file)) {
    it("left out: ../shared is not here", () => expect(existsSync(file)).toBe(false));
    return;
  }
  const [, ...lines] = readFileSync(file, "utf8").trim().split("\n");
  const asked = lines.map((line) => {
    const [query = "", right = ""] = line.split("\t");
    const sections = [...new Set(searchGuideline(query, defaultGuideline).map(({ section }) => section))];
    return { query, right: right.trim().split(";"), sections };
  });
  const misses = (within: number) =>
    asked.filter(({ right, sections }) => !sections.slice(0, within).some((section) => right.includes(section)));

  it("the right section comes first for at least 85 %", () => {
    expect(
      misses(1).length / asked.length,
      misses(1)
        .map(({ query }) => query)
        .join(", "),
    ).toBeLessThanOrEqual(0.15);
  });

  it("and among the first three for at least 95 %", () => {
    expect(
      misses(3).length / asked.length,
      misses(3)
        .map(({ query }) => query)
        .join(", "),
    ).toBeLessThanOrEqual(0.05);
  });
});
