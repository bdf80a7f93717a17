/** The verdict on the draft in one line; a press leads to the review below. */

import type { PanelDraft } from "../../session/panel/panel-draft";
import { usePanel } from "../context/panel-context";
import { usePanelState } from "../context/use-panel-state";
import { EmptyIcon, ErrorIcon, HalfIcon, ReadyIcon, WarningIcon } from "../icons/icon";
import { isTickedOff } from "../review/finding/checklist-items";
import { verdictOf, verdictWords } from "../review/verdict";

const icons = {
  ...{ empty: EmptyIcon, error: ErrorIcon, warning: WarningIcon, writing: EmptyIcon },
  ...{ unfinished: HalfIcon, broken: WarningIcon, ready: ReadyIcon },
};

interface DraftVerdictProps {
  panelDraft: PanelDraft;
  onPress(): void;
}

export function DraftVerdict({ panelDraft, onPress }: DraftVerdictProps) {
  const { texts } = usePanel();
  const { findings, draft, judgement, dismissals } = usePanelState(panelDraft.client);
  const open = findings.filter((finding) => !isTickedOff(finding, dismissals?.ticks ?? []));
  const verdict = verdictOf(open, draft?.parts ?? [], judgement);
  const words = verdictWords(verdict, texts.verdict).join(" · ");
  const Icon = icons[verdict.tone];
  return (
    <button
      type="button"
      class={`draft-verdict verdict-${verdict.tone}`}
      data-testid="draft-verdict"
      data-tone={verdict.tone}
      aria-label={texts.draft.toReview(words)}
      onClick={onPress}
    >
      <Icon />
      <span class="draft-verdict-words">{words}</span>
    </button>
  );
}
