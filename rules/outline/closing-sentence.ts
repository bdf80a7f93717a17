/** A sentence of the pack's templates at the end of an answer, in the language of the answer. Pure. */
import type { CheckContext } from "../context/check";
import type { EditFix } from "../model/finding";
import { appendSentences } from "../text/edits";

/** Where the writer puts in the address of the very page. */
const openAddress = { fi: "[lisää linkki]", sv: "[lägg till länk]" };

/** `address`: a page that every such answer names; without it the writer puts in the one that fits. None where the sentence stands there already. */
export function closingSentence(
  { draft, guideline, derived }: CheckContext,
  template: "correction" | "feedback",
  address: "feedback" | null,
): EditFix[] {
  const { fi, sv } = derived.versions;
  const language = sv.letters > fi.letters ? "sv" : fi.letters > 0 ? "fi" : guideline.languages.primary;
  const url = address ? guideline.sites[address][language] : openAddress[language];
  const sentence = guideline.templates[template][language].replaceAll("{url}", () => url);
  if (draft.parts.some((text) => text.includes(sentence))) return [];
  const edits = [appendSentences(draft, draft.parts.length - 1, sentence, guideline)];
  return [{ kind: "edit", label: "insert", values: {}, edits, safe: false }];
}
