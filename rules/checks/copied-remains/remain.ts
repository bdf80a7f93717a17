import type { OffsetRange } from "../../model/fact";
import { matchesOf } from "../../text/matches";

/** What came along when a text was copied. UTF-16 offsets. */
export interface Remain extends OffsetRange {
  /** What it is to be in the post; null where only the writer knows. */
  instead: string | null;
  /** Nothing but signs that readers were never to see is changed. */
  isCertain: boolean;
}

/** The passages of a pattern, each with what is to stand instead. */
export const remainsOf = (
  text: string,
  pattern: RegExp,
  instead: (match: RegExpExecArray) => string | null,
  isCertain = true,
): Remain[] =>
  matchesOf(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    instead: instead(match),
    isCertain,
  }));
