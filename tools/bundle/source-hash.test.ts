import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sourceHash } from "./source-hash";

let folder: string;
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sources-"));
  mkdirSync(join(folder, "inner"));
  write("a.ts", "one");
  write("inner/b.json", "{}");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("is the same for the same sources", () => {
  const hash = sourceHash([folder]);
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  write("a.test.ts", "tests do not count");
  write("a.ts", "one");
  expect(sourceHash([folder])).toBe(hash);
});

it.each([
  ["a file has changed", () => write("inner/b.json", "[]")],
  ["there is one more", () => write("c.ts", "")],
  ["one has another name", () => [rmSync(join(folder, "a.ts")), write("c.ts", "one")]],
])("is another one where %s", (_what, change) => {
  const hash = sourceHash([folder]);
  change();
  expect(sourceHash([folder])).not.toBe(hash);
});
