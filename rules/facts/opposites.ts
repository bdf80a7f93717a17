/** What one version says and the other says the opposite of: "alkaa" and "slutar", "vain jäsenille" and "för alla". */
import type { TextRange } from "../model/draft";
import type { Language } from "../model/span";
import { firstIndex } from "../text/first-index";
import { outside, rangeOf } from "../text/ranges";
import { findListed, hasListed } from "../text/word-list";
import type { Word } from "../text/words";
import { denialOf } from "./denials";
import type { DraftFact, DraftFacts } from "./draft-facts";
import { type Axis, axes } from "./lexicon/opposites";
import { identityOf } from "./order";

/** The passages of the two versions. */
export interface Opposite {
  axis: string;
  /** No more than a question. */
  isHint: boolean;
  fi: TextRange;
  sv: TextRange;
}

/** A text as it was derived, see `rules/context/derived.ts`. */
export interface ReadText {
  /** One list a part. */
  words: readonly (readonly Word[])[];
  sentences: readonly TextRange[];
  facts: DraftFacts;
}

interface Hit extends TextRange {
  pole: string;
  sentence: TextRange | null;
}

/** At most one of each axis. Something is an opposite only where each version says one of the two and not the other. */
export function findOpposites(text: ReadText): Opposite[] {
  const nearest = factFinder(text);
  return Object.entries(axes).flatMap(([name, axis]): Opposite[] => {
    const isLanguage = name === "spokenLanguage";
    const finnish = hitsInClauses(axis, text, "fi", isLanguage);
    const pole = onlyPole(finnish);
    const swedish = pole === null ? [] : hitsInClauses(axis, text, "sv", isLanguage);
    const other = onlyPole(swedish);
    if (pole === null || other === null || other === pole) return [];
    const isMentioned = (which: string, lang: Language) => {
      const lists = axis.mentions?.[which];
      return lists !== undefined && hitsOf({ [which]: lists }, text, lang, false).length > 0;
    };
    if (isMentioned(other, "fi") || isMentioned(pole, "sv")) return [];
    for (const fi of finnish.slice(0, mostRepetitions)) {
      for (const sv of swedish.slice(0, mostRepetitions)) {
        if (!isOfOneThing(nearest(fi, "fi"), nearest(sv, "sv"), axis)) continue;
        if (axis.isHint && placeOf(text, fi, "fi") !== placeOf(text, sv, "sv")) continue;
        // "suomenkielinen ilta" and "kvällen på svenska": each version may speak of the group that reads it
        const isOfGroups = isLanguage && pole === "finnish" && other === "swedish";
        return [{ axis: name, isHint: isOfGroups || axis.isHint === true, fi: rangeOf(fi), sv: rangeOf(sv) }];
      }
    }
    return [];
  });
}

/** Of the sentences of its version, the one with the hit is the so-manyth. */
function placeOf(text: ReadText, { sentence }: Hit, lang: Language): number {
  let place = 0;
  for (const each of text.sentences) {
    if (each === sentence) return place;
    if (versionAt(text.facts, each) === lang) place++;
  }
  return -1;
}

/** What its clause denies is of the opposite pole. */
function hitsInClauses({ poles, denied }: Axis, text: ReadText, lang: Language, isLanguage: boolean): Hit[] {
  const hits = hitsOf(poles, text, lang, isLanguage);
  if (!denied) return hits;
  return hits.map((hit) => {
    const denial = denialOf(text.words[hit.part] ?? [], hit, lang);
    if (denial === "unclear" && !denied.byAny) return { ...hit, pole: "unclear" };
    return denial !== null && hit.pole === denied.pole ? { ...hit, pole: denied.becomes } : hit;
  });
}

/** null where a version says nothing of the axis, or more than one thing, or something unclear. */
function onlyPole(hits: readonly Hit[]): string | null {
  const pole = hits[0]?.pole ?? null;
  if (hits.some((hit) => hit.pole === "unclear")) return null;
  return hits.every((hit) => hit.pole === pole) ? pole : null;
}

/** Of a word that a version repeats, so many places are looked at. */
const mostRepetitions = 8;

