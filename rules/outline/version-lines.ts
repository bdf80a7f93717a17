/** A line of the same matter for each language version, behind its last words and above the hashtags. Pure. */
import type { CheckContext } from "../context/check";
import type { Edit } from "../model/finding";
import { applyEdits } from "../text/apply-edits";
import { appendBeforeHashtags, closingHashtags, replaceRange } from "../text/edits";
import { channelLength, limitOf } from "../text/length";

const languages = ["fi", "sv"] as const;

/** `gap` stands before a line that is the only one. Null where the channel has no room for it. */
export function versionLines(
  context: CheckContext,
  lines: Record<(typeof languages)[number], string>,
  gap: string,
): Edit[] | null {
  const edits = editsOf(context, lines, gap);
  const { draft, guideline } = context;
  const parts = applyEdits(draft.parts, edits);
  const fits = (text: string, part: number) =>
    text === draft.parts[part] || channelLength(draft, text) <= (limitOf(draft, guideline, part) ?? text.length * 2);
  return parts?.every(fits) ? edits : null;
}

function editsOf(
  { draft, guideline, derived }: CheckContext,
  lines: Record<(typeof languages)[number], string>,
  gap: string,
): Edit[] {
  const there = languages.filter((lang) => derived.versions[lang].state !== "missing");
  const [only = guideline.languages.primary] = there;
  if (there.length < 2) return [appendBeforeHashtags(draft, draft.parts.length - 1, lines[only], gap)];
  const places = there.map((lang) => {
    const part = Math.max(
      0,
      derived.spans.findLastIndex((spans) => spans.some((span) => span.lang === lang)),
    );
    const text = draft.parts[part] ?? "";
    const end = derived.spans[part]?.findLast((span) => span.lang === lang)?.end ?? text.length;
    const lineEnd = text.indexOf("\n", end);
    const body = text.slice(0, closingHashtags(text)).trimEnd().length;
    return { line: lines[lang], part, at: Math.min(lineEnd < 0 ? text.length : lineEnd, body) };
  });
  const [first, second] = places;
  // both versions in one line: the two lines follow it together
  const merged =
    first && second && first.part === second.part && first.at === second.at
      ? [{ ...first, line: `${first.line}\n${second.line}` }]
      : places;
  return merged.map(({ line, part, at }) => replaceRange(draft, { part, start: at, end: at }, `\n${line}`));
}
