/** Finds what belongs to no language although it has letters: links, addresses, hashtags and mentions. */
import { addressEndings } from "../text/address-endings";
import { isInsideWord, letterLength } from "./fold-letters";

/** Small letters only: "illalla.Se on" is a forgotten space. */
const domainEnding = new RegExp(`\\.(?:${addressEndings.join("|")})(?![\\p{L}\\p{N}_-])`, "uy");

/** Whether the character may stand in a host name or in the name part of an e-mail address. */
function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 48 && code <= 57) || code === 45 || code === 95 || code === 43 || letterLength(text, at) > 0;
}

/** End of the hashtag or mention that starts at `at`, or `at` if there is none. */
export function endOfTag(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const length = (code >= 48 && code <= 57) || code === 95 || isInsideWord(code) ? 1 : letterLength(text, end);
    if (!length) break;
    end += length;
  }
  return end === at + 1 ? at : end;
}

/**
 * Where the link or e-mail address in text[start, end), a stretch without white space, begins; -1 if there is none.
 * It is taken to last to the end of the stretch. Reads every character at most twice.
 */
export function startOfLink(text: string, start: number, end: number): number {
  let name = -1; // first character of the name (host, mail box, scheme) that is being read
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isNameCharacter(text, at)) {
      if (name < 0) name = at;
      continue;
    }
    if (code === 46 /* . */ && name >= 0) {
      domainEnding.lastIndex = at;
      if (domainEnding.test(text)) return name;
      if (at - name === 3 && text.slice(name, at).toLowerCase() === "www") return name;
      continue; // a name may have several parts
    }
    if (code === 64 /* @ */ && name >= 0) return name;
    if (code === 58 /* : */ && name >= 0 && text.startsWith("//", at + 1)) return name;
    name = -1;
  }
  return -1;
}
