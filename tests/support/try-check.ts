/** For the tests of checks: runs one check on a draft given in short, as the engine would. */

import type { Check } from "../../rules/context/check";
import { prepare } from "../../rules/context/prepare";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Finding } from "../../rules/model/finding";
import type { ExampleDraft, Guideline } from "../../rules/model/guideline";
import { exampleToDraft } from "../../rules/packs/examples";
import { runCheck } from "../../rules/review";
import { applyEdits } from "../../rules/text/apply-edits";

export const mainAccount = { name: "Kirkkonummen kunta – Kyrkslätts kommun", role: "main" } as const;

export interface Tried {
  findings: Finding[];
  /** `kind:level` of each finding. */
  kinds: string[];
  /** The marked passages of all findings. */
  passages: string[];
  /** The parts after the repair at this place of the first finding; null where it is none or refused. */
  repaired(fix?: number): string[] | null;
}

/** What is left out of `example` is a Facebook post of the main account; a text stands for a draft with it alone. */
export function tryCheck(check: Check, example: string | ExampleDraft, guideline: Guideline = defaultGuideline): Tried {
  const given = typeof example === "string" ? { parts: [example] } : example;
  const draft = exampleToDraft({ postingAs: mainAccount, ...given });
  const findings = runCheck(check, prepare(draft, guideline));
  return {
    findings,
    kinds: findings.map(({ kind, level }) => `${kind}:${level}`),
    passages: findings.flatMap(({ ranges }) =>
      ranges.map(({ part, start, end }) => (draft.parts[part] ?? "").slice(start, end)),
    ),
    repaired(fix = 0) {
      const chosen = findings[0]?.fixes[fix];
      if (chosen?.kind === "split") return chosen.parts;
      return chosen?.kind === "edit" ? applyEdits(draft.parts, chosen.edits) : null;
    },
  };
}
