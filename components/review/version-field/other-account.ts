/** The organisation may have an account for each language: then the other version is written for that one. */
import type { DecisionFix, Finding } from "../../../rules/model/finding";

/** The decision to publish the missing version on its own account; null where it is asked for in this post. */
export function otherAccount({ check, kind, level, fixes }: Finding): DecisionFix | null {
  if (check !== "both-languages" || level !== "reminder" || !kind.endsWith("-missing")) return null;
  return fixes.find((fix): fix is DecisionFix => fix.kind === "decision" && fix.label === "other-account") ?? null;
}
