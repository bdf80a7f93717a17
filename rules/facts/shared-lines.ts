/** Lines that the Finnish and the Swedish version have in common: what they say holds for both. */
import { clockMarks, dayMarks } from "../language/day-and-clock-words";
import type { Language, LanguageSpan } from "../model/span";

export interface Line {
  /** UTF-16 offsets; the line break belongs to it. */
  start: number;
  end: number;
  spans: readonly LanguageSpan[];
}

export const isVersion = ({ lang }: LanguageSpan) => lang === "fi" || lang === "sv";

/** Both languages stand on the line, each with at least a quarter of its words' length. */
export function isBilingual({ spans }: Line): boolean {
  const length = { fi: 0, sv: 0 };
  for (const { lang, start, end } of spans) if (lang === "fi" || lang === "sv") length[lang] += end - start;
  return Math.min(length.fi, length.sv) * 3 >= Math.max(length.fi, length.sv) && length.fi > 0;
}

/** A slash, bar, dot or dash stands between its two languages: "Avoimet ovet / Öppet hus". */
export function hasSeparator(text: string, { spans }: Line): boolean {
  return spans.some((span, at) => {
    const next = spans[at + 1];
    if (!next || !parts(span, next)) return false;
    return /[/|•·]|\s[-–—]\s/.test(text.slice(span.end, next.start));
  });
}

/** Longer lines are no pairs of facts. */
const longestPair = 160;

export interface Halves {
  /** UTF-16 offset in the line at which the second half begins. */
  second: number;
  versions: [Language, Language] | "both";
}

/**
 * A line of two halves with figures, of which names hide the languages: "19.11. klo 12, Långvik | 19.11 kl. 12, Långvik" is of the
 * languages of its clock words; "Överbyntie 1, Överbyvägen 1" says the same twice and is for both. null for all other lines.
 */
export function halvesOf(line: string, { spans }: Line): Halves | null {
  if (line.length > longestPair || !/\d/.test(line)) return null;
  const [mark, another] = line.matchAll(/\s[|/•·]\s/gu);
  const [comma, more] = line.matchAll(/(?<=\d), (?=\p{Lu})/gu);
  const middle = mark ?? (more ? undefined : comma);
  if (!middle || another) return null;
  const second = middle.index + middle[0].length;
  const [first, last] = [line.slice(0, middle.index), line.slice(second)];
  const [a, b] = [clockLanguage(first), clockLanguage(last)];
  if (a && b && a !== b) return { second, versions: [a, b] };
  if (new Set(spans.filter(isVersion).map(({ lang }) => lang)).size > 1) return null;
  const figures = (half: string) => half.match(/\d+/g)?.join(" ") ?? "";
  return figures(first) !== "" && figures(first) === figures(last) ? { second, versions: "both" } : null;
}

function clockLanguage(half: string): Language | null {
  for (const [word] of half.toLowerCase().matchAll(/\p{L}+/gu)) {
    const mark = clockMarks.get(word);
    if (mark) return mark > 0 ? "fi" : "sv";
  }
  return null;
}

/** "13.15 Kuoro / Kören": a line of a programme with a slash or bar, which begins with its hour. */
export const isProgrammeLine = (text: string): boolean => /^\s*\d{1,2}[.:]\d\d\s/.test(text) && /\s[/|]\s/.test(text);

/** The words of the line are pairs ("Liput/Biljetter 8 €, eläkeläiset/pensionärer 4 €"); what else it says is in one language at most. */
export function isOfPairs(text: string, { spans }: Line): boolean {
  const isTight = (at: number) => {
    const [span, next] = [spans[at], spans[at + 1]];
    return !!span && !!next && parts(span, next) && /^\.?\/$/.test(text.slice(span.end, next.start));
  };
  let pairs = 0;
  const alone = new Set<string>();
  spans.forEach((span, at) => {
    if (isTight(at)) pairs++;
    if (!isTight(at) && !isTight(at - 1)) alone.add(span.lang);
  });
  return pairs > 0 && alone.size < 2;
}

/**
 * Where on a line of both languages the end begins that is for both: "Silta valmistui Bron blev klar s. 6–7",
 * "Tykkää meistä! Gilla oss! www…"; the end of the line if there is no such end. A figure or an address before it means that each
 * language has its own facts.
 */
export function startOfCommonEnd(text: string, line: Line): number {
  const last = line.spans.at(-1);
  const before = line.spans.at(-2);
  if (!last || !before || !isBilingual(line)) return line.end;
  const start = startOfTimes(text, last);
  if (/\d|[@.]\p{L}/u.test(text.slice(line.start, start))) return line.end;
  // "Hallen är stängd 10–14." after a Finnish sentence is the Swedish sentence's own
  const isSentence = /[.!?]/.test(text.slice(before.end, last.start));
  const isClosed = start === last.end && /^\s*[.!?:]/.test(text.slice(start, start + 8));
  return isSentence && !isClosed ? line.end : start;
}

const parts = (span: LanguageSpan, next: LanguageSpan) => next.lang !== span.lang && isVersion(span) && isVersion(next);

/** UTF-16 units at the end of a span in which days and hours are looked for. */
const longestTimes = 60;

/** Where the days and clock words at the end of a span begin; its end if there are none. */
function startOfTimes(text: string, { start, end }: LanguageSpan): number {
  const from = Math.max(start, end - longestTimes);
  let first = end;
  for (const { 0: word, index } of [...text.slice(from, end).matchAll(/\p{L}+/gu)].reverse()) {
    const small = word.toLowerCase();
    if (!dayMarks.has(small) && !clockMarks.has(small)) break;
    first = from + index;
  }
  return first;
}
