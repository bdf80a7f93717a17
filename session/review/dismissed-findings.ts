/**
 * Which findings of a review a person has dismissed ("not now"). A dismissal holds for one finding: for its check, its kind and
 * its passage, wherever that stands while the text around it changes; for its values where it has no passage. Pure.
 */
import type { TextRange } from "../../rules/model/draft";
import type { Finding } from "../../rules/model/finding";
import type { DismissedFinding, DismissedPassage } from "../stored/dismissals";

/** So much of what stands on each side of a passage is remembered, UTF-16 units. */
const surroundings = 20;
/** Beyond this a passage is known by its beginning: people type on in a long sentence. UTF-16 units. */
const longPassage = 60;
/** Of a longer passage no more than this is remembered, UTF-16 units. */
const longestPassage = 200;

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

function isSameText(text: string, other: string): boolean {
  const areLong = text.length > longPassage && other.length > longPassage;
  return areLong ? text.slice(0, longPassage) === other.slice(0, longPassage) : text === other;
}

/** How many UTF-16 units two texts have in common from their beginnings. */
function commonLength(text: string, other: string): number {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return at;
}

const reversed = (text: string) => text.split("").reverse().join("");
const likeness = (passage: DismissedPassage, other: DismissedPassage) =>
  commonLength(reversed(passage.before), reversed(other.before)) + commonLength(passage.after, other.after);

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
      const { values } = dismissedFinding(finding, parts);
      const isDismissed =
        finding.ranges.length > 0
          ? finding.ranges.every((range) => stillThere.has(range))
          : entries.some((entry) => entry.passages.length === 0 && entry.values === values);
      if (isDismissed) result.add(finding);
    }
  }
  return result;
}

function matchingPassages(
  findings: readonly Finding[],
  parts: readonly string[],
  passages: readonly DismissedPassage[],
): Set<TextRange> {
  const free = new Map(
    findings.flatMap(({ ranges }) => ranges.map((range) => [range, passageOf(range, parts)] as const)),
  );
  const matches = new Set<TextRange>();
  for (const passage of passages) {
    let best: { range: TextRange; likeness: number } | null = null;
    for (const [range, candidate] of free) {
      if (!isSameText(candidate.text, passage.text)) continue;
      const alike = likeness(candidate, passage);
      if (!best || alike > best.likeness) best = { range, likeness: alike };
    }
    if (!best) continue;
    free.delete(best.range);
    matches.add(best.range);
  }
  return matches;
}

/**
 * The dismissals without those that `isProtected` and whose passage has gone from the text: personal data that is written again
 * is found again. The same list where none has gone.
 */
export function withoutGonePassages(
  dismissed: readonly DismissedFinding[],
  parts: readonly string[],
  isProtected: (finding: DismissedFinding) => boolean,
): readonly DismissedFinding[] {
  const isThere = ({ text }: DismissedPassage) => parts.some((part) => part.includes(text));
  const remaining = dismissed.filter((entry) => !isProtected(entry) || entry.passages.every(isThere));
  return remaining.length === dismissed.length ? dismissed : remaining;
}
