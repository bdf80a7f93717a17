/** How often posts were published and checks were of use, by month: numbers only, no text, name or address. Pure; `figures-store.ts` keeps it. */
import type { Surface } from "../../rules/model/draft";
import { namedEntry } from "./settings";

export interface CheckFigures {
  /** Posts and answers that were published while a finding of it was open: neither repaired nor set aside. */
  open: number;
  /**
   * Repairs of its findings that were pressed and arrived in the text. What someone mends by typing is not counted, since nobody
   * knows why they typed; a repair that is taken back afterwards stays counted.
   */
  helped: number;
  /** Findings that someone set aside for one draft, and how often someone switched the check off for an account. */
  aside: number;
}

export interface MonthFigures {
  /** Published with a review: posts, videos and articles. */
  posts: number;
  /** Published with a review: comments and replies. */
  answers: number;
  /** By id of the check. */
  checks: Record<string, CheckFigures>;
}

/** By month, `YYYY-MM`. */
export type Figures = Record<string, MonthFigures>;

/** Something to be counted. Each check counts as often as it is named. */
export type Counted =
  | { kind: "published"; surface: Surface; open: readonly string[] }
  | { kind: "helped" | "aside"; checks: readonly string[] };

/** What was counted before goes when something is counted. */
export const mostMonths = 36;
export const noFigures: Figures = {};

/** Newest first. */
export const monthsOf = (figures: Figures): string[] => Object.keys(figures).sort().reverse();

/** `month`: `YYYY-MM`, the newest of them. */
function newestMonths(figures: Figures, month: string): Figures {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const months = year * 12 + number - mostMonths; // counted from January as 1
  const oldest = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
  return Object.fromEntries(Object.entries(figures).filter(([each]) => each >= oldest));
}

const noneOfCheck: CheckFigures = { open: 0, helped: 0, aside: 0 };
const noneOfMonth: MonthFigures = { posts: 0, answers: 0, checks: {} };

function withChecks(
  known: Record<string, CheckFigures>,
  kind: keyof CheckFigures,
  ids: readonly string[],
): Record<string, CheckFigures> {
  const checks = new Map(Object.entries(known));
  for (const id of ids) {
    const before = checks.get(id) ?? noneOfCheck;
    checks.set(id, { ...before, [kind]: before[kind] + 1 });
  }
  return Object.fromEntries(checks);
}

function withCountedIn(month: MonthFigures, counted: Counted): MonthFigures {
  if (counted.kind !== "published") return { ...month, checks: withChecks(month.checks, counted.kind, counted.checks) };
  const kind = counted.surface === "comment" ? "answers" : "posts";
  return { ...month, [kind]: month[kind] + 1, checks: withChecks(month.checks, "open", counted.open) };
}

/** `day`: `YYYY-MM-DD`. */
export function withCounted(figures: Figures, day: string, counted: Counted): Figures {
  const month = day.slice(0, 7);
  return newestMonths(
    { ...figures, [month]: withCountedIn(namedEntry(figures, month) ?? noneOfMonth, counted) },
    month,
  );
}

/** Sums of some months, by id of the check. */
export function sumOfChecks(figures: Figures, months: readonly string[]): Record<string, CheckFigures> {
  const sums = new Map<string, CheckFigures>();
  for (const month of months) {
    for (const [id, { open, helped, aside }] of Object.entries(namedEntry(figures, month)?.checks ?? {})) {
      const sum = sums.get(id) ?? noneOfCheck;
      sums.set(id, { open: sum.open + open, helped: sum.helped + helped, aside: sum.aside + aside });
    }
  }
  return Object.fromEntries(sums);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function parseCheck(value: unknown): CheckFigures | null {
  if (!isRecord(value)) return null;
  const { open, helped, aside } = value;
  return isCount(open) && isCount(helped) && isCount(aside) ? { open, helped, aside } : null;
}

function parseMonth(value: unknown): MonthFigures | null {
  if (!isRecord(value)) return null;
  const { posts, answers, checks } = value;
  if (!isCount(posts) || !isCount(answers) || !isRecord(checks)) return null;
  return { posts, answers, checks: parsedEntries(checks, parseCheck) };
}

function parsedEntries<T>(entries: Record<string, unknown>, parse: (value: unknown) => T | null): Record<string, T> {
  const parsed = Object.entries(entries).flatMap(([name, value]): [string, T][] => {
    const entry = parse(value);
    return entry === null ? [] : [[name, entry]];
  });
  return Object.fromEntries(parsed);
}

/** What storage holds: whatever is broken is left out. Never throws. */
export function parseFigures(value: unknown): Figures {
  if (!isRecord(value)) return noFigures;
  const months = Object.entries(value).filter(([month]) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month));
  const figures = parsedEntries(Object.fromEntries(months), parseMonth);
  return newestMonths(figures, monthsOf(figures)[0] ?? "0000-01");
}
