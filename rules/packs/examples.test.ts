import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import type { Guideline } from "../model/guideline";
import { checkExamples, exampleToDraft } from "./examples";

describe("examples of a pack", () => {
  it("fills what is left out", () => {
    expect(exampleToDraft({ parts: ["a"], channel: "x" })).toEqual({
      channel: "x",
      surface: "post",
      parts: ["a"],
      postingAs: null,
      place: "own",
      parent: null,
      media: null,
      today: "2026-11-23",
    });
  });

  it("hold in the built-in pack, and there are some for every check", () => {
    expect(checkExamples(defaultGuideline)).toEqual([]);
    for (const { examples } of Object.values(defaultGuideline.checks)) {
      expect(examples.found.length).toBeGreaterThan(0);
      expect(examples.notFound.length).toBeGreaterThan(0);
    }
  });

  it("name the example on which a check breaks", () => {
    const settings = defaultGuideline.checks["all-caps"];
    if (!settings) throw new Error("no all-caps in the pack");
    const unread = { ...defaultGuideline, lexicons: { ...defaultGuideline.lexicons, acronyms: 5 } };
    // loading refuses such a lexicon; here it makes the check throw
    const guideline = { ...unread, checks: { "all-caps": settings } } as unknown as Guideline;
    expect(checkExamples(guideline)[0]).toMatchObject({
      field: "checks.all-caps.examples.found.0",
      reason: expect.stringMatching(/the check broke.*iterable/),
    });
  });

  it("are not run for a check that is off", () => {
    const caps = defaultGuideline.checks["all-caps"];
    if (!caps) throw new Error("no all-caps in the pack");
    const examples = { found: [{ parts: ["hiljaa"] }], notFound: [] };
    const withCaps = (enabled: boolean) => ({
      ...defaultGuideline,
      checks: { "all-caps": { ...caps, enabled, examples } },
    });
    expect(checkExamples(withCaps(false))).toEqual([]);
    expect(checkExamples(withCaps(true))).toMatchObject([{ field: "checks.all-caps.examples.found.0" }]);
  });
});
