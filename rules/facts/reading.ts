/** A fact as it was found in a text. */
import type { OffsetRange } from "../model/fact";
import type { FactValue } from "./value";

/**
 * How a fact is written, for writing another value in its place: `digits`: from `start` to `core` stands the number, behind it
 * its unit; `day`: a day whose month stands behind the next one (7.–11.6.); `named`: with the name of the month; `words`: not in
 * digits at all; `held`: words around it say more of the same, so that no other value can be put in its place alone.
 */
export type Writing = "digits" | "day" | "named" | "words" | "held";

/**
 * What a day, a time or a number is the edge of: "15.12. mennessä" is `until`, "yli 65" is `over`. And
 * whether it is meant at all: "myös lauantaisin" is `also`, "ei lauantaisin" is `not`.
 */
export type Edge = "from" | "until" | "over" | "under" | Polarity;
export type Polarity = "also" | "not";
/** With the passage that says so, the fact included. */
export interface Bound extends OffsetRange {
  edge: Edge;
}

export interface ReadFact extends OffsetRange {
  /** Part of the draft in which it stands; 0 where one text is read alone. */
  part: number;
  value: FactValue;
  /** Words that may well mean something else; at most a reminder. */
  soft: boolean;
  /** It answers the other version, but is not missed there. */
  weak: boolean;
  /** What else the same characters may mean: 10.11 is a day or a time. */
  otherwise: readonly FactValue[];
  writing: Writing;
  core: number;
  bound: Bound | null;
}

export interface Reading {
  facts: ReadFact[];
  /** Index of the token behind it. */
  next: number;
}

const none: readonly FactValue[] = [];

export function factOf(
  value: FactValue,
  start: number,
  end: number,
  more: Partial<Omit<ReadFact, "part" | "value" | "start" | "end">> = nothing,
): ReadFact {
  const { soft = false, weak = false, otherwise = none, writing = "digits", core = end, bound = null } = more;
  return { part: 0, value, start, end, soft, weak, otherwise, writing, core, bound };
}
const nothing = {};

export const number = (value: number, code = ""): FactValue => ({ type: "num", number: value, code });
