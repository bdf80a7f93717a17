import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { holdTogether, newestRelease } from "./changelog";

const changelog = (...sections: string[]) => `# Changelog\n\nWhat is new.\n\n${sections.join("\n\n")}\n`;
const earlier = "## 0.1.0 - 2026-11-30\n\n### Added\n\n- All.";

describe("version and changelog", () => {
  it.each([
    ["plain headings", changelog("## Unreleased", "## 0.2.0 - 2027-01-15\n\n- More.", earlier)],
    ["headings in brackets", changelog("## [Unreleased]", "## [0.2.0] - 2027-01-15\n\n- More.", earlier)],
    ["nothing unreleased", changelog("## 0.2.0 - 2027-01-15\n\n- More.", earlier)],
    ["Windows lines", changelog("## Unreleased", "## 0.2.0 - 2027-01-15").replaceAll("\n", "\r\n")],
  ])("fit: %s", (_, text) => {
    expect(() => holdTogether(text, "0.2.0")).not.toThrow();
  });

  it.each([
    ["something is not released", changelog("## Unreleased\n\n- New.", "## 0.2.0 - 2027-01-15"), 'under "Unreleased"'],
    ["the version is older", changelog("## Unreleased", "## 0.3.0 - 2027-02-01", "## 0.2.0 - 2027-01-15"), "is 0.3.0"],
    ["the version is not there yet", changelog("## Unreleased", earlier), "is 0.1.0"],
    ["there is no version", changelog("## Unreleased"), "is none"],
    ["there is no day", changelog("## 0.2.0"), "no day"],
    ["the day is none", changelog("## 0.2.0 - 2027-02-30"), "no day"],
    ["the day has another form", changelog("## 0.2.0 - 15.1.2027"), "no day"],
  ])("are refused where %s", (_, text, words) => {
    expect(() => holdTogether(text, "0.2.0")).toThrow(words);
  });

  it("of this project fit", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(newestRelease(readFileSync("CHANGELOG.md", "utf8"))?.name).toBe(version);
  });
});
