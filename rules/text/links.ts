/** Web addresses in a text, with and without scheme. */
import type { TextRange } from "../model/draft";
import { addressEndings } from "./address-endings";
import { matchesOf } from "./matches";

export interface Link extends TextRange {
  /** As written. */
  text: string;
  /** With a scheme, for comparing and opening. */
  url: string;
  /** Lower case, without `www.`. */
  host: string;
  /** With its leading slash, without query and fragment. */
  path: string;
}

/** Endings of countries and of services of short addresses: a path behind them tells them from the end of a sentence. */
const endingsWithPath = "gle|gl|in|gd|gy|cc|co|nu|no|dk|ee|lv|lt|pl|de|nl|fr|uk|ws|xyz|page|link";
const isEndingWithPath = new RegExp(`^[^/:]*\\.(?:${endingsWithPath})/`, "i");
/** "auki.No/ei", "10.no/…": the next sentence, a number. */
const noShortAddress = new RegExp(`^[^/]*\\.\\p{Lu}\\p{L}*/|^[\\d.-]+\\.(?:${endingsWithPath})/`, "u");

/** "auki.Se suljetaan", "24.11.Me": the next sentence without its space, where the ending begins with a capital and is a word. */
const nextSentence = /\.(?:Se|Me|Info|Be|Tv|App)$/u;

const address = new RegExp(
  `(?:https?://|www\\.)[^\\s<>"”“]+|(?<![\\p{L}\\p{N}@._/-])(?:[a-zåäö0-9][a-zåäö0-9-]{0,62}\\.){1,4}(?:(?:${addressEndings.join("|")})(?![\\p{L}\\p{N}@-])(?:[/?#][^\\s<>"”“]*)?|(?:${endingsWithPath})/[^\\s<>"”“]+)`,
  "giu",
);
const isBareName = new RegExp(`\\.(?:${addressEndings.join("|")})$`, "u");
/** Punctuation that ends the sentence, not the address. */
const trailing = new Set(".,;:!?'’…)]}>*");

/** Most texts have none of these. */
const mayHaveLink = /[\p{L}\p{N}-]\.\p{L}|:\/\/|www\./iu;

export function findLinks(text: string, part: number): Link[] {
  const links: Link[] = [];
  if (!mayHaveLink.test(text)) return links;
  for (const match of matchesOf(text, address)) {
    const written = withoutNextSentence(withoutTrailing(match[0]));
    if (written === "") continue;
    if (isEndingWithPath.test(written) && noShortAddress.test(written)) continue;
    const url = /^https?:\/\//i.test(written) ? written : `https://${written}`;
    const parsed = /^https?:\/\/([^/?#:@]+)(?::\d+)?(\/[^?#]*)?/i.exec(url);
    if (!parsed?.[1]?.includes(".")) continue;
    const host = parsed[1].toLowerCase().replace(/^www\./, "");
    const end = match.index + written.length;
    links.push({ part, start: match.index, end, text: written, url, host, path: parsed[2] ?? "/" });
  }
  return links;
}

/** What is left of an address without scheme; empty where that is none: "kirkkonummi.fi.Se on", "auki.Se on". */
function withoutNextSentence(written: string): string {
  if (!nextSentence.test(written) || /^https?:|^www\./i.test(written)) return written;
  const before = written.replace(nextSentence, "");
  return isBareName.test(before) ? before : "";
}

/** A closing bracket stays where the address has its opening one. */
function withoutTrailing(written: string): string {
  let end = written.length;
  while (end > 0 && trailing.has(written.charAt(end - 1))) end--;
  const bare = written.slice(0, end);
  return written.charAt(end) === ")" && bare.includes("(") ? `${bare})` : bare;
}

/** Whether `host` is one of `hosts` or below one of them. */
export function isHostOf(host: string, hosts: readonly string[]): boolean {
  return hosts.some((listed) => host === listed || host.endsWith(`.${listed}`));
}