/** `null`: a sentence without facts. */
function isOfOneThing(fi: string | null, sv: string | null, { ofOneFact }: Axis): boolean {
  if (ofOneFact) return fi === sv;
  return fi === null || sv === null || fi === sv;
}

function hitsOf(poles: Axis["poles"], text: ReadText, lang: Language, isLanguage: boolean): Hit[] {
  const hits: Hit[] = [];
  for (const [pole, lists] of Object.entries(poles)) {
    const found = text.words.flatMap((words) => findListed(words, lists[lang]));
    if (found.length === 0) continue;
    for (const range of outside(found, text.facts.identifiers.flat())) {
      if (versionAt(text.facts, range) !== lang) continue;
      const sentence = sentenceAt(text.sentences, range);
      // words of two sentences are no phrase, and "Läs mer på svenska" says nothing of what the post is about
      if (!sentence || range.end > sentence.end || (isLanguage && isPointer(text, sentence, lang))) continue;
      hits.push({ ...range, pole, sentence });
    }
  }
  return longest(hits);
}

/** "ei tarvitse ilmoittautua" goes before the "ilmoittautua" in it. */
function longest(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.part - b.part || a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.part !== hit.part || last.end <= hit.start) kept.push(hit);
    // of the same passage the later pole is the narrower one: "ilmoittautumatta" is no "ilmoittautu…"
    else if (hit.end - hit.start >= last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
}

const pointers: Record<Language, readonly string[]> = {
  fi: "lue=,lukea=,luettav,katso=,löyty,löydä,lisätie,kommen,julkaisu,linkki,linki".split(","),
  sv: "läs=,läsa=,se=,hitta,finns=,mer info,ytterligare,kommentar,inlägg,länk".split(","),
};
const fewWords = 3;

function isPointer({ words, facts }: ReadText, sentence: TextRange, lang: Language): boolean {
  const all = words[sentence.part] ?? [];
  const at = (offset: number) => firstIndex(all, (word) => word.start >= offset);
  const own = all.slice(at(sentence.start), at(sentence.end));
  if (own.length <= fewWords || hasListed(own, pointers[lang])) return true;
  const identifiers = facts.identifiers[sentence.part] ?? [];
  return identifiers.some(({ start }) => start >= sentence.start && start < sentence.end);
}

function versionAt({ stretches }: DraftFacts, { part, start }: TextRange): string | undefined {
  return stretches[firstIndex(stretches, (each) => each.part > part || (each.part === part && each.end > start))]
    ?.version;
}

function sentenceAt(sentences: readonly TextRange[], { part, start }: TextRange): TextRange | null {
  const at = firstIndex(sentences, (each) => each.part > part || (each.part === part && each.end > start));
  const sentence = sentences[at];
  return sentence && sentence.part === part && sentence.start <= start ? sentence : null;
}

/** What the fact nearest to a passage in its sentence says, in one form for both versions. */
function factFinder({ facts }: ReadText): (hit: Hit, lang: Language) => string | null {
  const identify = identityOf(
    facts.compared.flatMap(({ fi, sv, state }) => (fi && sv && state === "same" ? [[fi, sv] as const] : [])),
  );
  const isFirm = ({ value, weak, soft }: DraftFact) => !weak && !soft && firmTypes.has(value.type);
  const firm = { fi: facts.fi.filter(isFirm), sv: facts.sv.filter(isFirm) };
  return (hit, lang) => {
    const { sentence } = hit;
    const list = firm[lang];
    const at = firstIndex(list, ({ part, start }) => part > hit.part || (part === hit.part && start >= hit.end));
    const [before, after] = [list[at - 1], list[at]].map((fact) =>
      fact && sentence && fact.part === sentence.part && fact.start >= sentence.start && fact.end <= sentence.end
        ? fact
        : undefined,
    );
    const distance = (fact: DraftFact | undefined) =>
      fact ? Math.max(hit.start - fact.end, fact.start - hit.end) : Number.POSITIVE_INFINITY;
    const nearest = distance(before) < distance(after) ? before : after;
    return nearest ? identify(nearest, lang) : null;
  };
}

const firmTypes = new Set(["date", "weekday", "time", "money", "percent", "num"]);
