/** A draft translation by the browser's own machine: where its text goes in the post, marked as a machine's. */
import { derive } from "../context/derived";
import type { Draft } from "../model/draft";
import type { EditFix } from "../model/finding";
import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";
import { appendBeforeHashtags } from "../text/edits";
import { placeholder, placeholderWords } from "../text/placeholders";
import { missingTags } from "./outline";

/** Puts the translation behind the post, below a mark that has to be taken out by a person. */
export function machineVersion(draft: Draft, guideline: Guideline, target: Language, translation: string): EditFix {
  const derived = derive(draft, guideline);
  const addition = `${placeholder(placeholderWords[target].machine)}\n${translation}`;
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
