import { type CheckContext, defineCheck, type Report } from "../context/check";
import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { addTo } from "../model/list-by-key";
import { memoizePer } from "../model/memoize";
import { say } from "../model/say";
import type { Language } from "../model/span";
import { replaceRange } from "../text/edits";
import { firstIndex } from "../text/first-index";
import { type WrongKind, wrongFinnishKind, wrongSwedishKind } from "../text/own-name";
import { outside, rangeOf, rangeOfMatch, textAt } from "../text/ranges";
import { hasListed } from "../text/word-list";
import { headLength, type Word } from "../text/words";
import { termStem } from "../words/stems";
import { isFormOf } from "../words/swedish-endings";

type Kind = "finnish-name" | "swedish-name" | "own-name" | "term";

export const officialTerms = defineCheck({
  id: "official-terms",
  title: say("Viralliset nimet ja sanat", "Officiella namn och termer", "Official names and terms"),
  kinds: {
    "finnish-name": {
      level: "reminder",
      message: say(
        "Ruotsiksi nimi on {official}, ei {written}. Vaihda se.",
        "På svenska är namnet {official}, inte {written}. Byt ut det.",
        "In Swedish the name is {official}, not {written}. Change it.",
      ),
      headline: say("Ruotsiksi nimi on toinen", "På svenska är namnet ett annat", "Different name in Swedish"),
    },
    "swedish-name": {
      level: "reminder",
      message: say(
        "Suomeksi nimi on {official}, ei {written}. Vaihda se.",
        "På finska är namnet {official}, inte {written}. Byt ut det.",
        "In Finnish the name is {official}, not {written}. Change it.",
      ),
      headline: say("Suomeksi nimi on toinen", "På finska är namnet ett annat", "Different name in Finnish"),
    },
    "own-name": {
      level: "reminder",
      message: say(
        "Nimi on {official}, ei {written}. Vaihda se.",
        "Namnet är {official}, inte {written}. Byt ut det.",
        "The name is {official}, not {written}. Change it.",
      ),
      headline: say("Nimen virallinen muoto", "Namnets officiella form", "Official form of the name"),
    },
    term: {
      level: "reminder",
      message: say(
        "Suomenruotsiksi sanotaan ”{official}”, ei ”{written}”.",
        "I Finland heter det ”{official}”, inte ”{written}”.",
        "In Finland Swedish it is “{official}”, not “{written}”.",
      ),
      headline: say(
        "Suomenruotsiksi sanotaan toisin",
        "I Finland används ett annat ord",
        "Different word in Finland Swedish",
      ),
    },
  },
  labels: {
    replace: say("Vaihda: {official}", "Byt till: {official}", "Change to: {official}"),
    "replace.short": say("Vaihda", "Byt", "Change"),
  },
  params: {
    /** Words that are wrong only for the thing that the glossary means: found where the Finnish version names that. */
    onlyBesideFinnish: [
      ..."region möte event medborgare student hemlig avbokad pensionärer förskola tjänsteman byggnadsnämnden".split(
        " ",
      ),
      ..."räddningstjänsten kommunikationer personnummer naturreservat fritids renhållning badhus badplats".split(" "),
    ],
    /** Words that are wrong only for what an elected body does, found in a sentence that names one. */
    onlyBesideBody: ["möte"],
    bodies: ["*fullmäktige", "*styrelse", "*nämnd", "*sektion", "*direktion", "*utskott"],
    /** Forms of words to avoid, with the same form of the official one. */
    forms: {
      hemsidan: "webbplatsen",
      hemsidor: "webbplatser",
      hemsidorna: "webbplatserna",
      dagiset: "daghemmet",
      vårdcentralen: "hälsostationen",
      kommunchefen: "kommundirektören",
      arbetsförmedlingen: "sysselsättningstjänsterna",
      fritidsgården: "ungdomslokalen",
      vallokalen: "röstningsstället",
    },
  },
  tightening: { onlyBesideFinnish: "fewer", onlyBesideBody: "fewer", bodies: "more" },
  review(context, params) {
    const occurrences = context.derived.words.flatMap((words, part) => [
      ...findNames(context, words, part),
      ...findTerms(context, words, part, params),
      ...findWrongKinds(context, part),
    ]);
    const terms = occurrences.filter(({ kind }) => kind === "term");
    // a name in a longer term goes with it
    const apart = occurrences.filter(
      (each) => each.kind === "term" || !terms.some((term) => term.part === each.part && contains(term, each)),
    );
    const free = outside(apart, context.derived.facts.identifiers.flat());
    const groups = new Map<string, Occurrence[]>();
    for (const each of free) {
      const key = `${each.kind} ${each.written} ${each.official}`;
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    return [...groups.values()].flatMap((group) => reportOf(context, group));
  },
});

const contains = (outer: TextRange, inner: TextRange) => outer.start <= inner.start && inner.end <= outer.end;

interface Occurrence extends TextRange {
  kind: Kind;
  written: string;
  official: string;
  /** The official word fits in the place of the written one. */
  fits: boolean;
}

/** An abbreviation. */
const isShort = (word: string) => /^\p{L}{1,4}$/u.test(word);

/** What stands between an abbreviation and its number: "tel.09 2967", "tel: 09 2967". */
const markBehind = (text: string, end: number) =>
  /^[.:]{1,2}[ \u00a0]?(?=[+(]?\d)/u.exec(text.slice(end, end + 5))?.[0] ?? "";

function reportOf({ draft }: CheckContext, group: readonly Occurrence[]): Report<Kind>[] {
  const [first] = group;
  if (!first) return [];
  const { kind, written, official, fits } = first;
  const ranges = group.map(rangeOf);
  const values = { written, official };
  const edits = ranges.map((range) => {
    const mark = isShort(written) && isShort(official) ? markBehind(draft.parts[range.part] ?? "", range.end) : "";
    return replaceRange(draft, { ...range, end: range.end + mark.length }, mark ? `${official} ` : official);
  });
  return [
    {
      kind,
      values,
      ranges,
      fixes: fits ? [{ kind: "edit", label: "replace", values: { official }, edits, safe: false }] : [],
    },
  ];
}

/** Names by their words in lower case, found by the first of them. */
interface Name {
  words: string[];
  /** Name in the other language. */
  official: string;
  counterpart: string[];
}
type Names = Record<Language, Map<string, Name[]>>;

const wordsOf = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const namesOf = memoizePer((guideline: Guideline): Names => {
  const names: Names = { fi: new Map(), sv: new Map() };
  const add = (lang: Language, written: string, official: string) => {
    const words = wordsOf(written);
    addTo(names[lang], words[0] ?? "", { words, official, counterpart: wordsOf(official) });
  };
  const pairs = [
    guideline.names.organisation,
    ...guideline.placeNames,
    ...guideline.glossary.filter(
      ({ fi, sv, note }) => /^\p{Lu}/u.test(fi) && /^\p{Lu}/u.test(sv) && !note?.includes("check"),
    ),
  ];
  for (const { fi, sv } of pairs) {
    if (fi === sv || /\d/.test(fi)) continue;
    add("fi", fi, sv);
    // a Swedish genitive of a Finnish name: "Kirkkonummis centrum"
    if (wordsOf(fi).length === 1) add("fi", `${fi}s`, `${sv}s`);
    add("sv", sv, fi);
  }
  for (const map of Object.values(names))
    for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
});

/** Finnish names in the Swedish version and the other way round, apart from those that are part of a longer name. */
function findNames(context: CheckContext, words: readonly Word[], part: number): Occurrence[] {
  const { draft, guideline } = context;
  const text = draft.parts[part] ?? "";
  const names = namesOf(guideline);
  const occurrences: Occurrence[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word; // within the bounds
    const candidates = names.fi.get(word.key) ?? names.sv.get(word.key);
    if (!/^\p{Lu}/u.test(text.slice(word.start, word.start + 2))) continue;
    if (!candidates) {
      if (!isPartOfName(text, word, word)) occurrences.push(...inflectedName(context, word, part));
      continue;
    }
    const version = versionAt(context, word);
    if (!version) continue;
    const foreign = (version === "sv" ? names.fi : names.sv).get(word.key) ?? [];
    const name = foreign.find(({ words: nameWords }) => nameWords.every((key, k) => words[at + k]?.key === key));
    const last = name && words[at + name.words.length - 1];
    if (!name || !last || isPartOfName(text, word, last) || hasCounterpart(text, word, last, name)) continue;
    const range = { part, start: word.start, end: last.end };
    occurrences.push({
      ...range,
      kind: version === "sv" ? "finnish-name" : "swedish-name",
      written: textAt(draft.parts, range),
      official: takesGenitive(text, last, version, name.official) ? `${name.official}s` : name.official,
      fits: true,
    });
    at += name.words.length - 1;
  }
  return occurrences;
}

const wrongKindsOf = memoizePer(({ names: { organisation } }: Guideline): WrongKind[] =>
  [wrongFinnishKind(organisation.fi), wrongSwedishKind(organisation.sv)].filter((each) => each !== null),
);

/** "Kirkkonummen kaupunki", which is a municipality. */
const findWrongKinds = ({ draft, guideline }: CheckContext, part: number): Occurrence[] =>
  wrongKindsOf(guideline).flatMap(({ pattern, write }) =>
    Array.from((draft.parts[part] ?? "").matchAll(pattern), (match) => ({
      ...rangeOfMatch(match, part),
      kind: "own-name" as const,
      written: match[0],
      official: write(match[0]),
      fits: true,
    })),
  );

/** A Finnish case behind a Swedish name: "Kyrkslättin", "Masabyssa". */
const finnishEnding = /^i?(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|[aä]|in|seen|h[aeiouyäö]n)$/u;
const [shortestName, longestFinnishEnding] = [5, 5];

const swedishPlacesOf = memoizePer(
  ({ names, placeNames }: Guideline) =>
    new Map(
      [...placeNames, names.place].filter(({ fi, sv }) => fi !== sv).map((place) => [place.sv.toLowerCase(), place]),
    ),
);

/** In a Finnish text; only the genitive of the municipality is known in the official form. */
function inflectedName(context: CheckContext, word: Word, part: number): Occurrence[] {
  const { names } = context.guideline;
  const places = swedishPlacesOf(context.guideline);
  for (let end = word.key.length - 1; end >= Math.max(shortestName, word.key.length - longestFinnishEnding); end--) {
    const stem = word.key.slice(0, end);
    const place = places.get(stem);
    if (!place || !finnishEnding.test(word.key.slice(end)) || versionAt(context, word) !== "fi") continue;
    const genitive = place.fi === names.place.fi && /^i?n$/u.test(word.key.slice(end));
    const range = { part, start: word.start, end: word.end };
    const official = genitive ? (names.organisation.fi.split(" ")[0] ?? place.fi) : place.fi;
    return [{ ...range, kind: "swedish-name", written: textAt(context.draft.parts, range), official, fits: genitive }];
  }
  return [];
}

/** What a municipality or a village has one of: the name before it stands in the genitive where it ends in a consonant. */
const institution =
  /^ (?:\p{Ll}{0,20}(?:station|bibliotek|hall|skola|centrum|kyrka|gymnasium|daghem|gård|museum|församling|hamn|torg|park|fullmäktige|styrelse))(?!\p{L})/u;

/** "Kirkkonummi kommun", "Kirkkonummi hälsostation": Kyrkslätts, but "Esbo sjukhus", "Masaby station". */
function takesGenitive(text: string, last: Word, version: Language, official: string): boolean {
  if (version !== "sv" || text.slice(0, last.end).endsWith("s")) return false;
  const behind = text.slice(last.end, last.end + 40);
  return /^ kommun(?!\p{L}*ikation)/u.test(behind) || (/[^aeiouyåäösxz]$/u.test(official) && institution.test(behind));
}

/** The version to which the word belongs; null where it is for both, or in a third language. */
function versionAt({ derived }: CheckContext, { part, start }: TextRange): Language | null {
  const { stretches } = derived.facts;
  const at = firstIndex(stretches, (each) => each.part > part || (each.part === part && each.end > start));
  const version = stretches[at]?.version;
  return version === "fi" || version === "sv" ? version : null;
}

/** "Visit Kirkkonummi", "Masala Basket", "Kirkkonummi-Seura", and Finnish schools, which keep their name. */
function isPartOfName(text: string, first: Word, last: Word): boolean {
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  const after = text.slice(last.end, last.end + 24);
  if (/^(?:-\p{L}| (?:\p{Lu}|ry\b|rf\b|oy\b|ab\b))/iu.test(after) && /^(?:-| \p{Lu}| (?:ry|rf|oy|ab)\b)/u.test(after))
    return true;
  if (/^ (?:koulu|päiväkoti|lukio|kirjasto|opisto|seurakunta)/u.test(after)) return true;
  return /[\p{L}\p{N}]-$/u.test(before) || /(?<=[\p{L}\p{N},;] )\p{Lu}\p{L}{1,20} $/u.test(before);
}

/** Both names beside each other on the line: "Masala / Masaby". */
function hasCounterpart(text: string, first: Word, last: Word, { counterpart }: Name): boolean {
  const near = text.slice(Math.max(0, first.start - 40), last.end + 40).toLowerCase();
  const at = first.start - Math.max(0, first.start - 40);
  const lineStart = near.lastIndexOf("\n", at) + 1;
  const lineEnd = near.indexOf("\n", at);
  return near.slice(lineStart, lineEnd < 0 ? undefined : lineEnd).includes(counterpart.join(" "));
}

interface Term {
  words: string[];
  written: string;
  official: string;
  finnish: string;
}

/** Terms to avoid, by the head of their first word. */
const termsOf = memoizePer((guideline: Guideline): Map<string, Term[]> => {
  const terms = new Map<string, Term[]>();
  for (const { fi, sv, avoidSv = [] } of guideline.glossary) {
    for (const written of avoidSv.flatMap((entry) => entry.split(/[,;]\s*/))) {
      const words = wordsOf(written);
      const head = (words[0] ?? "").slice(0, headLength);
      if (!head || /[()]/.test(written)) continue;
      addTo(terms, head, { words, written, official: sv, finnish: fi });
    }
  }
  return terms;
});

interface TermParams {
  onlyBesideFinnish: readonly string[];
  onlyBesideBody: readonly string[];
  bodies: readonly string[];
  forms: Record<string, string>;
}

function findTerms(
  context: CheckContext,
  words: readonly Word[],
  part: number,
  { onlyBesideFinnish, onlyBesideBody, bodies, forms }: TermParams,
): Occurrence[] {
  const { draft, guideline } = context;
  const terms = termsOf(guideline);
  return words.flatMap((word, at): Occurrence[] => {
    for (const { words: termWords, written, official, finnish } of terms.get(word.head) ?? []) {
      const last = words[at + termWords.length - 1];
      const end = termWords.length - 1;
      if (!last || !termWords.every((key, k) => (k < end ? words[at + k]?.key === key : isFormOf(last.key, key))))
        continue;
      if (versionAt(context, word) !== "sv") continue;
      if (onlyBesideFinnish.includes(written) && !namesInFinnish(context, finnish)) continue;
      const range = { part, start: word.start, end: last.end };
      if (onlyBesideBody.includes(written) && !isBeside(context, range, bodies)) continue;
      // "på Kyrkslätts torg" is a square, not the municipality
      if (end > 0 && last.key === `${termWords[end]}s` && /^\p{Lu}/u.test(written.split(" ").at(-1) ?? "")) continue;
      const passage = textAt(draft.parts, range);
      const isBase = last.key === termWords[end];
      const key = passage.toLowerCase();
      const form = Object.hasOwn(forms, key) ? forms[key] : undefined;
      const isGenitive = last.key === `${termWords[end]}s` && !/[s,]$|,/u.test(official);
      const instead = isBase ? official : (form ?? (isGenitive ? `${official}s` : official));
      const fits = isBase || isGenitive || form !== undefined;
      const capital = /^\p{Lu}/u.test(passage) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
      return [{ ...range, kind: "term", written: passage, official: capital, fits: fits && !official.includes(",") }];
    }
    return [];
  });
}

function isBeside({ derived }: CheckContext, range: TextRange, list: readonly string[]): boolean {
  const sentence = derived.sentenceAt(range);
  return sentence !== undefined && sentence !== null && hasListed(derived.wordsIn(sentence), list);
}

/** The Finnish version has the word, or one of several, in any form: its beginning is enough. */
function namesInFinnish(context: CheckContext, finnish: string): boolean {
  const stems = finnish.split(/[,/]\s*/).map((word) => termStem(word.trim().toLowerCase()));
  return context.derived.words.some((words) =>
    words.some((word) => stems.some((stem) => word.key.startsWith(stem)) && versionAt(context, word) === "fi"),
  );
}
