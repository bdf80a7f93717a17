/** Which passages of a draft belong to the Finnish version, which to the Swedish, and which to both. */
import { readTimesLine } from "../language/day-and-clock-words";
import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import type { Language, LanguageSpan } from "../model/span";
import { findLinks } from "../text/links";
import { languageOfLink } from "../text/site-language";
import { NameRows } from "./name-rows";
import {
  halvesOf,
  hasSeparator,
  isBilingual,
  isOfPairs,
  isProgrammeLine,
  isVersion,
  type Line,
  startOfCommonEnd,
} from "./shared-lines";

export interface Stretch extends TextRange {
  /** `other`: in a third language, compared with nothing. */
  version: Language | "both" | "other";
  /**
   * Where two languages share a line, with a slash, bar or dash between them, something that is the same for all of the line
   * and for no other: what one of them gives holds for both. Else null.
   */
  sharedLine: string | null;
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
  const headings = new Headings();
  const nameRows = new NameRows(text, lines, guideline);
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
    const lineText = text.slice(line.start, line.end);
    const times = readTimesLine(lineText);
    const isBelowBoth = headings.areOfBoth || (previousVersion === "both" && headings.isOpen);
    const isForBoth =
      (times === "both" && line.spans.length === 0) ||
      (isBelowBoth && (line.spans.length === 0 || isOneOfTimes(text, lines, number)));
    headings.read(line, lineText);
    if (line.spans.length === 0) {
      const behindAll = isLast && number > lastWords && lastWords >= 0 && previousVersion !== "other";
      const version = behindAll
        ? closingVersion(lineText, part, guideline)
        : isForBoth || / [/|] /.test(lineText)
          ? "both"
          : previousVersion;
      add(version, line.start, line.end);
      continue;
    }
    if (isForBoth || isOfPairs(text, line)) {
      add("both", line.start, line.end);
      previousVersion = "both";
      continue;
    }
    const rowVersion = nameRows.versionAt(number, previousVersion, isBelowBoth);
    if (rowVersion !== null) {
      add(rowVersion, line.start, line.end);
      previousVersion = rowVersion;
      continue;
    }
    const halves = halvesOf(lineText, line);
    if (halves) {
      const [first, second] = halves.versions === "both" ? (["both", "both"] as const) : halves.versions;
      add(first, line.start, line.start + halves.second);
      add(second, line.start + halves.second, line.end);
      previousVersion = "both";
      continue;
    }
    // in a programme for both a word of unknown language takes no line away
    const isShared = hasSeparator(text, line) || (previousVersion === "both" && isProgrammeLine(lineText));
    const sharedLine = isShared ? `${part}:${number}` : null;
    const commonEnd = startOfCommonEnd(text, line);
    let start = line.start;
    for (const [at, span] of line.spans.entries()) {
      const next = line.spans[at + 1];
      if (next && next.lang === span.lang) continue;
      const end = next ? startOfNext(text, span, next) : commonEnd;
      if (end > start) add(versionOf(span), start, end, sharedLine);
      start = end;
    }
    if (start < line.end) add("both", start, line.end);
    previousVersion = sharedLine || isBilingual(line) ? "both" : versionOf(line.spans.at(-1));
  }
  return stretches;
}

/** "… uimaan. 18 grader i vattnet": the figures that open a sentence belong to it. */
function startOfNext(text: string, span: LanguageSpan, next: LanguageSpan): number {
  const between = text.slice(span.end, next.start);
  const [sentenceEnd = ""] = /^[”"»)\]]?[.!?…]+[”"»)\]]?\s+(?=\d)/u.exec(between) ?? [];
  // "kl. 12" and "tfn. 09 …" are no sentence's end
  const isAbbreviation = !/\p{L}{5}$/u.test(text.slice(Math.max(span.start, span.end - 5), span.end));
  return sentenceEnd === "" || isAbbreviation ? next.start : span.end + sentenceEnd.length;
}

/** The only line of days and hours at its place: beside a second one each of them is in its own language. */
function isOneOfTimes(text: string, lines: readonly Line[], number: number): boolean {
  const timesOf = (line: Line | undefined) => (line ? readTimesLine(text.slice(line.start, line.end)) : null);
  return timesOf(lines[number]) === "plain" && !timesOf(lines[number - 1]) && !timesOf(lines[number + 1]);
}

/** A heading in each language, one below the other and without figures: what stands below them is for both. */
class Headings {
  private readonly versions: Stretch["version"][] = [];
  private hasFigures = false;

  get areOfBoth(): boolean {
    const [first, second, third] = this.versions;
    return !this.hasFigures && first !== second && first !== "other" && second !== "other" && !third && !!second;
  }

  /** Words stand above in the same block. */
  get isOpen(): boolean {
    return this.versions.length > 0;
  }

  read({ spans }: Line, lineText: string): void {
    if (lineText.trim() === "") {
      this.versions.length = 0;
      this.hasFigures = false;
    }
    if (spans.length > 0 && this.versions.length < 3) this.versions.push(versionOf(spans[0]));
    this.hasFigures ||= /\d/.test(lineText);
  }
}

const versionOf = (span: LanguageSpan | undefined): Stretch["version"] =>
  span?.lang === "fi" || span?.lang === "sv" ? span.lang : "other";

/** A line behind the last version is for both, unless it leads to a page in one language. */
function closingVersion(line: string, part: number, guideline: Guideline): Stretch["version"] {
  const [link] = line.includes(".") ? findLinks(line, part) : [];
  const site = link ? languageOfLink(link, guideline) : null;
  return site === "sv" ? "sv" : "both";
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
    lines.push({ start, end, spans: lineSpans });
    if (end === text.length) break;
    start = end;
  }
  return lines;
}
