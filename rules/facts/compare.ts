/** Holds the facts of the two versions against each other. */

import { addTo } from "../model/list-by-key";
import type { Language } from "../model/span";
import { serverOf } from "./addresses";
import { daySwaps } from "./day-times";
import { opposedEdges } from "./opposed-edges";
import { compareOrder, factKey, identityOf } from "./order";
import type { ReadFact } from "./reading";
import { type FactValue, givenKeys, wantedKeys } from "./value";

/** `fi` and `sv` as read in each version; one of them null where the fact is missing. */
export interface ComparedFact<F extends ReadFact = ReadFact> {
  fi: F | null;
  sv: F | null;
  state: "same" | "differs" | "missing";
  soft: boolean;
}

/**
 * What both versions say, but not at the same place. `changed`: between the same neighbours stand two values ("Veikkola 1.12.,
 * Masala 8.12." and the days the other way round). `moved`: one value, in another order and beside nothing that is the same.
 */
export interface Misplaced<F extends ReadFact = ReadFact> {
  fi: F;
  sv: F;
  how: "changed" | "moved";
}

export interface Comparison<F extends ReadFact = ReadFact> {
  /** One entry for each fact, or pair of facts, that a version says; repetitions are left out. */
  facts: ComparedFact<F>[];
  misplaced: Misplaced<F>[];
}

/** Both lists in the order of the text. */
export function compareReadFacts<F extends ReadFact>(fi: readonly F[], sv: readonly F[]): Comparison<F> {
  const sides = { fi: new Side(fi), sv: new Side(sv) };
  const pairs = matchAll(sides.fi, sides.sv);
  matchOtherwise(sides.fi, sides.sv, pairs);
  matchOtherwise(sides.sv, sides.fi, pairs);
  matchKinds(sides.fi, sides.sv, pairs);
  matchServers(sides.fi, sides.sv, pairs);
  matchGroups(sides.fi, sides.sv);
  matchGroups(sides.sv, sides.fi);
  const swaps =
    sides.fi.leftover.size + sides.sv.leftover.size === 0 || sameDaysAndTimes(sides) ? daySwaps(fi, sv) : [];
  const opposed = new Map(opposedEdges(fi, sv).map((pair) => [pair.fi.value, pair]));
  const swapped = new Set(swaps.flatMap(({ fi: a, sv: b }) => [a, b]));
  const { substituted, moved } = compareOrder(fi, sv, identityOf(pairs));
  const misplaced: Misplaced<F>[] = [];
  const changed: ComparedFact<F>[] = [];
  for (const pair of substituted) {
    const lacking = [sides.fi.take(pair.fi), sides.sv.take(pair.sv)];
    if (lacking.includes(true)) changed.push({ ...pair, state: "differs", soft: false });
    else if (!swapped.has(pair.fi) && !swapped.has(pair.sv)) misplaced.push({ ...pair, how: "changed" });
  }
  for (const pair of moved) {
    if (!swapped.has(pair.fi) && !swapped.has(pair.sv)) misplaced.push({ ...pair, how: "moved" });
  }
  const advents = otherAdvent(sides.fi, sides.sv);
  const facts = [
    ...advents,
    ...[...opposed.values()].map(({ fi: a, sv: b }) => ({ fi: a, sv: b, state: "differs", soft: true }) as const),
    ...pairs.flatMap(([a, b]) =>
      swapped.has(a) || swapped.has(b) || opposed.has(a.value)
        ? []
        : [{ fi: a, sv: b, state: "same", soft: a.soft && b.soft } as const],
    ),
    ...swaps.map(({ fi: a, sv: b }) => ({ fi: a, sv: b, state: "differs", soft: false }) as const),
    ...changed,
    ...leftovers(sides.fi, sides.sv),
  ];
  return { facts, misplaced };
}

