/** What stands before a dash, and titles in both languages on one line, which the languages of words alone do not settle. */
import type { Stretch } from "./versions";

/** "100 000 euro – vad får man för det?": an amount alone, which could be of either language. */
const amountBeforeDash = /^[^\p{L}\n]{0,20}\d[^\p{L}\n]{0,5}(?:\p{L}{1,12}\.?[^\p{L}\n]?)?\s[-–]\s?$/u;
const longestAmount = 40;

/** Such amounts belong to what stands behind the dash; a title in both languages belongs to both. */
export function settleTitles(stretches: readonly Stretch[], parts: readonly string[]): Stretch[] {
  const settled = stretches.map((stretch, at): Stretch => {
    const next = stretches[at + 1];
    const isOfOneLine = stretch.sharedLine !== null && next?.sharedLine === stretch.sharedLine;
    if (!isOfOneLine || next.version === stretch.version || stretch.end - stretch.start > longestAmount) return stretch;
    const text = (parts[stretch.part] ?? "").slice(stretch.start, stretch.end);
    return amountBeforeDash.test(text) ? { ...stretch, version: next.version } : stretch;
  });
  const title = sharedTitle(parts);
  return title === 0 ? settled : settled.flatMap((stretch) => (stretch.part === 0 ? cut(stretch, title) : [stretch]));
}

function cut(stretch: Stretch, title: number): Stretch[] {
  if (stretch.start >= title) return [stretch];
  const first: Stretch = { ...stretch, version: "both", sharedLine: null, end: Math.min(title, stretch.end) };
  return stretch.end <= title ? [first] : [first, { ...stretch, start: title }];
}

const separator = /\s(\p{Extended_Pictographic}\ufe0f?|[|•·])\s/gu;
const longestTitle = 120;

/** The length of the first line where it says the same figures on both sides of one emoji or bar, in other words; else 0. */
function sharedTitle(parts: readonly string[]): number {
  const text = parts[0] ?? "";
  const lineBreak = text.indexOf("\n");
  const line = text.slice(0, lineBreak < 0 ? text.length : lineBreak);
  if (line.length > longestTitle || !/\d/.test(line)) return 0;
  const [match, more] = [...line.matchAll(separator)];
  if (!match || more) return 0;
  const sign = match[1] ?? "";
  // a version that has such a title of its own leaves this one to the other version
  if (parts.some((part, at) => part.indexOf(` ${sign} `, at === 0 ? line.length : 0) >= 0)) return 0;
  const halves = [line.slice(0, match.index), line.slice(match.index + match[0].length)];
  const [figures, otherFigures] = halves.map((half) => (half.match(/\d+/g) ?? []).join(" "));
  const [words = [], otherWords = []] = halves.map((half): string[] => half.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const isTold = figures !== "" && figures === otherFigures && words.length > 0 && otherWords.length > 0;
  return isTold && !words.some((word) => otherWords.includes(word)) ? line.length : 0;
}
