/** Holds the figures that the product must reach on the development sets, if they are here. */
import { describe, expect, it } from "vitest";
import { detectSpans } from "../../rules/language/detect-spans";
import {
  developmentSetsExist,
  measureFragments,
  measureNeutral,
  measurePosts,
  measureTyping,
  readPosts,
} from "./measure";

if (developmentSetsExist) {
  describe("development sets: right, in percent", { timeout: 60_000 }, () => {
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
  });
} else {
  it("left out: ../shared is not here", () => expect(developmentSetsExist).toBe(false));
}
