import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readFolder, unzipped, zipOf } from "./zip";

const contents = [
  ["manifest.json", '{"version":"0.1.0"}'],
  ["chunks/a.js", "export const a = 1;\n".repeat(500)],
  ["chunks/deep/ä.txt", "ääkköset"],
] as const;

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "ohjenuora-zip-"));
});
afterEach(() => rmSync(home, { recursive: true }));

function writeAll(folder: string, files: readonly (readonly [string, string])[], day: string): void {
  for (const [file, content] of files) {
    const place = path.join(home, folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
    utimesSync(place, new Date(day), new Date(day));
  }
}

it("the same files in another order, with other times, are the same bytes", async () => {
  writeAll("one", contents, "2026-01-01");
  writeAll("other", contents.toReversed(), "2027-07-07");
  const [one, other] = ["one", "other"].map((folder) => readFolder(path.join(home, folder)));
  const reversed = new Map([...(other ?? [])].toReversed());
  expect(Buffer.from(await zipOf(one ?? new Map())).equals(Buffer.from(await zipOf(reversed)))).toBe(true);
});

it("another time zone makes no other bytes", async () => {
  const files = new Map(contents.map(([file, content]) => [file, Buffer.from(content)]));
  const zone = process.env.TZ;
  const made: { zip: string; offset: number }[] = [];
  for (const other of ["Pacific/Kiritimati", "America/Los_Angeles"]) {
    process.env.TZ = other;
    const zip = Buffer.from(await zipOf(files)).toString("base64");
    made.push({ zip, offset: new Date(0).getTimezoneOffset() });
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  const [east, west] = made;
  expect(east?.offset).not.toBe(west?.offset);
  expect(east?.zip).toBe(west?.zip);
});

it("holds every file, and nothing else", async () => {
  writeAll("all", contents, "2026-01-01");
  const found = await unzipped(await zipOf(readFolder(path.join(home, "all"))));
  const texts = [...found].map(([file, content]) => [file, Buffer.from(content).toString("utf8")]);
  expect(texts.sort()).toEqual(contents.map((pair) => [...pair]).sort());
});

it("a folder that is left out is not entered", () => {
  writeAll("some", contents, "2026-01-01");
  expect([...readFolder(path.join(home, "some"), (file) => file !== "chunks/").keys()]).toEqual(["manifest.json"]);
});
