/**
 * However the same words are written, the same is found: each disguise over the examples of the guideline and the cases. The
 * text that a person reads is the same; what the disguises are is known from what Word, PDF, phones and assistants paste.
 */
import { describe, expect, it } from "vitest";
import { type Draft, defaultGuideline, review } from "../../rules/index";
import type { Finding } from "../../rules/model/finding";
import { exampleToDraft } from "../../rules/packs/examples";
import { foldText } from "../../rules/text/folded-text";
import { completeDraft, readCases } from "./cases";

const inWords = (sign: string) => (text: string) =>
  text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, (_, at: number) => (at % 3 === 0 ? sign : ""));
const boldDigits = (digit: string) => String.fromCodePoint(0x1d7ec + Number(digit));

const disguises: Record<string, (text: string) => string> = {
  "soft hyphens in words": inWords("\u00ad"),
  "zero width spaces in words": inWords("\u200b"),
  "word joiners in words": inWords("\u2060"),
  "zero width spaces between digits": (text) => text.replace(/(?<=\d)(?=\d)/g, "\u200b"),
  "marks of direction around numbers": (text) => text.replace(/\d+/g, "\u202d$&\u202c"),
  "no-break spaces": (text) => text.replace(/ /g, "\u00a0"),
  "narrow spaces beside digits": (text) => text.replace(/(?<=\d) | (?=\d)/g, "\u202f"),
  "thin spaces beside digits": (text) => text.replace(/(?<=\d) | (?=\d)/g, "\u2009"),
  "separate marks of letters": (text) => text.normalize("NFD"),
  "no-break hyphens": (text) => text.replace(/-/g, "\u2011"),
  "other dashes": (text) => text.replace(/–/g, "\u2014"),
  "a byte order mark in front": (text) => `\ufeff${text}`,
  "bold digits": (text) => text.replace(/\d/g, boldDigits),
};

/** Checks that are about the signs themselves. */
const aboutSigns = new Set(["invisible-characters", "styled-letters", "length-limit", "misread-letters"]);

const examples: Draft[] = Object.values(defaultGuideline.checks)
  .flatMap(({ examples: { found, notFound } }) => [...found, ...notFound])
  .map(exampleToDraft);
const caseDrafts = ["versions", "facts", "dates", "personal-data", "text-form"].flatMap((area) =>
  readCases(`cases/${area}.jsonl`).flatMap(({ draft }) => (draft ? [completeDraft(draft)] : [])),
);
const isPlain = ({ parts }: Draft) => parts.every((text) => foldText(text).text === text);
const drafts = [...examples, ...caseDrafts].filter(isPlain);

/** What is found, with the passages as people read them; which of two equal ones comes first is no difference. */
function found(draft: Draft): string[] {
  const { findings, failures } = review(draft, defaultGuideline);
  expect(failures).toEqual([]);
  const words = ({ ranges }: Finding) =>
    ranges.map(({ part, start, end }) => foldText((draft.parts[part] ?? "").slice(start, end)).text);
  return findings
    .filter(({ check }) => !aboutSigns.has(check))
    .map((finding) => [finding.check, finding.kind, finding.level, ...words(finding)].join(" · "))
    .sort();
}

describe("the same is found", () => {
  it("in more drafts than could be by chance", () => {
    expect(drafts.length).toBeGreaterThan(300);
  });

  const wanted = new Map<Draft, string[]>();
  it.each(Object.entries(disguises))("with %s", (_, disguise) => {
    let changed = 0;
    for (const draft of drafts) {
      const disguised = { ...draft, parts: draft.parts.map(disguise) };
      // an alphabet that is not ours joins and marks its letters itself
      if (disguised.parts.some((text, part) => foldText(text).text !== draft.parts[part])) continue;
      if (disguised.parts.some((text, part) => text !== draft.parts[part])) changed++;
      const plain = wanted.get(draft) ?? found(draft);
      wanted.set(draft, plain);
      expect(found(disguised), disguised.parts.join("\n")).toEqual(plain);
    }
    expect(changed).toBeGreaterThan(10);
  });
});
