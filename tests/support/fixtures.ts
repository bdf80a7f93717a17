/** A client without a browser behind it, and states to show: for tests of the components and for the gallery. */
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Draft, ObservedDraft } from "../../rules/model/draft";
import type { Finding, InterfaceLanguage, Review } from "../../rules/model/finding";
import { review } from "../../rules/review";
import { draftOfWriting, nothingWritten, type Writing } from "../../rules/writing/compose";
import type { EditOutcome } from "../../session/line/messages";
import type { DraftText } from "../../session/panel/draft-storage";
import type { PanelDraft, PanelDraftState } from "../../session/panel/panel-draft";
import type { PanelClient, PanelState } from "../../session/panel/panel-state";
import { judgementOf } from "../../session/review/judgement";
import type { DismissedFinding } from "../../session/stored/dismissals";
import { type Figures, noFigures } from "../../session/stored/figures";
import type { FiguresStore } from "../../session/stored/figures-store";
import { noPhrases, type PhraseStore } from "../../session/stored/snippets";
import { noTasks, type TaskList } from "../../session/stored/task-list";
import type { TaskStore } from "../../session/stored/task-store";

export const emptyState: PanelState = {
  page: "no-composer",
  observed: null,
  draft: null,
  review: null,
  findings: [],
  judgement: "writing",
  typedAt: 0,
  settles: null,
  dismissals: null,
  language: "fi",
  notice: null,
  done: null,
  version: null,
  formerVersion: null,
  rest: [],
};

const account = "Kirkkonummen kunta – Kyrkslätts kommun";

/** A post of the organisation's main account on Facebook; `change` replaces its properties. */
export function draftOf(text: string | string[], change: Partial<Draft> = {}): Draft {
  return {
    channel: "facebook",
    surface: "post",
    parts: typeof text === "string" ? [text] : text,
    postingAs: { name: account, role: "main" },
    place: "own",
    parent: null,
    media: { images: 1, videos: 0, altTexts: null },
    today: "2026-11-23",
    ...change,
  };
}

/** State of the panel while `draft` is being written; `change` replaces its properties. */
export function stateOf(
  draft: Draft,
  change: Partial<PanelState> = {},
  result: Review = review(draft, defaultGuideline),
): PanelState {
  const observed: ObservedDraft = {
    channel: draft.channel,
    surface: draft.surface,
    parts: draft.parts,
    place: draft.place,
    parent: draft.parent,
    media: draft.media,
    publishing: false,
    composer: "composer-1",
    page: "/",
    revision: 1,
    recognised: "known",
    account: draft.postingAs && { name: draft.postingAs.name, handle: null },
  };
  return {
    ...emptyState,
    page: "draft",
    observed,
    draft,
    review: result,
    findings: result.findings,
    judgement: judgementOf(draft, result, [], defaultGuideline),
    dismissals: { findings: [], ticks: [], decision: null },
    ...change,
  };
}

const checksInSmallState = new Set(["both-languages", "website-link", "all-caps", "general-hashtags"]);

/** As `stateOf`, with the findings of four checks only, so that a new check does not change the tests. */
export function smallStateOf(draft: Draft, change: Partial<PanelState> = {}): PanelState {
  const state = stateOf(draft);
  return { ...state, findings: state.findings.filter(({ check }) => checksInSmallState.has(check)), ...change };
}

/** What is remembered of a dismissed finding about the whole draft. */
export const dismissedOf = (check: string, kind: string): DismissedFinding => ({
  check,
  kind,
  passages: [],
  values: "[]",
});

/** A finding that no check made, for tests that need any finding; `change` replaces its properties. */
export function findingOf(change: Partial<Finding> = {}): Finding {
  return {
    check: "all-caps",
    kind: "capitals",
    level: "reminder",
    values: {},
    ranges: [],
    statements: [],
    fixes: [],
    ...change,
  };
}

type Call = {
  [Name in keyof PanelClient]: PanelClient[Name] extends (...args: infer Args) => unknown ? [Name, ...Args] : never;
}[keyof PanelClient];

export interface FixtureClient extends PanelClient {
  /** The calls of its methods, in order. */
  calls: Call[];
  /** Changes the state as a session would. */
  set(change: Partial<PanelState>): void;
  /** The outcome of repairs; a promise that does not settle keeps them under way. */
  outcome: Promise<EditOutcome>;
  /** Something else stands in the composer, so that a post asks where it goes. */
  occupied: boolean;
  /** What the page answers when it is asked for its structure. */
  structure: Promise<string>;
}

