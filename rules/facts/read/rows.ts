/** Facts that stand for others between them: "24.–26.12." says what "24, 25 och 26.12" says. */
import { dayNumber, dayOf } from "../calendar";
import type { ReadFact } from "../reading";
import { type FactValue, keyInRow } from "../value";

/** More values than this are not named one by one. */
const mostBetween = 31;
const dash = /^\.?\s?[-–]\s?(?:den\s)?$/;
const listed = /^\.?(?:,\s?|\s?&\s?|\s(?:ja|sekä|och|samt)\s)(?:den\s)?$/;
const longestJoin = 12;

/** `facts` in the order of `text`, to which their offsets refer. Takes time in proportion to their number. */
export function markRows(facts: readonly ReadFact[], text: string): void {
  for (let at = 0; at + 1 < facts.length; at++) {
    const [first, second] = [facts[at], facts[at + 1]];
    if (!first || !second || first.value.type !== second.value.type) continue;
    const between = betweenThem(first, second, text);
    if (between !== null && dash.test(between)) {
      const inner = valuesBetween(first.value, second.value);
      if (inner.length > 0) first.value = { ...first.value, between: inner.map(keyInRow) };
    } else if (between !== null && listed.test(between)) {
      at = markInner(facts, at, text) - 1;
    }
  }
}

function betweenThem(first: ReadFact, second: ReadFact, text: string): string | null {
  const length = second.start - first.end;
  return length > 0 && length <= longestJoin ? text.slice(first.end, second.start) : null;
}

/** A list that begins at `from`; the index behind it. */
function markInner(facts: readonly ReadFact[], from: number, text: string): number {
  let next = from + 1;
  while (next < facts.length) {
    const [last, fact] = [facts[next - 1], facts[next]];
    const between = last && fact ? betweenThem(last, fact, text) : null;
    if (!last || !fact || between === null || !listed.test(between) || !follows(last.value, fact.value)) break;
    next++;
  }
  for (let at = from + 1; at < next - 1; at++) {
    const fact = facts[at];
    if (fact) fact.value = { ...fact.value, inner: true };
  }
  return next;
}

const follows = (first: FactValue, second: FactValue) => {
  const [from, to] = [positionOf(first), positionOf(second)];
  return first.type === second.type && from !== null && to === from + 1;
};

/** Days are counted in a leap year where none is given; null where values have no next one. */
function positionOf(value: FactValue): number | null {
  if (value.type === "date") {
    return value.day === null ? null : dayNumber({ year: value.year ?? 2000, month: value.month, day: value.day });
  }
  if (value.type === "weekday") return value.weekday;
  return value.type === "num" && value.code === "" && Number.isInteger(value.number) ? value.number : null;
}

function valuesBetween(first: FactValue, last: FactValue): FactValue[] {
  const [from, to] = [positionOf(first), positionOf(last)];
  if (from === null || to === null || to - from < 2 || to - from > mostBetween) return [];
  const inner: FactValue[] = [];
  for (let position = from + 1; position < to; position++) {
    if (first.type === "date") {
      const base = dayNumber({ year: first.year ?? 2000, month: first.month, day: first.day ?? 1 });
      inner.push({ type: "date", year: first.year, ...dayAndMonth(base + position - from) });
    } else if (first.type === "weekday") inner.push({ type: "weekday", weekday: position });
    else inner.push({ type: "num", number: position, code: "" });
  }
  return inner;
}

function dayAndMonth(at: number) {
  const { day, month } = dayOf(at);
  return { day, month };
}
