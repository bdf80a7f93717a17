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

export function spacedAddresses(
  text: string,
  part: number,
  links: readonly Link[],
  own: readonly string[],
): SpacedAddress[] {
  const begun = Array.from(text.matchAll(behindBeginning), (match): SpacedAddress => {
    const written = match[0].replace(/[.,;:!?)\]]+$/u, "");
    const { start } = rangeOfMatch(match, part);
    return { part, start, end: start + written.length, right: written.replaceAll(" ", ""), isSure: true };
  });
  const named = own.flatMap((domain) => {
    const dotted = escapePattern(domain).replaceAll("\\.", "(?: \\.|\\. | \\. )");
    // without capitals: "Kirkkonummi. Fi…" is the end of a sentence
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}@.-])(?:https?://)?(?:www\\.)?${dotted}(?![\\p{L}\\p{N}])`, "gu");
    return Array.from(
      text.matchAll(pattern),
      (match): SpacedAddress => ({
        ...rangeOfMatch(match, part),
        right: match[0].replaceAll(" ", ""),
        isSure: true,
      }),
    );
  });
  const broken = links.flatMap((link) => beforePath(text, link) ?? []);
  return [...begun, ...named, ...broken];
}

/** "kunta.fi /retki", "kunta.fi/ retki": the page stands behind the space, and no sentence goes on behind it. */
function beforePath(text: string, { part, start, end, text: written }: Link): SpacedAddress | null {
  const behind = text.slice(end, end + 120);
  const page = written.endsWith("/")
    ? /^ ([a-z0-9][a-z0-9-]{3,60}(?:\/[a-z0-9/-]{0,60})?)(?=[.!)]?\s*(?:\n|$))/.exec(behind)
    : written.includes("/", 8)
      ? null
      : /^ (\/[a-z0-9][a-z0-9/-]{2,60})(?![\p{L}\p{N}/-]|\.\p{L})/u.exec(behind);
  if (!page?.[1] || text.charAt(end + page[0].length) === "…") return null;
  return { part, start, end: end + page[0].length, right: written + page[1], isSure: false };
}