export function createFixtureClient(start: PanelState): FixtureClient {
  const listeners = new Set<() => void>();
  const calls: Call[] = [];
  let state = start;
  const client: FixtureClient = {
    calls,
    outcome: Promise.resolve({ status: "done" }),
    occupied: false,
    structure: Promise.resolve(""),
    get state() {
      return state;
    },
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    applyFix(...args) {
      calls.push(["applyFix", ...args]);
      return client.outcome;
    },
    insertHashtags(...args) {
      calls.push(["insertHashtags", ...args]);
      return client.outcome;
    },
    insertParts(...args) {
      calls.push(["insertParts", ...args]);
      return client.occupied && !args[1] ? Promise.resolve({ status: "occupied" as const }) : client.outcome;
    },
    applyAll(...args) {
      calls.push(["applyAll", ...args]);
      return client.outcome;
    },
    undo(...args) {
      calls.push(["undo", ...args]);
      return client.outcome;
    },
    writeVersion(language, text, by) {
      calls.push(["writeVersion", language, text, by]);
      const { version } = state;
      const replacements = (version?.replacements ?? 0) + (by === "machine" ? 1 : 0);
      client.set({
        version: { language, text, isMachine: by === "machine", inserted: version?.inserted ?? null, replacements },
      });
    },
    confirmVersion() {
      calls.push(["confirmVersion"]);
      client.set({ version: state.version && { ...state.version, isMachine: false } });
    },
    insertVersion(...args) {
      calls.push(["insertVersion", ...args]);
      return client.outcome;
    },
    takeFormerVersion() {
      calls.push(["takeFormerVersion"]);
      const { version, formerVersion } = state;
      if (!formerVersion) return;
      const text = [version?.text.trim(), formerVersion.text].filter(Boolean).join("\n\n");
      const { language } = formerVersion;
      client.set({
        version: { isMachine: false, inserted: null, ...version, language, text, replacements: 1 },
        formerVersion: null,
      });
    },
    dropFormerVersion() {
      calls.push(["dropFormerVersion"]);
      client.set({ formerVersion: null });
    },
    copyRest: () => void calls.push(["copyRest"]),
    dropRest: () => void calls.push(["dropRest"]),
    mark: (...args) => void calls.push(["mark", ...args]),
    dismiss: (...args) => void calls.push(["dismiss", ...args]),
    restore: () => void calls.push(["restore"]),
    decide: (...args) => void calls.push(["decide", ...args]),
    setPlace: (...args) => void calls.push(["setPlace", ...args]),
    tick: (...args) => void calls.push(["tick", ...args]),
    setLanguage: (language: InterfaceLanguage) => client.set({ language }),
    lookAgain: () => void calls.push(["lookAgain"]),
    readBox: (...args) => void calls.push(["readBox", ...args]),
    describeStructure: () => client.structure,
    closeNotice: () => client.set({ notice: null }),
    notStored: () => client.set({ notice: { kind: "not-stored" } }),
  };
  return client;
}

/** A task store without storage behind it. */
export function createFixtureTasks(start: TaskList = noTasks): TaskStore {
  const listeners = new Set<() => void>();
  let list = start;
  return {
    get list() {
      return list;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(change) {
      list = change(list);
      for (const listener of listeners) listener();
    },
  };
}

/** A person's phrases without storage behind them. */
function createFixturePhrases(): PhraseStore {
  const listeners = new Set<() => void>();
  let phrases = noPhrases;
  return {
    get phrases() {
      return phrases;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(change) {
      phrases = change(phrases);
      for (const listener of listeners) listener();
    },
  };
}

export interface FixturePanelDraft extends PanelDraft {
  readonly client: FixtureClient;
}

/**
 * A draft of the panel without storage behind it, reviewed at once. `change`: what is written; `start`: the first
 * state.
 */
export function createFixturePanelDraft(
  change: Partial<Writing> = {},
  language: InterfaceLanguage = "fi",
  start: Partial<PanelDraftState> = {},
): FixturePanelDraft {
  const listeners = new Set<() => void>();
  const writing = { ...nothingWritten(defaultGuideline), ...change };
  let state: PanelDraftState = {
    id: "1",
    writing,
    replacements: 0,
    previousWriting: null,
    previousDraft: null,
    kept: [],
    unreadable: 0,
    keptNotice: null,
    notStored: false,
    ...start,
  };
  const reviewed = () => stateOf(draftOfWriting(state.writing, defaultGuideline, "2026-11-23"), { language });
  const client = createFixtureClient(reviewed());
  function show(next: Partial<PanelDraftState>): void {
    state = { ...state, ...next };
    client.set(reviewed());
    for (const listener of listeners) listener();
  }
  const take = (next: Writing) =>
    show({ writing: next, previousWriting: state.writing, replacements: state.replacements + 1 });
  const replace = ({ id, writing: next }: DraftText) =>
    show({
      ...{ id, writing: next, previousDraft: { id: state.id, writing: state.writing } },
      replacements: state.replacements + 1,
    });
  const keep = () =>
    show({ kept: [{ id: state.id, changed: "2026-11-23T10:00:00.000Z", writing: state.writing }, ...state.kept] });
  return {
    client,
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write: (next) => show({ writing: { ...state.writing, ...next } }),
    phrases: createFixturePhrases(),
    take,
    show: (next) => show({ writing: next, previousWriting: null, replacements: state.replacements + 1 }),
    undo: () =>
      show({
        writing: state.previousWriting ?? state.writing,
        previousWriting: null,
        replacements: state.replacements + 1,
      }),
    bringBack: () => replace(state.previousDraft ?? state),
    keep,
    open: (id) => replace(state.kept.find((draft) => draft.id === id) ?? state),
    begin: (next = nothingWritten(defaultGuideline)) => replace({ id: `after ${state.id}`, writing: next }),
    remove: (id) => show({ kept: state.kept.filter((draft) => draft.id !== id) }),
    hidden: () => undefined,
    onMark: () => () => undefined,
  };
}

/** Figures that stay as they are until they are cleared. */
export function createFixtureFigures(figures: Figures = noFigures): FiguresStore {
  let kept = figures;
  return {
    read: () => Promise.resolve(kept),
    watch: () => {},
    clear: async () => {
      kept = noFigures;
    },
  };
}
