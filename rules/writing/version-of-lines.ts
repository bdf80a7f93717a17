/** The lines of a text that are in one language, where both languages of a post stand in it. Pure. */
import { type Language, type LanguageSpan, otherLanguage } from "../model/span";
import { isVersionLabel } from "./version-label";

interface Sought {
  target: Language;
  /** UTF-16 offsets in the text. */
  spansOf(text: string): LanguageSpan[];
  /** Lines of the text that was translated, trimmed. */
  sourceLines: ReadonlySet<string>;
}

/** Fewer words may be a name or a slip of the detector; they go only where they are the source's line. */
const leastWords = 4;

interface Line {
  text: string;
  /** neutral: a link, hashtags, a number, a blank line: it belongs to what stands above it. */
  side: "target" | "source" | "neutral";
}

/** null where nothing is in the target language. Text in the target language alone comes back as it is. */
export function versionOf(lines: readonly string[], { target, spansOf, sourceLines }: Sought): string | null {
  const text = lines.join("\n");
  const spans = spansOf(text);
  if (!spans.some(({ lang }) => lang === target)) return null;
  const source = otherLanguage(target);
  let start = 0;
  const sided = lines.map((line): Line => {
    const end = start + line.length;
    const here = spans.filter((span) => span.start < end && span.end > start);
    const lineStart = start;
    start = end + 1;
    const lettersOf = (lang: Language) =>
      here.reduce((sum, span) => sum + (span.lang === lang ? span.end - span.start : 0), 0);
    const wordsOf = (lang: Language) =>
      here
        .filter((span) => span.lang === lang)
        .flatMap((span) => text.slice(span.start, span.end).match(/\p{L}+/gu) ?? []).length;
    if (sourceLines.has(line.trim()) && lettersOf(target) === 0 && /\p{L}/u.test(line) && lettersOf(source) > 0)
      return { text: line, side: "source" };
    if (wordsOf(source) >= leastWords && wordsOf(target) >= leastWords)
      return { text: targetStretch(text, lineStart, end, here, target), side: "target" };
    if (lettersOf(source) > lettersOf(target) && wordsOf(source) >= leastWords) return { text: line, side: "source" };
    return { text: line, side: lettersOf(target) > 0 ? "target" : "neutral" };
  });
  if (!sided.some(({ side }) => side === "source")) return sided.map((line) => line.text).join("\n");
  // what stands above the first line of a language belongs to that line
  let side = sided.find((line) => line.side !== "neutral")?.side;
  // "Suomeksi:" tells the two apart, and has no meaning beside one alone
  const isLabel = (line: string) =>
    !sourceLines.has(line.trim()) && (isVersionLabel(line, target) || isVersionLabel(line, source));
  const kept = sided.filter((line) => {
    if (isLabel(line.text)) return false;
    if (line.side !== "neutral") side = line.side;
    return side === "target";
  });
  return trimmed(kept.map((line) => line.text));
}

/** "Kirjasto on kiinni. / Biblioteket är stängt.": the half in the target language, with the signs that end it. */
function targetStretch(
  text: string,
  start: number,
  end: number,
  spans: readonly LanguageSpan[],
  target: Language,
): string {
  const firstAt = spans.findIndex(({ lang }) => lang === target);
  const first = spans[firstAt];
  if (!first) return text.slice(start, end);
  const next = spans.slice(firstAt + 1).find(({ lang }) => lang === otherLanguage(target));
  return text.slice(firstAt === 0 ? start : first.start, next?.start ?? end).replace(/^[\s/|*–—-]+|[\s/|*–—-]+$/gu, "");
}

/** Without separators and blank lines at both ends, and without double blank lines where something stood between. */
function trimmed(lines: readonly string[]): string {
  const isFilled = (line: string) => /[\p{L}\p{N}#\p{Extended_Pictographic}]/u.test(line);
  const first = lines.findIndex(isFilled);
  const last = lines.findLastIndex(isFilled);
  return lines
    .slice(first, last + 1)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
}
