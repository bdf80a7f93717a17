/** How far the Finnish and the Swedish version of a draft have come. */
import type { Language, LanguageSpan, VersionState } from "../model/span";

/** `parts` as in the draft, `spans` as found in them, one list a part. */
export function versionStates(parts: string[], spans: LanguageSpan[][]): { fi: VersionState; sv: VersionState } {
  const fi = countOf(parts, spans, "fi");
  const sv = countOf(parts, spans, "sv");
  // the first word is not judged before it is complete
  if (fi.words + sv.words <= 1 && (fi.unfinished || sv.unfinished)) return { fi: nothing, sv: nothing };
  return { fi: stateOf(fi, sv), sv: stateOf(sv, fi) };
}

const nothing: VersionState = { state: "missing", letters: 0, words: 0 };

interface Count {
  letters: number;
  words: number;
  /** All there is of this language is the last word of the draft, which may go on. */
  unfinished: boolean;
}

function countOf(parts: string[], spans: LanguageSpan[][], lang: Language): Count {
  let letters = 0;
  let words = 0;
  let tail = { letters: 0, words: 0 };
  for (const [part, text] of parts.entries())
    for (const span of spans[part] ?? []) {
      if (span.lang !== lang) continue;
      const passage = text.slice(span.start, span.end);
      const count = {
        letters: passage.match(/\p{L}/gu)?.length ?? 0,
        words: passage.match(/\p{L}[\p{L}\p{M}'’:-]*/gu)?.length ?? 0,
      };
      letters += count.letters;
      words += count.words;
      if (count.words === 1 && part === parts.length - 1 && span.end === text.length) tail = count;
    }
  if (tail.words === words) return { letters, words, unfinished: words === 1 };
  // whose word it is that is being typed is not certain before it is complete: it changes no proportion meanwhile
  return { letters: letters - tail.letters, words: words - tail.words, unfinished: false };
}

function stateOf(count: Count, otherCount: Count): VersionState {
  const { letters, words } = count;
  const share = letters / otherCount.letters;
  // a word that is still being typed is a version only beside another one as short: "Kirjasto / Biblioteket"
  const tooShort = count.unfinished && (letters < 5 || share < 0.5);
  if (tooShort || isMissing(letters, otherCount.letters)) return { state: "missing", letters, words };
  return { state: share < 0.25 ? "started" : share < 0.5 ? "shorter" : "complete", letters, words };
}

/** A name or a greeting in the other language is no version. */
function isMissing(letters: number, otherLetters: number): boolean {
  return letters < 2 || letters < 0.04 * otherLetters || (letters < 6 && letters < 0.3 * otherLetters);
}
