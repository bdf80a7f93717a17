import type { TextRange } from "./draft";

/** As in matching-facts-cases: what kind of fact. */
export type FactType =
  | "date"
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

export interface OffsetRange {
  start: number;
  end: number;
}

/** One difference between a Finnish and a Swedish text; offsets refer to each text. */
export interface FactDifference {
  kind: "differs" | "missing";
  type: FactType;
  missingIn?: "fi" | "sv";
  /** Soft: number words, status and relative words; at most a reminder. */
  soft: boolean;
  fi?: OffsetRange;
  sv?: OffsetRange;
}

/** A line of the table "the facts side by side". */
export interface FactRow {
  type: FactType;
  /** In one form for both languages, see facts/canonical. */
  value: string;
  state: "same" | "differs" | "missing-fi" | "missing-sv";
  fi: TextRange | null;
  sv: TextRange | null;
}
