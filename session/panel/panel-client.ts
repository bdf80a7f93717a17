/**
 * What panel and popup know and do: follows the active tab of the window, reviews every draft as it arrives, and has
 * repairs carried out. Implements the contract of `panel-state.ts`.
 */
import { browser } from "wxt/browser";
import { hasComposer } from "../../composers/platforms/addresses";
import type { ObservedDraft, TextRange } from "../../rules/model/draft";
import type { Edit, InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { review } from "../../rules/review";
import { copyText } from "../browser/clipboard";
import type { EditOutcome, PageState } from "../line/messages";
import { withPersonalLevels } from "../review/personal-levels";
import { localDay, placeKey, resolveDraft } from "../review/resolve-draft";
import { withSavedSignature } from "../review/saved-signature";
import {
  canBeMuted,
  type Dismissals,
  findingKey,
  noDismissals,
  openFindings,
  readDismissals,
  writeDismissals,
} from "../stored/dismissals";
import {
  changeSettings,
  defaultSettings,
  interfaceLanguage,
  readSettings,
  type Settings,
  watchSettings,
} from "../stored/settings";
import { withDated, withoutDated } from "../stored/task-list";
import { changeTasks } from "../stored/task-store";
import { followActiveTab } from "./active-tab";
import { rebased, splitEdits } from "./edits";
import type { PanelClient, PanelState } from "./panel-state";

/** A page may take this long to open its composer, ms. */
const missedAfter = 3000;
/** Nobody types on for longer than this many attempts at a repair take. */
const mostAttempts = 4;

const emptyState: Omit<PanelState, "language"> = {
  page: "connecting",
  observed: null,
  draft: null,
  review: null,
  findings: [],
  dismissals: null,
  notice: null,
};

/** `language`: of the interface, until the settings are read. */
export function createPanelClient(guideline: Guideline, language: InterfaceLanguage, signal: AbortSignal): PanelClient {
  let own = guideline;
  let state: PanelState = { ...emptyState, language };
  let settings: Settings = { ...defaultSettings, language };
  let dismissals: Dismissals = noDismissals("");
  let missed: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  signal.addEventListener("abort", () => clearTimeout(missed));

  function show(change: Partial<PanelState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** What was chosen holds as long as the panel is open, stored or not. */
  function kept(work: Promise<unknown>): void {
    void work.catch(() => show({ notice: { kind: "not-stored" } }));
  }

  /** Reviews the observed draft again: it, the settings or what was put aside has changed. */
  function reviewAgain(change: Partial<PanelState> = {}): void {
    const language = interfaceLanguage(settings, browser.i18n.getUILanguage());
    const observed = change.observed === undefined ? state.observed : change.observed;
    if (!observed) {
      show({ ...change, language, draft: null, review: null, findings: [], dismissals: null });
      return;
    }
    const draft = resolveDraft(observed, own, settings, localDay(new Date()), dismissals.place);
    const result = review(draft, own);
    const findings = openFindings(result, draft, dismissals, settings);
    show({ ...change, language, observed, draft, review: result, findings, dismissals });
  }

  const tab = followActiveTab(
    {
      onState(next: PageState) {
        clearTimeout(missed);
        if (next.kind === "no-composer") missed = setTimeout(missComposer, missedAfter);
        if (next.kind !== "draft") return reviewAgain({ page: next.kind, observed: null });
        if (next.observed.composer !== dismissals.composer) takeUpComposer(next.observed.composer);
        reviewAgain({ page: "draft", observed: next.observed });
      },
      onPage(page) {
        clearTimeout(missed);
        reviewAgain({ page, observed: null, notice: null });
      },
    },
    signal,
  );

  /** At an address that always has a composer, none was found: the platform has changed its page. */
  async function missComposer(): Promise<void> {
    const id = tab.id();
    const open = id === null ? undefined : await browser.tabs.get(id).catch(() => undefined);
    if (state.page === "no-composer" && tab.id() === id && hasComposer(open?.url)) show({ page: "composer-missed" });
  }

  /** What was put aside in this composer before, perhaps by the popup, arrives a moment later. */
  function takeUpComposer(composer: string): void {
    dismissals = noDismissals(composer);
    const id = tab.id();
    if (id === null) return;
    void readDismissals(id, composer).then((stored) => {
      if (dismissals.composer !== composer || tab.id() !== id) return;
      dismissals = stored;
      reviewAgain();
    });
  }

  function changeDismissals(change: Partial<Dismissals>): void {
    dismissals = { ...dismissals, ...change };
    const id = tab.id();
    if (id !== null) kept(writeDismissals(id, dismissals));
    reviewAgain();
  }

  /** A version that comes as its own post stays on the list of tasks until it is ticked there. */
  function decide(decision: Dismissals["decision"]): void {
    const { draft, review: result } = state;
    if (dismissals.decision?.owed) kept(changeTasks(withoutDated(dismissals.decision.owed)));
    if (decision?.kind !== "own-post" || !draft || !result) {
      changeDismissals({ decision });
      return;
    }
    const owed = `owed-${crypto.randomUUID()}`;
    const language = result.versions.sv.letters < result.versions.fi.letters ? "sv" : "fi";
    const { channel, postingAs, today } = draft;
    const account = postingAs?.name ?? "";
    kept(changeTasks(withDated({ id: owed, kind: "owed-version", day: today, channel, account, language })));
    changeDismissals({ decision: { ...decision, owed } });
  }

  /** Someone who types on while a repair is made gets it a moment later, where it belongs now. */
  async function editAsItMoves(edits: Edit[]): Promise<EditOutcome> {
    let wanted: Edit[] | null = edits;
    let made = state.observed;
    let outcome: EditOutcome = { status: "gone" };
    for (let attempt = 0; attempt < mostAttempts && made && wanted; attempt++) {
      outcome = await tab.edit(made.composer, made.revision, wanted);
      // the page tells what it reads now before it answers
      const now: ObservedDraft | null = state.observed;
      if (outcome.status !== "stale" || now?.composer !== made.composer || now.revision === made.revision) break;
      wanted = rebased(wanted, made.parts, now.parts);
      made = now;
    }
    return outcome;
  }

  async function edit(edits: Edit[]): Promise<EditOutcome> {
    const outcome: EditOutcome = edits.length === 0 ? { status: "gone" } : await editAsItMoves(edits);
    if (outcome.status === "done") show({ notice: null });
    else if (outcome.status === "unverified") await copy(outcome.text, "unverified");
    else show({ notice: { kind: outcome.status } });
    return outcome;
  }

  async function copy(text: string, kind: "unverified" | "copied"): Promise<void> {
    const copied = await copyText(text);
    show({ notice: { kind: copied ? kind : "not-copied", text } });
  }

  /** `rest`: what has no place in the composer yet; it goes on the clipboard. */
  async function put({ edits, rest }: { edits: Edit[]; rest: string[] }): Promise<EditOutcome> {
    const outcome = await edit(edits);
    if (outcome.status === "done" && rest.length > 0) await copy(rest.join("\n\n"), "copied");
    return outcome;
  }

  function take(changed: Settings): void {
    settings = changed;
    own = withPersonalLevels(guideline, settings);
    reviewAgain();
  }
  void readSettings().then(take);
  watchSettings(take, signal);

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async applyFix(finding, fix) {
      if (fix.kind === "edit") return edit(withSavedSignature(finding, fix, settings));
      if (fix.kind === "split") return put(splitEdits(state.observed?.parts ?? [], fix.parts));
      if (fix.kind === "decision") decide({ kind: fix.decision, reason: "" });
      if (fix.kind === "link") await browser.tabs.create({ url: fix.url });
      return { status: "done" };
    },
    insertHashtags: edit,
    insertParts(parts) {
      const present = state.observed?.parts ?? [];
      if (present.every((text) => text.trim() === "")) return put(splitEdits(present, parts));
      // what stands there stays, above
      const part = present.length - 1;
      const at = present[part]?.length ?? 0;
      const [first = "", ...rest] = parts;
      return put({ edits: [{ part, start: at, end: at, expected: "", text: `\n\n${first}`, atEnd: true }], rest });
    },
    mark(range: TextRange | null, scroll: boolean) {
      const composer = state.observed?.composer;
      if (composer) tab.send({ type: "mark", composer, passage: range, scroll });
    },
    dismiss(finding, scope) {
      if (scope === "draft") return changeDismissals({ findings: [...dismissals.findings, findingKey(finding)] });
      if (!canBeMuted(finding)) return;
      const account = state.draft?.postingAs?.name ?? "";
      const muted = [...(settings.mutedChecks[account] ?? []), finding.check];
      kept(changeSettings({ mutedChecks: { ...settings.mutedChecks, [account]: muted } }));
    },
    restore() {
      changeDismissals({ findings: [] });
    },
    decide(decision, reason = "") {
      decide(decision && { kind: decision, reason });
    },
    setPlace(place) {
      const key = state.observed && placeKey(state.observed);
      if (key) kept(changeSettings({ places: { ...settings.places, [key]: place } }));
      else changeDismissals({ place });
    },
    tick(item, on) {
      changeDismissals({
        ticks: on ? [...new Set([...dismissals.ticks, item])] : dismissals.ticks.filter((tick) => tick !== item),
      });
    },
    setLanguage(language) {
      kept(changeSettings({ language }));
    },
    lookAgain() {
      tab.send({ type: "look-again" });
    },
    closeNotice() {
      show({ notice: null });
    },
    notStored() {
      show({ notice: { kind: "not-stored" } });
    },
  };
}
