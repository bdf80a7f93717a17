import { expect, it } from "vitest";
import { readJsonLines } from "../../tests/quality/material";
import { bothLanguages } from "../checks/both-languages";
import { prepare } from "../context/prepare";
import { defaultGuideline } from "../model/default-guideline";
import type { Draft } from "../model/draft";
import type { ExampleDraft } from "../model/guideline";
import { exampleToDraft } from "../packs/examples";
import { review, runCheck } from "../review";
import { applyEdits } from "../text/apply-edits";

const inFile = (name: string) =>
  readJsonLines<{ draft?: ExampleDraft }>(name).flatMap(({ draft }) => (draft ? [draft] : []));
const ofPack = Object.values(defaultGuideline.checks).flatMap(({ examples }) => [
  ...examples.found,
  ...examples.notFound,
]);
/** Of each draft the first half of its paragraphs, so that a version is missing more often. */
const halfOf = (example: ExampleDraft) => {
  const parts = example.parts.map((part) => {
    const paragraphs = part.split("\n\n");
    return paragraphs.slice(0, Math.ceil(paragraphs.length / 2)).join("\n\n");
  });
  return exampleToDraft({ ...example, parts });
};

/** They look at the post as a whole: two versions are longer, and a word of either may tell what a post is about. */
const aboutTheWhole = /^(?:length-limit|website-link|outline-left)\//;

const told = (draft: Draft) =>
  review(draft, defaultGuideline)
    .findings.filter(({ level }) => level === "error" || level === "warning")
    .map(({ check, kind }) => `${check}/${kind}`);

it.each([
  ["posts", inFile("posts.jsonl")],
  ["judged posts", inFile("judged-posts.jsonl")],
  ["short cases", inFile("cases/outline.jsonl")],
  ["the examples of the pack", ofPack],
])(
  "in %s the outline brings no error and no warning but the place that is to be written",
  (_, examples) => {
    const worse = examples.map(halfOf).flatMap((draft) => {
      const outlines = runCheck(bothLanguages, prepare(draft, defaultGuideline))
        .flatMap(({ fixes }) => fixes)
        .filter((fix) => fix.kind === "edit");
      const before = outlines.length > 0 ? new Set(told(draft)) : new Set();
      return outlines.flatMap(({ edits }) => {
        const parts = applyEdits(draft.parts, edits) ?? [];
        const added = told({ ...draft, parts }).filter((kind) => !before.has(kind) && !aboutTheWhole.test(kind));
        return added.length === 0 ? [] : [{ added, text: parts.join("\n") }];
      });
    });
    expect(worse).toEqual([]);
  },
  20_000,
);
