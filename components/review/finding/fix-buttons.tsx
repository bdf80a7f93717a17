/** The repairs of a finding as buttons. */
import { useState } from "preact/hooks";
import { labelText } from "../../../rules/message";
import type { DecisionFix, Finding, Fix } from "../../../rules/model/finding";
import { usePanel } from "../../context/panel-context";
import { LeaveIcon } from "../../icons/icon";
import { ReasonForm } from "./reason-form";
import type { Repair } from "./use-repair";

type ButtonFix = Exclude<Fix, { kind: "checklist" }>;
export const isButtonFix = (fix: Fix): fix is ButtonFix => fix.kind !== "checklist";
/** Repairs that change the text or open a page, as opposed to decisions. */
export const isRepair = (fix: Fix): fix is Exclude<ButtonFix, DecisionFix> =>
  isButtonFix(fix) && fix.kind !== "decision";

/** Repairs that change the text: the keyboard command applies the first of them. */
export const changesText = (fix: Fix): boolean => fix.kind === "edit" || fix.kind === "split";

interface FixButtonsProps {
  finding: Finding;
  /** Key of the finding, unique among those shown. */
  name: string;
  fixes: ButtonFix[];
  repair: Repair;
  /** Id of the element with the title of the finding. */
  describedBy: string;
  /** All look alike: none is the main one. */
  plain?: boolean;
}

export function FixButtons({ finding, name, fixes, repair, describedBy, plain = false }: FixButtonsProps) {
  const { client, language, texts } = usePanel();
  const [askingReason, setAskingReason] = useState(false);
  if (fixes.length === 0) return null;

  function press(fix: ButtonFix, id: string): void {
    if (fix.kind !== "decision") repair.run(id, () => client.applyFix(finding, fix));
    else if (fix.decision === "one-language-audience") setAskingReason(true);
    // with what it says beside the decision, such as the account that the other version goes to
    else void client.applyFix(finding, fix);
  }

  return (
    <>
      <div class="fixes">
        {fixes.map((fix, at) => {
          const id = `${name}/${at}`;
          const main = !plain && at === 0 && finding.level === "error" && isRepair(fix);
          const kind = plain || fix.kind === "decision" ? "button-plain" : main ? "button-main" : "button-tinted";
          return (
            <button
              key={id}
              type="button"
              class={`button ${kind}`}
              data-testid="fix"
              data-fix={fix.kind}
              data-command={changesText(fix) ? "apply-repair" : undefined}
              data-label={fix.label}
              aria-describedby={describedBy}
              aria-disabled={repair.working !== null}
              onClick={() => press(fix, id)}
            >
              {fix.kind === "link" && <LeaveIcon />}
              {repair.working === id ? texts.findings.working : labelText(finding, fix, language)}
            </button>
          );
        })}
      </div>
      {askingReason && (
        <ReasonForm
          onSave={(reason) => client.decide("one-language-audience", reason)}
          onCancel={() => setAskingReason(false)}
        />
      )}
    </>
  );
}
