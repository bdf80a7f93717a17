/** Holds the facts of the two versions against each other. */

import type { Language } from "../model/version-language";
import { daySwaps } from "./day-times";
import { number, type ReadFact } from "./reading";
import { type FactValue, givenKeys, keyOf, wantedKeys } from "./value";

/** `fi` and `sv` as read in each version; one of them null where the fact is missing. */
export interface ComparedFact<F extends ReadFact = ReadFact> {
  fi: F | null;
  sv: F | null;
  state: "same" | "differs" | "missing";
  soft: boolean;
}

/** One entry for each fact, or pair of facts, that a version says; repetitions are left out. */
export function compareReadFacts<F extends ReadFact>(fi: readonly F[], sv: readonly F[]): ComparedFact<F>[] {
  const sides = { fi: new Side(fi), sv: new Side(sv) };
  const pairs = matchAll(sides.fi, sides.sv);
  matchOtherwise(sides.fi, sides.sv, pairs);
  matchOtherwise(sides.sv, sides.fi, pairs);
  matchKinds(sides.fi, sides.sv, pairs);
  matchGroups(sides.fi, sides.sv);
  matchGroups(sides.sv, sides.fi);
  const swaps =
    sides.fi.leftover.size + sides.sv.leftover.size === 0 || sameDaysAndTimes(sides) ? daySwaps(fi, sv) : [];
  const swapped = new Set(swaps.flatMap(({ fi: a, sv: b }) => [a, b]));
  return [
    ...pairs.flatMap(([a, b]) =>
      swapped.has(a) || swapped.has(b) ? [] : [{ fi: a, sv: b, state: "same", soft: a.soft && b.soft } as const],
    ),
    ...swaps.map(({ fi: a, sv: b }) => ({ fi: a, sv: b, state: "differs", soft: false }) as const),
    ...leftovers(sides.fi, sides.sv),
  ];
}

/** The different facts of one version and which of them still lack an answer. */
class Side<F extends ReadFact> {
  readonly facts: readonly F[];
  readonly leftover = new Set<F>();
  private readonly given = new Map<string, F>();

  constructor(all: readonly F[]) {
    const known = new Map<string, F>();
    for (const fact of all) {
      const key = `${fact.value.type} ${keyOf(fact.value)}`;
      const before = known.get(key);
      // of two that say the same, the surer one counts
      if (!before || (before.soft && !fact.soft) || (before.weak && !fact.weak)) known.set(key, fact);
    }
    this.facts = [...known.values()];
    for (const fact of this.facts) {
      if (!fact.weak) this.leftover.add(fact);
      for (const key of givenKeys(fact.value)) if (!this.given.has(key)) this.given.set(key, fact);
    }
  }

  find(wanted: FactValue): F | undefined {
    for (const key of wantedKeys(wanted)) {
      const fact = this.given.get(key);
      if (fact) return fact;
    }
    return undefined;
  }
}

function matchAll<F extends ReadFact>(fi: Side<F>, sv: Side<F>): [F, F][] {
  const pairs: [F, F][] = [];
  const given = new Set<F>();
  for (const fact of fi.facts) {
    const answer = sv.find(fact.value);
    if (!answer) continue;
    fi.leftover.delete(fact);
    given.add(answer);
    pairs.push([fact, answer]);
  }
  for (const fact of sv.facts) {
    const answer = fi.find(fact.value);
    if (!answer) continue;
    sv.leftover.delete(fact);
    if (!given.has(fact)) pairs.push([answer, fact]);
  }
  return pairs;
}

/** What could be read in another way is, where the other version says just that. */
function matchOtherwise<F extends ReadFact>(own: Side<F>, other: Side<F>, pairs: [F, F][]): void {
  for (const fact of own.leftover) {
    for (const value of fact.otherwise) {
      const answer = other.find(value);
      if (!answer) continue;
      own.leftover.delete(fact);
      other.leftover.delete(answer);
      pairs.push([fact, answer]);
      break;
    }
  }
}

/** A bare number in one version, a time or a price in the other: "klo 13 ja 15", "kl. 13 och kl. 15". */
function matchKinds<F extends ReadFact>(fi: Side<F>, sv: Side<F>, pairs: [F, F][]): void {
  for (const [own, other] of [
    [fi, sv],
    [sv, fi],
  ] as const) {
    for (const fact of own.leftover) {
      const bare = bareNumber(fact.value);
      const answer = bare && other.find(bare);
      if (!answer || !other.leftover.has(answer)) continue;
      own.leftover.delete(fact);
      other.leftover.delete(answer);
      pairs.push(own === fi ? [fact, answer] : [answer, fact]);
    }
  }
}

function bareNumber(value: FactValue): FactValue | null {
  if (value.type === "time" && !value.spoken && value.minutes % 60 === 0) return number(value.minutes / 60);
  return value.type === "money" ? number(value.cents / 100) : null;
}

/** "arkisin" says what "må–fr" says, "maksuton" what "0 €" says. */
function matchGroups<F extends ReadFact>(own: Side<F>, other: Side<F>): void {
  const days = new Set(other.facts.flatMap(({ value }) => (value.type === "weekday" ? [value.weekday] : [])));
  for (const fact of own.leftover) {
    const { value } = fact;
    const ends = value.type === "relative" ? groupEnds[value.relative] : undefined;
    if (ends?.every((day) => days.has(day))) {
      own.leftover.delete(fact);
      for (const each of other.leftover)
        if (each.value.type === "weekday" && ends.includes(each.value.weekday)) other.leftover.delete(each);
    }
    if (value.type === "status" && value.status === "free") {
      const nothing = other.find({ type: "money", cents: 0 });
      if (!nothing) continue;
      own.leftover.delete(fact);
      other.leftover.delete(nothing);
    }
  }
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
  const found: ComparedFact<F>[] = [];
  const paired = new Set<F>();
  const taken = new Map<string, number>();
  for (const fact of fi.leftover) {
    const { type } = fact.value;
    const at = taken.get(type) ?? 0;
    const partner = isPaired(fact) ? waiting.get(type)?.[at] : undefined;
    if (partner) {
      taken.set(type, at + 1);
      paired.add(partner);
      found.push({ fi: fact, sv: partner, state: "differs", soft: fact.soft });
    } else {
      found.push({ fi: fact, sv: null, state: "missing", soft: fact.soft });
    }
  }
  for (const fact of sv.leftover)
    if (!paired.has(fact)) found.push({ fi: null, sv: fact, state: "missing", soft: fact.soft });
  return found;
}
