/** What a review says. Plain data, so that it can be sent between the scripts of the extension. */
import type { TextRange } from "./draft";
import type { FactRow } from "./fact";
import type { LanguageSpan, VersionState } from "./span";

export const levels = ["error", "warning", "reminder", "info"] as const;
export type Level = (typeof levels)[number];

export type InterfaceLanguage = "fi" | "sv" | "en";
/** One text in every interface language; `{name}` stands for a value. */
export type Localised = Record<InterfaceLanguage, string>;
export type MessageValues = Record<string, string | number>;

/** Replaces `start..end` of a part. It is stale and refused where `expected` no longer stands there. */
export interface Edit extends TextRange {
  expected: string;
  text: string;
  /** Set for what is appended: the range must still reach the end of the part. */
  atEnd?: true;
}

interface FixBase {
  /** Key into the labels of the check. */
  label: string;
  values: MessageValues;
}
/** A repair of the text; all edits belong together and refer to the text as it was reviewed. */
export interface EditFix extends FixBase {
  kind: "edit";
  edits: Edit[];
  /** True: mechanical, can be applied with "repair all"; false: an offer that the writer chooses. */
  safe: boolean;
}
/** Makes several posts of one: `parts` is the whole draft afterwards. */
export interface SplitFix extends FixBase {
  kind: "split";
  parts: string[];
}
/** Things that the writer looks at; each entry is a key into the labels of the check. */
export interface ChecklistFix extends FixBase {
  kind: "checklist";
  items: string[];
}
/** Something that the panel remembers for this draft instead of changing the text. */
export interface DecisionFix extends FixBase {
  kind: "decision";
  decision: "own-post" | "thread" | "one-language-audience";
}
/** Opens a page in a new tab. */
export interface LinkFix extends FixBase {
  kind: "link";
  url: string;
}
export type Fix = EditFix | SplitFix | ChecklistFix | DecisionFix | LinkFix;

export interface Finding {
  /** Id of the check. */
  check: string;
  /** Which of the check's messages. */
  kind: string;
  level: Level;
  values: MessageValues;
  /** Passages, the main one first; empty where the finding concerns the whole draft. */
  ranges: TextRange[];
  /** Ids of the guideline statements that it comes from; empty where it comes from law or practice alone. */
  statements: string[];
  fixes: Fix[];
}

export interface PartLength {
  part: number;
  /** In the units of the channel: weighted on X, UTF-16 code units elsewhere. */
  used: number;
  limit: number;
  /** UTF-16 offset at which the channel folds the text behind "show more"; null where it does not. */
  fold: number | null;
}

export interface HashtagSuggestion {
  /** With `#`, in readable capitals. */
  tag: string;
  /** `general` or the id of a topic. */
  topic: string;
  present: boolean;
  /** Inserts the tag; null where it is present or would not fit the channel. */
  edit: Edit | null;
}

export interface Review {
  findings: Finding[];
  versions: { fi: VersionState; sv: VersionState };
  /** One list a part. */
  spans: LanguageSpan[][];
  /** Facts of both versions side by side; empty with one version only. */
  facts: FactRow[];
  lengths: PartLength[];
  hashtags: HashtagSuggestion[];
  /** Checks that broke on this draft, `id: reason`; empty unless there is a mistake in the program. */
  failures: string[];
}
