/** Gives each finding a key that it keeps from review to review, though its values, place and passage change. */
import type { Finding } from "../../../rules/model/finding";
import type { Keyed } from "./hold-back-while-typing";

export interface PlacedFinding {
  finding: Finding;
  /** The text of its main passage; empty where it concerns the whole draft. */
  passage: string;
}

const groupOf = ({ check, kind }: Finding) => `${check}/${kind}`;

function passageOf(finding: Finding, parts: string[]): string {
  const range = finding.ranges[0];
  return range ? (parts[range.part] ?? "").slice(range.start, range.end) : "";
}

/**
 * Among findings of one kind, the one with the same passage is the same finding. Those that are left are matched in
 * order, since a passage changes while someone types in it. `previous`: as this function returned them for the review
 * before; `parts`: the texts of the draft.
 */
export function keyFindings(
  previous: Keyed<PlacedFinding>[],
  arrived: Finding[],
  parts: string[],
): Keyed<PlacedFinding>[] {
  const free = new Set(previous);
  const takeKey = (matches: (entry: PlacedFinding) => boolean): string | null => {
    for (const entry of free) {
      if (!matches(entry.item)) continue;
      free.delete(entry);
      return entry.key;
    }
    return null;
  };
  const placed = arrived.map((finding) => ({ finding, passage: passageOf(finding, parts) }));
  const exact = placed.map(({ finding, passage }) =>
    takeKey((entry) => entry.passage === passage && groupOf(entry.finding) === groupOf(finding)),
  );
  const used = new Set(previous.map(({ key }) => key));
  return placed.map((item, at) => {
    const group = groupOf(item.finding);
    const key = exact[at] ?? takeKey((entry) => groupOf(entry.finding) === group) ?? unusedKey(group, used);
    used.add(key);
    return { key, item };
  });
}

function unusedKey(group: string, used: Set<string>): string {
  let number = 1;
  while (used.has(`${group}/${number}`)) number++;
  return `${group}/${number}`;
}
