/** What people see as one character, of however many code units: no passage ends within one. */
import type { OffsetRange } from "../model/fact";
import { firstIndex } from "./first-index";

/** Between characters that are none of these, each stands for itself. */
const joining = "[^\\u0000-\\u02ff\\u2010-\\u2027\\u20ac]";
/** Arabic and other signs that stand in one with what follows. */
const prepended = "[\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u0d4e]|\\ud804[\\udcbd\\udccd]";
const joiningRun = new RegExp(`[^]?(?:${joining}+(?:(?<=${prepended})[^])?)+`, "g");
const isJoining = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code > 0x2ff && code !== 0x20ac && (code < 0x2010 || code > 0x2027);
};

/** The borders of one text; it is looked through once, and only where a passage begins or ends at something unusual. */
export class Graphemes {
  private list: OffsetRange[] | null = null;

  constructor(private readonly text: string) {}

  /** The passage with the rest of the characters in which it begins and ends. */
  around(start: number, end: number): OffsetRange {
    return { start: this.within(start)?.start ?? start, end: this.within(end)?.end ?? end };
  }

  /** The character of several code units within which the offset lies; null between characters. */
  private within(at: number): OffsetRange | null {
    if (!isJoining(this.text, at) && !isJoining(this.text, at - 1)) return null;
    this.list ??= longGraphemes(this.text);
    const found = this.list[firstIndex(this.list, ({ end }) => end > at)];
    return found && found.start < at ? found : null;
  }
}

/** Pictures that nothing joins: each is one character, and the slow segmenter need not be asked. */
const plainPictures = /^\p{Extended_Pictographic}+$/u;

/** Those of more than one code unit, in order. */
function longGraphemes(text: string): OffsetRange[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  const list: OffsetRange[] = [];
  for (const { index, 0: run } of text.matchAll(joiningRun)) {
    if (plainPictures.test(isJoining(run, 0) ? run : run.slice(1))) {
      for (let at = 0; at < run.length; at++) {
        if ((run.codePointAt(at) ?? 0) <= 0xffff) continue;
        list.push({ start: index + at, end: index + at + 2 });
        at++;
      }
      continue;
    }
    for (const { index: at, segment } of segmenter.segment(run)) {
      if (segment.length > 1) list.push({ start: index + at, end: index + at + segment.length });
    }
  }
  return list;
}
