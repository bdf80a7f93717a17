import { describe, expect, it } from "vitest";
import { measureLanguages, readLanguagePosts } from "./languages";

// The figure after each line is that of the day on which the threshold was set.
describe("posts whose languages are known", () => {
  const { posts, rightStates, letters, rightLetters, claimedPieces, problems } = measureLanguages(readLanguagePosts());
  const report = problems.join("\n");

  it("the states of both versions are right", () => {
    expect(rightStates / posts, report).toBeGreaterThanOrEqual(0.95); // 87 of 90, 0.967
  });
  it("letters are given to the language that they are in", () => {
    expect(rightLetters / letters, report).toBeGreaterThanOrEqual(0.997); // 5791 of 5795, 0.9993
  });
  it("few names and lines of no language are claimed", () => {
    expect(claimedPieces.length, report).toBeLessThanOrEqual(5); // 4
  });
});
