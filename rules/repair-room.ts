/** Which repairs may be made at once without a look: together they must leave each part within the limit of its channels. */
import type { Draft } from "./model/draft";
import type { EditFix, Finding } from "./model/finding";
import type { Guideline } from "./model/guideline";
import { channelLength, limitOf } from "./text/length";

/**
 * The same findings; where there is no room left in a part for what a safe repair adds to it, the repair is no longer safe.
 * The first findings have the room. A part that is too long already is judged by no repair.
 */
export function withinRoom(findings: readonly Finding[], draft: Draft, guideline: Guideline): Finding[] {
  const roomOf = new Map<number, number>();
  const room = (part: number): number => {
    const known = roomOf.get(part);
    if (known !== undefined) return known;
    const limit = limitOf(draft, guideline, part);
    const left = limit === null ? Number.POSITIVE_INFINITY : limit - channelLength(draft, draft.parts[part] ?? "");
    roomOf.set(part, left < 0 ? Number.POSITIVE_INFINITY : left);
    return roomOf.get(part) ?? 0;
  };
  const takesRoom = (fix: EditFix): boolean => {
    const added = addedBy(fix, draft);
    if ([...added].some(([part, length]) => length > room(part))) return false;
    for (const [part, length] of added) roomOf.set(part, room(part) - length);
    return true;
  };
  return findings.map((finding) => {
    const fixes = finding.fixes.map((fix) =>
      fix.kind === "edit" && fix.safe && !takesRoom(fix) ? { ...fix, safe: false } : fix,
    );
    return fixes.some((fix, at) => fix !== finding.fixes[at]) ? { ...finding, fixes } : finding;
  });
}

/** By how much each part grows that does. */
function addedBy({ edits }: EditFix, draft: Draft): Map<number, number> {
  const added = new Map<number, number>();
  for (const { part, expected, text } of edits) {
    const length = channelLength(draft, text) - channelLength(draft, expected);
    added.set(part, (added.get(part) ?? 0) + length);
  }
  return new Map([...added].filter(([, length]) => length > 0));
}
