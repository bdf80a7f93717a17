/** What several checks need to know about a draft; each value is computed once, when first asked for. */

import { type DraftFacts, factsOfDraft } from "../facts/draft-facts";
import { detectSpans } from "../language/detect-spans";
import { readVersions, stateAlone, type VersionReading, type VersionReadings } from "../language/version-state";
import type { Draft, TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import type { LanguageSpan, SpanLanguage, VersionState } from "../model/span";
import { assistantLines } from "../text/assistant-lines";
import { firstIndex } from "../text/first-index";
import { findHashtags, type Hashtag } from "../text/hashtags";
import { findLinks, type Link } from "../text/links";
import { findPlaceholders, versionPlaceholders, withoutPlaceholders } from "../text/placeholders";
import { findSentences } from "../text/sentences";
import { findHiddenFigures, findUnfinishedPlaces, withoutUnfinishedPlaces } from "../text/unfinished-places";
import { findWords, type Word } from "../text/words";

export interface Derived {
  /** Language spans, one list a part. */
  readonly spans: LanguageSpan[][];
  readonly versions: { fi: VersionState; sv: VersionState };
  /** What kind of text the versions consist of. */
  readonly versionReadings: VersionReadings;
  /** One list a part; placeholders left out. */
  readonly words: Word[][];
  readonly sentences: TextRange[];
  /** The sentence in which the range begins; null between sentences. */
  sentenceAt(range: TextRange): TextRange | null;
  /** The words between `start` and `end`. */
  wordsIn(range: TextRange): Word[];
  /** Language of the first span that the range touches; null where it touches none. */
  languageAt(range: TextRange): SpanLanguage | null;
  /** Web addresses with and without scheme, all parts. */
  readonly links: Link[];
  readonly hashtags: Hashtag[];
  /** What each language version says, and how the two stand to each other. */
  readonly facts: DraftFacts;
  /** Passages of an outline that wait to be written. */
  readonly placeholders: TextRange[];
  /** Places that a writer marked in other ways to be filled in later. */
  readonly unfinished: TextRange[];
  /** The texts with blanks in place of both, and of what an assistant says to the writer. */
  readonly filledTexts: string[];
  /** The acting account is the organisation's (convention: role main or area, or unknown on an own page). */
  readonly isOrganisation: boolean;
}

export function derive(draft: Draft, guideline: Guideline): Derived {
  const { parts } = draft;
  return {
    get spans() {
      // "[skriv här på svenska]" is no Swedish version yet
      return memo(
        this,
        "spans",
        this.filledTexts.map((text) => detectSpans(text)),
      );
    },
    get versionReadings() {
      return memo(this, "versionReadings", readVersions(parts, this.spans));
    },
    get versions() {
      const { fi, sv } = this.versionReadings;
      return memo(this, "versions", { fi: stateAlone(fi), sv: stateAlone(sv) });
    },
    get words() {
      return memo(this, "words", this.filledTexts.map(findWords));
    },
    get sentences() {
      return memo(this, "sentences", parts.flatMap(findSentences));
    },
    sentenceAt({ part, start }) {
      const reached = (each: TextRange) => each.part > part || (each.part === part && each.end > start);
      const sentence = this.sentences[firstIndex(this.sentences, reached)];
      return sentence && sentence.part === part && sentence.start <= start ? sentence : null;
    },
    wordsIn({ part, start, end }) {
      const words = this.words[part] ?? [];
      const at = (offset: number) => firstIndex(words, (word) => word.start >= offset);
      return words.slice(at(start), at(end));
    },
    languageAt({ part, start, end }) {
      const spans = this.spans[part] ?? [];
      const span = spans[firstIndex(spans, (each) => each.end > start)];
      return span && span.start < end ? span.lang : null;
    },
    get links() {
      return memo(this, "links", parts.flatMap(findLinks));
    },
    get hashtags() {
      return memo(this, "hashtags", parts.flatMap(findHashtags));
    },
    get facts() {
      // "[skriv här på svenska] 7.12 kl. 10": what stands beside such a place belongs to the version to be written
      const spans = this.spans.map((list, part) => withPlaces(list, parts[part] ?? ""));
      const { fi, sv } = this.versionReadings;
      const isThere = ({ state, hasSentence }: VersionReading) =>
        state !== "missing" && (hasSentence || draft.surface !== "comment");
      const compares = isThere(fi) && isThere(sv);
      return memo(this, "facts", factsOfDraft(this.filledTexts, spans, guideline, compares, draft.surface === "video"));
    },
    get placeholders() {
      return memo(this, "placeholders", parts.flatMap(findPlaceholders));
    },
    get unfinished() {
      return memo(this, "unfinished", parts.flatMap(findUnfinishedPlaces));
    },
    get filledTexts() {
      const filled = parts.map((text, part) => {
        const places = [
          ...this.unfinished.filter((place) => place.part === part),
          ...findHiddenFigures(text, part),
          ...assistantLines(text, draft.surface === "comment").map((line) => ({ part, ...line })),
        ].sort((a, b) => a.start - b.start);
        return withoutPlaceholders(withoutUnfinishedPlaces(text, places));
      });
      return memo(this, "filledTexts", filled);
    },
    get isOrganisation() {
      const role = draft.postingAs?.role ?? "unknown";
      return role === "main" || role === "area" || (role === "unknown" && draft.place === "own");
    },
  };
}

function withPlaces(spans: LanguageSpan[], text: string): LanguageSpan[] {
  const places = versionPlaceholders(text);
  return places.length === 0 ? spans : [...spans, ...places].sort((a, b) => a.start - b.start);
}

/** Replaces a getter by its value. */
function memo<T>(target: object, name: string, value: T): T {
  Object.defineProperty(target, name, { value, enumerable: true });
  return value;
}
