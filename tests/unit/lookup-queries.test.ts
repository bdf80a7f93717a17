import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultGuideline, searchGuideline } from "../../rules/index";

const file = "../shared/guideline/lookup-queries.tsv";
const rows = existsSync(file)
  ? readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"))
  : [];

/** Which of the wanted sections comes first in the results, from 0; −1 for none. */
function placeOf(query: string, wanted: string[]): number {
  const sections = [...new Set(searchGuideline(query, defaultGuideline).map(({ section }) => section))];
  return sections.findIndex((section) => wanted.includes(section));
}

describe("the shared queries", () => {
  if (rows.length === 0) {
    it("left out: ../shared is not here", () => expect(rows).toEqual([]));
    return;
  }
  const places = rows.map(([query = "", sections = ""]) => placeOf(query, sections.split(";")));
  const share = (isRight: (place: number) => boolean) => places.filter(isRight).length / places.length;

  it("give a right section first in 85 of 100", () => {
    expect(share((place) => place === 0)).toBeGreaterThanOrEqual(0.85);
  });
  it("give one among the first three in 95 of 100", () => {
    expect(share((place) => place >= 0 && place < 3)).toBeGreaterThanOrEqual(0.95);
  });
});
