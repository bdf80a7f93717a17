/** Titles and names of the other language inside a line belong to the line: "Filmer: Tuntematon sotilas kl. 18". */

import { isGivenName } from "../text/person-names";
import { clockMarks, dayMarks, joiningMarks } from "./day-and-clock-words";
import { isVerb, mayBeVerb } from "./sentence-words";
import type { Unit } from "./text-lines";
import { languages } from "./trained-model";
import type { Gap, WordWithGap } from "./words-with-gaps";

/** A title behind a colon has no more words than this. */
const mostWordsOfTitle = 4;
/** A title inside a clause has no more words than this. */
const mostWordsInClause = 8;
/** So many words before it are looked at. */
const mostWordsOfClause = 20;
const beginsSentence: ReadonlySet<Gap> = new Set<Gap>(["sentence", "emoji", "line", "paragraph", "separator"]);
/** More words in quotation marks are what someone said. */
const mostWordsInQuotes = 6;
const mostWordsBeforeQuotes = 3;
const finnish = languages.indexOf("fi");
/** UTF-16 units before a title in which its label is looked for. */
const longestLead = 80;
/** "På finska: Tervetuloa!" announces the other language. */
export const languageNames = /(?:suome|ruotsi|finsk|svensk)[a-zäöå]{0,20}[^\p{L}]*$/iu;

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
  if (!/[–:-]/.test(between) && endsInQuotes(text, words, { first, after })) return true;
  // days and the clock tell more than "ja" and "och", which titles have too
  const around = words.slice(first, Math.min(after + 1, lineEnd));
  const signOfMarks = (markOf: typeof timeMarkOf) => {
    const marks = around.map((each) => markOf(text, each));
    return marks.includes(sign === 1 ? -1 : 1) ? -1 : marks.includes(sign) ? 1 : 0;
  };
  const ofTimes = signOfMarks(timeMarkOf);
  if (ofTimes !== 0) return ofTimes > 0;
  // a title is not all that stands behind the clause, unless it is short: "Uusi näyttely Ny utställning" are two versions
  const length = last.end - word.start;
  const isEmbedded = after < lineEnd || length * 2 <= lastBefore.end - leadWord.start;
  if (isEmbedded && after - first <= mostWordsInClause) {
    if (isNamedWork(text, lastBefore, word)) return true;
    if (isInsideClause(text, words, before, { first, after }, sign)) return true;
  }
  const ofJoining = signOfMarks(joiningMarkOf);
  if (ofJoining !== 0) return ofJoining > 0;
  const isBehindColon = /:\s*["”’]?$/.test(between.trimEnd());
  if (namesOnly && passage.length <= 3 && isGivenName(text.slice(word.start, word.end))) return true;
  return isBehindColon && word.shape === "capital" && passage.length <= mostWordsOfTitle && !languageNames.test(lead);
}

/** A name and a few words, and then a title in quotation marks: "Loma, följd av ”Meren tarina”". */
function endsInQuotes(text: string, words: readonly WordWithGap[], { first, after }: Unit): boolean {
  const last = words[after - 1];
  for (let k = first + 1; k <= Math.min(first + mostWordsBeforeQuotes, after - 1); k++) {
    const word = words[k];
    if (word && last && after - k <= mostWordsInQuotes && isQuoted(text, word.start, last.end)) return true;
  }
  return false;
}

/** Works that have titles, in any form of the word. */
const work =
  /(?:laulu|virsi|virre|kirja|romaani|elokuva|näytelmä|runo|teos|teokse|raportti|raporti|opas|oppaa|näyttely|musikaali|ooppera|sarja|kappale|levy|esite|esittee)(?:n|t|a|ä|ssa|ssä|sta|stä|lla|llä|sen)?$|(?:sång|visa|psalm|bok|roman|film|pjäs|dikt|verk|rapport|guide|utställning|musikal|opera|serie|låt|skiva|broschyr)e?[nt]?$/u;

/** "… laulun Den blomstertid nu kommer": the title stands right behind what it is a title of. */
function isNamedWork(text: string, before: WordWithGap, title: WordWithGap): boolean {
  if (title.shape !== "capital" || before.shape !== "small" || title.gap !== "capital") return false;
  return work.test(text.slice(Math.max(before.start, before.end - 24), before.end));
}

/** "Lukupiirissä luetaan romaani Där vi en gång gått": a title has no verb where the clause that it stands in has one. */
function isInsideClause(text: string, words: readonly WordWithGap[], before: Unit, title: Unit, sign: 1 | -1): boolean {
  const word = words[title.first];
  if (word?.shape !== "capital" || (word.gap !== "capital" && word.gap !== "space")) return false;
  let start = title.first - 1;
  const earliest = Math.max(before.first, title.first - mostWordsOfClause);
  while (start > earliest && words[start] && !beginsSentence.has(words[start]?.gap ?? "line")) start--;
  const [own, other] = sign === 1 ? (["fi", "sv"] as const) : (["sv", "fi"] as const);
  const smallWords = (unit: Unit) =>
    words
      .slice(unit.first, unit.after)
      // a name may end like a verb
      .flatMap(({ shape, start, end }, at) =>
        at === 0 || shape === "small" ? [text.slice(start, end).toLowerCase()] : [],
      );
  return (
    smallWords({ first: start, after: title.first }).some((each) => isVerb(each, own)) &&
    !smallWords(title).some((each) => mayBeVerb(each, other))
  );
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
