/** The post on the first page that someone repairs by pressing alone, in the same review as in the panel. */
import { useEffect } from "preact/hooks";
import { otherLanguage } from "../../rules/model/span";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { usePanel } from "../context/panel-context";
import { DraftFields } from "../draft/draft-fields";
import { usePanelDraft } from "../draft/use-panel-draft";
import { ReadyIcon } from "../icons/icon";
import { DraftReview } from "../review/draft-review";
import { verdictOf } from "../review/head/headline";
import { NoticeBar } from "../status/notice-bar";
import { isUntouched, practiceText, preparedVersion } from "./practice-text";

export function Practice({ practice }: { practice: PanelDraft }) {
  const { texts, language } = usePanel();
  const words = texts.welcome;
  const begin = () => practice.take({ ...practice.state.writing, ...practiceText(language) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: who changes the language before anything else practises in that language
  useEffect(() => {
    const { writing } = practice.state;
    if (isUntouched(writing) && practiceText(language).first !== writing.first) begin();
  }, [language]);
  return (
    <section class="welcome-practice" aria-labelledby="practice">
      <h2 id="practice">{words.practice}</h2>
      <p class="welcome-lead">{words.practiceText}</p>
      <DraftFields panelDraft={practice} />
      <ReadyVersion practice={practice} />
      <DraftReview standsAlone />
      <p role="status">
        <Finished />
      </p>
      <button
        type="button"
        class="button button-plain"
        data-testid="practice-again"
        onClick={() => {
          practice.client.restore();
          begin();
        }}
      >
        {words.again}
      </button>
      <NoticeBar />
    </section>
  );
}

/** Puts the missing version in; there as long as it is missing or only an outline. */
function ReadyVersion({ practice }: { practice: PanelDraft }) {
  const { texts, state } = usePanel();
  const { writing } = usePanelDraft(practice);
  const missing = otherLanguage(writing.first);
  const isMissing = state.findings.some(({ check }) => check === "both-languages" || check === "outline-left");
  if (!isMissing) return null;
  const words = texts.welcome;
  return (
    <div class="practice-version">
      <button
        type="button"
        class="button button-main"
        data-testid="practice-version"
        onClick={() => practice.take({ ...practice.state.writing, [missing]: preparedVersion[missing] })}
      >
        {words.addVersion[missing]}
      </button>
      <p class="hint">{words.addVersionHint}</p>
    </div>
  );
}

/** Only when nothing at all is left to press. */
function Finished() {
  const { texts, state } = usePanel();
  const { tone, counts } = verdictOf(state.findings, state.draft?.parts ?? [], state.judgement);
  if (tone !== "ready" || counts.reminder > 0) return null;
  return (
    <span class="practice-finished" data-testid="practice-finished">
      <ReadyIcon /> {texts.welcome.finished}
    </span>
  );
}
