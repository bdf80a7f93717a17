/**
 * Findings as rows: what is found twice, and what is about the same passage, is one row, so that no advice stands beside another
 * that contradicts it. Pure.
 */

import type { TextRange } from "../../../rules/model/draft";
import { type EditFix, type Finding, type Fix, type Level, levels } from "../../../rules/model/finding";
import type { PlacedFinding } from "../calm/finding-keys";
import type { Keyed } from "../calm/hold-back-while-typing";

export interface FindingRow {
  /** Key of its first finding. */
  key: string;
  /** Of the gravest one. */
  level: Level;
  /** The gravest first. */
  entries: Keyed<PlacedFinding>[];
  /** How often the first finding is made: the same words, found again. */
  times: number;
}

const sameName = ({ item: { finding, passage } }: Keyed<PlacedFinding>) =>
  passage === "" ? null : `${finding.check}/${finding.kind}/${passage}`;

const overlaps = (some: TextRange, other: TextRange) =>
  some.part === other.part && some.start < other.end && other.start < some.end;

const rank = ({ item }: Keyed<PlacedFinding>) => levels.indexOf(item.finding.level);

/** In the order of the findings. */
export function rowsOf(findings: readonly Keyed<PlacedFinding>[]): FindingRow[] {
  const rows: Keyed<PlacedFinding>[][] = [];
  const byName = new Map<string, Keyed<PlacedFinding>[]>();
  for (const entry of findings) {
    const name = sameName(entry);
    const range = entry.item.finding.ranges[0];
    const same = name === null ? undefined : byName.get(name);
    const row =
      same ??
      (range && rows.find(([first]) => first?.item.finding.ranges[0] && overlaps(first.item.finding.ranges[0], range)));
    if (row) row.push(entry);
    else rows.push([entry]);
    if (name !== null) byName.set(name, row ?? rows[rows.length - 1] ?? []);
  }
  return rows.flatMap((entries) => {
    const sorted = entries.toSorted((a, b) => rank(a) - rank(b));
    const [first] = sorted;
    if (!first) return [];
    const times = sorted.filter((entry) => isSame(entry, first)).length;
    return [{ key: first.key, level: first.item.finding.level, entries: sorted, times }];
  });
}

const isSame = (some: Keyed<PlacedFinding>, other: Keyed<PlacedFinding>) =>
  some === other || (sameName(some) !== null && sameName(some) === sameName(other));

/** Each finding of the row once, however often it is made. */
export const distinctEntries = ({ entries }: FindingRow): Keyed<PlacedFinding>[] =>
  entries.filter((entry, at) => entries.findIndex((one) => isSame(one, entry)) === at);

/** All that is found again with this one. */
export const repeated = ({ entries }: FindingRow, entry: Keyed<PlacedFinding>): Finding[] =>
  entries.filter((one) => isSame(one, entry)).map(({ item }) => item.finding);

/** The repair of a finding for every place at which it is made. */
export function repairOfAll(fix: Fix, findings: readonly Finding[]): Fix {
  if (fix.kind !== "edit" || findings.length < 2) return fix;
  const edits: EditFix["edits"] = [];
  for (const finding of findings) {
    const same = finding.fixes.find((one): one is EditFix => one.kind === "edit" && one.label === fix.label);
    for (const edit of same?.edits ?? [])
      if (!edits.some((one) => overlaps(one, edit) || (one.part === edit.part && one.start === edit.start)))
        edits.push(edit);
  }
  return { ...fix, edits };
}

/** Findings that a single press can repair: the first repair of each is a mechanical one. */
export const safelyRepaired = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ fixes: [first] }) => first?.kind === "edit" && first.safe);
