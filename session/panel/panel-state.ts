/**
 * The contract between what people see and the session behind it. Components take this as plain data and callbacks;
 * `panel-client.ts` implements it, `tests/support/fixtures.ts` stands in for it in tests and in the gallery.
 */
import type { PassageView } from "../../composers/composer";
import type { Draft, ObservedDraft, TextRange } from "../../rules/model/draft";
import type { Edit, EditFix, Finding, Fix, InterfaceLanguage, Review, SplitFix } from "../../rules/model/finding";
import type { Language } from "../../rules/model/span";
import type { EditOutcome } from "../line/messages";
import type { Judgement } from "../review/judgement";
import type { Decision, Dismissals } from "../stored/dismissals";
import type { KnownPlace } from "../stored/settings";
import type { DatedTask } from "../stored/task-list";
import type { FormerVersion } from "./former-version";
import type { Manner } from "./put-in";

/**
 * `no-page`: no tab; `unwatched`: a page that the extension has nothing to do with; `unreachable`: a watched page that
 * has to be loaded again; `switched-off`: a platform that is off in the options; `connecting`: for a moment; `no-composer`: nobody is writing; `composer-missed`: there must be a composer, none was found;
 * `unknown-box`, `private-box`, `unseen-frame`: a box has the focus that is not read, see `UnreadBox`; `draft`: the others are filled.
 */
export type PanelPage =
  | "no-page"
  | "unwatched"
  | "unreachable"
  | "switched-off"
  | "connecting"
  | "no-composer"
  | "composer-missed"
  | "unknown-box"
  | "private-box"
  | "unseen-frame"
  | "draft";

/** What came of the last repair or choice, where it is not simply done. */
export interface Notice {
  /**
   * `stale`: the text had changed, nothing was touched; `gone`: the composer was closed; `unverified`: could not be
   * verified, `text` is on the clipboard; `copied`: `text`, the rest of a split, is on the clipboard; `not-copied`:
   * neither, so `text` is shown; `not-stored`: the browser did not store what was chosen; `not-undone`: what was to be taken back
   * was written over.
   */
  kind: "stale" | "not-undone" | "gone" | "unverified" | "copied" | "not-copied" | "not-stored";
  text?: string;
}

/** What was done to the text and can be undone; `spelling`: several safe repairs at once, in so many places; `draft`: a post of the draft tab was put in. */
export type DoneRepair =
  | { kind: "fix"; finding: Finding; fix: EditFix | SplitFix }
  | { kind: "hashtags"; tags: string[] }
  | { kind: "version"; language: Language }
  | { kind: "spelling"; count: number }
  | { kind: "draft" };

/** A language version that is being written in the panel, for the draft that is shown. */
export interface PanelVersion {
  language: Language;
  text: string;
  /** A machine wrote it, and nobody has touched or confirmed it since. */
  isMachine: boolean;
  /** As it was put into the composer last; null: not yet. */
  inserted: string | null;
  /** Counts up when something else than the keyboard has changed the text. */
  replacements: number;
}

export interface PanelState {
  page: PanelPage;
  observed: ObservedDraft | null;
  draft: Draft | null;
  review: Review | null;
  /** The review's findings without those put aside, in the review's order. */
  findings: Finding[];
  /** Whether the draft may be called ready where nothing is open. */
  judgement: Judgement;
  /** When the text was typed in last, ms of `performance.now()`; what is reviewed may be older. Nobody is told when it changes. */
  typedAt: number;
  /** The promised version of an earlier post that this draft is: its other version misses nowhere. */
  settles: DatedTask | null;
  /** What the person dismissed, ticked and decided in this draft. */
  dismissals: Pick<Dismissals, "findings" | "ticks" | "decision"> | null;
  language: InterfaceLanguage;
  notice: Notice | null;
  /** The newest repair that can be undone. */
  done: DoneRepair | null;
  version: PanelVersion | null;
  /** A version that was written beside an earlier text, and put in nowhere: it can be taken into the field. */
  formerVersion: FormerVersion | null;
  /** Posts of a thread that have no place in the composer yet, where one of their channel is shown. */
  rest: string[];
}

/** The fields of a state that shows no draft. */
export const noDraft = {
  ...{ observed: null, draft: null, review: null, dismissals: null },
  findings: [] as Finding[], // an empty list alone would be a list of nothing
  judgement: "writing" as Judgement, // a string alone would be any string
  typedAt: 0,
  settles: null as DatedTask | null, // null alone would be nothing else
  ...{ done: null, version: null, formerVersion: null, rest: [] as string[] }, // an empty list alone would be a list of nothing
};

export interface PanelClient {
  readonly state: PanelState;
  /** Calls back after every change of `state`; returns how to end it. */
  subscribe(listener: () => void): () => void;
  applyFix(finding: Finding, fix: Fix): Promise<EditOutcome>;
  insertHashtags(edits: Edit[]): Promise<EditOutcome>;
  /**
   * Puts a whole post into the composer: in place of nothing, or of what was put in before; the rest on the clipboard. Where
   * something else stands there nothing is done and it is `occupied`, unless `manner` says where the post goes.
   */
  insertParts(parts: string[], manner?: Manner): Promise<EditOutcome | { status: "occupied" }>;
  /** Carries out the first repair of each finding where it is a safe one, in one step. */
  applyAll(findings: readonly Finding[]): Promise<EditOutcome>;
  /** Takes back what `done` says, and then what was done before it. What was written since stays. */
  undo(): Promise<EditOutcome>;
  /** The text in the panel's field for this language, as it is now; it is there again after the panel was closed. */
  writeVersion(language: Language, text: string, by: "person" | "machine"): void;
  /** A person has read what the machine wrote. */
  confirmVersion(): void;
  /**
   * Puts the version into the composer, with the separator, above the hashtags; in place of what it put there before. Where a
   * machine wrote it and nobody confirmed it, with a mark that a person has to take out. On X a version that does not fit beside
   * the post becomes the next post of a thread: it waits in `rest`, and is copied.
   */
  insertVersion(): Promise<EditOutcome>;
  /** Puts `formerVersion` into the field, below what is there. */
  takeFormerVersion(): void;
  /** `formerVersion` is not needed any more. */
  dropFormerVersion(): void;
  /** Copies the next post of `rest` once more. */
  copyRest(): void;
  /** The rest is not needed any more. */
  dropRest(): void;
  /** Marks a passage in the composer; `null` takes the mark away. */
  mark(range: TextRange | null, view: PassageView): void;
  dismiss(finding: Finding, scope: "draft" | "account"): void;
  /** Brings back every finding of this draft that was dismissed with scope `draft`. */
  restore(): void;
  /** `null` takes the decision back. What is written in the field goes along: with the task of a post of its own, or as the rest of a thread. */
  decide(decision: Decision | null, reason?: string): void;
  tick(item: string, on: boolean): void;
  /** Whose page this is, where the platform does not tell; remembered where the address stands for one place. */
  setPlace(place: KnownPlace): void;
  setLanguage(language: InterfaceLanguage): void;
  lookAgain(): void;
  /** Has the unknown box with the focus read as long as it is there; `always`: from now on also every other at its address. */
  readBox(always: boolean): void;
  /** The structure of the page around the box with the focus, without any text of the page; `""` where nobody answers. */
  describeStructure(): Promise<string>;
  closeNotice(): void;
  /** Says that the browser did not store what was chosen. */
  notStored(): void;
}
