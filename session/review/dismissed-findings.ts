/**
 * Which findings of a review a person has dismissed ("not now"). A dismissal holds for one finding: for its check, its kind and
 * its passage, wherever that stands while the text around it changes; for its values where it has no passage. Pure.
 */
import type { TextRange } from "../../rules/model/draft";
import type { Finding } from "../../rules/model/finding";
import type { DismissedFinding, DismissedPassage } from "../stored/dismissals";
import { textChange } from "./text-change";

/** So much of what stands on each side of a passage is remembered, UTF-16 units. */
const surroundings = 20;
/** Beyond this a passage is known by its beginning: people type on in a long sentence. UTF-16 units. */
const longPassage = 60;
/** Of a longer passage no more than this is remembered, UTF-16 units. */
const longestPassage = 200;

/** Of places with the same words no more than this are compared with each other: a text may hold thousands. */
const mostCompared = 40;

/** `parts`: the texts of the draft that the finding is of. */
export function dismissedFinding({ check, kind, ranges, values }: Finding, parts: readonly string[]): DismissedFinding {
  const passages = ranges.map((range) => passageOf(range, parts));
  // numbers tell how much, and change with every key
  const words = Object.entries(values).filter(([, value]) => typeof value === "string");
  return { check, kind, passages, values: passages.length > 0 ? "" : JSON.stringify(words) };
}

function passageOf({ part, start, end }: TextRange, parts: readonly string[]): DismissedPassage {
  const text = parts[part] ?? "";
  return {
    text: text.slice(start, Math.min(end, start + longestPassage)),
    before: text.slice(Math.max(0, start - surroundings), start),
    after: text.slice(end, end + surroundings),
  };
}

/** The same for two passages with the same words, or two long ones that begin alike. */
const wordsOf = ({ text }: DismissedPassage) => (text.length > longPassage ? `${text.slice(0, longPassage)}…` : text);

/** How many UTF-16 units two texts have in common from their beginnings. */
function commonLength(text: string, other: string): number {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return at;
}

/** How many UTF-16 units two texts have in common to their ends. */
function commonEndLength(text: string, other: string): number {
  let length = 0;
  while (length < text.length && text.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
const likeness = (passage: DismissedPassage, other: DismissedPassage) =>
  commonEndLength(passage.before, other.before) + commonLength(passage.after, other.after);

/**
 * The findings that `dismissed` is about. Each dismissed passage stands for one passage of the text: where the same words stand
 * there twice, for the one in the likest surroundings.
 */
export function dismissedAmong(
  findings: readonly Finding[],
  parts: readonly string[],
  dismissed: readonly DismissedFinding[],
): Set<Finding> {
  const result = new Set<Finding>();
  const kinds = new Map(dismissed.map(({ check, kind }) => [`${check}/${kind}`, { check, kind }]));
  for (const { check, kind } of kinds.values()) {
    const isOfKind = (entry: Pick<Finding, "check" | "kind">) => entry.check === check && entry.kind === kind;
    const candidates = findings.filter(isOfKind);
    const entries = dismissed.filter(isOfKind);
    const passages = entries.flatMap((entry) => entry.passages);
    const stillThere = matchingPassages(candidates, parts, passages);
    for (const finding of candidates) {
      const isDismissed =
        finding.ranges.length > 0
          ? finding.ranges.every((range) => stillThere.has(range))
          : entries.some(
              ({ passages, values }) => passages.length === 0 && values === dismissedFinding(finding, parts).values,
            );
      if (isDismissed) result.add(finding);
    }
  }
  return result;
}

/** The ranges that the passages stand for: first those in the very surroundings that are remembered, then the likest. */
function matchingPassages(
  findings: readonly Finding[],
  parts: readonly string[],
  passages: readonly DismissedPassage[],
): Set<TextRange> {
  const free = Map.groupBy(
    findings.flatMap(({ ranges }) => ranges.map((range) => ({ range, passage: passageOf(range, parts) }))),
    ({ passage }) => wordsOf(passage),
  );
  const matches = new Set<TextRange>();
  for (const [words, samePassages] of Map.groupBy(passages, wordsOf)) {
    const candidates = new Set(free.get(words));
    const inSurroundings = ({ before, after }: DismissedPassage) => JSON.stringify([before, after]);
    const unchanged = Map.groupBy(candidates, ({ passage }) => inSurroundings(passage));
    const moved = samePassages.filter((passage) => {
      const candidate = unchanged.get(inSurroundings(passage))?.shift();
      if (!candidate) return true;
      candidates.delete(candidate);
      matches.add(candidate.range);
      return false;
    });
    for (const passage of moved) {
      const likest = likestOf(candidates, passage);
      if (!likest) break;
      candidates.delete(likest);
      matches.add(likest.range);
    }
  }
  return matches;
}

function likestOf<T extends { passage: DismissedPassage }>(candidates: Iterable<T>, passage: DismissedPassage) {
  let best: { candidate: T; likeness: number } | null = null;
  let compared = 0;
  for (const candidate of candidates) {
    if (++compared > mostCompared) break;
    const alike = likeness(candidate.passage, passage);
    if (!best || alike > best.likeness) best = { candidate, likeness: alike };
  }
  return best?.candidate;
}

/** Of the surroundings of a passage that was written anew this much has come with it, UTF-16 units, or all that there was. */
const leastLikeness = 5;

/**
 * The dismissals without those that `isProtected` and whose passage has gone from the text: personal data that is written again
 * is found again. The same list where none has gone. `previousParts`: the texts before; null where they are not known.
 */
export function withoutGonePassages(
  dismissed: readonly DismissedFinding[],
  previousParts: readonly string[] | null,
  parts: readonly string[],
  isProtected: (finding: DismissedFinding) => boolean,
): readonly DismissedFinding[] {
  const isThere = (passage: DismissedPassage) =>
    parts.some((part) => part.includes(passage.text)) && (!previousParts || hasStayed(passage, previousParts, parts));
  const remaining = dismissed.filter((entry) => !isProtected(entry) || entry.passages.every(isThere));
  return remaining.length === dismissed.length ? dismissed : remaining;
}

/**
 * Whether a passage stands where nothing was changed, or where something was with its surroundings: the same words elsewhere are
 * another passage. One that the texts before do not hold is of texts that are newer than those.
 */
function hasStayed(passage: DismissedPassage, previousParts: readonly string[], parts: readonly string[]): boolean {
  const place = likestOf(placesOf(passage.text, previousParts), passage);
  if (!place) return true;
  const { part, start, end } = place.range;
  const change = textChange(previousParts[part] ?? "", parts[part] ?? "");
  if (end <= change.start || start >= change.end) return true;
  const written = placesOf(passage.text, parts).filter(({ range }) => {
    const { start, end, grown } = textChange(previousParts[range.part] ?? "", parts[range.part] ?? "");
    return range.end > start && range.start < end + grown;
  });
  const likest = likestOf(written, passage);
  const enough = Math.min(leastLikeness, passage.before.length + passage.after.length);
  return likest !== undefined && likeness(likest.passage, passage) >= enough;
}

/** The places where the words stand. */
const placesOf = (words: string, parts: readonly string[]) =>
  parts.flatMap((text, part) => {
    const places: { range: TextRange; passage: DismissedPassage }[] = [];
    for (let start = text.indexOf(words); words && start >= 0; start = text.indexOf(words, start + words.length)) {
      const range = { part, start, end: start + words.length };
      places.push({ range, passage: passageOf(range, parts) });
    }
    return places;
  });
