/**
 * What panel and popup know and do: follows the active tab of the window, reviews every draft as it arrives, and has
 * repairs carried out. Implements the contract of `panel-state.ts`.
 */
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { browser } from "../browser/browser";
import type { PageState } from "../line/messages";
import { type Dismissals, noDismissals } from "../stored/dismissals";
import { readDismissals, watchDismissals } from "../stored/dismissals-store";
import type { Settings } from "../stored/settings";
import { readSettings, watchSettings } from "../stored/settings-store";
import { type ActiveTab, followActiveTab } from "./active-tab";
import { createChoices, decisionOf } from "./choices";
import { createComposerWriting } from "./composer-writing";
import { followTasks } from "./follow-tasks";
import { createMissedComposer } from "./missed-composer";
import { pageOfState } from "./page-of-state";
import type { PanelClient, PanelState } from "./panel-state";
import { createPanelVersion } from "./panel-version";
import { createRepairHistory } from "./repair-history";
import { createReviewActions } from "./review-actions";
import { createReviewedPage } from "./reviewed-page";
import { createThreadRest } from "./thread-rest";
import { createVersionDecision } from "./version-decision";

const isBlank = (parts: readonly string[]) => parts.every((text) => text.trim() === "");

/** `language`: of the interface, until the settings are read. `follow`: gives the tab in front, where a line to it is open already. */
export function createPanelClient(
  guideline: Guideline,
  language: InterfaceLanguage,
  signal: AbortSignal,
  follow: (watcher: Parameters<typeof followActiveTab>[0]) => ActiveTab = (watcher) => followActiveTab(watcher, signal),
): PanelClient {
  const history = createRepairHistory();
  const page = createReviewedPage(
    guideline,
    language,
    (dismissals) => choices.storeDismissals(dismissals),
    (observed) => ({
      done: observed && history.done,
      version: observed && version.value,
      formerVersion: observed && version.former,
      rest: thread.shownBeside(observed),
    }),
    signal,
  );
  const { session, panel, show, showAgain } = page;
  const notStored = () => panel.change({ notice: { kind: "not-stored" } });
  const version = createPanelVersion(panel, notStored, signal);
  const thread = createThreadRest(
    {
      onChange: () => panel.change({ rest: thread.shownBeside(panel.value.observed) }),
      onOtherLanguage() {
        if (session.dismissals.decision === null) choices.decide({ kind: "thread", reason: "" });
      },
      onSeen: (posts) => decisions.closeNoticeOf(posts),
      onNotStored: notStored,
    },
    signal,
  );
  const tab = follow({ onState: takeState, onPage: takePage });
  const choices = createChoices(page, tab.id);
  const missed = createMissedComposer(
    tab,
    () => panel.value.page === "no-composer",
    () => panel.change({ page: "composer-missed" }),
    signal,
  );
  const decisions = createVersionDecision({ panel, choices, version, thread });
  const { decide, continueInThread, dropRest } = decisions;
  const { applyTextFix, ...writing } = createComposerWriting({
    page,
    tab,
    choices,
    history,
    version,
    thread,
    continueInThread,
  });
  /** The composer whose repairs and version are shown, with its tab; null: none yet. */
  let takenUp: string | null = null;

  function takeState(next: PageState): void {
    missed.cancel();
    thread.takeUp(tab.id());
    const shownPage = pageOfState(next);
    if (shownPage === "no-composer") missed.expect();
    if (next.kind !== "draft") {
      show(null, { page: shownPage });
      return;
    }
    const { composer, parts } = next.observed;
    if (composer !== session.dismissals.composer) takeUpComposer(composer);
    seeTexts(composer, parts);
    show(next.observed, { page: "draft" }, !history.isUnderWay);
    thread.see(next.observed);
  }
  /** What the person has done in this composer so far goes on from these texts. */
  function seeTexts(composer: string, parts: readonly string[]): void {
    const id = tab.id();
    if (id === null) return;
    const place = `${id}/${composer}`;
    if (takenUp !== place) history.clear();
    takenUp = place;
    version.takeUp(id, composer);
    const observed = page.newest;
    const isEmptied = observed?.composer === composer && !isBlank(observed.parts) && isBlank(parts);
    if (isEmptied && !history.isUnderWay) version.forgetInserted();
    version.see(parts);
    history.see(parts);
  }
  function takePage(next: PanelState["page"]): void {
    missed.cancel();
    thread.takeUp(tab.id());
    show(null, { page: next, notice: null });
  }
  /** What was dismissed in this composer before arrives a moment later. */
  function takeUpComposer(composer: string): void {
    session.takeDismissals(noDismissals(composer));
    takeStoredDismissals();
  }
  /** Also what is chosen in the popup meanwhile. Where they cannot be read, nothing is dismissed. */
  function takeStoredDismissals(): void {
    const id = tab.id();
    const { composer } = session.dismissals;
    if (id === null) return;
    const takeStored = (stored: Dismissals) => {
      if (session.dismissals.composer !== composer || tab.id() !== id || choices.isStoring) return;
      session.takeDismissals(stored);
      showAgain();
    };
    readDismissals(id, composer).then(takeStored, (problem: unknown) =>
      console.error("The dismissals could not be read.", problem),
    );
  }
  watchDismissals((changed) => {
    if (changed === tab.id() && !choices.isStoring) takeStoredDismissals();
  }, signal);
  function takeSettings(settings: Settings): void {
    session.takeSettings(settings);
    showAgain();
  }
  void readSettings().then(takeSettings);
  watchSettings(takeSettings, signal);
  followTasks(page, signal);

  return {
    get state() {
      return panel.value;
    },
    subscribe: panel.subscribe,
    async applyFix(finding, fix) {
      if (fix.kind === "edit" || fix.kind === "split") return applyTextFix(finding, fix);
      if (fix.kind === "decision") decide(decisionOf(fix));
      if (fix.kind === "link") await browser.tabs.create({ url: fix.url });
      return { status: "done" };
    },
    ...writing,
    dropRest,
    mark(range, view) {
      const composer = panel.value.observed?.composer;
      if (composer) tab.send({ type: "mark", composer, passage: range, view });
    },
    ...createReviewActions({ ...choices, session, draft: () => panel.value.draft }),
    decide: (kind, reason = "") => decide(kind && { kind, reason }),
    setPlace: choices.setPlace,
    lookAgain: () => tab.send({ type: "look-again" }),
    readBox(always) {
      tab.send({ type: "read-box" });
      if (always) choices.readHereAlways();
    },
    describeStructure: tab.describeStructure,
    closeNotice: () => panel.change({ notice: null }),
    notStored,
  };
}
