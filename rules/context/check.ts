/** What a check is: a pure function with its declaration beside it. */

import type { Channel, Draft, TextRange } from "../model/draft";
import type { Edit, Finding, Fix, Level, Localised, MessageValues } from "../model/finding";
import type { Guideline } from "../model/guideline";
import type { Derived } from "./derived";

export type LevelByChannel = Level | ({ default: Level } & Partial<Record<Channel, Level>>);

export interface FindingKind {
  level: LevelByChannel;
  /** What the writer reads: what is so and what to do; `{name}` stands for a value. */
  message: Localised;
  /** Names the thing in a few words, for a row or a headline. */
  headline: Localised;
  /** Instead of the headline where the named value is 1: "1 tunniste puuttuu". */
  headlineOfOne?: { value: string; headline: Localised };
}

/** Values that packs may set: strings, numbers, booleans, lists and objects of them. */
export type ParamValue = string | number | boolean | ParamValue[] | { [name: string]: ParamValue };
export type Params = Record<string, ParamValue>;

/** A finding as the check reports it; level, statements and check id are added by the engine. */
export interface Report<Kind extends string = string> {
  kind: Kind;
  values?: MessageValues;
  ranges?: TextRange[];
  fixes?: Fix[];
  /** Overrides the level of the kind, for rules that depend on the text (a crisis makes a warning an error). */
  level?: Level;
}

export interface CheckContext {
  /** Its texts as the check reads them; the engine leads ranges and edits back to the texts as written. */
  draft: Draft;
  guideline: Guideline;
  /** Computed once per draft, lazily, shared by all checks. */
  derived: Derived;
}

/** The direction in which a list or a number may change so that the check finds everything that it found before. */
export type Direction = "more" | "fewer" | "higher" | "lower";
/** Directions by name of the parameter; those inside an object by the names in it. */
export interface Directions {
  [name: string]: Direction | Directions;
}
type DirectionOf<Value> = Value extends number
  ? "higher" | "lower"
  : Value extends readonly unknown[]
    ? "more" | "fewer"
    : Value extends object
      ? { [Name in keyof Value]?: DirectionOf<Value[Name]> }
      : never;

export interface Check {
  id: string;
  title: Localised;
  kinds: Record<string, FindingKind>;
  /** Texts of repairs and checklists. */
  labels: Record<string, Localised>;
  /** Defaults; a pack's `params` must have the same shape. */
  params: Params;
  /** Parameters of which it is certain in which direction they find more; any other change may loosen the check. */
  tightening: Directions;
  /** Personal data: every pack has it, and no pack, layer, account or person can loosen it. */
  alwaysOn: boolean;
  /** `folded`: the text as people read it; `written`: sign by sign, for what is about the signs themselves. */
  reads: "folded" | "written";
  appliesTo(context: CheckContext): boolean;
  review(context: CheckContext, params: Params): Report[];
}

/** Typed declaration of a check; see `rules/checks/all-caps.ts` for a small example. */
export function defineCheck<const Kind extends string, P extends Params>(check: {
  id: string;
  title: Localised;
  kinds: Record<Kind, FindingKind>;
  labels?: Record<string, Localised>;
  params?: P;
  tightening?: DirectionOf<NoInfer<P>>;
  alwaysOn?: boolean;
  reads?: Check["reads"];
  appliesTo?(context: CheckContext): boolean;
  review(context: CheckContext, params: P): Report<NoInfer<Kind>>[];
}): Check {
  return {
    labels: {},
    params: {},
    alwaysOn: false,
    reads: "folded",
    appliesTo: () => true,
    ...check,
    // names that are left out read the same as absent ones
    tightening: (check.tightening ?? {}) as Directions,
    // the engine merges the pack's params, validated against these defaults, so P is what arrives
    review: check.review as Check["review"],
  };
}

export type { Edit, Finding, Fix };
