/**
 * A post that is written in the panel, without a platform. Reviews it as the panel client does what a page shows, and
 * implements the same contract, so that the same components show it. What is written lives in session storage, gone
 * with the browser; what is kept, in local storage.
 */
import { browser } from "wxt/browser";
import type { ObservedDraft } from "../../rules/model/draft";
import type { Edit, Fix, InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { review } from "../../rules/review";
import { applyEdits } from "../../rules/text/apply-edits";
import {
  composeParts,
  draftOfWriting,
  fieldOf,
  isBlank,
  nothingWritten,
  parseWriting,
  type Writing,
  withParts,
} from "../../rules/writing/compose";
import type { EditOutcome } from "../line/messages";
import { withPersonalLevels } from "../review/personal-levels";
import { localDay } from "../review/resolve-draft";
import { withSavedSignature } from "../review/saved-signature";
import { canBeMuted, type Dismissals, findingKey, noDismissals, openFindings } from "../stored/dismissals";
import {
  changeSettings,
  defaultSettings,
  interfaceLanguage,
  readSettings,
  type Settings,
  watchSettings,
} from "../stored/settings";
import type { PanelClient, PanelState } from "./panel-state";

export interface KeptDraft {
  id: string;
  /** When it was changed last, ISO 8601. */
  changed: string;
  writing: Writing;
}

export interface PanelDraftState {
  id: string;
  writing: Writing;
  /** Counts up when something else than the keyboard has changed the texts. */
  taken: number;
  /** What the last repair or clearing changed, so that it can be undone. */
  before: Writing | null;
  /** Newest first. */
  kept: KeptDraft[];
  /** The browser took nothing more: what is written now is not stored. */
  notStored: boolean;
}

export interface PanelDraft {
  readonly client: PanelClient;
  readonly state: PanelDraftState;
  subscribe(listener: () => void): () => void;
  /** As someone writes. */
  write(change: Partial<Writing>): void;
  /** Puts something else there, with the way back. */
  take(writing: Writing): void;
  undo(): void;
  /** Keeps it beyond the browser's end, and every change from now on. */
  keep(): void;
  /** Another one that was kept. */
  open(id: string): void;
  /** Begins a new one; what was kept stays kept. */
  begin(): void;
  remove(id: string): void;
  /** Where a passage that was pressed stands. */
  onMark(listener: (place: NonNullable<ReturnType<typeof fieldOf>>) => void): () => void;
}

const currentKey = "writing";
const keptKey = "kept-drafts";
/** The review waits for this short a pause in writing, and no longer than that, ms: each costs as much as a key. */
const reviewPause = 150;
const reviewPatience = 600;
/** Storing waits for a pause in writing, ms. */
const storePause = 500;
const mostKept = 50;

const newId = () => crypto.randomUUID();

export function parseKept(value: unknown): KeptDraft[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown): KeptDraft[] => {
    if (typeof entry !== "object" || entry === null) return [];
    const { id, changed, writing } = entry as Record<string, unknown>; // each is tested here
    const parsed = parseWriting(writing);
    return typeof id === "string" && typeof changed === "string" && parsed ? [{ id, changed, writing: parsed }] : [];
  });
}

/**
 * `signal`: the page closes. `language`: of the interface, until the settings are read. `stored`: what is written is there again after the panel was closed; `nowhere`: it goes with its page.
 */
