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
/** "Hei Maija, aura tulee tänään" is addressed to her. */
const address = /^(?:Hei|Moi|Moikka|Heippa|Terve|Hyvä|Kiitos|Hej|Hejsan|Bästa|Tack)$/u;
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

function lastGreeting(line: string): RegExpExecArray | undefined {
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
  if (first === "" || address.test(first) || (isPlace(first, guideline) && !isGivenName(first))) return null;
  const hasTitle = titleBehind.test(rest);
  if (!hasTitle && !/^[.)]?$/.test(rest)) return null;
  if (opened) return { start, hasTitle };
  return second && (hasTitle || isGivenName(first)) ? { start, hasTitle } : null;
}

const dashAtEnd = /(?:^|[.!?)]\s+|\s)[–—-]\s?$/u;

/** Offset behind the last words of a message, in front of its sign-off: what is added to the message stands there. */
export function endOfMessage(text: string, guideline: Guideline): number {
  const opening = signOff(text, guideline);
  // "Ystävällisin terveisin": what leads to the greeting belongs to it
  const led = /(?:^|[.!?\n]|\p{Extended_Pictographic})\s*(\p{L}{2,15}(?: \p{L}{2,15})?\s*)$/u.exec(
    text.slice(Math.max(0, opening - 50), opening),
  )?.[1];
  return text.slice(0, opening - (opening < text.length && led ? led.length : 0)).trimEnd().length;
}

/** Where the sign-off begins, with its greeting or dash; the length of the text where there is none. */
function signOff(text: string, guideline: Guideline): number {
  const signature = findSignature(text, 0, guideline);
  if (signature) {
    const before = text.slice(Math.max(0, signature.start - longestLine), signature.start);
    const greeted = lastGreeting(before);
    const opening =
      greeted && greeted.index + greeted[0].length >= before.trimEnd().length
        ? before.length - greeted.index
        : (dashAtEnd.exec(before)?.[0].length ?? 0);
    return signature.start - opening + (/^[,.!?]/.test(text.slice(signature.start - opening)) ? 1 : 0);
  }
  const end = text.trimEnd().length;
  const from = Math.max(text.lastIndexOf("\n", end - 1) + 1, end - longestLine);
  const line = text.slice(from, end);
  // signed by a unit ("Terv. kunnossapito"), or by a title with a given name, without a greeting
  const greeted = lastGreeting(line);
  if (greeted && !/[.!?]\s/u.test(line.slice(greeted.index + greeted[0].length)))
    return from + greeted.index + (/^[,.!?]/.test(greeted[0]) ? 1 : 0);
  const unpunctuated = /(?:^|[.!?]\s+)(\p{Lu}[\p{L}-]{2,30}(?: [\p{L}-]{2,30}){0,2} \p{Lu}[\p{L}-]{1,30})$/u.exec(
    line,
  )?.[1];
  return unpunctuated ? end - unpunctuated.length : text.length;
}
