/**
 * What panel and popup know and do: follows the active tab of the window, reviews every draft as it arrives, and has
 * repairs carried out. Implements the contract of `panel-state.ts`.
 */
import type { Edit, InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { browser } from "../browser/browser";
import type { PageState } from "../line/messages";
import type { ReviewedTexts } from "../review/review-session";
import { withSavedSignature } from "../review/saved-signature";
import { type Dismissals, noDismissals } from "../stored/dismissals";
import { readDismissals, watchDismissals } from "../stored/dismissals-store";
import type { Settings } from "../stored/settings";
import { readSettings, watchSettings } from "../stored/settings-store";
import { followActiveTab } from "./active-tab";
import { createChoices, decisionOf } from "./choices";
import { followTasks } from "./follow-tasks";
import { createMissedComposer } from "./missed-composer";
import { createPageEdits } from "./page-edits";
import type { PanelClient, PanelState } from "./panel-state";
import { insertBelow, splitEdits } from "./parts-to-edits";
import { createReviewActions } from "./review-actions";
import { createReviewedPage } from "./reviewed-page";

const pageOfBox = { unknown: "unknown-box", private: "private-box", frame: "unseen-frame" } as const;

/** `language`: of the interface, until the settings are read. */
export function createPanelClient(guideline: Guideline, language: InterfaceLanguage, signal: AbortSignal): PanelClient {
  const page = createReviewedPage(guideline, language, (dismissals) => choices.storeDismissals(dismissals), signal);
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
    const box = next.kind === "no-composer" ? next.box : undefined;
    if (next.kind === "no-composer" && !box) missed.expect();
    if (next.kind !== "draft") {
      show(null, { page: box ? pageOfBox[box] : next.kind });
      return;
    }
    if (next.observed.composer !== session.dismissals.composer) takeUpComposer(next.observed.composer);
    show(next.observed, { page: "draft" });
  }
  function takePage(next: PanelState["page"]): void {
    missed.cancel();
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

  function replaceParts(texts: ReviewedTexts | null, wanted: string[]) {
    const { edits: replacing, rest } = splitEdits(texts?.parts ?? [], wanted);
    return edits.editAndCopy({ edits: replacing, texts }, rest);
  }

  const textsOf = ([first]: Edit[]) => (first ? session.textsOf(first) : null);

  return {
    get state() {
      return panel.value;
    },
    subscribe: panel.subscribe,
    async applyFix(finding, fix, madeFor) {
      if (fix.kind === "edit" && madeFor) return edits.editOrCopy({ edits: fix.edits, texts: madeFor });
      if (fix.kind === "edit") {
        const signed = withSavedSignature(finding, fix, session.settings);
        return edits.edit({ edits: signed, texts: textsOf(fix.edits) });
      }
      if (fix.kind === "split") return replaceParts(session.textsOf(fix) ?? panel.value.observed, fix.parts);
      if (fix.kind === "decision") choices.decide(decisionOf(fix));
      if (fix.kind === "link") await browser.tabs.create({ url: fix.url });
      return { status: "done" };
    },
    insertHashtags: (tags) => edits.edit({ edits: tags, texts: textsOf(tags) }),
    insertParts(added) {
      const texts = panel.value.observed;
      const present = texts?.parts ?? [];
      if (present.every((text) => text.trim() === "")) return replaceParts(texts, added);
      const [first = "", ...rest] = added;
      return edits.editAndCopy({ edits: [insertBelow(present, first)], texts }, rest);
    },
    applyAll: async () => ({ status: "gone" }),
    undo: async () => ({ status: "gone" }),
    writeVersion: () => {},
    confirmVersion: () => {},
    insertVersion: async () => ({ status: "gone" }),
    copyRest: () => {},
    dropRest: () => {},
    mark(range, view) {
      const composer = panel.value.observed?.composer;
      if (composer) tab.send({ type: "mark", composer, passage: range, view });
    },
    ...createReviewActions({ ...choices, session, draft: () => panel.value.draft }),
    decide: (kind, reason = "") => choices.decide(kind && { kind, reason }),
    setPlace: choices.setPlace,
    lookAgain: () => tab.send({ type: "look-again" }),
    readBox(always) {
      tab.send({ type: "read-box" });
      if (always) choices.readHereAlways();
    },
    describeStructure: tab.describeStructure,
    closeNotice: () => panel.change({ notice: null }),
    notStored: () => panel.change({ notice: { kind: "not-stored" } }),
  };
}
