/** One finding: its text, its passage, its repairs and the reason. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { findingText, findingTitle } from "../../../rules/message";
import type { Finding, Fix } from "../../../rules/model/finding";
import { usePanel } from "../../context/panel-context";
import { excerpt } from "../../text/excerpt";
import type { PlacedFinding } from "../calm/finding-keys";
import type { Keyed } from "../calm/hold-back-while-typing";
import { ChecklistItems } from "./checklist-items";
import { FindingFoot } from "./finding-foot";
import { FixButtons, isButtonFix } from "./fix-buttons";
import { LevelIcon } from "./level-icon";
import { usePassageMark } from "./use-passage-mark";
import type { Repair } from "./use-repair";

interface FindingItemProps {
  entry: Keyed<PlacedFinding>;
  repair: Repair;
  /**
   * `hosted`: the title is for screen readers only, since the section's heading says the same; `brief`: the text is for
   * screen readers only, since the section shows the same; `short`: without reason and dismissal; `list`: its checklist
   * is open.
   */
  variant?: "full" | "hosted" | "brief" | "short" | "list";
  /** Which repairs are offered; all by default. */
  offers?: (fix: Fix) => boolean;
  fixLabel?: string;
  /** Shown between text and repairs. */
  children?: ComponentChildren;
}

export function FindingItem({ entry, repair, variant = "full", offers, fixLabel, children }: FindingItemProps) {
  const { client, language, guideline } = usePanel();
  const { finding, passage } = entry.item;
  const { scrollTo, pointing } = usePassageMark(client, finding.ranges[0], finding.check === "outline-left");
  const id = useId();
  const fixes = finding.fixes.filter(isButtonFix).filter(offers ?? (() => true));
  const title = findingTitle(finding, language);
  return (
    <div
      class={`finding finding-${finding.level} finding-${variant}`}
      data-testid="finding"
      data-check={finding.check}
      data-kind={finding.kind}
      data-level={finding.level}
      data-finding={entry.key}
      tabIndex={-1}
      {...pointing}
    >
      <LevelIcon level={finding.level} />
      <div class="finding-body">
        <h3 class={variant === "hosted" ? "visually-hidden" : "finding-title"} id={id}>
          {title}
        </h3>
        <p
          class={variant === "brief" ? "visually-hidden" : "finding-text"}
          data-announced={variant === "brief" ? undefined : ""}
        >
          {findingText(finding, guideline, language)}
        </p>
        {passage && <Passage finding={finding} passage={passage} onPress={scrollTo} />}
        {children}
        <FixButtons
          finding={finding}
          name={entry.key}
          fixes={fixes}
          repair={repair}
          describedBy={id}
          {...(fixLabel ? { label: fixLabel } : {})}
        />
        {variant !== "short" && <ChecklistItems finding={finding} folded={variant !== "list"} />}
        {variant !== "short" && <FindingFoot finding={finding} describedBy={id} />}
      </div>
    </div>
  );
}

function Passage({ finding, passage, onPress }: { finding: Finding; passage: string; onPress(): void }) {
  const { texts } = usePanel();
  const quoted = excerpt(passage);
  const others = finding.ranges.length - 1;
  return (
    <p class="passage-line">
      <button
        type="button"
        class="passage"
        data-testid="passage"
        data-command="next-finding"
        aria-label={texts.findings.showPassage(quoted)}
        title={texts.findings.showPassage(quoted)}
        onClick={onPress}
      >
        <bdi>{quoted}</bdi>
      </button>
      {others > 0 && <span class="passage-others">{texts.findings.morePassages(others)}</span>}
    </p>
  );
}
