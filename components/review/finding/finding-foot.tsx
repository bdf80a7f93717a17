/** The buttons under a finding: why it is there, and dismissing it. */
import { useId, useState } from "preact/hooks";
import type { Finding } from "../../../rules/model/finding";
import { usePanel } from "../../context/panel-context";
import { ChevronIcon } from "../../icons/icon";
import { basisOf, Explanation } from "./explanation";

interface FindingFootProps {
  finding: Finding;
  /** What is put aside with it: the same finding, made again. */
  times: readonly Finding[];
  describedBy: string;
}

export function FindingFoot({ finding, times, describedBy }: FindingFootProps) {
  const { client, texts, guideline, language, canBeMuted } = usePanel();
  const [open, setOpen] = useState(false);
  const id = useId();
  function dismissAll(): void {
    for (const one of times) client.dismiss(one, "draft");
  }
  const hasExplanation = finding.statements.length > 0 || basisOf(finding, guideline, language).length > 0;
  return (
    <>
      <div class="finding-foot">
        {hasExplanation && (
          <button
            type="button"
            class="quiet-button"
            data-testid="why"
            aria-expanded={open}
            aria-controls={id}
            aria-describedby={describedBy}
            onClick={() => setOpen(!open)}
          >
            <ChevronIcon class="chevron" />
            {texts.findings.why}
          </button>
        )}
        <button
          type="button"
          class="quiet-button"
          data-testid="not-now"
          aria-describedby={describedBy}
          onClick={dismissAll}
        >
          {texts.findings.notNow}
        </button>
        {canBeMuted(finding) && (
          <button
            type="button"
            class="quiet-button"
            data-testid="never"
            aria-describedby={describedBy}
            onClick={() => client.dismiss(finding, "account")}
          >
            {texts.findings.never}
          </button>
        )}
      </div>
      <div id={id} hidden={!open}>
        {open && <Explanation finding={finding} />}
      </div>
    </>
  );
}
