/** What is shipped is what is tested: the built rules say the same as the sources, whatever they are asked. */

import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checks as sourceChecks } from "../../rules/checks/registry";
import * as sourceRules from "../../rules/index";
import * as sourceMessages from "../../rules/message";
import type { Draft } from "../../rules/model/draft";
import type { Review } from "../../rules/model/finding";
import { completeDraft, readCases } from "../../tests/quality/cases";
import { readJudgedPosts } from "../../tests/quality/judged-posts";
import { readLanguagePosts } from "../../tests/quality/languages";
import { materialPath, readTable } from "../../tests/quality/material";
import { type BuiltRules, buildRules } from "./built-rules";

const languages = ["fi", "sv", "en"] as const;
const { defaultGuideline } = sourceRules;

const caseFiles = [...readdirSync(materialPath("cases")).map((file) => `cases/${file}`), "posts.jsonl"];
const cases = caseFiles.flatMap(readCases);
const judgedPosts = readJudgedPosts("judged-posts.jsonl").map(({ draft }) => draft);
const drafts: Draft[] = [...judgedPosts, ...cases.map(({ draft }) => completeDraft(draft ?? {}))];
const queries = [
  ...sourceChecks.flatMap(({ title }) => languages.map((language) => title[language])),
  ...readTable("lookup-queries.tsv").map(([query = ""]) => query),
  ...cases.flatMap(({ expect: expected }) => expected.flatMap(({ lookup }) => (lookup ? [lookup.query] : []))),
];

let built: BuiltRules;
beforeAll(async () => {
  built = await buildRules();
}, 60_000);
afterAll(() => built.remove());

/** Everything that the panel shows of a review in words. */
function wordsOf({ findings }: Review, messages: typeof sourceMessages): string[] {
  return findings.flatMap((finding) =>
    languages.flatMap((language) => [
      messages.findingText(finding, defaultGuideline, language),
      messages.findingTitle(finding, language),
      ...finding.fixes.flatMap((fix) => [
        messages.labelText(finding, fix, language),
        ...(fix.kind === "checklist" ? fix.items.map((item) => messages.itemText(finding, item, language)) : []),
      ]),
    ]),
  );
}

describe("before a language is loaded", { timeout: 60_000 }, () => {
  it("reviews are the same", () => {
    for (const draft of judgedPosts)
      expect(built.index.review(draft, defaultGuideline)).toEqual(sourceRules.review(draft, defaultGuideline));
  });

  it.each(languages)("no text in %s is silently empty", (language) => {
    for (const { title } of built.registry.checks)
      expect(() => title[language]).toThrow(`The texts of the checks in "${language}" are not loaded.`);
  });

  it("nor is the look-up silently another one", () => {
    expect(() => built.index.searchGuideline("kuva", defaultGuideline)).toThrow("are not loaded");
  });

  it("a text is there as soon as its language is loaded, and only in that language", async () => {
    await built.say.loadSaid("sv");
    const [shipped, source] = [built.registry.checks, sourceChecks].map(([check]) => check?.title);
    expect(shipped?.sv).toBe(source?.sv);
    expect(() => shipped?.fi).toThrow('in "fi"');
  });
});

describe("with all languages", { timeout: 60_000 }, () => {
  beforeAll(() => built.say.loadAllSaid());

  /** Each way in which code may read a text in three languages. */
  const readings = (text: object) => [
    Object.keys(text),
    Object.values(text),
    Object.entries(text),
    { ...text },
    JSON.stringify(text),
    structuredClone(text),
    languages.map((language) => [language in text, Object.hasOwn(text, language)]),
  ];
  it.each(sourceChecks.map((check, at) => ({ id: check.id, check, at })))("$id has the same texts", ({ check, at }) => {
    const shipped = built.registry.checks[at];
    for (const part of ["title", "kinds", "labels"] as const) {
      expect(JSON.stringify(shipped?.[part])).toBe(JSON.stringify(check[part]));
    }
    const textsOf = ({ title, kinds, labels }: typeof check) => [
      title,
      ...Object.values(kinds).map(({ message }) => message),
      ...Object.values(labels),
    ];
    expect(shipped && textsOf(shipped).map(readings)).toEqual(textsOf(check).map(readings));
  });

  it("each title of a check and each query finds the same", () => {
    expect(queries.length).toBeGreaterThan(180);
    for (const query of queries) {
      const [shipped, source] = [built.index, sourceRules].map((rules) =>
        rules.searchGuideline(query, defaultGuideline),
      );
      expect(shipped, query).toEqual(source);
    }
  });

  it("each post and case of the quality tests has the same findings, in the same words", () => {
    expect(drafts.length).toBeGreaterThan(600);
    for (const draft of drafts) {
      const [shipped, source] = [built.index, sourceRules].map((rules) => rules.review(draft, defaultGuideline));
      expect(shipped).toEqual(source);
      if (shipped && source) expect(wordsOf(shipped, built.message)).toEqual(wordsOf(source, sourceMessages));
    }
  });

  it("each pair of texts has the same differences of facts", () => {
    const pairs = [
      ...readTable("matching-facts.tsv").map(([, , fi = "", sv = ""]) => ({ fi, sv })),
      ...cases.flatMap(({ pair }) => pair ?? []),
    ];
    expect(pairs.length).toBeGreaterThan(50);
    for (const { fi, sv } of pairs) {
      const [shipped, source] = [built.index, sourceRules].map((rules) => rules.compareFacts(fi, sv, defaultGuideline));
      expect(shipped).toEqual(source);
    }
  });

  it("each post with known languages has the same spans", () => {
    for (const { pieces } of readLanguagePosts()) {
      const text = pieces.map(([, piece]) => piece).join("");
      expect(built.index.detectSpans(text)).toEqual(sourceRules.detectSpans(text));
    }
  });
});
