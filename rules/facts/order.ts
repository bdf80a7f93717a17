/** What stands at another place in the other version, although both versions say it somewhere. */

import type { Language } from "../model/span";
import { type AlignedItem, type AlignedPair, alignRows } from "./alignment";
import type { ReadFact } from "./reading";
import { keyOf } from "./value";

export interface OrderedFacts<F extends ReadFact = ReadFact> {
  /** At the same place between the same neighbours stand two values that differ. */
  substituted: { fi: F; sv: F }[];
  moved: { fi: F; sv: F }[];
}

/** Kinds of facts by which a place in a text is known, and of which a change of place is told. */
const anchors = new Set(["date", "weekday", "time", "money", "phone", "percent", "num", "place", "email"]);
const toldWhereMoved = new Set(["date", "weekday", "time", "money", "phone"]);

/** "ma 5.3.", "5.3. kello 18", "9–18": so few characters stand between facts that belong together. */
const longestBond = 7;

const isSure = (fact: ReadFact) =>
  !fact.weak && (!fact.soft || fact.value.type === "place") && anchors.has(fact.value.type);

type Identify = (fact: ReadFact, lang: Language) => string;

export const factKey = ({ value }: ReadFact) =>
  `${value.type} ${keyOf(value)}${"unit" in value ? ` ${value.unit}` : ""}`;

/** One text for all facts of both versions that answer each other: `pairs` are those that do. */
export function identityOf(pairs: readonly (readonly [fi: ReadFact, sv: ReadFact])[]): Identify {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    // the way is short the next time
    for (let at = key; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [fi, sv] of pairs) {
    const [a, b] = [rootOf(`fi ${factKey(fi)}`), rootOf(`sv ${factKey(sv)}`)];
    if (a !== b) parents.set(a, b);
  }
  return (fact, lang) => rootOf(`${lang} ${factKey(fact)}`);
}

/** `fi` and `sv` in the order of the text. */
export function compareOrder<F extends ReadFact>(
  fi: readonly F[],
  sv: readonly F[],
  identify: Identify,
): OrderedFacts<F> {
  const rows = { fi: fi.filter(isSure), sv: sv.filter(isSure) };
  const items = (lang: Language) => rows[lang].map((fact) => ({ id: identify(fact, lang), type: fact.value.type }));
  const [fiItems, svItems] = [items("fi"), items("sv")];
  const pairs = alignRows(fiItems, svItems);
  const substituted = pairs.flatMap((pair, at) => {
    const [a, b] = [rows.fi[pair.fi], rows.sv[pair.sv]];
    return a && b && !pair.same && isHeld(pairs, at, rows) ? [{ fi: a, sv: b }] : [];
  });
  return { substituted, moved: movedFacts(rows, fiItems, svItems, pairs) };
}

/** The pair stands between two that are the same, or right beside one. */
function isHeld<F extends ReadFact>(
  pairs: readonly AlignedPair[],
  at: number,
  rows: Record<Language, readonly F[]>,
): boolean {
  const pair = pairs[at];
  if (!pair) return false;
  const isNext = (a: AlignedPair | undefined, b: AlignedPair | undefined) =>
    a !== undefined && b !== undefined && a.fi + 1 === b.fi && a.sv + 1 === b.sv && (a === pair ? b.same : a.same);
  const bound = (a: AlignedPair | undefined, b: AlignedPair | undefined) =>
    a !== undefined && b !== undefined && isBond(rows.fi[a.fi], rows.fi[b.fi]) && isBond(rows.sv[a.sv], rows.sv[b.sv]);
  const [before, after] = [pairs[at - 1], pairs[at + 1]];
  const [heldBefore, heldAfter] = [isNext(before, pair), isNext(pair, after)];
  if (heldBefore && heldAfter) return true;
  return (heldBefore && bound(before, pair)) || (heldAfter && bound(pair, after));
}

const isBond = (a: ReadFact | undefined, b: ReadFact | undefined) =>
  a !== undefined && b !== undefined && a.part === b.part && b.start - a.end <= longestBond;

/** Facts that both versions have, out of line with the rest, and not beside the same fact of another type as in the other. */
function movedFacts<F extends ReadFact>(
  rows: Record<Language, readonly F[]>,
  fiItems: readonly AlignedItem[],
  svItems: readonly AlignedItem[],
  pairs: readonly AlignedPair[],
): { fi: F; sv: F }[] {
  if (pairs.length === rows.fi.length || pairs.length === rows.sv.length) return [];
  const aligned = { fi: new Set(pairs.map(({ fi }) => fi)), sv: new Set(pairs.map(({ sv }) => sv)) };
  const waiting = new Map<string, number[]>();
  for (const [at, { id }] of svItems.entries()) {
    if (!aligned.sv.has(at)) waiting.set(id, [...(waiting.get(id) ?? []), at]);
  }
  const neighbours = (items: readonly AlignedItem[], at: number) =>
    [items[at - 1], items[at + 1]].flatMap((each) => (each && each.type !== items[at]?.type ? [each.id] : []));
  const isInOrder = typesInOrder(fiItems, svItems);
  const moved: { fi: F; sv: F }[] = [];
  for (const [at, { id, type }] of fiItems.entries()) {
    const place = aligned.fi.has(at) || !toldWhereMoved.has(type) ? undefined : waiting.get(id)?.shift();
    if (place === undefined) continue;
    const there = new Set(neighbours(svItems, place));
    const [a, b] = [rows.fi[at], rows.sv[place]];
    if (a && b && !isInOrder(type) && !neighbours(fiItems, at).some((each) => there.has(each))) {
      moved.push({ fi: a, sv: b });
    }
  }
  return moved;
}

/** Whether the facts of a type that both versions have are first told in the same order: then only the sentence differs. */
function typesInOrder(fi: readonly AlignedItem[], sv: readonly AlignedItem[]): (type: string) => boolean {
  const orders = [fi, sv].map((items, at) => {
    const others = new Set((at === 0 ? sv : fi).map(({ id }) => id));
    const byType = new Map<string, Set<string>>();
    for (const { id, type } of items) {
      if (others.has(id)) byType.set(type, (byType.get(type) ?? new Set()).add(id));
    }
    return byType;
  });
  return (type) => {
    const [first, second] = orders.map((byType) => [...(byType.get(type) ?? [])].join("\n"));
    return first === second;
  };
}
