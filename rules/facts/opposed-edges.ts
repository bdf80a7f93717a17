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

const passage = <F extends ReadFact>(fact: F): F => ({
  ...fact,
  start: fact.bound?.start ?? fact.start,
  end: fact.bound?.end ?? fact.end,
  writing: "held",
});
