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
import { type JudgedPost, measureJudgedPosts, readJudgedPosts, shareFound } from "./judged-posts";
import { isShared, sharedPath } from "./shared-folder";

const judgedPosts = "guideline/gold-posts.jsonl";

/**
 * What these posts expect as the later sets judge it: people and rights are asked about only where picture or words give a
 * reason, a link to the website that is missing is a reminder, and the same thing is said once.
 */
const onlyWithReason = ["media-rights", "people-in-media"];
const saidBy: Record<string, string> = {
  "matching-facts": "possible-dates",
  "cross-post": "crisis",
  "balanced-versions": "matching-facts",
};
function asJudgedLater({ expect: { findings, reminders, never }, ...post }: JudgedPost): JudgedPost {
  const all = [...findings.map(({ check }) => check), ...reminders];
  const isSaid = (check: string) => all.includes(saidBy[check] ?? "");
  return {
    ...post,
    expect: {
      findings: findings.filter(
        ({ check, level }) => !isSaid(check) && (check !== "website-link" || level === "error"),
      ),
      reminders: reminders.filter((check) => !isSaid(check) && !onlyWithReason.includes(check)),
      never,
    },
  };
}

describe.skipIf(!isShared(judgedPosts))("all judged posts", () => {
  it("errors, warnings and reminders are found, and nothing else", () => {
    const { counts, problems, posts, exact } = measureJudgedPosts(
      readJudgedPosts(sharedPath(judgedPosts)).map(asJudgedLater),
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
    ["gold/posts.jsonl", 79], // (80 of 85)
    ["gold/answers.jsonl", 46], // (47 of 65)
    ["gold/blind.jsonl", 56], // (57 of 61)
    ["gold/judgement.jsonl", 70], // (71 of 75)
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
    // the figure behind each threshold is that of the day on which the threshold was set
    it.each([
      ["pud_sent", 99.9], // 100
      ["pud_w5", 99.6], // 99.71
      ["pud_w3", 98.8], // 98.99
      ["pud_w2", 97.7], // 97.95
      ["muni_m5", 99.9], // 100
      ["muni_m3", 99.2], // 99.43
      ["muni_m2", 98.8], // 99.05
      ["social", 99.4], // 100
      ["social_caps", 99.4], // 100
      ["social_nodiac", 98], // 99.10
      ["dis_sent", 96.4], // 96.68
    ])("%s at least %s", (set, least) => {
      expect(100 * measureFragments(detectSpans, set).right).toBeGreaterThanOrEqual(least);
    });

    it("single content words: Finnish at least 98, Swedish at least 96.5", () => {
      const { byLanguage } = measureFragments(detectSpans, "pud_w1c");
      expect(100 * (byLanguage.fi ?? 0)).toBeGreaterThanOrEqual(98); // 98.5
      expect(100 * (byLanguage.sv ?? 0)).toBeGreaterThanOrEqual(96.5); // 97
    });

    it("at most one neutral line is claimed", () => expect(measureNeutral(detectSpans).length).toBeLessThanOrEqual(1)); // 0

    it.each([
      ["all", () => true, 99.8, 98.8], // 99.88 and 99.15
      ["hard", (layout: string) => layout === "hard", 98, 90], // 99.40 and 95, of 20 posts
      ["without separator", (layout: string) => layout === "nosep", 94, 85], // 95.54 and 90, of 20 posts
    ] as const)("posts, %s", (_, taken, letters, status) => {
      const figures = measurePosts(
        detectSpans,
        readPosts().filter((post) => taken(post.layout)),
      );
      expect(100 * figures.letters).toBeGreaterThanOrEqual(letters);
      expect(100 * figures.swedishStatus).toBeGreaterThanOrEqual(status);
    });

    it("typing: status right at least 99.3, Swedish claimed falsely at most 0.6", () => {
      const figures = measureTyping(detectSpans, readPosts());
      expect(100 * figures.right).toBeGreaterThanOrEqual(99.3); // 99.47
      expect(100 * figures.swedishClaimed).toBeLessThanOrEqual(0.6); // 0.40
    });
  },
);
