import { describe, expect, it } from "vitest";
import { checks } from "../rules/checks/registry";
import { defaultGuideline } from "../rules/model/default-guideline";
import type { InterfaceLanguage } from "../rules/model/finding";
import { backgroundTexts } from "./background";
import { changesTexts } from "./changes";
import { en } from "./en";
import { fi } from "./fi";
import { figuresTexts } from "./figures";
import { sv } from "./sv";
import { terms } from "./terms";
import { unreadBoxTexts } from "./unread-boxes";

const languages = ["fi", "sv", "en"] as const;
type Said = { where: string; words: string };

/** Every text of a file of the interface; functions are called with numbers, and name what they were given as "1". */
function saidIn(value: object, where: string): Said[] {
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]): Said[] => {
    const path = `${where}.${key}`;
    if (typeof entry === "string") return [{ where: path, words: entry }];
    if (typeof entry === "function")
      return [1, 2].map((count) => ({ where: path, words: String(entry(count, count)) }));
    return typeof entry === "object" && entry !== null ? saidIn(entry, path) : [];
  });
}

/** Every text in this language below a value of the checks or of the pack: what stands at the key of the language. */
function localisedIn(value: unknown, language: InterfaceLanguage, where: string): Said[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]): Said[] =>
    key === language && typeof entry === "string"
      ? [{ where, words: entry }]
      : localisedIn(entry, language, `${where}.${key}`),
  );
}

const interfaceTexts = { fi, sv, en };
const { tasks, snippets, templates } = defaultGuideline;

const said = (language: InterfaceLanguage): Said[] => [
  ...saidIn(interfaceTexts[language], language),
  ...saidIn(changesTexts[language], "changes"),
  ...saidIn(unreadBoxTexts[language], "unread-boxes"),
  ...saidIn(figuresTexts[language], "figures"),
  ...saidIn(backgroundTexts[language], "background"),
  ...checks.flatMap(({ id, title, kinds, labels }) => localisedIn({ title, kinds, labels }, language, id)),
  ...localisedIn({ tasks, snippets, templates }, language, "pack"),
];

describe.each(languages)("the texts in %s", (language) => {
  const all = said(language);

  it("are all read: of the interface, the checks and the pack", () => {
    for (const where of [`${language}.tabs.review`, "both-languages.title", "background.badge.ready"])
      expect(all.map((each) => each.where)).toContain(where);
    expect(all.filter(({ where }) => where.startsWith("pack.tasks")).length).toBeGreaterThan(10);
  });

  it.each(Object.keys(terms))("have one word for: %s", (thing) => {
    const not = terms[thing]?.[language].not;
    // a value such as "{tag}" is named in the code and not shown
    expect(all.filter(({ words }) => not?.test(words.replace(/\{\w+\}/g, "")))).toEqual([]);
  });
});

it("no word that is to be used is also one that is not", () => {
  const both = Object.entries(terms).flatMap(([thing, term]) =>
    languages.filter((language) => term[language].not?.test(term[language].word)).map((language) => [thing, language]),
  );
  expect(both).toEqual([]);
});

it.each([
  ["hashtag", "fi", "Lisää puuttuvat tunnisteet", "Tunnistettavia ihmisiä, kaksivaiheinen tunnistautuminen"],
  ["superior", "fi", "Esimiehelle", "Esihenkilölle"],
  ["version", "fi", "Ruotsinkielinen osuus", "Osallistu"],
  ["permission", "sv", "Det finns lov", "Det har lovats"],
  ["guideline", "sv", "Enligt anvisningen", "I anvisningarna"],
] as const)("of %s in %s any form is found, and nothing else", (thing, language, found, free) => {
  const not = terms[thing]?.[language].not;
  expect([not?.test(found), not?.test(free)]).toEqual([true, false]);
});
