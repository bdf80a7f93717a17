/** Puts the signature that the person has saved where a repair would leave one to be filled in. */
import type { Edit, EditFix, Finding } from "../../rules/model/finding";
import type { Settings } from "../stored/settings";

export function withSavedSignature(finding: Finding, fix: EditFix, { signature }: Settings): Edit[] {
  if (finding.check !== "signature" || fix.label !== "sign") return fix.edits;
  const saved = signature[fix.values.language === "sv" ? "sv" : "fi"].trim();
  if (!saved) return fix.edits;
  // the gaps to the text and to the hashtags below stay
  return fix.edits.map((edit) => ({ ...edit, text: edit.text.replace(/\S.*\S/su, () => saved) }));
}
