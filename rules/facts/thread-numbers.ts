/** The numbers of the parts of a thread: "1/2" at the beginning, "(2/3)" at the end, "Tråd 1/3". They are no facts and no days. */
import type { OffsetRange } from "../model/fact";

/** n of N, in brackets or not. No thread has more than 99 posts. */
const counter = /(?<![\p{L}\d./,:–-])[([]?(\d{1,2})\s?\/\s?(\d{1,2})[)\]]?(?![\d/%€]|[.,:–-]\d)/gu;
/** What may stand between a counter and the beginning of its post or line. */
const opening = /^[^\p{L}\d]*(?:(?:ketju|säie|julkaisuketju|tråd|trådinlägg|thread|osa|del|part)[^\p{L}\d]*)?$/iu;
/**
 * What may stand between it and the end: signs, hashtags, mentions, an address. Each of them is taken whole and begins with
 * what no other begins with, so that there is only one way to part the text.
 */
const closing =
  /^(?:[^\p{L}\d#@]|[#@][\p{L}\p{N}_]+(?![\p{L}\p{N}_])|https?:\/\/\S+(?!\S)|(?:[\p{Ll}\d][\p{Ll}\d-]*\.)+\p{Ll}{2,}(?:\/\S*)?(?!\S))*$/u;
const named = /(?:🧵|ketju|säie|tråd|thread)[^\p{L}\d]*$/iu;
/** So far from an edge a counter is looked for: a thread word before it, hashtags and an address behind it. */
const edgeLength = 200;

interface Counter extends OffsetRange {
  part: number;
  number: number;
  of: number;
  /** A word or sign for a thread stands before it. */
  named: boolean;
}

/** One list a part, with offsets in that part. */
export function findThreadNumbers(parts: readonly string[]): OffsetRange[][] {
  const counters = parts.flatMap(countersAtEdges);
  const numbersByLength = new Map<number, Set<number>>();
  for (const { number, of } of counters) {
    const numbers = numbersByLength.get(of) ?? new Set();
    numbersByLength.set(of, numbers.add(number));
  }
  const inPlace = (counter: Counter) => counter.number === counter.part + 1;
  const isInOrder = new Set(counters.filter(inPlace).map(({ part }) => part)).size > 1;
  const found: OffsetRange[][] = parts.map(() => []);
  for (const each of counters) {
    const { part, start, end, of, named: isNamed } = each;
    // several parts count to the same number or in their order, or a word says what is counted
    const numbers = numbersByLength.get(of);
    const counted =
      numbers !== undefined && numbers.size > 1 && (parts.length > 1 || (numbers.has(1) && numbers.has(2)));
    const agree = counted || (parts.length > 1 && of === parts.length);
    if (agree || isNamed || (isInOrder && inPlace(each))) found[part]?.push({ start, end });
  }
  for (const [part, range] of listNumbers(parts)) if (found[part]?.length === 0) found[part]?.push(range);
  return found;
}

/** "1. ", "2) ", "3/": what parts in a row begin with, one higher each. */
function listNumbers(parts: readonly string[]): [number, OffsetRange][] {
  const numbered = parts.flatMap((text, part) => {
    const match = /^([^\p{L}\d]{0,20})(\d{1,2})(?:[.)/:](?=\s)|\uFE0F?\u20E3)/u.exec(text);
    if (!match) return [];
    const [written, opening = "", digits = ""] = match;
    return [{ part, number: Number(digits), range: { start: opening.length, end: written.length } }];
  });
  const [first] = numbered;
  const isRow =
    first !== undefined &&
    numbered.length >= 2 &&
    first.number <= 2 &&
    numbered.every(({ part, number }) => number - first.number === part - first.part);
  return isRow ? numbered.map(({ part, range }) => [part, range]) : [];
}

function countersAtEdges(text: string, part: number): Counter[] {
  if (!text.includes("/")) return [];
  const found: Counter[] = [];
  const seen = new Set<number>();
  for (const [start, end] of passagesOf(text)) {
    for (const from of new Set([start, Math.max(start, end - edgeLength)])) {
      const window = text.slice(from, Math.min(end, from + edgeLength));
      for (const match of window.matchAll(counter)) {
        const [written, number, of] = [match[0], Number(match[1]), Number(match[2])];
        const at = { start: from + match.index, end: from + match.index + written.length };
        if (number < 1 || of < 2 || number > of || seen.has(at.start)) continue;
        const before = text.slice(Math.max(start, at.start - edgeLength), at.start);
        const atStart = at.start - start < edgeLength && opening.test(before);
        const atEnd = end - at.end < edgeLength && closing.test(text.slice(at.end, end));
        if (!atStart && !atEnd) continue;
        seen.add(at.start);
        found.push({ part, ...at, number, of, named: named.test(before) });
      }
    }
  }
  return found;
}

/** The lines, and the whole: hashtags often stand on lines of their own below the last counter. */
function passagesOf(text: string): [number, number][] {
  const passages: [number, number][] = [[0, text.length]];
  if (!text.includes("\n")) return passages;
  for (let start = 0; start < text.length; ) {
    const lineBreak = text.indexOf("\n", start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    if (text.slice(start, end).includes("/")) passages.push([start, end]);
    start = end + 1;
  }
  return passages;
}
