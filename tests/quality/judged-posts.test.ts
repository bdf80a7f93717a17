import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { measureJudgedPosts, readJudgedPosts, shareFound } from "./judged-posts";

// On the day that these were set, every figure was 1: 60 of 60 posts exact. One post may go wrong.
describe("judged posts", () => {
  const { counts, problems, posts, exact } = measureJudgedPosts(
    readJudgedPosts("judged-posts.jsonl"),
    defaultGuideline,
  );

  it("errors and warnings are found", () => {
    expect(shareFound(counts, ["error", "warning"]), problems.join("\n")).toBeGreaterThanOrEqual(0.98);
  });

  it("most posts have exactly the expected errors and warnings", () => {
    expect(exact / posts, problems.join("\n")).toBeGreaterThanOrEqual(0.98);
  });

  it("reminders are there", () => {
    expect(shareFound(counts, ["reminder"]), problems.join("\n")).toBeGreaterThanOrEqual(0.98);
  });

  it("nothing is found that must never be, and no check breaks", () => {
    expect(problems.filter((line) => /never|broke/.test(line))).toEqual([]);
  });
});
