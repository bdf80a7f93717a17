import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sourceFiles, uncommitted } from "./sources";

const sources = ["package.json", "rules/index.ts", "rules/out/of.ts"];
const others = [
  "node_modules/a/index.js",
  ".output/a.zip",
  ".wxt/a.d.ts",
  "out/a.json",
  "docs/pictures/a.png",
  "a.log",
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "ohjenuora-sources-"));
  for (const file of [...sources, ...others]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), file);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

it("without git, everything that was not made in the folder", () => {
  expect([...sourceFiles(folder).keys()].sort()).toEqual(sources);
  expect(uncommitted(folder)).toEqual([]);
});

it("with git, what it tracks, as it is now", () => {
  for (const args of [
    ["init", "-q"],
    ["add", "package.json", "rules/index.ts", "docs/pictures/a.png"],
  ])
    expect(spawnSync("git", args, { cwd: folder }).status).toBe(0);
  writeFileSync(path.join(folder, "package.json"), "changed");
  const files = sourceFiles(folder);
  expect([...files.keys()].sort()).toEqual(["package.json", "rules/index.ts"]);
  expect(String(files.get("package.json"))).toBe("changed");
  expect(uncommitted(folder)).toContain("package.json");
  expect(uncommitted(folder)).not.toContain("node_modules/");
});
