/**
 * No word of a text or of a page is looked up in a plain object: "constructor" and "toString" are members of every object,
 * and would be found there. They are words, accounts, hashtags and hosts like any other.
 */
import { describe, expect, it } from "vitest";
import { compareFacts, defaultGuideline, review, searchGuideline } from "./index";
import { findingText, findingTitle, itemText, labelText } from "./message";
import { channels, type Draft, roles, surfaces } from "./model/draft";

const memberNames = [...Object.getOwnPropertyNames(Object.prototype), "prototype", "length"];

const texts: [string, (name: string) => string[]][] = [
  ["alone", (name) => [name]],
  ["as a word", (name) => [`Kirjaston ${name} on auki.\n\nBibliotekets ${name} är öppet.`]],
  ["as every word", (name) => [`${name} ${name}, ${name}! ${name}\n\n${name}: ${name} – ${name}`]],
  ["with a capital letter", (name) => [`${name[0]?.toUpperCase()}${name.slice(1)} avataan. På ${name} är det öppet.`]],
  ["as a hashtag", (name) => [`Kirjasto on auki. #${name} #Kirkkonummi\n\nBiblioteket är öppet. #${name}`]],
  ["as a mention", (name) => [`Kirjaston avaa @${name}.\n\nBiblioteket öppnas av @${name}.`]],
  [
    "as a host",
    (name) => [`Lue: https://${name}.fi ja ${name}.fi/${name}?${name}=${name}\n\nLäs: https://sv.${name}.fi`],
  ],
  ["as a mailbox", (name) => [`Kysy: ${name}@kirkkonummi.fi\n\nFråga: ${name}@${name}.fi`]],
  ["as a signature", (name) => [`Kirjasto on auki.\n\n– ${name} ${name}, kirjastonjohtaja`]],
  ["in a place to fill in", (name) => [`Kirjasto on auki [${name}].\n\nBiblioteket är öppet [${name}].`]],
  ["beside numbers", (name) => [`klo 10 ${name} 12 ${name} 5.12. ${name}\n\nkl. 10 ${name} 12 ${name} 5.12 ${name}`]],
  ["in two parts", (name) => [`Kirjaston ${name} on auki.`, `Bibliotekets ${name} är öppet.`]],
];

const draftWith = (name: string, parts: string[], about: Partial<Draft>): Draft => ({
  ...{ channel: "facebook", surface: "post", place: "own", parts },
  postingAs: { name, role: "unknown" },
  parent: `Mitä ${name} tarkoittaa? Vad är ${name}?`,
  media: { images: 1, videos: 1, altTexts: [name, `Kuvassa ${name}.`], link: `https://${name}.fi/${name}` },
  today: "2026-11-23",
  ...about,
});

/** All that a review says of a draft, also in words. */
function said(draft: Draft): string {
  const reviewed = review(draft, defaultGuideline);
  expect(reviewed.failures).toEqual([]);
  const words = reviewed.findings.flatMap((finding) =>
    (["fi", "sv", "en"] as const).flatMap((language) => [
      findingText(finding, defaultGuideline, language),
      findingTitle(finding, language),
      ...finding.fixes.map((fix) => labelText(finding, fix, language)),
      ...finding.fixes.flatMap((fix) =>
        fix.kind === "checklist" ? fix.items.map((item) => itemText(finding, item, language)) : [],
      ),
    ]),
  );
  return JSON.stringify([reviewed, words]);
}

/** What the look-up and the comparison of facts say of a word. */
function saidOfWord(word: string): string {
  const facts = compareFacts(`${word} ${word}.fi 5.12.`, `${word} ${word}.fi 6.12`, defaultGuideline);
  return JSON.stringify([facts, searchGuideline(word, defaultGuideline)]);
}

/** Calls `run` while every object has a member for each of `keys`. Gives its result and the members that were read. */
function withMembers<T>(keys: readonly string[], run: () => T): { result: T; read: string[] } {
  const read = new Set<string>();
  for (const key of keys) {
    const get = () => {
      read.add(key);
      return () => key;
    };
    Object.defineProperty(Object.prototype, key, { get, configurable: true });
  }
  try {
    return { result: run(), read: [...read] };
  } finally {
    for (const key of keys) Reflect.deleteProperty(Object.prototype, key);
  }
}

/** Each text on each channel; the roles take turns. */
const draftsWith = (name: string, partsWith: (name: string) => string[]): Draft[] =>
  channels.map((channel, at) =>
    draftWith(name, partsWith(name), {
      ...{ channel, surface: surfaces[at % surfaces.length] ?? "post", place: at % 2 ? "own" : "outside" },
      postingAs: { name, role: roles[at % roles.length] ?? "unknown" },
    }),
  );

describe("names of members that every object has", () => {
  it.each(memberNames)("%s breaks nothing and is no text of ours", (name) => {
    const drafts = texts.flatMap(([, partsWith]) => draftsWith(name, partsWith));
    for (const answer of [saidOfWord(name), ...drafts.map(said)])
      expect(answer).not.toMatch(/\[native code\]|\[object |undefined/);
  });
});

describe("a word that becomes the name of a member of every object", () => {
  const word = "konstruktori";
  const capitalised = "Konstruktori";
  const forms = [word, capitalised, word.toUpperCase(), `#${word}`, `@${word}`];
  const addresses = [`${word}.fi`, `sv.${word}.fi`, `${word}.fi/${word}`, `https://${word}.fi`, `${word}@${word}.fi`];
  const keys = [...forms, ...addresses, `/${word}`];

  it.each(texts)("%s is read in no object, and the review stays the same", (_, partsWith) => {
    for (const draft of draftsWith(word, partsWith)) {
      const { result, read } = withMembers(keys, () => said(draft));
      expect(read).toEqual([]);
      expect(result).toBe(said(draft));
    }
  });
  it("is read in no object by the look-up and the comparison of facts either", () => {
    const { result, read } = withMembers(keys, () => saidOfWord(word));
    expect(read).toEqual([]);
    expect(result).toBe(saidOfWord(word));
  });
});
