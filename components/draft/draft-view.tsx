/** The tab for writing a draft in the panel, without the page of a platform. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { otherLanguage } from "../../rules/model/span";
import { type Form, formOf, forms } from "../../rules/writing/compose";
import type { Carets } from "../../rules/writing/insert-phrase";
import type { OpenPage } from "../../session/browser/open-page";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { PanelProvider, panelContext, usePanel } from "../context/panel-context";
import { usePanelState } from "../context/use-panel-state";
import { Preview } from "../preview/preview";
import { DraftReview } from "../review/draft-review";
import { Disclosure } from "../shell/disclosure";
import { NoticeBar } from "../status/notice-bar";
import { AltTexts } from "./alt-texts";
import { ChannelChoice } from "./channel-choice";
import { DraftBar } from "./draft-bar";
import { DraftFields } from "./draft-fields";
import { DraftNotices, KeptDrafts } from "./draft-store";
import { RadioChoices } from "./radio-choices";
import { SnippetList } from "./snippet-list";
import { useDraftActions } from "./use-draft-actions";
import { usePanelDraft } from "./use-panel-draft";

export interface DraftViewProps {
  panelDraft: PanelDraft;
  /** Reads the news that the open tab shows, for a draft to begin from. */
  readPage(): Promise<OpenPage>;
}

interface ShownDraftProps extends DraftViewProps {
  /** Has the draft begin from the page in the tab as soon as it is shown, and is told that it does. */
  onFromPage?: (() => void) | null;
}

export function DraftView({ panelDraft, readPage, onFromPage = null }: ShownDraftProps) {
  const page = usePanel();
  const { writing, id } = usePanelDraft(panelDraft);
  const state = usePanelState(panelDraft.client);
  const panel = panelContext(
    { ...page, client: panelDraft.client },
    { ...state, language: page.language },
    { openGuideline: page.openGuideline },
  );
  const [hasSnippets, setSnippets] = useState(false);
  const reviewed = useRef<HTMLDivElement>(null);
  const carets = useRef<Carets>({ fi: null, sv: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the caret stood in another text means nothing
  useLayoutEffect(() => {
    carets.current = { fi: null, sv: null };
  }, [id, writing.channel]);
  const { actions, take, fromPage, isBlank, trouble } = useDraftActions(panelDraft, page.client, readPage, () =>
    setSnippets(true),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it is asked for
  useEffect(() => {
    if (!onFromPage) return;
    onFromPage();
    fromPage();
  }, [onFromPage !== null]);
  function toReview(): void {
    reviewed.current?.scrollIntoView({ block: "start" });
    reviewed.current?.focus({ preventScroll: true });
  }
  return (
    <div class="draft-view">
      <ChannelChoice panelDraft={panelDraft} />
      <DraftNotices panelDraft={panelDraft} trouble={trouble} />
      <DraftFields
        panelDraft={panelDraft}
        onCaret={(field, offset) => {
          carets.current = { ...carets.current, [field]: offset };
        }}
      />
      <PanelProvider value={panel}>
        <FormChoice panelDraft={panelDraft} />
        {hasSnippets && (
          <SnippetList panelDraft={panelDraft} carets={() => carets.current} onClose={() => setSnippets(false)} />
        )}
        <DraftBar
          panelDraft={panelDraft}
          page={page.client}
          actions={actions}
          onTake={take}
          onFromPage={isBlank ? fromPage : null}
          onReview={toReview}
        />
        <AltTexts panelDraft={panelDraft} />
        <KeptDrafts panelDraft={panelDraft} />
        <div ref={reviewed} class="draft-reviewed" tabIndex={-1}>
          <DraftReview key={id} standsAlone />
        </div>
        <div class="draft-preview">
          <Disclosure label={page.texts.foot.preview}>
            <Preview />
          </Disclosure>
        </div>
        <NoticeBar />
      </PanelProvider>
    </div>
  );
}

/** Asks how the two versions are published; shown only if there is a choice. */
function FormChoice({ panelDraft }: { panelDraft: PanelDraft }) {
  const { texts, guideline } = usePanel();
  const { writing } = panelDraft.state;
  if (writing.channel === "youtube" || !writing.fi.trim() || !writing.sv.trim()) return null;
  const words = texts.draft;
  const fits = formOf({ ...writing, form: "one" }, guideline) === "one";
  const offered = forms.filter((form) => form !== "thread" || writing.channel === "x");
  const labels: Record<Form, string> = words.forms;
  return (
    <div class="draft-form">
      <RadioChoices
        legend={words.form}
        choices={offered.map((value) => ({ value, label: labels[value], disabled: value === "one" && !fits }))}
        current={formOf(writing, guideline)}
        onChoose={(form) => panelDraft.write({ form })}
      />
      <button
        type="button"
        class="quiet-button"
        onClick={() => panelDraft.take({ ...writing, first: otherLanguage(writing.first) })}
      >
        {words.swap}
      </button>
    </div>
  );
}
