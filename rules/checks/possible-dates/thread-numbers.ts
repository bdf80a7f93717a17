/** Numbers of the posts of a thread: "1/3", "(2/3)", "🧵 3/3". In Swedish "2/3" may be a day as well. */

import type { DraftFact } from "../../facts/draft-facts";

/** As far as it is looked for the edge of the part, so that the time does not grow with its length. */
const farthest = 300;
const opening = /^[^\p{L}\p{N}]{0,12}(?:(?:tråd|ketju|del|osa|inlägg|julkaisu)[^\p{L}\p{N}\n]{1,3})?$/iu;
/** Nothing but hashtags, addresses and signs. */
const closing = /^[^\p{L}\p{N}#@]{0,12}(?:(?:[#@]|https?:|www\.)\S{1,200}(?:\s{1,9}|$)){0,20}[^\p{L}\p{N}]{0,12}$/u;
const time = /^\s?(?:kl|klockan)\b/i;

/** n/N at either edge of a part, n being no larger than N; with a time behind it, it is a day. */
export function isThreadNumber({ part, start, end }: DraftFact, parts: readonly string[]): boolean {
  const text = parts[part] ?? "";
  const match = /^(\d{1,2})\/(\d{1,2})$/.exec(text.slice(start, end));
  if (!match) return false;
  const [number, count] = [Number(match[1]), Number(match[2])];
  if (number < 1 || number > count) return false;
  const after = text.slice(end, end + farthest);
  if (time.test(after)) return false;
  if (parts.length > 1 && count === parts.length && number === part + 1) return true;
  const atStart = start <= 24 && opening.test(text.slice(0, start));
  const atEnd = text.length - end <= farthest && closing.test(after);
  return atStart || atEnd;
}
