/** A text in composed letters and without invisible ones, and the way back to the offsets of the original. */
import { firstIndex } from "../text/first-index";

export interface NormalText {
  text: string;
  /** Offset in `text` of what stands at `at` in the original. */
  from(at: number): number;
  /** Offset in the original of the character at `at`. */
  start(at: number): number;
  /** Offset in the original behind the character before `at`. */
  end(at: number): number;
}

/** Soft hyphens, zero-width characters, byte order marks; letters with marks of their own. */
const unusual = /[\u00ad\u200b-\u200d\u2060\ufeff]|[\s\S][\u0300-\u036f]+/g;
const same = (at: number) => at;

export function normalise(original: string): NormalText {
  if (original.search(unusual) === -1) return { text: original, from: same, start: same, end: same };
  let text = "";
  // for every character of `text`, where it begins and ends in the original
  const starts: number[] = [];
  const ends: number[] = [];
  let copied = 0;
  const copy = (until: number) => {
    for (let at = copied; at < until; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
    text += original.slice(copied, until);
  };
  for (const match of original.matchAll(unusual)) {
    copy(match.index);
    copied = match.index + match[0].length;
    const composed = match[0].length === 1 ? "" : match[0].normalize("NFC");
    for (let k = 0; k < composed.length; k++) {
      starts.push(match.index);
      ends.push(copied);
    }
    text += composed;
  }
  copy(original.length);
  return {
    text,
    from: (at) => firstIndex(starts, (start) => start >= at),
    start: (at) => starts[at] ?? original.length,
    end: (at) => (at === 0 ? 0 : (ends[at - 1] ?? original.length)),
  };
}
