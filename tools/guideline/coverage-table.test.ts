import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { coveragePage, coverageProblems } from "./coverage-table";

it("every statement of the built-in guideline is served, every quote is verbatim, every check has a reason", () => {
  expect(coverageProblems(defaultGuideline)).toEqual([]);
});

it("docs/guideline.md is what `npm run coverage:guideline` writes", () => {
  const page = readFileSync(new URL("../../docs/guideline.md", import.meta.url), "utf8");
  expect(page).toBe(coveragePage(defaultGuideline));
});

describe("what is wrong is named", () => {
  const [first] = defaultGuideline.statements;
  if (!first) throw new Error("no statements");
  it("a quote that is not in its section", () => {
    const statements = [{ ...first, quote: "Näin ei lue missään." }];
    expect(coverageProblems({ ...defaultGuideline, statements, checks: {}, tasks: undefined })).toEqual([
      `statement ${first.id} is served nowhere`,
      `statement ${first.id}: its quote is not in the text of section ${first.section}`,
    ]);
  });
  it("a check without a reason, and one that names what is not there", () => {
    const examples = { found: [], notFound: [] };
    const checks = {
      bare: { enabled: true, statements: [], examples },
      odd: { enabled: true, statements: ["9-99"], examples },
    };
    expect(coverageProblems({ ...defaultGuideline, checks, tasks: undefined })).toEqual([
      "check bare names no statement, law or practice",
      "checks.odd names 9-99, which is no statement",
    ]);
  });
});
