/** What is meant for an address in a text, also where a slip keeps it from being one. */
import type { TextRange } from "../../model/draft";
import { matchesOf } from "../../text/matches";

export interface WrittenAddress extends TextRange {
  text: string;
  /** Copied from where it was shown shortened: "kunta.fi/retket-ja-mat…". */
  isCut: boolean;
}

/** Longer ones are left out: no address for readers is longer. */
const longest = 2000;
/** What an address has and few other words have: a dot or comma within it, a slash before a letter. */
const inner = /[.,](?=[\p{L}\p{N}.,])|[/\\](?=\p{L})/gu;
const outside = /[\s<>"”“]/u;

/** Runs of signs without a space that have what an address has. */
export function findWrittenAddresses(text: string, part: number): WrittenAddress[] {
  const found: WrittenAddress[] = [];
  let done = 0;
  for (const { index } of matchesOf(text, inner)) {
    if (index < done) continue;
    let begin = index;
    while (begin > done && !outside.test(text.charAt(begin - 1))) begin--;
    done = index;
    while (done < text.length && !outside.test(text.charAt(done))) done++;
    if (done - begin > longest) continue;
    const run = text.slice(begin, done);
    const opening = /^[([{*'’:–-]*/u.exec(run)?.[0].length ?? 0;
    const written = withoutEnd(run.slice(opening));
    const start = begin + opening;
    const isCut = cut.test(run.slice(opening));
    if (written !== "" && !figure.test(written))
      found.push({ part, start, end: start + written.length, text: written, isCut });
  }
  return found;
}

/** A time, a day or a sum. */
const figure = /^\d{1,5}(?:[.,:]\d{1,5}){1,2}$/;

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

/** As the rules of domain names have it. */
const longestHost = 253;

/** null: begins with another scheme, or is none. */
export function piecesOf(address: string): AddressPieces | null {
  const match = /^(https?:\/\/)?(?:([^/?#@\s]+)@)?([^/?#@:\s]+)(?::\d{1,5})?(\/[^?#]*)?(?:\?([^#]*))?/iu.exec(address);
  const [, scheme = "", user = "", host = "", path = "/", query = ""] = match ?? [];
  // "kunta.Se on …" is the end of a sentence
  if (host === "" || host.length > longestHost || (scheme === "" && /\.\p{Lu}\p{Ll}/u.test(host))) return null;
  return { scheme, user, host, site: host.toLowerCase().replace(/^www\./, ""), path, query };
}
