/** What stands in a draft for the readers of one language: the text that the other version is made of. Pure. */
import { derive } from "../context/derived";
import type { Draft, TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { type Language, otherLanguage } from "../model/span";
import { closingHashtags } from "../text/edits";
import { withoutPlaceholders } from "../text/placeholders";
import { languageOfLink } from "../text/site-language";

/** "***", "– – –": nothing but signs that part two texts. */
const partingLine = /^[\s*\-–—_=~/|•.·]+$/u;

/**
 * The draft without its versions in `target` and in third languages, its separators, its places to fill in and the hashtags that close it. Of a video
 * only the description. Lines stay lines; `""` where nothing is left.
 */
export function sourceText(draft: Draft, guideline: Guideline, target: Language): string {
  const { spans, links, versions } = derive(draft, guideline);
  const hasTarget = versions[target].state !== "missing";
  const isOfOthers = (line: TextRange) => {
    const lettersIn = (ofSource: boolean) =>
      (spans[line.part] ?? [])
        .filter(({ lang }) => (lang === otherLanguage(target)) === ofSource)
        .reduce((sum, span) => sum + Math.max(0, Math.min(span.end, line.end) - Math.max(span.start, line.start)), 0);
    const [own, others] = [lettersIn(true), lettersIn(false)];
    if (own + others > 0) return others > own;
    // a bare link belongs to the version that stands around it
    const link = links.find(({ part, start }) => part === line.part && start >= line.start && start < line.end);
    return hasTarget && link !== undefined && languageOfLink(link, guideline) === target;
  };
  const first = draft.surface === "video" ? draft.parts.length - 1 : 0;
  const texts = draft.parts.slice(first).map((text, at) => {
    const part = first + at;
    let next = 0;
    return text
      .slice(0, closingHashtags(text))
      .split("\n")
      .flatMap((line) => {
        const start = next;
        next += line.length + 1;
        if (line.trim() !== "" && isOfOthers({ part, start, end: start + line.length })) return [];
        const kept = withoutPlaceholders(line).trimEnd();
        return line.trim() !== "" && (kept.trim() === "" || partingLine.test(kept)) ? [] : [kept];
      })
      .join("\n");
  });
  return texts
    .join("\n\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
