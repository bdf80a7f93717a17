/** What is known of a version, as the other one says it: facts, names, words of the glossary. */
import type { CheckContext } from "../context/check";
import type { DraftFact } from "../facts/draft-facts";
import { formatClock, formatDay, formatFact, formatNumber } from "../facts/format-fact";
import type { TextRange } from "../model/draft";
import { type Language, otherLanguage } from "../model/span";
import { findHomeAddresses } from "../text/home-addresses";
import { findPersonNames } from "../text/person-names";
import { outside, textAt } from "../text/ranges";
import { countedNoun, limitBefore, nameBeforeNumber } from "./counted-nouns";
import { findGlossaryTerms, type GlossaryTerm } from "./glossary-terms";
import { findProperNames, findWholeNames } from "./proper-names";

export interface KnownItem extends TextRange {
  text: string;
  kind: "weekday" | "date" | "time" | "relative" | "number" | "phone" | "fact" | "name" | "term";
  /** Without the word in front of it, for the end of a range. */
  bare: string;
}

/** As many words of the glossary help; more would be a list of words. */
const mostTerms = 3;
/** "Vappu Kirkkotorilla" is a day at a place and nobody's name. */
const atPlace = / \p{L}{4,40}(?:ll[aä]|lt[aä]|ss[aä]|st[aä])$/u;
const noText: ReadonlySet<string> = new Set(["url", "hashtag"]);
const itemKinds: Partial<Record<DraftFact["value"]["type"], KnownItem["kind"]>> = {
  weekday: "weekday",
  date: "date",
  holiday: "date",
  time: "time",
  relative: "relative",
  num: "number",
  money: "number",
  percent: "number",
  phone: "phone",
};

/** In the order of the text. */
export function knownItems(context: CheckContext, target: Language): KnownItem[] {
  const { draft, derived, guideline } = context;
  const source = otherLanguage(target);
  const homes = draft.parts.flatMap((text, part) => findHomeAddresses(text).map((home) => ({ part, ...home })));
  const wholeNames = draft.parts.flatMap((text, part) => findWholeNames(text, part, source, homes, guideline));
  // "Gösta Mallberg": the end of a person's name may look like a place
  const persons = draft.parts
    .flatMap((text, part) => findPersonNames(text, part, guideline))
    .filter((name) => name.sure && !(source === "fi" && atPlace.test(textAt(draft.parts, name))));
  const surely = derived.facts[source].filter(({ weak }) => !weak);
  const places = surely.filter(({ value, soft }) => value.type === "place" && soft);
  const besidePersons = outside(places, persons);
  const ofPersons = new Set(places);
  for (const place of besidePersons) ofPersons.delete(place);
  const facts = outside(surely, [...wholeNames, ...homes]).filter((fact) => !ofPersons.has(fact));
  const terms = outside(termsIn(context, source), wholeNames);
  const occupied = [...facts, ...derived.links, ...derived.hashtags, ...wholeNames];
  const names = draft.parts.flatMap((text, part) => {
    const here = occupied.filter((range) => range.part === part);
    return findProperNames(text, part, source, { homes, persons, occupied: here }, guideline);
  });
  // a name that the glossary has is said as it says it
  const placeOf = ({ part, start, end }: TextRange) => `${part} ${start} ${end}`;
  const termPlaces = new Set(terms.map(placeOf));
  const own = names.filter((name) => !termPlaces.has(placeOf(name)));
  return [
    ...factItems(facts, context, target),
    ...[...wholeNames, ...own].map((name) => ({ ...name, kind: "name", bare: name.text }) as const),
    ...outside(terms, own)
      .slice(0, mostTerms)
      .map(({ part, start, end, other }) => ({ part, start, end, kind: "term", text: other, bare: other }) as const),
  ].sort((a, b) => a.part - b.part || a.start - b.start);
}

/** The first words of the glossary that stand in no fact, link or hashtag. */
function termsIn({ draft, guideline, derived }: CheckContext, source: Language): GlossaryTerm[] {
  const occupied = [...derived.facts[source], ...derived.links, ...derived.hashtags];
  const terms = derived.words
    .flatMap((words) => findGlossaryTerms(words, source, guideline))
    // half of a compound: "suru-uutinen"
    .filter(
      ({ part, start, end }) =>
        !/^-|-$/.test(`${draft.parts[part]?.[end] ?? ""}${draft.parts[part]?.[start - 1] ?? ""}`),
    );
  const first = [...new Map(terms.toReversed().map((term) => [term.other, term])).values()];
  return outside(first, occupied);
}

