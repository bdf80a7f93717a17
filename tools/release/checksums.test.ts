import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checksumLines, differences } from "./checksums";

const files = new Map([
  ["b.zip", Buffer.from("second")],
  ["a.zip", Buffer.from("abc")],
]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "ohjenuora-sums-"));
  for (const [file, content] of files) writeFileSync(path.join(folder, file), content);
  writeFileSync(path.join(folder, "SHA256SUMS"), checksumLines(files));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("the list is in the form of sha256sum, by name", () => {
  const [first = "", second = ""] = checksumLines(files).split("\n");
  expect(first).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.zip");
  expect(second).toMatch(/^[0-9a-f]{64} {2}b\.zip$/);
});

it("nothing is said of files that are as they were made", () => {
  expect(differences(folder)).toEqual([]);
});

it("a file that was changed, and one that is missing, are named", () => {
  writeFileSync(path.join(folder, "a.zip"), "abd");
  rmSync(path.join(folder, "b.zip"));
  const [changed, missing, ...others] = differences(folder);
  expect(changed).toMatch(/^a\.zip differs/);
  expect(missing).toBe("b.zip is missing.");
  expect(others).toEqual([]);
});

it.each([
  ["is missing", null, "There is no SHA256SUMS"],
  ["is empty", "", "is empty"],
  ["is something else", "not a checksum\n", "is no checksum: not a checksum"],
])("a list that %s is refused", (_, content, words) => {
  if (content === null) rmSync(path.join(folder, "SHA256SUMS"));
  else writeFileSync(path.join(folder, "SHA256SUMS"), content);
  expect(() => differences(folder)).toThrow(words);
});
