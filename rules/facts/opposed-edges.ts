/** The same day, time or amount as the beginning in one version and as the end in the other: 15.12. mennessä, från 15.12. */
import type { Edge, ReadFact } from "./reading";
import { keyOf } from "./value";

const opposite: Record<Edge, Edge> = {
  from: "until",
  until: "from",
  over: "under",
  under: "over",
  also: "not",
  not: "also",
};

/** The facts of such pairs stand for the passages that say so. Where a version says both, there is no contradiction. */
export function opposedEdges<F extends ReadFact>(fi: readonly F[], sv: readonly F[]): { fi: F; sv: F }[] {
  const [finnish, swedish] = [boundsOf(fi), boundsOf(sv)];
  return [...finnish].flatMap(([key, facts]) => {
    const others = swedish.get(key);
    if (others && facts.length === 2 && others.length === 2) return swappedEdges({ fi: facts, sv: others }, { fi, sv });
    const [fact, other] = [facts[0], others?.[0]];
    if (!others || !fact?.bound || !other?.bound) return [];
    const edge = opposite[fact.bound.edge];
    const all = (list: readonly F[], wanted: Edge) => list.every(({ bound }) => bound?.edge === wanted);
    return all(facts, fact.bound.edge) && all(others, edge) ? [{ fi: passage(fact), sv: passage(other) }] : [];
  });
}

/** All facts of the same value; days without their year, which one version may leave out. */
function boundsOf<F extends ReadFact>(facts: readonly F[]): Map<string, F[]> {
  const byValue = new Map<string, F[]>();
  for (const fact of facts) {
    const { value } = fact;
    const key = `${value.type} ${value.type === "date" ? `${value.day}.${value.month}` : keyOf(value)}`;
    const same = byValue.get(key);
    if (same) same.push(fact);
    else byValue.set(key, [fact]);
  }
  return byValue;
}

/** A day or an hour, beside which stands who may come then. */
const isWhen = ({ value }: ReadFact) => value.type === "time" || value.type === "date" || value.type === "weekday";
const whenKey = ({ value }: ReadFact) =>
  value.type === "time"
    ? `time ${value.minutes % 720}`
    : value.type === "date"
      ? `${value.day}.${value.month}`
      : keyOf(value);

/** "klo 9 alle 3-vuotiaat, klo 10 yli 3-vuotiaat" and the hours the other way round: a pair for the first of them. */
function swappedEdges<F extends ReadFact>(pair: Sides<F>, all: Sides<F>): { fi: F; sv: F }[] {
  const [finnish, swedish] = [edgesByWhen(pair.fi, all.fi), edgesByWhen(pair.sv, all.sv)];
  if (!finnish || !swedish) return [];
  const pairs = [...finnish].flatMap(([when, fact]) => {
    const other = swedish.get(when);
    return other?.bound && fact.bound && other.bound.edge === opposite[fact.bound.edge]
      ? [{ fi: fact, sv: other }]
      : [];
  });
  const [first] = pairs;
  // the words say it, but which hour is whose is a matter of the order: no more than a question
  return first && pairs.length === 2
    ? [{ fi: { ...passage(first.fi), bound: null }, sv: { ...passage(first.sv), bound: null } }]
    : [];
}

type Sides<F extends ReadFact> = Record<"fi" | "sv", readonly F[]>;

/** Two facts with opposite edges, each by the day or hour on its side; null where that is not to be seen. */
function edgesByWhen<F extends ReadFact>(pair: readonly F[], all: readonly F[]): Map<string, F> | null {
  const [first, second] = pair;
  if (!first?.bound || !second?.bound || second.bound.edge !== opposite[first.bound.edge]) return null;
  const [from, to] = [all.indexOf(first), all.indexOf(second)];
  const [before, after] = [all.slice(0, from).findLast(isWhen), all.slice(to + 1).find(isWhen)];
  const between = all.slice(from + 1, to).filter(isWhen);
  const [inner] = between;
  if (!inner || between.length > 1) return null;
  // the hour stands before each of them or behind each of them; what is nearer to the second one shows which
  const leads = before !== undefined && (after === undefined || second.start - inner.end < inner.start - first.end);
  const outer = leads ? before : after;
  if (!outer || whenKey(outer) === whenKey(inner)) return null;
  return new Map(
    leads
      ? [
          [whenKey(outer), first],
          [whenKey(inner), second],
        ]
      : [
          [whenKey(inner), first],
          [whenKey(outer), second],
        ],
  );
}

const passage = <F extends ReadFact>(fact: F): F => ({
  ...fact,
  start: fact.bound?.start ?? fact.start,
  end: fact.bound?.end ?? fact.end,
  writing: "held",
});
