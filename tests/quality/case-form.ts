/** The form of a case, one JSON object a line in cases/ and posts.jsonl. README.md explains each expectation. */
import type { Draft } from "../../rules/model/draft";
import type { Level } from "../../rules/model/finding";
import type { Language, VersionState } from "../../rules/model/span";

export type OneOrMore<Value> = Value | Value[];

/** Which findings are meant. A field that is left out excludes nothing. */
export interface FindingPattern {
  check?: OneOrMore<string> | undefined;
  notCheck?: OneOrMore<string>;
  /** Words of the draft; one of the finding's ranges touches a place where one of them stands. */
  about?: OneOrMore<string> | undefined;
  /** A regular expression that the Finnish message matches, upper and lower case alike. */
  says?: string;
  /** Findings below this level are not meant. */
  atLeast?: Level;
}

export interface Expectations {
  finds: FindingPattern;
  silent: FindingPattern;
  nothingElse: { atLeast?: Level };
  version: Partial<Record<Language, OneOrMore<VersionState["state"]>>>;
  facts: "same" | "differ" | string[];
  fixGives: FindingPattern & { text: OneOrMore<string> };
  fixDrops: FindingPattern & { gone: OneOrMore<string>; kept?: OneOrMore<string> };
  fixKeeps: string;
  fixNever: OneOrMore<string>;
  outlineHas: string[];
  outlineLacks: string[];
  afterOutline: Expectation[];
  likePlain: OneOrMore<string>;
  suggests: string[];
  suggestsNot: string[];
  lookup: { query: string; section: OneOrMore<string>; first?: number };
}

/** Usually one of them; all that are there must hold. */
export type Expectation = Partial<Expectations>;

export interface QualityCase {
  id: string;
  area: string;
  kind: string;
  why: string;
  /** A near miss: right as it is, so that a crude repair of its kind would break it. */
  near?: boolean;
  /** What is left out is filled in by `completeDraft`. */
  draft?: Partial<Draft> & Pick<Draft, "parts">;
  /** The two texts of a case about `compareFacts`. */
  pair?: { fi: string; sv: string };
  expect: Expectation[];
}

export function listOf<Value>(value: OneOrMore<Value> | undefined): Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
