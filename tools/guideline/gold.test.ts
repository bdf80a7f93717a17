import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checks } from "../../rules/checks/registry";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { measureGold, readGold } from "./measure-gold";

const file = "../shared/guideline/gold-posts.jsonl";

describe("judged posts", () => {
  if (!existsSync(file)) {
    it("left out: ../shared is not here", () => expect(existsSync(file)).toBe(false));
    return;
  }
  const registered = new Set(checks.map(({ id }) => id));
  const { counts, problems, rows, exact } = measureGold(
    readGold(readFileSync(file, "utf8")),
    defaultGuideline,
    (check) => registered.has(check),
  );
  const share = (isOf: (name: string) => boolean) => {
    const chosen = Array.from(counts).filter(([name]) => isOf(name));
    const sum = (key: "wanted" | "found") => chosen.reduce((total, [, count]) => total + count[key], 0);
    return sum("found") / sum("wanted");
  };

  it("at least 97 % of the errors and warnings are found", () => {
    expect(
      share((name) => /:(?:error|warning)$/.test(name)),
      problems.join("\n"),
    ).toBeGreaterThanOrEqual(0.97);
  });

  it("on at least 92 % of the posts exactly the expected ones", () => {
    expect(exact / rows, problems.join("\n")).toBeGreaterThanOrEqual(0.92);
  });

  it("at least 92 % of the reminders are there", () => {
    expect(
      share((name) => name.endsWith(":reminder")),
      problems.join("\n"),
    ).toBeGreaterThanOrEqual(0.92);
  });

  it("nothing is found that must never be", () => {
    expect(problems.filter((line) => /never|broke/.test(line))).toEqual([]);
  });
});
