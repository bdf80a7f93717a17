import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import type { Localised } from "../model/finding";
import { checks } from "./registry";

/** As many characters as two lines of the panel hold at a width of 320 px, and as many as a button holds. */
const twoLines = 86;
const button = 46;

const each = (texts: Record<string, Localised>) =>
  Object.entries(texts).flatMap(([name, text]) =>
    Object.entries(text).map(([language, words]) => ({ name, language, words })),
  );

describe.each(checks.map((check) => [check.id, check] as const))("the words of %s", (_, check) => {
  const messages = each(Object.fromEntries(Object.entries(check.kinds).map(([kind, { message }]) => [kind, message])));

  it("fit on two lines", () => {
    expect(messages.filter(({ words }) => words.length > twoLines)).toEqual([]);
  });

  it("are sentences", () => {
    expect(messages.filter(({ words }) => !/^[\p{Lu}{].*[.?!}]$/u.test(words))).toEqual([]);
  });

  it("fit on buttons", () => {
    expect(each(check.labels).filter(({ words }) => words.length > button)).toEqual([]);
  });
});

/** Paths of the files in this folder, such as `./all-caps.ts`; only the names are used, nothing is loaded. */
const files = Object.keys(import.meta.glob(["./*.ts", "./*/*.ts", "!./**/*.test.ts", "!./registry.ts"]));

it("every check in this folder is registered once, by the name of its file or folder", () => {
  const names = new Set(files.map((file) => file.split("/")[1]?.replace(/\.ts$/, "")));
  expect(checks.map(({ id }) => id).sort()).toEqual([...names].sort());
});

it("a check with a folder stands there in the file of the same name", () => {
  const folders = new Set(files.flatMap((file) => file.match(/^\.\/([^/]+)\//)?.[1] ?? []));
  expect(folders.size).toBeGreaterThan(0);
  for (const folder of folders) expect(files).toContain(`./${folder}/${folder}.ts`);
});

it("every check of the pack names a statement that it serves", () => {
  expect(Object.entries(defaultGuideline.checks).filter(([, { statements }]) => statements.length === 0)).toEqual([]);
});

it("every check of the pack shows what it finds, and what it does not", () => {
  const bare = Object.entries(defaultGuideline.checks).filter(
    ([, { examples }]) => examples.found.length === 0 || examples.notFound.length === 0,
  );
  expect(bare).toEqual([]);
});
