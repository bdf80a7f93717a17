/** Titles and names of the other language inside a line belong to the line: "Filmer: Tuntematon sotilas kl. 18". */
import { isGivenName } from "../text/person-names";
import { clockMarks, dayMarks, joiningMarks } from "./day-and-clock-words";
import type { Unit } from "./text-lines";
import { languages } from "./trained-model";
import type { WordWithGap } from "./words-with-gaps";

/** A title behind a colon has no more words than this. */
const mostWordsOfTitle = 4;
/** More words in quotation marks are what someone said. */
const mostWordsInQuotes = 6;
const finnish = languages.indexOf("fi");
/** UTF-16 units before a title in which its label is looked for. */
const longestLead = 80;
/** "På finska: Tervetuloa!" announces the other language. */
const languageNames = /(?:suome|ruotsi|finsk|svensk)[a-zäöå]{0,20}[^\p{L}]*$/iu;

/** Gives them the language of the words before them; `settle` sets the label of words. */
export function absorbTitles(
  text: string,
  words: readonly WordWithGap[],
  labels: Uint8Array,
  line: Unit,
  settle: (words: Unit, label: number) => void,
): void {
  let before: Unit | undefined;
  for (let first = line.first, after = first; first < line.after; first = after) {
    const label = labels[first] ?? finnish;
    while (after < line.after && labels[after] === label) after++;
    const lead = before && labels[before.first];
    const isPair = label < 2 && lead !== undefined && lead < 2 && lead !== label;
    if (isPair && before && isTitle(text, words, before, { first, after }, lead === finnish ? 1 : -1, line.after)) {
      settle({ first, after }, lead);
      before = { first: before.first, after };
    } else before = { first, after };
  }
}

/** `sign` is 1 in a Finnish line, -1 in a Swedish one. */
function isTitle(
  text: string,
  words: readonly WordWithGap[],
  before: Unit,
  { first, after }: Unit,
  sign: 1 | -1,
  lineEnd: number,
): boolean {
  const [leadWord, lastBefore, word, last] = [words[before.first], words[first - 1], words[first], words[after - 1]];
  if (!leadWord || !lastBefore || !word || !last) return false;
  const between = text.slice(lastBefore.end, Math.min(word.start, lastBefore.end + 40));
  if (/[/|•·\\]/.test(between)) return false;
  const passage = words.slice(first, Math.min(after, first + mostWordsInQuotes + 1));
  if (passage.length <= mostWordsInQuotes && isQuoted(text, word.start, last.end)) return true;
  const lead = text.slice(Math.max(leadWord.start, lastBefore.end - longestLead), lastBefore.end + 1);
  const namesOnly = passage.every(({ shape }) => shape === "capital");
  if (namesOnly && passage.length <= 2 && word.gap === "emoji") return lead.includes(":");
  if (/[.!?…]["”’)]*\s*$/.test(between) || word.gap === "emoji") return false;
  // days and the clock tell more than "ja" and "och", which titles have too
  const around = words.slice(first, Math.min(after + 1, lineEnd));
  for (const markOf of [timeMarkOf, joiningMarkOf]) {
    const marks = around.map((each) => markOf(text, each));
    if (marks.includes(sign === 1 ? -1 : 1)) return false;
    if (marks.includes(sign)) return true;
  }
  const isBehindColon = /:\s*["”’]?$/.test(between.trimEnd());
  if (namesOnly && passage.length <= 3 && isGivenName(text.slice(word.start, word.end))) return true;
  return isBehindColon && word.shape === "capital" && passage.length <= mostWordsOfTitle && !languageNames.test(lead);
}

function timeMarkOf(text: string, { start, end }: WordWithGap): number {
  if (end - start > 8) return 0;
  const small = text.slice(start, end).toLowerCase();
  const day = /^\.?[ –-]*\d/.test(text.slice(end, end + 4)) ? dayMarks.get(small) : undefined;
  return clockMarks.get(small) ?? day ?? 0;
}

const joiningMarkOf = (text: string, { start, end }: WordWithGap): number =>
  joiningMarks.get(text.slice(start, Math.min(end, start + 8)).toLowerCase()) ?? 0;

function isQuoted(text: string, start: number, end: number): boolean {
  return /["”“»]/.test(text.charAt(start - 1)) && /^[.!?]?["”»]/.test(text.slice(end, end + 2));
}
