/** What is meant for an address in a text, also where a slip keeps it from being one. */
import type { TextRange } from "../../model/draft";

export interface WrittenAddress extends TextRange {
  text: string;
  /** Copied from where it was shown shortened: "kunta.fi/retket-ja-mat…". */
  isCut: boolean;
}

/** Longer ones are read so far: no address for readers is longer. */
const longest = 2000;

/** Runs of signs without a space that have what an address has: a dot between letters, slashes or a drive. */
export function findWrittenAddresses(text: string, part: number): WrittenAddress[] {
  const found: WrittenAddress[] = [];
  for (const match of text.matchAll(/[^\s<>"”“]+/gu)) {
    if (match[0].length > longest || !/[\p{L}\p{N}][.,][\p{L}\p{N}.,]|[/\\]{1,2}\p{L}/u.test(match[0])) continue;
    const opening = /^[([{*'’:–-]*/u.exec(match[0])?.[0].length ?? 0;
    const written = withoutEnd(match[0].slice(opening));
    const start = match.index + opening;
    const isCut = cut.test(match[0].slice(opening));
    if (written !== "") found.push({ part, start, end: start + written.length, text: written, isCut });
  }
  return found;
}

/** A page of which the end, or the middle, is dots. */
const cut = /^(?:https?:\/\/|www\.|[\p{L}\p{N}-]{1,63}\.)[^/\s]{1,200}\/(?:[^…]{4,}(?:…|\.{3})$|(?:…|\.{3})\/)/iu;

/** A closing bracket stays where the address has its opening one. */
function withoutEnd(written: string): string {
  let end = written.length;
  while (end > 0 && ".,;:!?'’…)]}>*".includes(written.charAt(end - 1))) end--;
  const bare = written.slice(0, end);
  return written.charAt(end) === ")" && bare.includes("(") ? `${bare})` : bare;
}

export interface AddressPieces {
  /** `https://`, or nothing. */
  scheme: string;
  /** What stands before `@`. */
  user: string;
  /** As written. */
  host: string;
  /** Lower case, without `www.`. */
  site: string;
  path: string;
  query: string;
}

/** null: begins with another scheme, or is none. */
export function piecesOf(address: string): AddressPieces | null {
  const match = /^(https?:\/\/)?(?:([^/?#@\s]+)@)?([^/?#@:\s]+)(?::\d{1,5})?(\/[^?#]*)?(?:\?([^#]*))?/iu.exec(address);
  const [, scheme = "", user = "", host = "", path = "/", query = ""] = match ?? [];
  // "kunta.Se on …" is the end of a sentence
  if (host === "" || (scheme === "" && /\.\p{Lu}\p{Ll}/u.test(host))) return null;
  return { scheme, user, host, site: host.toLowerCase().replace(/^www\./, ""), path, query };
}
