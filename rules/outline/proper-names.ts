/** Names that stand in every language as they are: persons, venues, streets, titles in quotation marks. */
import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { addTo } from "../model/list-by-key";
import { memoizePer } from "../model/memoize";
import { type Language, otherLanguage } from "../model/span";
import { outside, rangeOf, rangeOfMatch } from "../text/ranges";
import { afterPlaceName, afterTerm } from "../words/finnish-endings";
import { country } from "./countries";
import { personBase } from "./person-base";
import { streetBase } from "./street-names";

export interface ProperName extends TextRange {
  /** As it is to stand in the other language. */
  text: string;
}

const capital =
  "\\p{Lu}[\\p{L}\\p{M}'’]{0,30}(?:-\\p{Lu}[\\p{L}\\p{M}]{0,30}){0,2}(?:(?<=\\p{Lu})\\d{1,3})?(?![\\p{L}\\p{M}]|-\\p{Ll})";
/** "Bo L.", "Ebba ja Lars" are two, "Jokirinteen koulu" is one with the word for what it is; "HSL-kortti" is a word. */
const run = new RegExp(
  `(?<![\\p{L}\\p{N}#@/._-])${capital}(?: (?:(?:af|von|de) )?${capital}(?:(?<= \\p{Lu})\\.)?){0,4}`,
  "gu",
);
const street =
  /(?<![\p{L}\p{N}#@-])\p{Lu}\p{L}{1,30}(?:tie|katu|kuja|polku|rinne|kaari|raitti|väylä|mäki|ranta|piha|portti|väg(?:en)?|gata(?:n)?|gränd(?:en)?|stig(?:en)?|båge(?:n)?|back(?:en)?|strand(?:en)?|torg(?:et)?)(?: (?:nr )?\d{1,4}(?:[–-]\d{1,4})?(?: ?[A-Za-z](?![\p{L}\p{N}]))?)(?!\d|[.,:]\d)/gu;
/** A school keeps its name in the language in which it teaches: "Masalan koulu" is no other school of Masaby. */
const school = /(?<![\p{L}\p{N}#@-])(\p{Lu}\p{Ll}{1,30}n (?:koulu|lukio))(\p{Ll}{0,5})(?!\p{L})/gu;
/** The number under which a matter is kept: "KIRDno-2026-12". */
const record = /(?<![\p{L}\p{N}#@/-])\p{Lu}\p{L}{1,10}[-/]\d{1,6}(?:[-/]\d{1,6}){1,3}(?![\p{L}\p{N}])/gu;
const quoted = /[”“"»](\p{Lu}[^”“"»«\n]{1,60}?)[”“"«»]/gu;
/** More is something that somebody says. */
const longestTitle = 7;
/** What a place is, behind its own name, which is in the genitive in Finnish. Stems in the weak grade give their base form. */
const finnishKinds: Readonly<Record<string, string>> = {
  koulukeskukse: "koulukeskus",
  päiväkodi: "päiväkoti",
  kentä: "kenttä",
  kirko: "kirkko",
};
const institution: Record<Language, RegExp> = {
  fi: /^ (koulukeskukse|koulukeskus|koulu|lukio|päiväkoti|päiväkodi|monitoimitalo|kampus|(?:\p{Ll}{1,12})?(?:talo|sali|halli)|kenttä|kentä|museo|kartano|kappeli|kirkko|kirko)(\p{Ll}{0,5})(?!\p{L})/u,
  sv: /^ ((?:\p{Ll}{1,12})?(?:skola|daghem|gymnasium|skolcentrum|gård|hus|sal|museum|kyrka|kapell))()(?!\p{L})/u,
};
/** Behind these a capital letter only begins a sentence or a line of a list. */
const beginning = /(?:^|[.!?…:\n\d)"”“»'’]|[^\p{L}\p{N}\s,;()&])[\s\u00a0]*$/u;

interface People {
  /** Where they live, which stands in no outline. */
  homes: readonly TextRange[];
  persons: readonly TextRange[];
  /** What is said in its own way already. */
  occupied: readonly TextRange[];
}

/** In the order of the text, none over another. */
export function findProperNames(
  text: string,
  part: number,
  source: Language,
  { homes, persons: named, occupied }: People,
  guideline: Guideline,
): ProperName[] {
  const titles: ProperName[] = [];
  const places: ProperName[] = [];
  for (const match of text.matchAll(quoted)) {
    const title = match[1] ?? "";
    const isTitle = title.split(/\s+/).length <= longestTitle && !/[.!?]$/.test(title);
    if (isTitle) titles.push({ ...rangeOfMatch(match, part), text: match[0] });
  }
  const persons = named
    .filter((name) => name.part === part)
    .map((name): ProperName => {
      const written = text.slice(name.start, name.end);
      return { ...rangeOf(name), text: source === "fi" ? personBase(written) : written };
    });
  for (const match of text.matchAll(run)) {
    const { start, end } = rangeOfMatch(match, part);
    const before = text.slice(Math.max(0, start - 4), start);
    // "XS–XXL" is one range
    const isInText = /\p{Lu}–$/u.test(before) || !beginning.test(before);
    // "I Fyyri" and "Trio Esimerkki": the first word may be an ordinary one
    const skipped = isInText ? 0 : match[0].indexOf(" ") + 1;
    const name = match[0].slice(skipped);
    const isShouted = name.length > 6 && name === name.toUpperCase();
    // "Min" begins the title of a film, "CV" and "HSL" are names
    const isSize = /^–\p{Lu}/u.test(text.slice(end, end + 2));
    const isShort = name.length <= 3 && ((name.length < 2 && !isSize) || name !== name.toUpperCase());
    const known = knownName(name, source, guideline);
    const kind = known === null ? institutionBehind(text, end, source, match[0]) : null;
    if ((!isInText && kind === null && skipped === 0 && known === null) || isShouted || isShort) continue;
    const range = { part, start: start + skipped, end: end + (kind?.length ?? 0) };
    if (kind !== null) places.push({ ...range, text: `${name} ${kind.base}` });
    else
      places.push({ ...range, text: known ?? (source === "fi" ? (country(name) ?? streetBase(name)) : null) ?? name });
  }
  let found: ProperName[] = [];
  for (const kind of [titles, persons, places]) found = [...found, ...outside(kind, [...occupied, ...homes, ...found])];
  return found.sort((a, b) => a.start - b.start);
}

/** What a place is, behind its name, with the space in between; a Swedish text may name "Lehtimetsän päiväkoti" too. */
function institutionBehind(
  text: string,
  end: number,
  source: Language,
  name: string,
): { base: string; length: number } | null {
  const behind = text.slice(end, end + 30);
  // "Lukioiden kampus", "Lasten museo": of several, so the word is no name
  const isNameForm = name.endsWith("n") && !/(?:(?<!t)ien|iden|itten|jen|[st]ten)$/u.test(name);
  const finnish = isNameForm ? institution.fi.exec(behind) : null;
  const [, kind, ending = ""] = (source === "sv" ? institution.sv.exec(behind) : null) ?? finnish ?? [];
  if (kind === undefined || !afterTerm.test(ending)) return null;
  return { base: finnishKinds[kind] ?? kind, length: kind.length };
}

/** "Fyyrissä" is "Fyyri", a name of the glossary; null for others. */
function knownName(name: string, source: Language, guideline: Guideline): string | null {
  const endings = source === "fi" ? afterPlaceName : /^s?$/;
  const isForm = (known: string) => name.startsWith(known) && endings.test(name.slice(known.length));
  return knownNames(guideline).get(name.slice(0, nameHead))?.find(isForm) ?? null;
}

/** The names that stand inside entries of the glossary, the same in both languages. */
const knownNames = memoizePer(({ glossary }: Guideline): Map<string, string[]> => {
  const names = new Map<string, string[]>();
  for (const { fi, sv } of glossary) {
    for (const name of fi.match(/(?<= )\p{Lu}\p{Ll}{2,}/gu) ?? [])
      if (sv.includes(name)) addTo(names, name.slice(0, nameHead), name);
  }
  return names;
});
/** They are at least so long. */
const nameHead = 3;

/** Names with a number or a place in them, which says nothing of its own there: streets with the house, schools, records. */
export function findWholeNames(
  text: string,
  part: number,
  source: Language,
  homes: readonly TextRange[],
  guideline: Guideline,
): ProperName[] {
  const streets = Array.from(text.matchAll(street), (match): ProperName => {
    const [name = "", ...rest] = match[0].split(" ");
    const pair = guideline.placeNames.find((place) => place[source] === name);
    return { ...rangeOfMatch(match, part), text: [pair?.[otherLanguage(source)] ?? name, ...rest].join(" ") };
  });
  const schools = Array.from(text.matchAll(school))
    .filter(([, , ending = ""]) => afterTerm.test(ending))
    .map((match): ProperName => ({ ...rangeOfMatch(match, part), text: match[1] ?? "" }));
  const records = Array.from(text.matchAll(record), (match) => ({ ...rangeOfMatch(match, part), text: match[0] }));
  return [...outside(streets, homes), ...schools, ...records];
}
