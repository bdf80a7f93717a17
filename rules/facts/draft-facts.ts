/** The facts of both versions of a draft, and how they stand to each other. */
import type { TextRange } from "../model/draft";
import type { FactRow } from "../model/fact";
import type { Guideline } from "../model/guideline";
import type { Language, LanguageSpan } from "../model/span";
import { rangeOf } from "../text/ranges";
import { findChapterMarks } from "./chapter-marks";
import { type ComparedFact, type Comparison, compareReadFacts, type Misplaced } from "./compare";
import { joinEnclosed } from "./enclosed-stretches";
import { FactReader } from "./read-facts";
import type { ReadFact } from "./reading";
import { settleTitles } from "./shared-titles";
import { linksForOthers, ownPageLanguage } from "./site-links";
import { findThreadNumbers } from "./thread-numbers";
import { keyOf } from "./value";
import { findStretches, type Stretch } from "./versions";

export type DraftFact = ReadFact;

export interface DraftFacts {
  /** In the order of the text; what belongs to both versions stands in both lists. */
  fi: DraftFact[];
  sv: DraftFact[];
  stretches: Stretch[];
  /** Addresses, telephone numbers, hashtags and the like, one list a part: what stands there is no running text. */
  identifiers: TextRange[][];
  /** Empty where one of the versions is not there. */
  compared: ComparedFact<DraftFact>[];
  /** What both versions say in places that do not answer each other. */
  misplaced: Misplaced<DraftFact>[];
  rows: FactRow[];
}

/**
 * `compares`: both versions are there, so that what one of them lacks is missing. `hasTitle`: the first part is the title of a
 * video, which is there once for both versions.
 */
export function factsOfDraft(
  parts: readonly string[],
  spans: readonly LanguageSpan[][],
  guideline: Guideline,
  compares: boolean,
  hasTitle = false,
): DraftFacts {
  const stretches = settleTitles(joinEnclosed(findStretches(parts, spans, guideline), parts, guideline), parts);
  const facts: Record<Language, DraftFact[]> = { fi: [], sv: [] };
  const threadNumbers = findThreadNumbers(parts);
  const readers = parts.map(
    (text, part) => new FactReader(text, guideline, [...(threadNumbers[part] ?? []), ...findChapterMarks(text)]),
  );
  const read = ({ part, start, end }: Stretch, lang: Language): DraftFact[] => {
    const passageFacts = readers[part]?.read(start, end, lang) ?? [];
    for (const fact of passageFacts) fact.part = part;
    return passageFacts;
  };
  for (const stretch of stretches) {
    const { version } = stretch;
    if (version === "other") {
      // "WOW! www.kyrkslatt.fi": the page is for those who read its language
      for (const fact of read(stretch, "sv")) {
        const lang = ownPageLanguage(fact);
        if (lang !== null) facts[lang].push(fact);
      }
      continue;
    }
    const stretchFacts =
      version === "both" ? inOrder([...read(stretch, "fi"), ...read(stretch, "sv")]) : read(stretch, version);
    const forOthers = new Set(version === "both" ? [] : linksForOthers(stretchFacts, version, parts));
    for (const fact of stretchFacts) {
      const lang = forOthers.has(fact) ? ownPageLanguage(fact) : null;
      if (lang !== null) facts[lang].push(fact);
      else {
        if (version !== "sv") facts.fi.push(fact);
        if (version !== "fi") facts.sv.push(fact);
      }
    }
  }
  shareLines(facts, stretches);
  const hasBoth = (["fi", "sv"] as const).every((lang) => stretches.some(({ version }) => version === lang));
  const comparison: Comparison<DraftFact> =
    compares && hasBoth ? compareReadFacts(facts.fi, facts.sv) : { facts: [], misplaced: [] };
  const identifiers = readers.map((reader, part) => reader.identifiers.map(({ start, end }) => ({ part, start, end })));
  const { misplaced } = comparison;
  const compared = hasTitle ? comparison.facts.filter((fact) => !isNumberOfTitle(fact, facts)) : comparison.facts;
  return { ...facts, stretches, identifiers, compared, misplaced, rows: rowsOf(compared) };
}

/** A year or a number that one version lacks, and that the other one has from the title alone. */
function isNumberOfTitle({ fi, sv, state }: ComparedFact<DraftFact>, facts: Record<Language, DraftFact[]>): boolean {
  const fact = fi ?? sv;
  if (state !== "missing" || fact?.value.type !== "num") return false;
  const key = keyOf(fact.value);
  return facts[fi ? "fi" : "sv"].every(({ part, value }) => part === 0 || keyOf(value) !== key);
}

const inOrder = (facts: DraftFact[]) => facts.sort((a, b) => a.part - b.part || a.start - b.start);

/** On a line that the languages share with a slash, a kind of fact that only one of them gives holds for both. */
function shareLines(facts: Record<Language, DraftFact[]>, stretches: readonly Stretch[]): void {
  const shared = stretches.filter(({ sharedLine }) => sharedLine !== null);
  if (shared.length === 0) return;
  const kinds = { fi: new Map<DraftFact, string>(), sv: new Map<DraftFact, string>() };
  for (const lang of ["fi", "sv"] as const) {
    let at = 0;
    for (const fact of facts[lang]) {
      for (let next = shared[at]; next && isBefore(next, fact); next = shared[at]) at++;
      const stretch = shared[at];
      if (stretch && stretch.part === fact.part && stretch.start <= fact.start) {
        kinds[lang].set(fact, `${stretch.sharedLine} ${fact.value.type}`);
      }
    }
  }
  const [fi, sv] = [new Set(kinds.fi.values()), new Set(kinds.sv.values())];
  const alone = (kindByFact: Map<DraftFact, string>, otherKinds: ReadonlySet<string>) =>
    [...kindByFact].flatMap(([fact, kind]) => (otherKinds.has(kind) ? [] : [fact]));
  const [forSwedish, forFinnish] = [alone(kinds.fi, sv), alone(kinds.sv, fi)];
  facts.sv = inOrder([...facts.sv, ...forSwedish]);
  facts.fi = inOrder([...facts.fi, ...forFinnish]);
}

const isBefore = (stretch: Stretch, fact: DraftFact) =>
  stretch.part < fact.part || (stretch.part === fact.part && stretch.end <= fact.start);

const states = { same: "same", differs: "differs" } as const;

function rowsOf(compared: readonly ComparedFact<DraftFact>[]): FactRow[] {
  return compared.flatMap(({ fi, sv, state, soft }): FactRow[] => {
    const fact = fi ?? sv;
    // a word that only one version has need not be missing in the other
    if (!fact || (state === "missing" && soft && fact.value.type !== "status")) return [];
    return [
      {
        type: fact.value.type,
        value: keyOf(fact.value),
        state: state === "missing" ? (fi ? "missing-sv" : "missing-fi") : states[state],
        fi: fi && rangeOf(fi),
        sv: sv && rangeOf(sv),
      },
    ];
  });
}
