/**
 * The gates of the sets that are not part of this repository because of their licences or their size; `SHARED_FOLDER` says
 * where they are. Where one is missing its tests are counted as skipped. They read it inside the tests: the callback of a
 * skipped `describe` runs all the same.
 */
import { describe, expect, it } from "vitest";
import { detectSpans } from "../../rules/language/detect-spans";
import { defaultGuideline } from "../../rules/model/default-guideline";
import {
  developmentSetsExist,
  measureFragments,
  measureNeutral,
  measurePosts,
  measureTyping,
  readPosts,
} from "../../tools/language/measure";
import { readCases, runCase } from "./cases";
import { measureJudgedPosts, readJudgedPosts, shareFound } from "./judged-posts";
import { isShared, sharedPath } from "./shared-folder";

const judgedPosts = "guideline/gold-posts.jsonl";

describe.skipIf(!isShared(judgedPosts))("all judged posts", () => {
  it("errors, warnings and reminders are found, and nothing else", () => {
    const { counts, problems, posts, exact } = measureJudgedPosts(
      readJudgedPosts(sharedPath(judgedPosts)),
      defaultGuideline,
    );
    const report = problems.join("\n");
    // every figure was 1 when these were set; one or two posts of 80 may go wrong
    expect(shareFound(counts, ["error", "warning"]), report).toBeGreaterThanOrEqual(0.97);
    expect(shareFound(counts, ["reminder"]), report).toBeGreaterThanOrEqual(0.97);
    expect(exact / posts, report).toBeGreaterThanOrEqual(0.97);
    expect(problems.filter((line) => /never|broke/.test(line))).toEqual([]);
  });
});

describe("whole drafts and cases", () => {
  // the numbers in brackets passed when the thresholds were set
  for (const [file, least] of [
    ["gold/posts.jsonl", 55], // (56 of 85)
    ["gold/answers.jsonl", 29], // (30 of 65)
    ["gold/blind.jsonl", 20], // (21 of 61)
    ["gold/judgement.jsonl", 30], // (31 of 75)
  ] as const)
    it.skipIf(!isShared(file))(`${file}: at least ${least} pass`, () => {
      const cases = readCases(sharedPath(file));
      const passing = cases.filter((one) => runCase(one).length === 0);
      expect(passing.length).toBeGreaterThanOrEqual(least);
    });
});

describe.skipIf(!developmentSetsExist)(
  "development sets of the languages: right, in percent",
  { timeout: 60_000 },
  () => {
    it.each([
      ["pud_sent", 99.9],
      ["pud_w5", 99.5],
      ["pud_w3", 98],
      ["pud_w2", 96.5],
      ["muni_m5", 99.5],
      ["muni_m3", 98],
      ["muni_m2", 96.5],
      ["social", 96],
      ["social_caps", 96],
      ["social_nodiac", 96],
      ["dis_sent", 95],
    ])("%s at least %s", (set, least) => {
      expect(100 * measureFragments(detectSpans, set).right).toBeGreaterThanOrEqual(least);
    });

    it("single content words: Finnish and Swedish at least 88 each", () => {
      const { byLanguage } = measureFragments(detectSpans, "pud_w1c");
      expect(100 * (byLanguage.fi ?? 0)).toBeGreaterThanOrEqual(88);
      expect(100 * (byLanguage.sv ?? 0)).toBeGreaterThanOrEqual(88);
    });

    it("at most two neutral lines are claimed", () =>
      expect(measureNeutral(detectSpans).length).toBeLessThanOrEqual(2));

    it.each([
      ["all", () => true, 99, 98],
      ["hard", (layout: string) => layout === "hard", 90, 85],
      ["without separator", (layout: string) => layout === "nosep", 90, 80],
    ] as const)("posts, %s", (_, taken, letters, status) => {
      const figures = measurePosts(
        detectSpans,
        readPosts().filter((post) => taken(post.layout)),
      );
      expect(100 * figures.letters).toBeGreaterThanOrEqual(letters);
      expect(100 * figures.swedishStatus).toBeGreaterThanOrEqual(status);
    });

    it("typing: status right at least 98.5, Swedish claimed falsely at most 1.5", () => {
      const figures = measureTyping(detectSpans, readPosts());
      expect(100 * figures.right).toBeGreaterThanOrEqual(98.5);
      expect(100 * figures.swedishClaimed).toBeLessThanOrEqual(1.5);
    });
  },
);
