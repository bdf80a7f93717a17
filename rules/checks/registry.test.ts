import { describe, expect, it } from "vitest";
import { fill } from "../message";
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

/** As many characters as a row holds beside a button at a width of 320 px, and as many as that button holds. */
const row = 38;
const smallButton = 14;
/** Values as they often are; of a text that can be longer nothing is put into a headline or on a small button. */
const usual: Record<string, number | string> = {
  ...{ count: 3, over: 120, most: 3, words: 34 },
  ...{ date: "31.12.", written: "31.12.", factFi: "Puhelinnumero", factSv: "telefonnummer", factEn: "e-mail address" },
};

const named = checks.flatMap((check) =>
  Object.entries(check.kinds).map(([kind, { headline, headlineOfOne }]) => ({
    ...{ check, kind, headline, all: headlineOfOne ? [headline, headlineOfOne.headline] : [headline] },
  })),
);

describe.each(named.map((each) => [`${each.check.id} ${each.kind}`, each] as const))(
  "the headline of %s",
  (_, each) => {
    const words = each.all.flatMap((text) => Object.values(text));

    it("fits on a row beside a button", () => {
      expect(words.filter((text) => fill(text, usual).length > row)).toEqual([]);
      expect(words.filter((text) => /[{}]/.test(fill(text, usual)))).toEqual([]);
    });

    it("names a thing or asks, without a full stop", () => {
      expect(words.filter((text) => !/^[\p{Lu}\d{].*[^.,:;!]$/u.test(text))).toEqual([]);
    });

    it("tells the kind from the others of the check", () => {
      const others = Object.entries(each.check.kinds).flatMap(([kind, { headline }]) =>
        kind !== each.kind ? [headline] : [],
      );
      const alike = Object.entries(each.headline).filter(([language, text]) =>
        [...others, ...(Object.keys(each.check.kinds).length > 1 ? [each.check.title] : [])].some(
          (other) => other[language as keyof Localised] === text,
        ),
      );
      expect(alike).toEqual([]);
    });
  },
);

const shortLabels = checks.flatMap(({ id, labels }) =>
  Object.entries(labels).flatMap(([label, text]) => (label.endsWith(".short") ? [{ id, labels, label, text }] : [])),
);

it("every short label is short, and belongs to a longer one", () => {
  expect(shortLabels.length).toBeGreaterThan(0);
  const tooLong = shortLabels.filter(({ text }) =>
    Object.values(text).some((words) => fill(words, usual).length > smallButton),
  );
  const alone = shortLabels.filter(({ labels, label }) => !Object.hasOwn(labels, label.replace(/\.short$/, "")));
  expect([...tooLong, ...alone].map(({ id, label }) => `${id} ${label}`)).toEqual([]);
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
