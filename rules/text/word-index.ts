/** Where which words stand in a long text, so that word lists need not look at every word. */
import { memoizePer } from "../model/memoize";
import type { Word } from "./words";

export interface WordIndex {
  /** Positions in the list of words, by the head of the word. */
  byHead: Map<string, number[]>;
  /** The same by fewer letters than a head has. */
  byStart(length: number): Map<string, number[]>;
  /** Positions of the words that begin with `start`, which is shorter than a head. */
  positionsBehind(start: string): readonly number[];
  /** Positions of the words that have `letters` somewhere in them, in no particular order. */
  positionsWith(letters: string): number[];
}

export const indexWords = memoizePer((words: readonly Word[]): WordIndex => {
  const byHead = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  for (const [at, { head, key }] of words.entries()) {
    add(byHead, head, at);
    add(byKey, key, at);
  }
  const byLength = new Map<number, Map<string, number[]>>();
  function byStart(length: number): Map<string, number[]> {
    const known = byLength.get(length);
    if (known) return known;
    const starts = new Map<string, number[]>();
    for (const [at, { head }] of words.entries()) add(starts, head.slice(0, length), at);
    byLength.set(length, starts);
    return starts;
  }
  // all different words in one text, one a line: searching that is fast
  const keys = [...byKey.keys()];
  const lines = `${keys.join("\n")}\n`;
  const pairs = letterPairs(lines);
  return {
    byHead,
    byStart,
    positionsBehind: (start) => byStart(start.length).get(start) ?? [],
    positionsWith(letters) {
      const positions: number[] = [];
      if (!hasPairsOf(letters, pairs)) return positions;
      for (let at = lines.indexOf(letters); at !== -1; ) {
        const start = lines.lastIndexOf("\n", at) + 1;
        const end = lines.indexOf("\n", at);
        positions.push(...(byKey.get(lines.slice(start, end)) ?? []));
        at = lines.indexOf(letters, end);
      }
      return positions;
    },
  };
});

/** A mark for each two letters that stand beside each other: most of what is searched is ruled out by them. */
function letterPairs(text: string): Uint8Array {
  const pairs = new Uint8Array(1024);
  for (let at = 1; at < text.length; at++) pairs[pairAt(text, at)] = 1;
  return pairs;
}

function hasPairsOf(letters: string, pairs: Uint8Array): boolean {
  for (let at = 1; at < letters.length; at++) if (pairs[pairAt(letters, at)] === 0) return false;
  return true;
}

/** Five bits of each letter. */
const pairAt = (text: string, at: number) => ((text.charCodeAt(at - 1) & 31) << 5) | (text.charCodeAt(at) & 31);

function add(map: Map<string, number[]>, name: string, position: number): void {
  const positions = map.get(name);
  if (positions) positions.push(position);
  else map.set(name, [position]);
}
