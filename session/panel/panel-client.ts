/**
 * What panel and popup know and do: follows the active tab of the window, reviews every draft as it arrives, and has
 * repairs carried out. Implements the contract of `panel-state.ts`.
 */
import type { ObservedDraft } from "../../rules/model/draft";
import type { Edit, InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { browser } from "../browser/browser";
import type { PageState } from "../line/messages";
import { placeKey } from "../review/resolve-draft";
import { createReviewSession } from "../review/review-session";
import { withSavedSignature } from "../review/saved-signature";
import { type Dismissals, noDismissals } from "../stored/dismissals";
import { readDismissals, writeDismissals } from "../stored/dismissals-store";
import { defaultSettings, interfaceLanguage, type Settings } from "../stored/settings";
import { changeSettings, readSettings, watchSettings } from "../stored/settings-store";
import { changeTasks } from "../stored/task-store";
import { followActiveTab } from "./active-tab";
import { insertBelow, splitEdits } from "./edits";
import { createMissedComposer } from "./missed-composer";
import { createObservable } from "./observable";
import { decisionWithTasks } from "./owed-version";
import { createPageEdits } from "./page-edits";
import { noDraft, type PanelClient, type PanelState } from "./panel-state";
import { createReviewActions } from "./review-actions";

/** `language`: of the interface, until the settings are read. */
export function createPanelClient(guideline: Guideline, language: InterfaceLanguage, signal: AbortSignal): PanelClient {
  const session = createReviewSession(guideline, { ...defaultSettings, language });
  const panel = createObservable<PanelState>({ ...noDraft, page: "connecting", language, notice: null });

  /** Shows what the page shows now, reviewed with what holds now: it, the settings or the dismissals have changed. */
  function show(observed: ObservedDraft | null, change: Partial<PanelState> = {}): void {
    const shownLanguage = interfaceLanguage(session.settings, browser.i18n.getUILanguage());
    const reviewed = observed ? { ...session.reviewObserved(observed), dismissals: session.dismissals } : noDraft;
    panel.change({ ...change, ...reviewed, observed, language: shownLanguage });
  }
  const showAgain = () => show(panel.value.observed);

  const tab = followActiveTab({ onState: takeState, onPage: takePage }, signal);
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
  function takePage(page: PanelState["page"]): void {
    missed.cancel();
    show(null, { page, notice: null });
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

  /** What was chosen holds as long as the panel is open, stored or not. */
  function tellIfNotStored(work: Promise<unknown>): void {
    void work.catch(() => panel.change({ notice: { kind: "not-stored" } }));
  }
  const storeSettings = (change: Partial<Settings>) => tellIfNotStored(changeSettings(change));
  function changeDismissals(dismissals: Dismissals): void {
    session.takeDismissals(dismissals);
    const id = tab.id();
    if (id !== null) tellIfNotStored(writeDismissals(id, dismissals));
    showAgain();
  }
  function decide(chosen: Dismissals["decision"]): void {
    const { draft, review } = panel.value;
    const { dismissals } = session;
    const reviewed = draft && review && { draft, review };
    const { decision, tasks } = decisionWithTasks(chosen, dismissals.decision, reviewed, `owed-${crypto.randomUUID()}`);
    for (const task of tasks) tellIfNotStored(changeTasks(task));
    changeDismissals({ ...dismissals, decision });
  }
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
      if (fix.kind === "decision") decide({ kind: fix.decision, reason: "" });
      if (fix.kind === "link") await browser.tabs.create({ url: fix.url });
      return { status: "done" };
    },
    insertHashtags: (hashtagEdits: Edit[]) => edits.edit(hashtagEdits),
    insertParts(added) {
      if (parts().every((text) => text.trim() === "")) return replaceParts(added);
      const [first = "", ...rest] = added;
      return edits.editAndCopy([insertBelow(parts(), first)], rest);
    },
    mark(range, scroll) {
      const composer = panel.value.observed?.composer;
      if (composer) tab.send({ type: "mark", composer, passage: range, scroll });
    },
    ...createReviewActions({
      session,
      draft: () => panel.value.draft,
      changeDismissals,
      changeSettings: storeSettings,
    }),
    decide: (kind, reason = "") => decide(kind && { kind, reason }),
    setPlace(place) {
      const key = panel.value.observed && placeKey(panel.value.observed);
      if (key) storeSettings({ places: { ...session.settings.places, [key]: place } });
      else changeDismissals({ ...session.dismissals, place });
    },
    lookAgain: () => tab.send({ type: "look-again" }),
    closeNotice: () => panel.change({ notice: null }),
    notStored: () => panel.change({ notice: { kind: "not-stored" } }),
  };
}
