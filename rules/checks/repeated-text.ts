import { type CheckContext, defineCheck } from "../context/check";
import type { TextRange } from "../model/draft";
import { say } from "../model/say";
import { replaceRange } from "../text/edits";
import { firstIndex } from "../text/first-index";
import { matchesOf } from "../text/matches";
import { textAt } from "../text/ranges";

export const repeatedText = defineCheck({
  id: "repeated-text",
  title: say("Sama teksti kahdesti", "Samma text två gånger", "Same text twice"),
  kinds: {
    repeated: {
      level: "reminder",
      message: say(
        "Sama teksti on julkaisussa kahteen kertaan. Poista toinen.",
        "Samma text står två gånger i inlägget. Ta bort den ena.",
        "The same text stands in the post twice. Remove one.",
      ),
      headline: say("Sama teksti kahteen kertaan", "Samma text står två gånger", "The same text stands twice"),
    },
  },
  labels: {
    remove: say("Poista toistuva teksti", "Ta bort upprepningen", "Remove the repetition"),
    "remove.short": say("Poista", "Ta bort", "Remove"),
  },
  params: {
    /** A paragraph of several sentences with at least so many words is no heading and no greeting. */
    minWords: 6,
    /** Three sentences and more are none either, however short they are. */
    minWordsOfMany: 4,
    /** A sentence alone may well stand twice, such as a greeting, or what holds for every row of a programme. */
    minWordsOfSentence: 9,
    /** The same behind other sentences, where it belongs to each of them. */
    minWordsWithin: 14,
  },
  tightening: { minWords: "lower", minWordsOfMany: "lower", minWordsOfSentence: "lower", minWordsWithin: "lower" },
  review(context, limits) {
    const { draft } = context;
    const repeated = repeatedPassages(context, limits);
    if (repeated.length === 0) return [];
    const edits = repeated.map((range) => replaceRange(draft, withGap(draft.parts[range.part] ?? "", range), ""));
    // a post of a thread is left with something to say
    const isEmptied = draft.parts.some((text, part) => {
      const ofPart = edits.filter((edit) => edit.part === part);
      const between = [...ofPart, { start: text.length, end: text.length }];
      const isSaid = between.some(({ start }, at) => text.slice(between[at - 1]?.end ?? 0, start).trim() !== "");
      return text.trim() !== "" && !isSaid;
    });
    const fixes = isEmptied ? [] : [{ kind: "edit" as const, label: "remove", values: {}, edits, safe: false }];
    return [{ kind: "repeated", ranges: repeated, fixes }];
  },
});

interface Limits {
  minWords: number;
  minWordsOfMany: number;
  minWordsOfSentence: number;
  minWordsWithin: number;
}

/** Lines and sentences that stand further up as well, in order and not overlapping. */
function repeatedPassages(context: CheckContext, limits: Limits): TextRange[] {
  const { draft, derived } = context;
  /** The line in which each text stands first. */
  const seen = new Map<string, TextRange>();
  const repeated: TextRange[] = [];
  let next = 0;
  for (const line of draft.parts.flatMap(linesOf)) {
    const sentences: TextRange[] = [];
    for (
      let each = derived.sentences[next];
      each && isBefore(each, line.end, line.part);
      each = derived.sentences[++next]
    )
      sentences.push(each);
    const isParagraph = sentences.length > 1;
    const needed =
      sentences.length > 2 ? limits.minWordsOfMany : isParagraph ? limits.minWords : limits.minWordsOfSentence;
    if (isRepeated(line, line, needed)) repeated.push(line);
    else if (isParagraph) repeated.push(...sentences.filter((each) => isRepeated(each, line, limits.minWordsWithin)));
  }
  return repeated;

  function isRepeated(range: TextRange, line: TextRange, needed: number): boolean {
    // a word has two letters at least, and a space
    if (range.end - range.start < Math.min(limits.minWords, needed) * 3) return false;
    const written = textAt(draft.parts, range);
    if (!/[.!?…][)”"]?[^\p{L}\p{N}]{0,12}$/u.test(written.slice(-16))) return false;
    const key = /\s\s|[^\S ]/u.test(written) ? written.replace(/\s+/gu, " ") : written;
    const known = seen.get(key);
    if (!known) seen.set(key, line);
    // twice in one paragraph it is no text that belongs to each of two
    return known !== undefined && wordsIn(context, range) >= (known === line ? limits.minWords : needed);
  }
}

const isBefore = (range: TextRange, end: number, part: number) =>
  range.part < part || (range.part === part && range.start < end);

function linesOf(text: string, part: number): TextRange[] {
  return matchesOf(text, /[^\s](?:[^\n]*[^\s])?/gu).map(({ index, 0: { length } }) => ({
    part,
    start: index,
    end: index + length,
  }));
}

/** Words of the language: an address, a telephone number and hashtags may stand under each version. */
function wordsIn({ derived }: CheckContext, range: TextRange): number {
  const identifiers = derived.facts.identifiers[range.part] ?? [];
  const words = derived.wordsIn(range).filter(({ key }) => /^\p{L}{2,}$/u.test(key));
  return words.filter((word) => {
    const near = identifiers[firstIndex(identifiers, ({ end }) => end > word.start)];
    return !near || near.start >= word.end;
  }).length;
}

/** With the empty space in front of it, so that no empty line is left. */
function withGap(text: string, { part, start, end }: TextRange): TextRange {
  const gap = /\s*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  if (start - gap > 0) return { part, start: start - gap, end };
  return { part, start, end: end + (/^\s{0,20}/u.exec(text.slice(end))?.[0].length ?? 0) };
}
