/** Which passages of a draft belong to the Finnish version, which to the Swedish, and which to both. */
import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import type { Language, LanguageSpan } from "../model/span";
import { findLinks } from "../text/links";
import { languageOfLink } from "../text/site-language";

export interface Stretch extends TextRange {
  /** `other`: in a third language, compared with nothing. */
  version: Language | "both" | "other";
  /**
   * Where two languages share a line, with a slash, bar or dash between them, something that is the same for all of the line
   * and for no other: what one of them gives holds for both. Else null.
   */
  sharedLine: string | null;
}

interface Line {
  start: number;
  end: number;
  spans: LanguageSpan[];
}

/** In order and without gaps; `spans` as found in the parts, one list a part. */
export function findStretches(
  parts: readonly string[],
  spans: readonly LanguageSpan[][],
  guideline: Guideline,
): Stretch[] {
  const lastPart = parts.findLastIndex((_, part) => spans[part]?.some(isVersion));
  return parts.flatMap((text, part) => partStretches(text, part, spans[part] ?? [], part >= lastPart, guideline));
}

const isVersion = ({ lang }: LanguageSpan) => lang === "fi" || lang === "sv";

function partStretches(
  text: string,
  part: number,
  spans: readonly LanguageSpan[],
  isLast: boolean,
  guideline: Guideline,
): Stretch[] {
  const lines = linesOf(text, spans);
  const lastWords = lines.findLastIndex((line) => line.spans.some(isVersion));
  const firstWords = lines.findIndex((line) => line.spans.length > 0);
  const stretches: Stretch[] = [];
  // what stands above the first words of a text is for all who read it; in a later part it opens what follows
  let previousVersion: Stretch["version"] =
    part === 0 || firstWords < 0 ? "both" : versionOf(lines[firstWords]?.spans[0]);
  for (const [number, line] of lines.entries()) {
    const add = (version: Stretch["version"], start: number, end: number, sharedLine: string | null = null) => {
      const last = stretches.at(-1);
      // lines of one version in a row are one stretch
      if (last && last.version === version && last.sharedLine === sharedLine) last.end = end;
      else stretches.push({ part, start, end, version, sharedLine });
    };
    if (line.spans.length === 0) {
      const behindAll = isLast && number > lastWords && lastWords >= 0 && previousVersion !== "other";
      const lineText = behindAll || previousVersion !== "both" ? text.slice(line.start, line.end) : "";
      const version = behindAll
        ? closingVersion(lineText, part, guideline)
        : / [/|] /.test(lineText)
          ? "both"
          : previousVersion;
      add(version, line.start, line.end);
      continue;
    }
    const sharedLine = isShared(text, line) ? `${part}:${number}` : null;
    let start = line.start;
    for (const [at, span] of line.spans.entries()) {
      const next = line.spans[at + 1];
      if (next && next.lang === span.lang) continue;
      const end = next ? next.start : line.end;
      add(versionOf(span), start, end, sharedLine);
      start = end;
    }
    previousVersion = sharedLine ? "both" : versionOf(line.spans.at(-1));
  }
  return stretches;
}

const versionOf = (span: LanguageSpan | undefined): Stretch["version"] =>
  span?.lang === "fi" || span?.lang === "sv" ? span.lang : "other";

const dayWords = new Set(["on", "to", "ti", "klo", "kello", "kl", "klockan"]);

/** "on 2.12 kl. 9" is of the language of its clock word, "to 3.12." of that of its neighbours: `on` and `to` say nothing. */
function withoutDayWords(line: string, spans: LanguageSpan[]): LanguageSpan[] {
  const [first] = spans;
  if (!first || spans.length > 1 || line.length > 40) return spans;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!words.every((word) => dayWords.has(word))) return spans;
  if (words.some((word) => word === "klo" || word === "kello")) return [{ ...first, lang: "fi" }];
  return words.some((word) => word.startsWith("kl")) ? [{ ...first, lang: "sv" }] : [];
}

/** A line behind the last version is for both, unless it leads to a page in one language. */
function closingVersion(line: string, part: number, guideline: Guideline): Stretch["version"] {
  const [link] = line.includes(".") ? findLinks(line, part) : [];
  const site = link ? languageOfLink(link, guideline) : null;
  return site === "sv" ? "sv" : "both";
}

function isShared(text: string, { spans }: Line): boolean {
  for (const [at, span] of spans.entries()) {
    const next = spans[at + 1];
    if (!next || next.lang === span.lang || !isVersion(span) || !isVersion(next)) continue;
    if (/[/|•·]|\s[-–—]\s/.test(text.slice(span.end, next.start))) return true;
  }
  return false;
}

function linesOf(text: string, spans: readonly LanguageSpan[]): Line[] {
  const lines: Line[] = [];
  let nextSpan = 0;
  for (let start = 0; start <= text.length; ) {
    const lineBreak = text.indexOf("\n", start);
    const end = lineBreak < 0 ? text.length : lineBreak + 1;
    const lineSpans: LanguageSpan[] = [];
    for (let span = spans[nextSpan]; span && span.start < end; span = spans[nextSpan]) {
      lineSpans.push(span);
      // a span over several lines belongs to each of them
      if (span.end > end) break;
      nextSpan++;
    }
    lines.push({ start, end, spans: withoutDayWords(text.slice(start, end), lineSpans) });
    if (end === text.length) break;
    start = end;
  }
  return lines;
}
