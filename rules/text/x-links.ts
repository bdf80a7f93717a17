/**
 * Which stretches of a text X shortens to an address of fixed length, after the rules of twitter-text 3. They differ from
 * what people take for a link (`links.ts`): any bare name with a known ending counts, some characters end an address.
 */
import type { OffsetRange } from "../model/fact";
import { topLevelDomains } from "./top-level-domains";

const latin =
  "\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff";
/** What cannot stand in a domain name, beside the dot, the hyphen and the underscore. */
const outside =
  "!'#%&()*+,\\\\/:;<=>?@\\[\\]^{|}~$\\s\\x85\\u180e\\ufeff\\ufffe\\uffff\\u202a-\\u202e\\u061c\\u200e\\u200f\\u2066-\\u2069";
const run = new RegExp(`[^${outside}]+`, "g");
const scheme = /https?:\/\/$/i;
/** Before any address. */
const notBefore = /[A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]/;
/** Before an address without scheme. */
const notBeforeBare = /[-_./]/;
/** Without scheme only what is written in Latin letters counts. */
const latinRun = new RegExp(`[-a-z0-9${latin}.]+`, "gi");
const pathCharacter = new RegExp(`[a-z\\u0400-\\u04ff0-9!*';:=+,.$/%#[\\]\\-\\u2013_~@|&${latin}]`, "i");
const pathEnd = new RegExp(`[-+a-z\\u0400-\\u04ff0-9=_#/${latin}]`, "i");
const query = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iy;
const queryEnd = /[a-z0-9\-_&=#/]/i;
const port = /:\d+/y;
const shortened = /^https?:\/\/t\.co\/([a-z0-9]+)/i;
const longest = 4096;
const longestSlug = 40;

export function findXAddresses(text: string): OffsetRange[] {
  const addresses: OffsetRange[] = [];
  // each address takes the character before it along, so one cannot begin where the last one ended
  let done = 0;
  for (const match of text.matchAll(run)) {
    if (!match[0].includes(".")) continue;
    const start = match.index;
    const name = readName(match[0], text.charAt(start + match[0].length));
    for (let at = Math.max(start, done); at < start + match[0].length; at = Math.max(at + 1, done)) {
      const domain = name.domainFrom(at - start);
      if (domain === null) continue;
      // at the very beginning a character that may stand before an address is taken for that
      if (at === 0 && !notBefore.test(text.charAt(0)) && name.domainFrom(1) !== null) continue;
      const schemeBefore = at === start ? (scheme.exec(text.slice(Math.max(0, at - 8), at))?.[0] ?? "") : "";
      const hasScheme = schemeBefore !== "" && canStart(text, at - schemeBefore.length, done);
      if (!hasScheme && !canStart(text, at, done)) continue;
      const rest = restOfAddress(text, start + domain);
      done = rest.end;
      if (hasScheme) addresses.push(...withScheme(text, at - schemeBefore.length, rest.end));
      else if (!notBeforeBare.test(text.charAt(at - 1))) addresses.push(...bare(text, at, start + domain, rest));
    }
  }
  return addresses;
}

const canStart = (text: string, at: number, done: number) =>
  at === 0 || (at > done && !notBefore.test(text.charAt(at - 1)));

/** The labels of a name and how far a domain that begins in each of them would reach. */
function readName(name: string, next: string) {
  const labels: { start: number; piece: string; reach: number | null }[] = [];
  let start = 0;
  for (const piece of name.split(".")) {
    labels.push({ start, piece, reach: null });
    start += piece.length + 1;
  }
  for (let index = labels.length - 2; index >= 0; index--) {
    const [label, following] = [labels[index], labels[index + 1]];
    if (!label || !following || /^$|[-_]$/.test(label.piece)) continue;
    const ending = endingIn(following.piece, name.charAt(following.start + following.piece.length) || next);
    const further = /^[-_]/.test(following.piece) ? null : following.reach;
    // the name right before the ending may not have an underscore, those further left may
    label.reach = further ?? (ending > 0 && !label.piece.includes("_") ? following.start + ending : null);
  }
  let current = 0;
  return {
    /** Asked with rising offsets. */
    domainFrom(at: number): number | null {
      while ((labels[current + 1]?.start ?? Number.POSITIVE_INFINITY) <= at) current++;
      return /[-_.]/.test(name.charAt(at)) ? null : (labels[current]?.reach ?? null);
    },
  };
}

const inName = /[0-9a-z@+-]/i;
const endingLetters = /^[a-z]+/i;

/** How much of `piece` is a known ending that the name ends with; `next` is the character behind the piece. */
function endingIn(piece: string, next: string): number {
  const ascii = endingLetters.exec(piece)?.[0] ?? "";
  const candidates = ascii ? [ascii] : [piece];
  if (/^xn--[-0-9a-z]+$/i.test(piece)) candidates.push(piece);
  const ending = candidates.findLast((one) => topLevelDomains.has(one.toLowerCase()) || one.startsWith("xn--"));
  return ending && !inName.test(piece.charAt(ending.length) || next) ? ending.length : 0;
}

function withScheme(text: string, start: number, end: number): OffsetRange[] {
  const slug = shortened.exec(text.slice(start, Math.min(end, start + longest)));
  if (slug?.[1]) return slug[1].length > longestSlug ? [] : [{ start, end: queryFrom(text, start + slug[0].length) }];
  return end - start > longest ? [] : [{ start, end }];
}

function bare(text: string, start: number, domainEnd: number, rest: { path: boolean; end: number }): OffsetRange[] {
  if (rest.end - start + "https://".length > longest) return [];
  const domain = text.slice(start, domainEnd);
  const addresses = Array.from(domain.matchAll(latinRun)).flatMap((match): OffsetRange[] => {
    const from = match[0].search(/[^.]/);
    const length = latinDomain(match[0].slice(Math.max(0, from)), domain.charAt(match.index + match[0].length));
    const at = start + match.index + from;
    return length === null ? [] : [{ start: at, end: at + length }];
  });
  const last = addresses.at(-1);
  if (last && rest.path) last.end = rest.end;
  return addresses;
}

/** Length of the longest beginning of `name` that ends with a known ending. */
function latinDomain(name: string, next: string): number | null {
  let length: number | null = null;
  let at = 0;
  for (const piece of name.split(".")) {
    const ending = at > 0 ? endingIn(piece, name.charAt(at + piece.length) || next) : 0;
    if (ending > 0) length = at + ending;
    if (piece === "") break;
    at += piece.length + 1;
  }
  return length;
}

function restOfAddress(text: string, domainEnd: number): { path: boolean; end: number } {
  port.lastIndex = domainEnd;
  const afterPort = domainEnd + (port.exec(text)?.[0].length ?? 0);
  const path = text.charAt(afterPort) === "/";
  return { path, end: queryFrom(text, path ? pathFrom(text, afterPort + 1) : afterPort) };
}

/** End of the path whose first character stands at `at`. */
function pathFrom(text: string, at: number): number {
  let end = at;
  for (let here = at; here < text.length; ) {
    const character = text.charAt(here);
    const closed = character === "(" ? closingBracket(text, here) : null;
    if (closed !== null) {
      here = closed;
      end = here;
    } else if (pathCharacter.test(character)) {
      here++;
      if (pathEnd.test(character)) end = here;
    } else break;
  }
  return end;
}

/** Offset behind the bracket that closes the one at `open`; one pair may stand inside; null where none does. */
function closingBracket(text: string, open: number): number | null {
  let depth = 0;
  let inside = 0;
  for (let at = open; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "(") {
      depth++;
      if (depth > 2 || (depth === 2 && inside > 1)) return null;
      inside = depth === 2 ? 2 : 0;
    } else if (character === ")") {
      if (text.charAt(at - 1) === "(") return null;
      depth--;
      if (depth === 0) return at + 1;
    } else if (!pathCharacter.test(character)) return null;
  }
  return null;
}

function queryFrom(text: string, at: number): number {
  if (text.charAt(at) !== "?") return at;
  query.lastIndex = at + 1;
  const written = query.exec(text)?.[0] ?? "";
  let length = written.length;
  while (length > 0 && !queryEnd.test(written.charAt(length - 1))) length--;
  return length > 0 ? at + 1 + length : at;
}
