/** The signature at the end of a message: who answers for it. */
import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { isGivenName, isPlace } from "./person-names";

export interface Signature extends TextRange {
  /** A title or a unit stands with the name. */
  hasTitle: boolean;
}

/** Lines at the end that may belong to it, and how much of a line is looked at. */
const tailLines = 3;
const longestLine = 160;

const greeting =
  /(?:^|[\s,.!?])(?:terveisin|terv\.?|t\.|yt\.?|hälsning(?:ar)?|hälsar|mvh\.?|(?:best |kind )?regards)[,:]?(?:\s+|$)/giu;
const name = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
const nameFirst = new RegExp(`^(${name}(?: ${name}){0,2})(.*)$`, "u");
const titleFirst = new RegExp(`^\\p{L}[^.!?:,]{3,60} (${name} ${name})$`, "u");
const titleBehind = /^\s*[,/(|–—-]\s*\p{L}[^!?]{1,80}$/u;

interface Line {
  start: number;
  text: string;
}

/** null: nobody is named at the end. Hashtags and addresses below the signature are no part of it. */
export function findSignature(text: string, part: number, guideline: Guideline): Signature | null {
  const lines = lastLines(text);
  for (const [at, line] of lines.entries()) {
    const lineBefore = lines[at - 1]?.text;
    const signed = readLine(line.text, lineBefore !== undefined && endsWithGreeting(lineBefore), guideline);
    if (!signed) continue;
    const below = lines[at + 1]?.text ?? "";
    const hasTitle = signed.hasTitle || (/^\p{L}/u.test(below) && below.length <= 60);
    return { part, start: line.start + signed.start, end: line.start + line.text.length, hasTitle };
  }
  return null;
}

function lastLines(text: string): Line[] {
  const lines: Line[] = [];
  let end = text.length;
  while (end >= 0 && lines.length < tailLines) {
    const lineStart = end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
    const start = Math.max(lineStart, end - longestLine);
    const written = text.slice(start, end);
    const words = written.trim();
    const indent = written.length - written.trimStart().length;
    if (words !== "" && !/^(?:[#@]|https?:|www\.)/iu.test(words)) lines.unshift({ start: start + indent, text: words });
    end = lineStart - 1;
  }
  return lines;
}

function lastGreeting(line: string): RegExpMatchArray | undefined {
  return Array.from(line.matchAll(greeting)).at(-1);
}

function endsWithGreeting(line: string): boolean {
  const match = lastGreeting(line);
  return match?.index !== undefined && match.index + match[0].length >= line.length;
}

/** Where the signature begins in the line: behind a greeting or a dash a single name is enough. */
function openingOf(line: string): number {
  const greeted = lastGreeting(line);
  if (greeted?.index !== undefined) return greeted.index + greeted[0].length;
  const dashed = Array.from(line.matchAll(/(?:^|[.!?)] )[–—-] ?/gu)).at(-1);
  return dashed ? dashed.index + dashed[0].length : 0;
}

function readLine(line: string, greeted: boolean, guideline: Guideline): { start: number; hasTitle: boolean } | null {
  const start = openingOf(line);
  const opened = greeted || start > 0;
  const piece = line.slice(start);
  const titled = titleFirst.exec(piece)?.[1];
  if (titled && isGivenName(titled.split(" ")[0] ?? "")) return { start, hasTitle: true };
  const [, names = "", rest = ""] = nameFirst.exec(piece) ?? [];
  const [first = "", second] = names.split(" ");
  if (first === "" || (isPlace(first, guideline) && !isGivenName(first))) return null;
  const hasTitle = titleBehind.test(rest);
  if (!hasTitle && !/^[.)]?$/.test(rest)) return null;
  if (opened) return { start, hasTitle };
  return second && (hasTitle || isGivenName(first)) ? { start, hasTitle } : null;
}
