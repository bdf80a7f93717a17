/** Several safe repairs made into one. Pure. */
import type { Edit, EditFix, Finding } from "../../rules/model/finding";
import { rebased } from "./rebase-edits";

export interface SafeEdits {
  edits: Edit[];
  /** In how many places they change the text. */
  count: number;
  /** Checks of the findings that they repair, one for each finding. */
  checks: string[];
  /** Whether a finding has a safe repair at all, also where it no longer fits the text. */
  isOffered: boolean;
}

const safeFix = ({ fixes }: Finding): EditFix | undefined =>
  fixes.find((fix): fix is EditFix => fix.kind === "edit" && fix.safe);

const isSameTextOf = (a: Edit, b: Edit) => a.part === b.part && a.start === b.start && a.end === b.end;
const overlaps = (a: Edit, b: Edit) => isSameTextOf(a, b) || (a.part === b.part && a.start < b.end && b.start < a.end);

/**
 * The first safe repair of each finding, in the texts `now`; what overlaps an earlier one, or is for words that have changed, is
 * left out. `textsOf`: the texts that an edit was made for; null: they are those of another composer.
 */
export function safeEdits(
  findings: readonly Finding[],
  now: readonly string[],
  textsOf: (edit: Edit) => readonly string[] | null,
): SafeEdits {
  const offered = findings.flatMap((finding) => {
    const fix = safeFix(finding);
    return fix ? [{ check: finding.check, fix }] : [];
  });
  const edits: Edit[] = [];
  const checks: string[] = [];
  for (const { check, fix } of offered) {
    const [first] = fix.edits;
    const texts = first ? textsOf(first) : null;
    const moved = texts && rebased(fix.edits, texts, now);
    if (!moved || moved.some((edit) => edits.some((taken) => overlaps(edit, taken)))) continue;
    edits.push(...moved);
    checks.push(check);
  }
  return { edits, count: edits.length, checks, isOffered: offered.length > 0 };
}
