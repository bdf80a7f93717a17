/** Prepares a draft for the checks: read as people read it, and as it is written for the few checks that are about just that. */
import type { Draft } from "../model/draft";
import type { Edit, Finding, Fix } from "../model/finding";
import type { Guideline } from "../model/guideline";
import type { Check, CheckContext } from "./check";
import { derive } from "./derived";
import { asWritten, foldDraft, type WayBack } from "./folded-draft";

export interface Reading {
  context: CheckContext;
  back: WayBack;
}

export interface PreparedDraft {
  written: Draft;
  /** The reading for checks that read the text `folded` or `written`. */
  readings: Record<Check["reads"], Reading>;
}
export function prepare(written: Draft, guideline: Guideline): PreparedDraft {
  const { draft, back } = foldDraft(written);
  const folded = { context: { draft, guideline, derived: derive(draft, guideline) }, back };
  if (draft === written) return { written, readings: { folded, written: folded } };
  const context = { draft: written, guideline, derived: derive(written, guideline) };
  return { written, readings: { folded, written: { context, back: asWritten(written) } } };
}

/** The finding with all its passages and edits in the text as written. */
export function writtenFinding(finding: Finding, back: WayBack): Finding {
  return {
    ...finding,
    ranges: finding.ranges.map(back.range),
    fixes: finding.fixes.flatMap((fix): Fix[] => {
      if (fix.kind !== "edit") return [fix];
      const edits = fix.edits.map(back.edit).filter((edit) => edit !== null);
      return edits.length === 0 || overlap(edits) ? [] : [{ ...fix, edits }];
    }),
  };
}

/** Edits that were apart can meet in one character. */
function overlap(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.part - b.part || a.start - b.start || a.end - b.end);
  return sorted.some((edit, at) => {
    const next = sorted[at + 1];
    return next !== undefined && next.part === edit.part && next.start < edit.end;
  });
}
