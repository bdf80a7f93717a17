/**
 * What panel and popup know and do: follows the active tab of the window, reviews every draft as it arrives, and has
 * repairs carried out. Implements the contract of `panel-state.ts`.
 */
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { browser } from "../browser/browser";
import type { PageState } from "../line/messages";
import { withSavedSignature } from "../review/saved-signature";
import { noDismissals } from "../stored/dismissals";
import { readDismissals } from "../stored/dismissals-store";
import type { Settings } from "../stored/settings";
import { readSettings, watchSettings } from "../stored/settings-store";
import { followActiveTab } from "./active-tab";
import { createChoices } from "./choices";
import { createMissedComposer } from "./missed-composer";
import { createPageEdits } from "./page-edits";
import type { PanelClient, PanelState } from "./panel-state";
import { insertBelow, splitEdits } from "./parts-to-edits";
import { createReviewActions } from "./review-actions";
import { createReviewedPage } from "./reviewed-page";

/** `language`: of the interface, until the settings are read. */
export function createPanelClient(guideline: Guideline, language: InterfaceLanguage, signal: AbortSignal): PanelClient {
  const page = createReviewedPage(guideline, language);
  const { session, panel, show, showAgain } = page;
  const tab = followActiveTab({ onState: takeState, onPage: takePage }, signal);
  const choices = createChoices(page, tab.id);
  const missed = createMissedComposer(
    tab,
    () => panel.value.page === "no-composer",
    () => panel.change({ page: "composer-missed" }),
    signal,
  );
  const edits = createPageEdits(
    tab,
    () => panel.value.observed,
    (notice) => panel.change({ notice }),
  );

  function takeState(next: PageState): void {
    missed.cancel();
    if (next.kind === "no-composer") missed.expect();
    if (next.kind !== "draft") {
      show(null, { page: next.kind });
      return;
    }
    if (next.observed.composer !== session.dismissals.composer) takeUpComposer(next.observed.composer);
    show(next.observed, { page: "draft" });
  }
  function takePage(next: PanelState["page"]): void {
    missed.cancel();
    show(null, { page: next, notice: null });
  }
  /** What was dismissed in this composer before, perhaps in the popup, arrives a moment later. */
  function takeUpComposer(composer: string): void {
    session.takeDismissals(noDismissals(composer));
    const id = tab.id();
    if (id === null) return;
    void readDismissals(id, composer).then((stored) => {
      if (session.dismissals.composer !== composer || tab.id() !== id) return;
      session.takeDismissals(stored);
      showAgain();
    });
  }
  function takeSettings(settings: Settings): void {
    session.takeSettings(settings);
    showAgain();
  }
  void readSettings().then(takeSettings);
  watchSettings(takeSettings, signal);

  const parts = () => panel.value.observed?.parts ?? [];
  function replaceParts(wanted: string[]) {
    const { edits: replacing, rest } = splitEdits(parts(), wanted);
    return edits.editAndCopy(replacing, rest);
  }

  return {
    get state() {
      return panel.value;
    },
    subscribe: panel.subscribe,
    async applyFix(finding, fix) {
      if (fix.kind === "edit") return edits.edit(withSavedSignature(finding, fix, session.settings));
      if (fix.kind === "split") return replaceParts(fix.parts);
      if (fix.kind === "decision") choices.decide({ kind: fix.decision, reason: "" });
      if (fix.kind === "link") await browser.tabs.create({ url: fix.url });
      return { status: "done" };
    },
    insertHashtags: edits.edit,
    insertParts(added) {
      if (parts().every((text) => text.trim() === "")) return replaceParts(added);
      const [first = "", ...rest] = added;
      return edits.editAndCopy([insertBelow(parts(), first)], rest);
    },
    mark(range, scroll) {
      const composer = panel.value.observed?.composer;
      if (composer) tab.send({ type: "mark", composer, passage: range, scroll });
    },
    ...createReviewActions({ ...choices, session, draft: () => panel.value.draft }),
    decide: (kind, reason = "") => choices.decide(kind && { kind, reason }),
    setPlace: choices.setPlace,
    lookAgain: () => tab.send({ type: "look-again" }),
    closeNotice: () => panel.change({ notice: null }),
    notStored: () => panel.change({ notice: { kind: "not-stored" } }),
  };
}
