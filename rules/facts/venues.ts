/** The places of the two versions that are named by what they are: the swimming hall, the library of Masala. */

import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { addTo } from "../model/list-by-key";
import { memoizePer } from "../model/memoize";
import type { Language } from "../model/span";
import { firstIndex } from "../text/first-index";
import { overlap, rangeOf } from "../text/ranges";
import { headLength, type Word } from "../text/words";
import * as finnish from "../words/finnish-endings";
import { weakGradeOf } from "../words/gradation";
import * as swedish from "../words/swedish-endings";
import type { DraftFacts } from "./draft-facts";
import { venueWords } from "./lexicon/venues";

interface Venue extends TextRange {
  key: string;
  kind: string | null;
  /** The place that its name begins or ends with: "Masalan kirjasto", "biblioteket i Masaby"; else null. */
  place: string | null;
}

interface Stem {
  key: string;
  kind: string | null;
  stem: string;
  endings: RegExp;
}
type Stems = Record<Language, Map<string, Stem[]>>;

/** What the two versions name where the other names something else. */
export function findOtherVenues(
  words: readonly (readonly Word[])[],
  facts: DraftFacts,
  guideline: Guideline,
): { fi: TextRange; sv: TextRange }[] {
  const stems = stemsOf(guideline);
  const venues: Record<Language, Venue[]> = { fi: [], sv: [] };
  for (const [part, list] of words.entries()) {
    const identifiers = facts.identifiers[part] ?? [];
    for (const word of list) {
      const stretch = facts.stretches[firstIndex(facts.stretches, (each) => isBehind(each, word))];
      const version = stretch?.version;
      if (version !== "fi" && version !== "sv") continue;
      const found = (stems[version].get(word.head) ?? []).find(
        ({ stem, endings }) => word.key.startsWith(stem) && endings.test(word.key.slice(stem.length)),
      );
      if (!found || identifiers.some((each) => overlap(each, word))) continue;
      venues[version].push({
        ...rangeOf(word),
        key: found.key,
        kind: found.kind,
        place: placeBeside(facts, version, word),
      });
    }
  }
  const alone = { fi: unanswered(venues.fi, venues.sv), sv: unanswered(venues.sv, venues.fi) };
  const [fi, sv] = [alone.fi[0], alone.sv[0]];
  // several places apart are told in other words, or left out
  if (!fi || !sv || alone.fi.length > 1 || alone.sv.length > 1) return [];
  return isOtherName(fi, sv, facts) ? [{ fi: rangeOf(fi), sv: rangeOf(sv) }] : [];
}

const isBehind = (range: TextRange, { part, start }: TextRange) =>
  range.part > part || (range.part === part && range.end > start);

/** One of each kind of place that the other version does not name. */
function unanswered(own: readonly Venue[], other: readonly Venue[]): Venue[] {
  const named = new Set(other.map(({ key }) => key));
  const alone = new Map<string, Venue>();
  for (const venue of own) if (!named.has(venue.key) && !alone.has(venue.key)) alone.set(venue.key, venue);
  return [...alone.values()];
}

/** "pääkirjasto" and "biblioteket" may be the same, "Masalan kirjasto" and "huvudbiblioteket" are not. */
function isOtherName(fi: Venue, sv: Venue, facts: DraftFacts): boolean {
  const [wider, other] = fi.kind === sv.key ? (["sv", sv] as const) : sv.kind === fi.key ? (["fi", fi] as const) : [];
  if (!wider || !other) return true;
  const otherPlaces = new Set(placesOf(facts, wider === "fi" ? "sv" : "fi").map(({ key }) => key));
  return other.place !== null && !otherPlaces.has(other.place);
}

const placesOf = (facts: DraftFacts, lang: Language) =>
  facts[lang].flatMap(({ value, part, start, end }) =>
    value.type === "place" ? [{ key: value.key, part, start, end }] : [],
  );

/** "Masalan kirjasto", "biblioteket i Masaby" */
const widestGap = 4;

function placeBeside(facts: DraftFacts, lang: Language, word: Word): string | null {
  const list = facts[lang];
  const at = firstIndex(list, ({ part, start }) => part > word.part || (part === word.part && start >= word.start));
  for (const fact of [list[at - 1], list[at]]) {
    if (fact?.value.type !== "place" || fact.part !== word.part) continue;
    const gap = fact.start < word.start ? word.start - fact.end : fact.start - word.end;
    if (gap <= (fact.start < word.start ? 1 : widestGap)) return fact.value.key;
  }
  return null;
}

/** Places of the glossary are those whose Finnish name ends like one that is known. */
const placeEnding =
  /(?:halli|kenttä|ranta|kirjasto|talo|keskus|asema|puisto|opisto|päiväkoti|tila|rata|sali|museo|torni)$/;

const stemsOf = memoizePer((guideline: Guideline): Stems => {
  const stems: Stems = { fi: new Map(), sv: new Map() };
  const known = new Set<string>();
  const add = (lang: Language, key: string, kind: string | null, word: string) => {
    if (known.has(`${lang} ${word}`)) return;
    known.add(`${lang} ${word}`);
    const forms = lang === "fi" ? finnishStems(word) : swedishStems(word);
    for (const stem of forms) {
      const endings = lang === "fi" ? finnish.afterTerm : swedish.afterTerm;
      addTo(stems[lang], stem.slice(0, headLength), { key, kind, stem, endings });
    }
  };
  for (const [key, { fi, sv, kind }] of venueWords) {
    for (const word of fi) add("fi", key, kind, word);
    for (const word of sv) add("sv", key, kind, word);
  }
  for (const { fi, sv } of guideline.glossary) {
    const [finnishName, swedishName] = [fi.toLowerCase(), sv.toLowerCase()];
    if (!placeEnding.test(finnishName) || !isOneWord.test(finnishName) || !isOneWord.test(swedishName)) continue;
    if (known.has(`fi ${finnishName}`)) continue;
    add("fi", finnishName, null, finnishName);
    add("sv", finnishName, null, swedishName.replace(/(?:et|en)$/, ""));
  }
  return stems;
});

const isOneWord = /^\p{L}+$/u;

/** urheilukenttä, urheilukentän; päiväkoti, päiväkodin; keskus, keskuksen; ranta, rannan */
function finnishStems(word: string): string[] {
  const stems = [word];
  const weak =
    weakGradeOf(word) ?? (/[aeiouyäö]t[aeiouyäö]$/.test(word) ? `${word.slice(0, -2)}d${word.slice(-1)}` : null);
  if (weak) stems.push(weak);
  if (word.endsWith("us")) stems.push(`${word.slice(0, -1)}kse`);
  return stems;
}

/** centrum, centret; museum, museet */
const swedishStems = (word: string): string[] => {
  if (word.endsWith("centrum")) return [word, `${word.slice(0, -2)}`, `${word.slice(0, -3)}`];
  if (word.endsWith("center")) return [word, word.slice(0, -2), `${word.slice(0, -2)}r`];
  if (word.endsWith("ium") || word.endsWith("eum")) return [word, word.slice(0, -2)];
  return [word];
};