export function createPanelDraft(
  guideline: Guideline,
  language: InterfaceLanguage,
  signal: AbortSignal,
  memory: "stored" | "nowhere" = "stored",
): PanelDraft {
  let own = guideline;
  let settings: Settings = { ...defaultSettings, language };
  let dismissals: Dismissals = noDismissals("own-draft");
  let revision = 0;
  let state: PanelDraftState = {
    ...{ id: newId(), writing: nothingWritten(guideline), taken: 0, before: null, kept: [], notStored: false },
  };
  let panel: PanelState = {
    ...{ page: "draft", observed: null, draft: null, review: null, findings: [], dismissals: null },
    ...{ language, notice: null },
  };
  let reviewTimer: ReturnType<typeof setTimeout> | undefined;
  /** Since when there is something that was not reviewed. */
  let unreviewed: number | undefined;
  let storeTimer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const panelListeners = new Set<() => void>();
  const markListeners = new Set<(place: NonNullable<ReturnType<typeof fieldOf>>) => void>();

  const isKept = () => state.kept.some(({ id }) => id === state.id);

  function show(change: Partial<PanelDraftState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function reviewNow(): void {
    clearTimeout(reviewTimer);
    unreviewed = undefined;
    const draft = draftOfWriting(state.writing, own, localDay(new Date()));
    const { channel, surface, parts, place, parent, media } = draft;
    const observed: ObservedDraft = {
      ...{ composer: state.id, page: "", revision: ++revision, recognised: "known", publishing: false, account: null },
      ...{ channel, surface, parts, place, parent, media },
    };
    const result = review(draft, own);
    const language = interfaceLanguage(settings, browser.i18n.getUILanguage());
    const findings = openFindings(result, draft, dismissals, settings);
    panel = { ...panel, observed, draft, review: result, findings, dismissals, language };
    for (const listener of panelListeners) listener();
  }

  const notStored = () => show({ notStored: true });
  async function store(): Promise<void> {
    clearTimeout(storeTimer);
    storeTimer = undefined;
    const { id, writing } = state;
    if (memory === "nowhere") return;
    try {
      await browser.storage.session.set({ [currentKey]: { id, writing } });
      if (isKept()) await storeKept(withCurrent());
      if (state.notStored) show({ notStored: false });
    } catch {
      show({ notStored: true }); // full or broken: it stays here as long as the panel is open
    }
  }
  async function storeKept(kept: KeptDraft[]): Promise<void> {
    show({ kept });
    await browser.storage.local.set({ [keptKey]: kept });
  }
  const withCurrent = (): KeptDraft[] => {
    const { id, writing, kept } = state;
    const changed = new Date().toISOString();
    return [{ id, changed, writing }, ...kept.filter((draft) => draft.id !== id)].slice(0, mostKept);
  };

  function changed(): void {
    const now = performance.now();
    unreviewed ??= now;
    clearTimeout(reviewTimer);
    reviewTimer = setTimeout(reviewNow, Math.min(reviewPause, unreviewed + reviewPatience - now));
    storeTimer ??= setTimeout(() => void store(), storePause);
  }
  function take(writing: Writing, before: Writing | null = state.writing, id = state.id): void {
    if (id !== state.id) dismissals = noDismissals(id);
    show({ id, writing, taken: state.taken + 1, before });
    reviewNow();
    storeTimer ??= setTimeout(() => void store(), storePause);
  }

  function edit(edits: readonly Edit[]): EditOutcome {
    const parts = applyEdits(composeParts(state.writing, own), edits);
    if (!parts) return { status: "stale" };
    take(withParts(state.writing, parts, own));
    return { status: "done" };
  }
  function changeDismissals(change: Partial<Dismissals>): void {
    dismissals = { ...dismissals, ...change };
    reviewNow();
  }
  async function applyFix(fix: Fix, edits: () => Edit[]): Promise<EditOutcome> {
    reviewNow(); // a repair is for the text as it is now
    if (fix.kind === "edit") return edit(edits());
    if (fix.kind === "split") take({ ...state.writing, form: "thread" });
    if (fix.kind === "decision") changeDismissals({ decision: { kind: fix.decision, reason: "" } });
    if (fix.kind === "link") await browser.tabs.create({ url: fix.url });
    return { status: "done" };
  }

  async function start(): Promise<void> {
    settings = await readSettings();
    own = withPersonalLevels(guideline, settings);
    if (memory === "nowhere") return reviewNow();
    const [session, local] = await Promise.all([
      browser.storage.session.get(currentKey),
      browser.storage.local.get(keptKey),
    ]);
    const kept = parseKept(local[keptKey]);
    const [stored] = parseKept([{ changed: "", ...(session[currentKey] as object | undefined) }]);
    if (stored && isBlank(state.writing)) {
      dismissals = noDismissals(stored.id);
      show({ id: stored.id, writing: stored.writing, taken: state.taken + 1, kept });
    } else show({ kept });
    reviewNow();
  }
  void start().catch(() => reviewNow());
  watchSettings((next) => {
    settings = next;
    own = withPersonalLevels(guideline, settings);
    reviewNow();
  }, signal);
  /** Another window has kept or deleted one, or everything was deleted in the options. */
  const onStored = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const { [keptKey]: kept, [currentKey]: current } = changes;
    if (area === "local" && kept) show({ kept: parseKept(kept.newValue) });
    if (area !== "session" || !current || current.newValue !== undefined) return;
    take(nothingWritten(guideline, state.writing.channel), null, newId());
    clearTimeout(storeTimer);
    storeTimer = undefined;
  };
  if (memory === "stored") browser.storage.onChanged.addListener(onStored);
  signal.addEventListener("abort", () => {
    clearTimeout(reviewTimer);
    if (storeTimer) void store(); // what was written last
    browser.storage.onChanged.removeListener(onStored);
  });

  const client: PanelClient = {
    get state() {
      return panel;
    },
    subscribe(listener) {
      panelListeners.add(listener);
      return () => panelListeners.delete(listener);
    },
    applyFix: (finding, fix) =>
      applyFix(fix, () => (fix.kind === "edit" ? withSavedSignature(finding, fix, settings) : [])),
    insertHashtags: async (edits) => edit(edits),
    insertParts: async () => ({ status: "gone" }),
    mark(range, scroll) {
      const place = range && scroll ? fieldOf(state.writing, range, own) : null;
      if (place) for (const listener of markListeners) listener(place);
    },
    dismiss(finding, scope) {
      if (scope === "draft") return changeDismissals({ findings: [...dismissals.findings, findingKey(finding)] });
      if (!canBeMuted(finding)) return;
      const account = panel.draft?.postingAs?.name ?? "";
      const muted = [...(settings.mutedChecks[account] ?? []), finding.check];
      void changeSettings({ mutedChecks: { ...settings.mutedChecks, [account]: muted } }).catch(notStored);
    },
    restore: () => changeDismissals({ findings: [] }),
    decide: (kind, reason = "") => changeDismissals({ decision: kind && { kind, reason } }),
    tick: (item, on) =>
      changeDismissals({
        ticks: on ? [...new Set([...dismissals.ticks, item])] : dismissals.ticks.filter((tick) => tick !== item),
      }),
    setPlace: () => {},
    setLanguage: (language) => void changeSettings({ language }).catch(notStored),
    lookAgain: reviewNow,
    closeNotice: () => {},
    notStored,
  };

  return {
    client,
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write(change) {
      const writing = { ...state.writing, ...change };
      const sameChoices = writing.channel === state.writing.channel && writing.form === state.writing.form;
      // a key costs no drawing beyond that of the review
      if (sameChoices && state.before === null && isBlank(writing) === isBlank(state.writing))
        state = { ...state, writing };
      else show({ writing, before: null });
      changed();
    },
    take: (writing) => take(writing),
    undo() {
      if (state.before) take(state.before, null);
    },
    keep() {
      void storeKept(withCurrent()).catch(notStored);
    },
    open(id) {
      const kept = state.kept.find((draft) => draft.id === id);
      if (kept) take(kept.writing, null, id);
    },
    begin() {
      take(nothingWritten(guideline, state.writing.channel), isKept() ? null : state.writing, newId());
    },
    remove(id) {
      void storeKept(state.kept.filter((draft) => draft.id !== id)).catch(notStored);
      if (id === state.id) take(nothingWritten(guideline, state.writing.channel), null, newId());
    },
    onMark(listener) {
      markListeners.add(listener);
      return () => markListeners.delete(listener);
    },
  };
}
