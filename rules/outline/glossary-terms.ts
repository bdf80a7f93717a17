/** Words of the glossary in a text, in whichever form, with what the organisation calls them in the other language. */
import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { addTo } from "../model/list-by-key";
import { memoizePer } from "../model/memoize";
import { type Language, otherLanguage } from "../model/span";
import type { Word } from "../text/words";
import { headLength } from "../text/words";
import * as finnish from "../words/finnish-endings";
import * as swedish from "../words/swedish-endings";

export interface GlossaryTerm extends TextRange {
  /** Base form in the other language. */
  other: string;
}

interface Entry {
  words: string[];
  other: string;
}
type Entries = Record<Language, Map<string, Entry[]>>;

const isForm: Record<Language, (word: string, base: string) => boolean> = {
  fi: (word, base) => word.startsWith(base) && finnish.afterTerm.test(word.slice(base.length)),
  sv: swedish.isTermForm,
};

const entriesOf = memoizePer((guideline: Guideline): Entries => {
  const entries: Entries = { fi: new Map(), sv: new Map() };
  for (const pair of guideline.glossary) {
    for (const lang of ["fi", "sv"] as const) {
      const [written, other] = [pair[lang], pair[otherLanguage(lang)]];
      const words = written.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const head = (words[0] ?? "").slice(0, headLength);
      // names are places or facts of their own; an entry of several words leaves the choice to the writer
      if (pair.certainty === "C" || words.length === 0 || /[,;/()]/.test(written + other)) continue;
      if (written.toLowerCase() === other.toLowerCase()) continue;
      addTo(entries[lang], head, { words, other });
    }
  }
  for (const map of Object.values(entries)) {
    for (const list of map.values()) list.sort((a, b) => b.words.join(" ").length - a.words.join(" ").length);
  }
  return entries;
});

/** Terms of `lang` among the words of one part, in order, the longer one where two begin at the same word. */
export function findGlossaryTerms(words: readonly Word[], lang: Language, guideline: Guideline): GlossaryTerm[] {
  const entries = entriesOf(guideline)[lang];
  const terms: GlossaryTerm[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word; // within the bounds
    const entry = entries.get(word.head)?.find((candidate) => isThere(candidate, words, at, lang));
    const last = entry && words[at + entry.words.length - 1];
    if (!entry || !last) continue;
    terms.push({ part: word.part, start: word.start, end: last.end, other: entry.other });
    at += entry.words.length - 1;
  }
  return terms;
}

function isThere(entry: Entry, words: readonly Word[], at: number, lang: Language): boolean {
  return entry.words.every((base, offset) => {
    const key = words[at + offset]?.key;
    return key !== undefined && isForm[lang](key, base);
  });
}
