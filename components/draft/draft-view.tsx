/** The tab for writing a draft in the panel, without the page of a platform. */
import { channels } from "../../rules/model/draft";
import { otherLanguage } from "../../rules/model/span";
import { type Form, formOf, forms } from "../../rules/writing/compose";
import type { OpenPage } from "../../session/browser/open-page";
import type { PanelDraft } from "../../session/panel/panel-draft";
import { PanelProvider, panelContext, usePanel } from "../context/panel-context";
import { usePanelState } from "../context/use-panel-state";
import { Preview } from "../preview/preview";
import { DraftReview } from "../review/draft-review";
import { NoticeBar } from "../status/notice-bar";
import { DraftFields } from "./draft-fields";
import { DraftTools, KeptDrafts } from "./draft-store";
import { InsertOrCopy } from "./insert-or-copy";
import { RadioChoices } from "./radio-choices";
import { usePanelDraft } from "./use-panel-draft";

export interface DraftViewProps {
  panelDraft: PanelDraft;
  /** Reads the news that the open tab shows, for a draft to begin from. */
  readPage(): Promise<OpenPage>;
}

export function DraftView({ panelDraft, readPage }: DraftViewProps) {
  const page = usePanel();
  const { texts, guideline, client } = page;
  const { writing, id } = usePanelDraft(panelDraft);
  const state = usePanelState(panelDraft.client);
  const words = texts.draft;
  const panel = panelContext(
    { ...page, client: panelDraft.client },
    { ...state, language: page.language },
    page.openGuideline,
  );
  return (
    <div class="draft-view">
      <RadioChoices
        legend={words.channel}
        choices={channels.map((value) => ({ value, label: guideline.platforms[value].name }))}
        current={writing.channel}
        onChoose={(channel) => panelDraft.write({ channel, form: "one" })}
      />
      <DraftFields panelDraft={panelDraft} />
      <PanelProvider value={panel}>
        <FormChoice panelDraft={panelDraft} />
        <InsertOrCopy panelDraft={panelDraft} page={client} />
        <DraftTools panelDraft={panelDraft} readPage={readPage} />
        <KeptDrafts panelDraft={panelDraft} />
        <DraftReview key={id} standsAlone />
        <Preview />
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
