import type { TextRange } from "./draft";

/** What kind of fact; `num` is a number that is nothing else, `status` says cancelled, free and the like. */
export type FactType =
  | "date"
  | "holiday"
  | "rhythm"
  | "weekday"
  | "time"
  | "num"
  | "money"
  | "percent"
  | "phone"
  | "email"
  | "url"
  | "place"
  | "hashtag"
  | "status"
  | "relative";

/** A passage of one text; UTF-16 offsets, `end` is behind the last character. */
export interface OffsetRange {
  start: number;
  end: number;
}

/** One difference between a Finnish and a Swedish text; the offsets of `fi` and `sv` are those of each text. */
export interface FactDifference {
  kind: "differs" | "missing";
  type: FactType;
  missingIn?: "fi" | "sv";
  /** True for number words, status and relative words, which may mean something else: at most a reminder. */
  soft: boolean;
  fi?: OffsetRange;
  sv?: OffsetRange;
}

/** A line of the table "the facts side by side". */
export interface FactRow {
  type: FactType;
  /** In one form for both languages: what `keyOf` in `rules/facts/value.ts` gives. */
  value: string;
  state: "same" | "differs" | "missing-fi" | "missing-sv";
  fi: TextRange | null;
  sv: TextRange | null;
}
