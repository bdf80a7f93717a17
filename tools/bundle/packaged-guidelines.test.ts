import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { packagedGuidelines } from "./packaged-guidelines";

it("puts the built-in guideline at the root, the others below their names, and nothing else", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "guidelines-"));
  writeFileSync(path.join(folder, "town.json"), '{ "id": "town" }\n');
  writeFileSync(path.join(folder, "library.json"), '{ "id": "library" }\n');
  writeFileSync(path.join(folder, "notes.txt"), "not for the package");
  expect(packagedGuidelines(folder, "town")).toEqual([
    { relativeDest: "guidelines/library.json", contents: '{"id":"library"}' },
    { relativeDest: "guideline.json", contents: '{"id":"town"}' },
  ]);
  rmSync(folder, { recursive: true });
});
