/** Puts what is known of a line side by side: what belongs together with a space or a dash, the rest apart. */
import type { Language } from "../model/span";
import { isRange, type KnownItem } from "./known-items";

/** A comma would join "6.11, 25" to one day; a dot in the middle is no part of any number. */
const apart = " · ";
/** A weekday, its day and its time are said in this order. */
const rank: Partial<Record<KnownItem["kind"], number>> = { relative: 0, weekday: 1, date: 2, time: 3 };

const conjunction = /^[\s,]*(?:(ja|sekä|och|samt|&)|(tai|eller))(?: (?:klo|kl\.?|den))? $/u;
const words: Record<Language, { and: string; or: string }> = {
  fi: { and: "ja", or: "tai" },
  sv: { and: "och", or: "eller" },
};

/** Weekdays and times stand beside each of several days. */
const onceALine: ReadonlySet<KnownItem["kind"]> = new Set(["name", "fact", "term"]);

/** måndag 7.12 kl. 10–18 · Masaby · 5 € */
export function joinItems(items: readonly KnownItem[], parts: readonly string[], target: Language): string {
  let line = "";
  const told = new Set<string>();
  let previous: KnownItem | null = null;
  let day = "";
  for (const [at, each] of items.entries()) {
    // the town behind its postal code
    if (previous && each.part === previous.part && each.start < previous.end) continue;
    const dated = items[at + 1];
    // "onsdag 2.12 kl. 9 · kl. 18": the same day once more; a day told before another one is said again in full
    if (each.kind === "weekday" && dated?.kind === "date" && dated.text === day && isBeside(each, dated)) continue;
    const isTold = each.kind === "date" ? each.text === day : onceALine.has(each.kind) && told.has(each.text);
    if (isTold) continue;
    told.add(each.text);
    if (each.kind === "date") day = each.text;
    const between: string = (parts[each.part] ?? "").slice(previous?.end ?? 0, each.start);
    line += previous ? joint(previous, each, between, target) : each.text;
    previous = each;
  }
  return line;
}

const isBeside = (weekday: KnownItem, date: KnownItem) => weekday.part === date.part && date.start - weekday.end <= 6;

function joint(previous: KnownItem, each: KnownItem, between: string, target: Language): string {
  const isSameKind = previous.kind === each.kind;
  if (isRange(between) && (isSameKind || rank[each.kind] === undefined)) return `–${each.bare}`;
  const [all, and] = conjunction.exec(between) ?? [];
  if (all !== undefined && isSameKind && rank[each.kind] !== undefined) {
    return ` ${and ? words[target].and : words[target].or} ${each.bare}`;
  }
  return (belongsTo(previous, each, between) ? " " : apart) + each.text;
}

/** Further apart, what stands between them may be what the second one is about. */
const widest = 20;

/** "måndag 7.12", "måndag (7.12)", "tfn 040 123 4567" */
function belongsTo(previous: KnownItem, each: KnownItem, between: string): boolean {
  if (each.kind === "phone") return previous.kind === "term" && /^[.:]{0,2}\s*$/.test(between);
  // 1 h 45 min
  if (previous.kind === "number" && each.kind === "number")
    return /^\s*$/.test(between) && /\p{L}$/u.test(previous.text);
  const [first, second] = [rank[previous.kind], rank[each.kind]];
  if (first === undefined || second === undefined || first >= second) return false;
  return between.length <= widest && !/[.!?]\s+\p{Lu}|[\n:;]|,.*,/u.test(between);
}