/** The different facts of one version and which of them still lack an answer. */
class Side<F extends ReadFact> {
  readonly facts: readonly F[];
  readonly leftover = new Set<F>();
  private readonly byKey: ReadonlyMap<string, F>;
  private readonly byGivenKey = new Map<string, F>();

  constructor(all: readonly F[]) {
    const distinct = new Map<string, F>();
    for (const fact of all) {
      const key = factKey(fact);
      const previous = distinct.get(key);
      // of two that say the same, the surer one counts
      if (!previous || (previous.soft && !fact.soft) || (previous.weak && !fact.weak)) distinct.set(key, fact);
    }
    this.byKey = distinct;
    this.facts = [...distinct.values()];
    for (const fact of this.facts) {
      if (!fact.weak) this.leftover.add(fact);
      for (const key of givenKeys(fact.value)) if (!this.byGivenKey.has(key)) this.byGivenKey.set(key, fact);
    }
  }

  /** Whether the value of `fact` lacked an answer; it has one from now on. */
  take(fact: F): boolean {
    const first = this.byKey.get(factKey(fact));
    return first !== undefined && this.leftover.delete(first);
  }

  find(value: FactValue): F | undefined {
    for (const key of wantedKeys(value)) {
      const fact = this.byGivenKey.get(key);
      if (fact) return fact;
    }
    return undefined;
  }
}

function matchAll<F extends ReadFact>(fi: Side<F>, sv: Side<F>): [F, F][] {
  const pairs: [F, F][] = [];
  const answers = new Set<F>();
  for (const fact of fi.facts) {
    const answer = sv.find(fact.value);
    if (!answer) continue;
    fi.leftover.delete(fact);
    answers.add(answer);
    pairs.push([fact, answer]);
  }
  for (const fact of sv.facts) {
    const answer = fi.find(fact.value);
    if (!answer) continue;
    sv.leftover.delete(fact);
    if (!answers.has(fact)) pairs.push([answer, fact]);
  }
  return pairs;
}

/** What could be read in another way is, where the other version says just that. */
function matchOtherwise<F extends ReadFact>(side: Side<F>, otherSide: Side<F>, pairs: [F, F][]): void {
  for (const fact of side.leftover) {
    for (const value of fact.otherwise) {
      const answer = otherSide.find(value);
      if (!answer) continue;
      side.leftover.delete(fact);
      otherSide.leftover.delete(answer);
      pairs.push([fact, answer]);
      break;
    }
  }
}

/** A bare number in one version, a time, a price or a percentage in the other: "klo 13 ja 15", "kl. 13 och kl. 15". */
function matchKinds<F extends ReadFact>(fi: Side<F>, sv: Side<F>, pairs: [F, F][]): void {
  for (const [side, otherSide] of [
    [fi, sv],
    [sv, fi],
  ] as const) {
    for (const fact of side.leftover) {
      const bare = bareNumber(fact.value);
      const answer = bare && otherSide.find(bare);
      if (!answer || !otherSide.leftover.has(answer)) continue;
      side.leftover.delete(fact);
      otherSide.leftover.delete(answer);
      pairs.push(side === fi ? [fact, answer] : [answer, fact]);
    }
  }
}

/** Forms, tickets and videos have an address for each language: another page of the same server is the usual case. */
function matchServers<F extends ReadFact>(fi: Side<F>, sv: Side<F>, pairs: [F, F][]): void {
  const waiting = new Map<string, F[]>();
  for (const fact of sv.leftover) if (fact.value.type === "url") addTo(waiting, serverOf(fact.value.host), fact);
  for (const fact of fi.leftover) {
    const answer = fact.value.type === "url" ? waiting.get(serverOf(fact.value.host))?.shift() : undefined;
    if (!answer) continue;
    fi.leftover.delete(fact);
    sv.leftover.delete(answer);
    pairs.push([fact, answer]);
  }
}

