/** Runs the cases of cases/ and posts.jsonl, and of other files of the same form. */
import { defaultGuideline, review } from "../../rules/index";
import type { Draft } from "../../rules/model/draft";
import type { QualityCase } from "./case-form";
import { judge, type Reviewed } from "./expectations";
import { readJsonLines, readLines } from "./material";

/** In both languages and long enough, so that the picture of a case that is not about pictures gives no finding. */
const altText =
  "Kirkkonummen tori aamulla, keskellä kahvikoju ja kolme asiakasta. Torget i Kyrkslätt på morgonen, i mitten ett kaffestånd och tre kunder.";

/** `file`: relative to this folder, or absolute. Throws where it is missing or a line is no JSON. */
export const readCases = (file: string): QualityCase[] => readJsonLines<QualityCase>(file);

/** Ids of the cases that are known to fail: lines that do not begin with #. */
export const readKnownFailures = (): string[] =>
  readLines("known-failures.txt").filter((line) => !line.startsWith("#"));

/** Fills in what a case leaves out: a Facebook post of the main account with one well described picture, on a Monday. */
export function completeDraft(draft: Partial<Draft>): Draft {
  return {
    channel: "facebook",
    surface: "post",
    parts: [""],
    postingAs: { name: "Kirkkonummen kunta", role: "main" },
    place: "own",
    parent: null,
    media: draft.surface === "comment" ? null : { images: 1, videos: 0, altTexts: [altText] },
    today: "2026-11-23",
    ...draft,
  };
}

/** What does not hold, one line each; empty where the case passes. A check that breaks is a failure of every case. */
export function runCase({ draft: shortDraft, pair, expect }: QualityCase): string[] {
  const draft = completeDraft(shortDraft ?? {});
  const reviewed: Reviewed = {
    draft,
    review: review(draft, defaultGuideline),
    pair: pair ?? null,
    expectedFindings: expect.flatMap(({ finds }) => finds ?? []),
  };
  return [
    ...expect.flatMap((expectation) => judge(expectation, reviewed)),
    ...reviewed.review.failures.map((failure) => `broke: ${failure}`),
  ];
}
