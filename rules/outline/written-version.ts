/** How a language version that a person wrote beside the post joins it. Pure. */
import { derive } from "../context/derived";
import { prepare } from "../context/prepare";
import type { Draft, TextRange } from "../model/draft";
import type { Edit } from "../model/finding";
import type { Guideline } from "../model/guideline";
import type { Language } from "../model/span";
import { appendBeforeHashtags, closingHashtags, replaceRange } from "../text/edits";
import { foldText } from "../text/folded-text";
import { fits } from "../text/length";
import { placeholder, placeholderWords } from "../text/placeholders";
import { missingTags, outlineOf } from "./outline";

/** The version as it goes in: what a machine wrote stands below a mark that has to be taken out by a person. */
export function versionAddition(language: Language, text: string, isMachine: boolean): string {
  const written = text.trim();
  return isMachine && written !== "" ? `${placeholder(placeholderWords[language].machine)}\n${written}` : written;
}

/**
 * Puts the version behind the separator, above the closing hashtags; in place of `before`, which was put in earlier, or of an
 * outline of ours, where one of them stands there. None where there is nothing to put in. `isMachine`: nobody has confirmed it.
 */
export function versionEdits(
  draft: Draft,
  guideline: Guideline,
  language: Language,
  text: string,
  before: string | null,
  isMachine: boolean,
): Edit[] {
  const addition = versionAddition(language, text, isMachine);
  if (addition === "") return [];
  const replaced = (before && rangeOfText(draft, before)) || outlineRange(draft, guideline, language);
  if (replaced) {
    const edit = replaceRange(draft, replaced, addition);
    return edit.expected === addition ? [] : [edit];
  }
  const gap = `\n\n${guideline.templates.separator}\n\n`;
  const tags = missingTags({ guideline, derived: derive(draft, guideline) }, language);
  return [appendBeforeHashtags(draft, partFor(draft), addition, gap, tags)];
}

/**
 * Whether post and version together are within the limits of the channel. What stands alone, or comes in the place of what was put
 * in before, is not asked to go elsewhere.
 */
export function versionFits(
  draft: Draft,
  guideline: Guideline,
  language: Language,
  text: string,
  inserted: string | null,
): boolean {
  if (draft.parts.every((part) => part.trim() === "")) return true;
  if ((inserted && rangeOfText(draft, inserted)) || outlineRange(draft, guideline, language)) return true;
  return fits(draft, guideline, versionEdits(draft, guideline, language, text, inserted, false));
}

/** A video's description, an article's text, the last post of a thread; the first one where nothing is written yet. */
function partFor({ parts, surface }: Draft): number {
  const isThread = surface !== "video" && surface !== "article";
  return isThread && parts.every((text) => text.trim() === "") ? 0 : parts.length - 1;
}

/** Where whole lines are this text, the last time; editors may have changed the white space in it. */
function rangeOfText({ parts }: Pick<Draft, "parts">, sought: string): TextRange | null {
  const words = sought.trim().split(/\s+/u).map(escaped);
  const pattern = new RegExp(`(?<=^[^\\S\\n]*)${words.join("\\s+")}(?=[^\\S\\n]*$)`, "gmu");
  for (let part = parts.length - 1; part >= 0; part--) {
    const match = [...(parts[part] ?? "").matchAll(pattern)].at(-1);
    if (match?.[0]) return { part, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

/** The lines of our outline for this language that are still as we wrote them, from its first place to write on. */
function outlineRange(draft: Draft, guideline: Guideline, language: Language): TextRange | null {
  const toWrite = placeholder(placeholderWords[language].version);
  for (const [part, text] of draft.parts.entries()) {
    const first = text.toLowerCase().indexOf(toWrite);
    if (first < 0) continue;
    const start = text.lastIndexOf("\n", first) + 1;
    const tags = closingHashtags(text);
    const parts = draft.parts.with(part, text.slice(0, start) + text.slice(tags));
    const { context } = prepare({ ...draft, parts }, guideline).readings.folded;
    const ofOutline = new Set(outlineOf(context, language).split("\n").map(plainLine));
    let end = start;
    for (let at = start; at < tags; ) {
      const newline = text.indexOf("\n", at);
      const lineEnd = Math.min(newline < 0 ? text.length : newline, tags);
      const line = text.slice(at, lineEnd);
      if (plainLine(line) !== "" && !ofOutline.has(plainLine(line))) break;
      if (line.trim() !== "") end = at + line.trimEnd().length;
      at = lineEnd + 1;
    }
    if (end > start) return { part, start, end };
  }
  return null;
}
const plainLine = (line: string) => foldText(line).text.trim();
