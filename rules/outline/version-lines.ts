/** A line of the same matter for each language version, behind its last words and above the hashtags. Pure. */
import type { CheckContext } from "../context/check";
import type { Edit } from "../model/finding";
import type { Language } from "../model/span";
import { addToVersions, appendBeforeHashtags } from "../text/edits";
import { fits } from "../text/length";

/** Null where the channel has no room for it. */
export function versionLines(
  { draft, guideline, derived }: CheckContext,
  lines: Record<Language, string>,
): Edit[] | null {
  const there = (["fi", "sv"] as const).filter((lang) => derived.versions[lang].state !== "missing");
  const [only = guideline.languages.primary] = there;
  const edits =
    there.length < 2
      ? [appendBeforeHashtags(draft, draft.parts.length - 1, lines[only], "\n")]
      : addToVersions(draft, derived.spans, lines, "\n");
  return fits(draft, guideline, edits) ? edits : null;
}
