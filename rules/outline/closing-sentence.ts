/** A sentence of the pack's templates at the end of an answer, in the language of the answer. Pure. */
import type { CheckContext } from "../context/check";
import type { EditFix } from "../model/finding";
import { appendTo } from "../text/edits";

export function closingSentence(
  { draft, guideline, derived }: CheckContext,
  template: "correction" | "feedback",
  address: "landing" | "feedback",
): EditFix {
  const { fi, sv } = derived.versions;
  const language = sv.letters > fi.letters ? "sv" : fi.letters > 0 ? "fi" : guideline.languages.primary;
  const sentence = guideline.templates[template][language].replaceAll(
    "{url}",
    () => guideline.sites[address][language],
  );
  return {
    kind: "edit",
    label: "insert",
    values: {},
    edits: [appendTo(draft, draft.parts.length - 1, sentence, " ")],
    safe: true,
  };
}
