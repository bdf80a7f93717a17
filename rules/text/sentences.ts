/** The sentences of a text; a line is never longer than its line break. */
import type { TextRange } from "../model/draft";
import { matchesOf } from "./matches";

/** Abbreviations of both languages behind which a capital letter begins no new sentence: a name follows. */
const abbreviations = new Set(
  [
    "esim mm ns ent puh nro vs pj vpj varapj siht ks vrt tri prof toht dos ko em os synt kirj toim vas oik rva hra nti",
    "maist kand ins fil ed ex bl kl tfn nr ca dvs s t jfr ordf viceordf sekr vik bitr dr doc mag dir kap sid resp inkl",
    "exkl tel fr hr ev ung avd red st p",
  ].flatMap((line) => line.split(" ")),
);
/** Forms of several letters with stops that may end a sentence as well. */
const closingForms = new Set(["m.m", "m.fl", "o.d", "o.dyl", "o.s.v", "e.kr", "f.kr", "e.m", "f.m", "y.m", "j.n.e"]);

/** The longest abbreviation that is looked for, in characters. */
const longest = 12;

/** The full stop at `at` belongs to an abbreviation or an initial. */
function isAbbreviation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longest), at);
  const dotted = /(?<![\p{L}\p{N}.])\p{L}{1,2}(?:\.\p{L}{1,3}){1,3}$/u.exec(before)?.[0];
  if (dotted) return !closingForms.has(dotted.toLowerCase());
  const word = /(?<![\p{L}\p{N}])\p{L}+$/u.exec(before)?.[0] ?? "";
  if (abbreviations.has(word.toLowerCase())) return true;
  // "A. Virtanen", but "luokassa 5 B. Tervetuloa"
  return /^\p{Lu}$/u.test(word) && !/\d\s$/.test(before.slice(0, -1));
}

/**
 * Offset behind the sentence that ends with the stop at `at`, closing quotation marks included; null where it goes on:
 * behind the stop there must be white space and something that is no small letter or digit.
 */
function endOfSentence(text: string, at: number): number | null {
  let end = at + 1;
  while (/["”’»)]/.test(text.charAt(end))) end++;
  if (end < text.length && !/\s/.test(text.charAt(end))) return null;
  let next = end;
  while (next < text.length && /[^\S\n]/.test(text.charAt(next))) next++;
  const follows = String.fromCodePoint(text.codePointAt(next) ?? 10);
  if (/\p{Ll}/u.test(follows)) return null;
  if (text.charAt(at) !== ".") return end;
  return /\p{N}/u.test(follows) || (/\p{Lu}/u.test(follows) && isAbbreviation(text, at)) ? null : end;
}

export function findSentences(text: string, part: number): TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  const close = (end: number) => {
    const written = text.slice(start, end);
    const from = start + written.length - written.trimStart().length;
    const to = start + written.trimEnd().length;
    if (to > from) sentences.push({ part, start: from, end: to });
    start = end;
  };
  for (const { 0: mark, index } of matchesOf(text, /[.!?…\n]/gu)) {
    const end = mark === "\n" ? index : endOfSentence(text, index);
    if (end !== null) close(end);
  }
  close(text.length);
  return sentences;
}