function bareNumber(value: FactValue): FactValue | null {
  const bare = (of: number): FactValue => ({ type: "num", number: of, code: "", unit: "" });
  if (value.type === "time" && !value.spoken && value.minutes % 60 === 0) return bare(value.minutes / 60);
  if (value.type === "percent") return bare(value.number);
  return value.type === "money" ? bare(value.cents / 100) : null;
}

/** "arkisin" says what "må–fr" says, "maksuton" what "0 €" says. */
function matchGroups<F extends ReadFact>(side: Side<F>, otherSide: Side<F>): void {
  const days = new Set(otherSide.facts.flatMap(({ value }) => (value.type === "weekday" ? [value.weekday] : [])));
  for (const fact of side.leftover) {
    const { value } = fact;
    const ends = value.type === "relative" ? groupEnds[value.relative] : undefined;
    if (ends?.every((day) => days.has(day))) {
      side.leftover.delete(fact);
      for (const each of otherSide.leftover)
        if (each.value.type === "weekday" && ends.includes(each.value.weekday)) otherSide.leftover.delete(each);
    }
    if (value.type === "status" && value.status === "free") {
      const nothing = otherSide.find({ type: "money", cents: 0 });
      if (!nothing) continue;
      side.leftover.delete(fact);
      otherSide.leftover.delete(nothing);
    }
  }
}

/** "Toinen adventti", "Tredje advent": the name of the feast is often no day, but one that has a number is no other. */
function otherAdvent<F extends ReadFact>(fi: Side<F>, sv: Side<F>): ComparedFact<F>[] {
  const named = (side: Side<F>) =>
    side.facts.filter(({ value }) => value.type === "holiday" && value.holiday.startsWith("advent-"));
  const [[first, ...moreFinnish], [second, ...moreSwedish]] = [named(fi), named(sv)];
  if (!first || !second || moreFinnish.length + moreSwedish.length > 0) return [];
  if (first.value.type !== "holiday" || second.value.type !== "holiday") return [];
  if (first.value.holiday === second.value.holiday) return [];
  fi.leftover.delete(first);
  sv.leftover.delete(second);
  return [{ fi: first, sv: second, state: "differs", soft: true }];
}

const groupEnds: Partial<Record<string, readonly number[]>> = { weekdays: [0, 4], daily: [0, 6], weekend: [5, 6] };

function sameDaysAndTimes<F extends ReadFact>({ fi, sv }: Record<Language, Side<F>>): boolean {
  const matters = ({ value }: F) => value.type === "date" || value.type === "time" || value.type === "weekday";
  return ![...fi.leftover].some(matters) && ![...sv.leftover].some(matters);
}

/** Sure facts of one kind in pairs, in the order of the text; the rest is missing. */
function leftovers<F extends ReadFact>(fi: Side<F>, sv: Side<F>): ComparedFact<F>[] {
  const waiting = new Map<string, F[]>();
  const isPaired = (fact: F) => !fact.soft || fact.value.type === "place";
  for (const fact of sv.leftover) {
    if (isPaired(fact)) waiting.set(fact.value.type, [...(waiting.get(fact.value.type) ?? []), fact]);
  }
  const compared: ComparedFact<F>[] = [];
  const paired = new Set<F>();
  const nextOfType = new Map<string, number>();
  for (const fact of fi.leftover) {
    const { type } = fact.value;
    const at = nextOfType.get(type) ?? 0;
    const partner = isPaired(fact) ? waiting.get(type)?.[at] : undefined;
    if (partner) {
      nextOfType.set(type, at + 1);
      paired.add(partner);
      compared.push({ fi: fact, sv: partner, state: "differs", soft: fact.soft });
    } else {
      compared.push({ fi: fact, sv: null, state: "missing", soft: fact.soft });
    }
  }
  for (const fact of sv.leftover)
    if (!paired.has(fact)) compared.push({ fi: null, sv: fact, state: "missing", soft: fact.soft });
  return compared;
}
