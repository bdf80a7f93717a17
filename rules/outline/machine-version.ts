/** A draft translation by the browser's own machine: what it is asked, and how its answer joins the post, marked as its work. */
import { derive } from "../context/derived";
import type { Draft } from "../model/draft";
import type { EditFix } from "../model/finding";
import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";
import { appendBeforeHashtags } from "../text/edits";
import { placeholder, placeholderWords } from "../text/placeholders";
import { linkFor, missingTags } from "./outline";

/** Lines of the version that is there, in order; those without words are not for a machine. */
export interface SourceText {
  line: string;
  translate: boolean;
}

/** What is to be translated, without the hashtags that close the post. */
export function sourceOf(draft: Draft, guideline: Guideline): SourceText[] {
  const { links } = derive(draft, guideline);
  const text = draft.parts.join("\n\n").replace(/(?:\s*#[\p{L}\p{N}_]+)+\s*$/u, "");
  const linkTexts = new Set(links.map((link) => link.text));
  return text.split("\n").map((line) => ({
    line,
    translate: /\p{L}/u.test(line) && !linkTexts.has(line.trim()),
  }));
}

/** Puts the translated lines behind the post, below a mark that has to be taken out by a person. */
export function machineVersion(
  draft: Draft,
  guideline: Guideline,
  target: Language,
  lines: readonly string[],
): EditFix {
  const derived = derive(draft, guideline);
  let text = lines.join("\n").trim();
  for (const link of derived.links) text = text.replaceAll(link.text, () => linkFor(link, guideline, target, false));
  const addition = `${placeholder(placeholderWords[target].machine)}\n${text}`;
  const gap = `\n\n${guideline.templates.separator}\n\n`;
  const tags = missingTags({ guideline, derived }, target);
  const part = draft.parts.length - 1;
  return {
    kind: "edit",
    label: `machine-${target}`,
    values: {},
    edits: [appendBeforeHashtags(draft, part, addition, gap, tags)],
    safe: false,
  };
}
