/** The verdict on the draft in one line; a press leads to the review below. */

import type { PanelDraft } from "../../session/panel/panel-draft";
import { usePanel } from "../context/panel-context";
import { usePanelState } from "../context/use-panel-state";
import { isTickedOff } from "../review/finding/checklist-items";
import { verdictOf } from "../review/head/headline";
import { namedHeadline } from "../review/head/named-headline";
import { VerdictIcon } from "../review/head/verdict-icon";

interface DraftVerdictProps {
  panelDraft: PanelDraft;
  onPress(): void;
}

export function DraftVerdict({ panelDraft, onPress }: DraftVerdictProps) {
  const { texts, language } = usePanel();
  const { findings, draft, review, judgement, dismissals } = usePanelState(panelDraft.client);
  const open = findings.filter((finding) => !isTickedOff(finding, dismissals?.ticks ?? []));
  const verdict = verdictOf(open, draft?.parts ?? [], judgement);
  const headline = namedHeadline(verdict, review ?? { findings: [] }, language, texts);
  const words = [headline.words, headline.more].filter(Boolean).join(" ");
  return (
    <button
      type="button"
      class={`draft-verdict verdict-${verdict.tone}`}
      data-testid="draft-verdict"
      data-tone={verdict.tone}
      aria-label={texts.draft.toReview(words)}
      onClick={onPress}
    >
      <VerdictIcon tone={verdict.tone} />
      <span class="draft-verdict-words">{words}</span>
    </button>
  );
}
