/** The facts of both versions of a draft, and how they stand to each other. */
import type { TextRange } from "../draft";
import type { Guideline } from "../guideline/schema";
import type { LanguageSpan } from "../language/span";
import { type ComparedFact, compareReadFacts } from "./compare";
import type { FactRow } from "./fact";
import { type Language, otherLanguage } from "./language";
import { FactReader } from "./read-facts";
import type { ReadFact } from "./reading";
import { keyOf } from "./value";
import { findStretches, type Stretch } from "./versions";

export interface DraftFact extends ReadFact, TextRange {
  /** Of its part, from 0. */
  line: number;
}

export interface DraftFacts {
  /** In the order of the text; what belongs to both versions stands in both lists. */
  fi: DraftFact[];
  sv: DraftFact[];
  stretches: Stretch[];
  /** Addresses, telephone numbers, hashtags and the like, one list a part: what stands there is no running text. */
  identifiers: TextRange[][];
  /** Empty where one of the versions has no words. */
  compared: ComparedFact<DraftFact>[];
  rows: FactRow[];
}

export function factsOfDraft(
  parts: readonly string[],
  spans: readonly LanguageSpan[][],
  guideline: Guideline,
): DraftFacts {
  const stretches = findStretches(parts, spans, guideline);
  const facts: Record<Language, DraftFact[]> = { fi: [], sv: [] };
  const readers = parts.map((text) => new FactReader(text, guideline));
  const read = (stretch: Stretch, lang: Language): DraftFact[] => {
    const { part, start, end, line } = stretch;
    return (readers[part]?.read(start, end, lang) ?? []).map((fact) => ({ ...fact, part, line }));
  };
  for (const stretch of joined(stretches)) {
    const { version } = stretch;
    if (version === "other") continue;
    if (version !== "both") {
      facts[version].push(...read(stretch, version));
      continue;
    }
    const both = inOrder([...read(stretch, "fi"), ...read(stretch, "sv")]);
    facts.fi.push(...both);
    facts.sv.push(...both);
  }
  shareLines(facts, stretches);
  const hasBoth = (["fi", "sv"] as const).every((lang) => stretches.some(({ version }) => version === lang));
  const compared = hasBoth ? compareReadFacts(facts.fi, facts.sv) : [];
  const identifiers = readers.map(({ taken }, part) => taken.map(({ start, end }) => ({ part, start, end })));
  return { ...facts, stretches, identifiers, compared, rows: rowsOf(compared) };
}

/** Stretches of one version in a row as one, so that what is said over a line break is read as a whole. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const blocks: Stretch[] = [];
  for (const stretch of stretches) {
    const last = blocks.at(-1);
    if (last && last.part === stretch.part && last.version === stretch.version && !last.shared && !stretch.shared) {
      last.end = stretch.end;
    } else {
      blocks.push({ ...stretch });
    }
  }
  return blocks;
}

const inOrder = (facts: DraftFact[]) => facts.sort((a, b) => a.part - b.part || a.start - b.start);

/** On a line that the languages share with a slash, a kind of fact that only one of them gives holds for both. */
function shareLines(facts: Record<Language, DraftFact[]>, stretches: readonly Stretch[]): void {
  const lines = new Set(stretches.flatMap(({ shared, part, line }) => (shared ? [`${part} ${line}`] : [])));
  if (lines.size === 0) return;
  const lineKey = ({ part, line }: DraftFact) => `${part} ${line}`;
  const kinds = { fi: new Set<string>(), sv: new Set<string>() };
  for (const lang of ["fi", "sv"] as const) {
    for (const fact of facts[lang])
      if (lines.has(lineKey(fact))) kinds[lang].add(`${lineKey(fact)} ${fact.value.type}`);
  }
  for (const lang of ["fi", "sv"] as const) {
    const other = otherLanguage(lang);
    const alone = facts[lang].filter(
      (fact) => lines.has(lineKey(fact)) && !kinds[other].has(`${lineKey(fact)} ${fact.value.type}`),
    );
    if (alone.length > 0) facts[other] = inOrder([...facts[other], ...alone]);
  }
}

const states = { same: "same", differs: "differs" } as const;

function rowsOf(compared: readonly ComparedFact<DraftFact>[]): FactRow[] {
  return compared.flatMap(({ fi, sv, state, soft }): FactRow[] => {
    const fact = fi ?? sv;
    // a word that only one version has need not be missing in the other
    if (!fact || (state === "missing" && soft && fact.value.type !== "status")) return [];
    const range = (own: DraftFact | null): TextRange | null =>
      own && { part: own.part, start: own.start, end: own.end };
    return [
      {
        type: fact.value.type,
        value: keyOf(fact.value),
        state: state === "missing" ? (fi ? "missing-sv" : "missing-fi") : states[state],
        fi: range(fi),
        sv: range(sv),
      },
    ];
  });
}
