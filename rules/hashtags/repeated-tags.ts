/** Hashtags that stand a second time in the same post, in a row of tags: in running text each language may name its own. */
import type { Draft, TextRange } from "../model/draft";
import { type Hashtag, hashtagKey } from "../text/hashtags";

export interface RepeatedTag {
  tag: Hashtag;
  /** What goes with it, so that the row stays one, and no empty line is left. */
  removal: TextRange;
}

/** Nobody reads more of them. */
const mostExamined = 200;

export function repeatedTags({ parts }: Pick<Draft, "parts">, tags: readonly Hashtag[]): RepeatedTag[] {
  const seen = new Set<string>();
  return tags.slice(0, mostExamined).flatMap((tag): RepeatedTag[] => {
    const key = `${tag.part} ${hashtagKey(tag.tag)}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    const text = parts[tag.part] ?? "";
    return isFirst || !isInRow(text, tag) ? [] : [{ tag, removal: removalOf(text, tag) }];
  });
}

/** Another tag before or behind it, or nothing else on its line. */
function isInRow(text: string, { start, end }: TextRange): boolean {
  const before = text.slice(Math.max(0, start - 103), start);
  const behind = text.slice(end, end + 4);
  const startsLine = /(?:^|\n) {0,3}$/u.test(before);
  return (
    /#[\p{L}\p{N}\p{M}_]{1,100} {1,2}$/u.test(before) ||
    /^ {1,2}#/u.test(behind) ||
    (startsLine && /^ {0,3}(?:$|\n)/u.test(behind))
  );
}

function removalOf(text: string, { part, start, end }: TextRange): TextRange {
  const gap = /\s*$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? "";
  const isAlone = gap.includes("\n") && /^ {0,3}(?:$|\n)/u.test(text.slice(end, end + 4));
  if (isAlone) return { part, start: start - gap.length, end };
  if (text[start - 1] === " ") return { part, start: start - 1, end };
  return { part, start, end: text[end] === " " ? end + 1 : end };
}
