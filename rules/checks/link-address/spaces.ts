/** Spaces within an address: it opens another page, or none. */
import type { TextRange } from "../../model/draft";
import { escapePattern } from "../../text/escape-pattern";
import type { Link } from "../../text/links";
import { rangeOfMatch } from "../../text/ranges";

export interface SpacedAddress extends TextRange {
  right: string;
  /** No sentence has this. */
  isSure: boolean;
}

/** "https:// kunta.fi", "www. kunta.fi". */
const behindBeginning =
  /(?:https?:\/\/(?: ?www\.)?|(?<![\p{L}\p{N}])www\.) {1,2}(?:www\. ?)?[\p{L}\p{N}-]{2,63}\.[\p{L}\p{N}.-]{2,63}(?:\/[^\s<>"”“]{0,500})?/giu;

const mayBegin = /\/\/ |www\. /iu;

export function spacedAddresses(
  text: string,
  part: number,
  links: readonly Link[],
  own: readonly string[],
): SpacedAddress[] {
  const begun = Array.from(mayBegin.test(text) ? text.matchAll(behindBeginning) : [], (match): SpacedAddress => {
    const written = match[0].replace(/[.,;:!?)\]]+$/u, "");
    const { start } = rangeOfMatch(match, part);
    return { part, start, end: start + written.length, right: written.replaceAll(" ", ""), isSure: true };
  });
  const named = (mayBeSpaced.test(text) ? own : []).flatMap((domain) =>
    Array.from(text.matchAll(spacedDomain(domain)))
      .filter(({ index }) => !/[\p{L}\p{N}@-]/u.test(text.charAt(index - 1)))
      .map((match): SpacedAddress => ({ ...rangeOfMatch(match, part), right: domain, isSure: true })),
  );
  const broken = links.flatMap((link) => beforePath(text, link) ?? []);
  return [...begun, ...named, ...broken];
}

/** Most texts have none, and need no search for each domain. */
const mayBeSpaced = /(?: \.|\. )\p{Ll}/u;

/** Without capitals: "Kirkkonummi. Fi…" is the end of a sentence. */
function spacedDomain(domain: string): RegExp {
  const dots = escapePattern(domain).replaceAll("\\.", "(?: \\.|\\. | \\. )");
  return new RegExp(`${dots}(?![\\p{L}\\p{N}])`, "gu");
}

/** "kunta.fi /retki", "kunta.fi/ retki": the page stands behind the space. */
function beforePath(text: string, { part, start, end, text: written, path }: Link): SpacedAddress | null {
  const behind = text.slice(end, end + 130);
  const isAnnounced = announced.test(text.slice(Math.max(0, start - 6), start));
  const page = written.endsWith("/")
    ? isAnnounced
      ? lastWord.exec(behind)
      : null
    : path === "/"
      ? nextPath.exec(behind)
      : null;
  if (!page?.[1]) return null;
  return { part, start, end: end + page[0].length, right: written + page[1], isSure: false };
}

/** Behind these stands an address, not the rest of a sentence: a single word behind it belongs to it. */
const announced = /(?:^|[\n:→➡👉]\ufe0f?) {0,2}$/u;
const lastWord = /^ ([a-z0-9][a-z0-9/-]{3,60})(?=[.!)]?[^\S\n]*(?:\n|$))/;
const nextPath = /^ (\/[a-z0-9][a-z0-9/-]{2,60})(?![\p{L}\p{N}/-]|\.\p{L})/u;
