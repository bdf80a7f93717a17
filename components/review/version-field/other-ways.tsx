/** Other ways with a missing version: a post of its own, a thread, one language only, an outline in the text. */
import type { Finding } from "../../../rules/model/finding";
import { FindingFoot } from "../finding/finding-foot";
import { FixButtons, isButtonFix } from "../finding/fix-buttons";
import type { Repair } from "../finding/use-repair";
import { otherAccount } from "./other-account";

interface OtherWaysProps {
  finding: Finding;
  name: string;
  repair: Repair;
  /** Id of the element that says what is missing. */
  describedBy: string;
}

export function OtherWays({ finding, name, repair, describedBy }: OtherWaysProps) {
  const elsewhere = otherAccount(finding); // the main button of the field
  const fixes = finding.fixes.filter(isButtonFix).filter((fix) => fix !== elsewhere);
  // decisions first: the outline is for those who write in the page
  const sorted = fixes.toSorted((a, b) => Number(a.kind === "edit") - Number(b.kind === "edit"));
  return (
    <div class="other-ways">
      <FixButtons finding={finding} name={name} fixes={sorted} repair={repair} describedBy={describedBy} plain />
      <FindingFoot finding={finding} times={[finding]} describedBy={describedBy} />
    </div>
  );
}