/** From the last to the first, as the first number of a range has the noun of the last. */
function factItems(facts: readonly DraftFact[], context: CheckContext, target: Language): KnownItem[] {
  const { draft, guideline } = context;
  const items: KnownItem[] = [];
  let last: DraftFact | undefined;
  for (const fact of facts.toReversed()) {
    const { value, part, start, end } = fact;
    if (fact.weak || noText.has(value.type)) continue;
    const [next] = items.slice(-1);
    const opens = next?.part === part && isRange((draft.parts[part] ?? "").slice(end, next.start));
    const leads = opens && next.kind === "number";
    const following = last;
    last = fact;
    const item = { part, start, end, kind: itemKinds[value.type] ?? "fact" };
    const written = textAt(draft.parts, fact);
    if (value.type === "num") {
      const number = leads
        ? { ...item, text: value.code || formatNumber(value.number) }
        : numberItem(fact, written, draft.parts[part] ?? "", target, guideline);
      if (number) items.push({ ...item, ...number, bare: number.text });
    } else if (value.type === "phone" || value.type === "email") {
      // in the groups in which it is dialled; hidden where it was hidden
      items.push({ ...item, text: written, bare: written });
    } else {
      const day = opens && following?.start === next.start ? firstDay(value, following.value, target) : null;
      const text = day ?? formatFact(value, target, guideline);
      const bare = value.type === "time" ? formatClock(value.minutes) : text;
      // 4200–4600 €
      items.push({ ...item, text: leads ? text.replace(/\s[€%]$/u, "") : text, bare });
    }
  }
  return items;
}

/** "4.–22.1.2027", "28.12–3.1.2027": the first day of a range leaves out what the last one says as well. */
function firstDay(first: DraftFact["value"], last: DraftFact["value"], target: Language): string | null {
  if (first.type !== "date" || last.type !== "date" || first.day === null || last.day === null) return null;
  if (first.year !== null && first.year !== last.year) return null;
  if (first.month === last.month) return `${first.day}${target === "fi" ? "." : ""}`;
  return formatDay(first.day, first.month, null, target);
}

export const isRange = (between: string) => /^\.?\s*[–—-]\s*$/u.test(between);

const behindNumber = /^(?:[\u00a0 ]|-)?(\p{L}[\p{L}²]*)/u;
/** Behind figures, or behind the first of two words: "kolmena päivänä". */
const wordInside = /(?:[\d½][\u00a0 -]*|^\p{L}{2,20}[\u00a0 ])(\p{L}[\p{L}²]*)$/u;
const wordBefore = /(\p{L}+)[\u00a0 .:]{1,2}$/u;
const ordinal =
  /^(?:ensimm|toi(?:se|ne|sta|sii)|först|andra)|^\p{L}+(?:nnen|nte|ntta|nnes|nnet|nnel)\p{L}*$|^\p{L}+[ae]s$|^\p{L}+(?:je|[dt]e)$/iu;
const town = /^[\u00a0 ](\p{Lu}\p{Ll}{2,30})/u;

const greatNumber = 1000;

/** null for a number that says nothing without its noun. */
function numberItem(
  { part, start, end, value }: DraftFact,
  written: string,
  text: string,
  target: Language,
  guideline: CheckContext["guideline"],
): (TextRange & { text: string }) | null {
  // "the first time" is no single one
  if (value.type !== "num" || ordinal.test(written)) return null;
  const source = otherLanguage(target);
  const here = { part, start, end };
  const number = value.code || formatNumber(value.number);
  const place = /^\d{5}$/.test(written) ? town.exec(text.slice(end, end + 32))?.[1] : undefined;
  if (place !== undefined) {
    const known = guideline.placeNames.find((name) => name[source] === place)?.[target] ?? place;
    return { ...here, end: end + place.length + 1, text: `${written} ${known}` };
  }
  const inside = wordInside.exec(written)?.[1];
  const behind = behindNumber.exec(text.slice(end, end + 32))?.[1];
  const noun = [inside, behind].find((word) => word !== undefined)?.toLowerCase();
  const counted = noun === undefined ? null : countedNoun(noun, value.number, source, target);
  if (counted !== null) {
    const length = inside === undefined ? (behindNumber.exec(text.slice(end, end + 32))?.[0].length ?? 0) : 0;
    const limit = limitBefore(wordInFront(text, start), source, target);
    const speed = counted === " km" && text.startsWith("/h", end + length) ? "/h" : "";
    return { ...here, end: end + length + speed.length, text: `${limit}${number}${counted}${speed}` };
  }
  const name = nameBeforeNumber(wordInFront(text, start), source, target);
  if (name !== null) return { ...here, text: `${name}${value.unit === undefined ? written : number}` };
  if (value.code !== "") return { ...here, text: written };
  if (/^(?:19|20)\d\d$/.test(written)) return { ...here, text: written };
  // a great number is worth a place even where its noun is not known
  return value.number >= greatNumber ? { ...here, text: number } : null;
}

/** In lower case; empty where none stands right before. */
const wordInFront = (text: string, start: number) =>
  wordBefore.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase() ?? "";
