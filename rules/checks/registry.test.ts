import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import type { Localised } from "../model/finding";
import { checks } from "./registry";

/** Two lines of the panel at 320 px hold so many characters, a button so many. */
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

it("every check of the pack names a statement that it serves", () => {
  expect(Object.entries(defaultGuideline.checks).filter(([, { statements }]) => statements.length === 0)).toEqual([]);
});

it("every check of the pack shows what it finds, and what it does not", () => {
  const bare = Object.entries(defaultGuideline.checks).filter(
    ([, { examples }]) => examples.found.length === 0 || examples.notFound.length === 0,
  );
  expect(bare).toEqual([]);
});
