/**
 * For `gold.ts` and its test: compares reviews with the judgements of a careful communications officer
 * (gold-posts.jsonl, whose README describes it).
 */
import type { Draft } from "../../rules/model/draft";
import type { Guideline } from "../../rules/model/guideline";
import { review } from "../../rules/review";

export interface GoldRow {
  id: string;
  draft: Draft;
  /** `findings`: the exact set at error and warning; `reminders`: must appear; `never`: must not, at any level. */
  expect: { findings: { check: string; level: string }[]; reminders: string[]; never: string[] };
}

export interface Count {
  wanted: number;
  found: number;
  /** Errors and warnings that nobody expects. */
  extra: number;
  never: number;
}

export interface Measured {
  /** By `check:level`. */
  counts: Map<string, Count>;
  /** One line a row that is not as expected. */
  problems: string[];
  rows: number;
  /** Rows whose errors and warnings are exactly the expected ones. */
  exact: number;
}

export const readGold = (text: string): GoldRow[] =>
  text
    .trim()
    .split("\n")
    .map((line): GoldRow => JSON.parse(line)); // the shape is that of the file's README

/** `only`: what other checks find, or should find, does not count. */
export function measureGold(
  rows: readonly GoldRow[],
  guideline: Guideline,
  only: (check: string) => boolean = () => true,
): Measured {
  const measured: Measured = { counts: new Map(), problems: [], rows: rows.length, exact: 0 };
  for (const row of rows) measureRow(row, guideline, only, measured);
  return measured;
}

function measureRow(
  { id, draft, expect }: GoldRow,
  guideline: Guideline,
  only: (check: string) => boolean,
  measured: Measured,
) {
  const { findings, failures } = review(draft, guideline);
  const nameOf = ({ check, level }: { check: string; level: string }) => `${check}:${level}`;
  const countedFindings = findings.filter(({ check }) => only(check));
  const isStrong = ({ level }: { level: string }) => level === "error" || level === "warning";
  const strong = new Set(countedFindings.filter(isStrong).map(nameOf));
  const soft = new Set(countedFindings.filter((finding) => !isStrong(finding)).map(({ check }) => check));
  const expectedNames = new Set(expect.findings.filter(({ check }) => only(check)).map(nameOf));
  const problems = failures.map((failure) => `broke ${failure}`);
  for (const want of expectedNames) tally(measured, want, strong.has(want), problems);
  const extra = [...strong].filter((got) => !expectedNames.has(got));
  for (const got of extra) {
    countOf(measured, got).extra++;
    problems.push(`has ${got}`);
  }
  if (extra.length === 0 && [...expectedNames].every((want) => strong.has(want))) measured.exact++;
  for (const check of expect.reminders.filter(only)) tally(measured, `${check}:reminder`, soft.has(check), problems);
  for (const check of expect.never.filter((each) => countedFindings.some((finding) => finding.check === each))) {
    countOf(measured, `${check}:never`).never++;
    problems.push(`never ${check}`);
  }
  if (problems.length > 0) measured.problems.push(`${id}  ${problems.join("; ")}`);
}

function tally(measured: Measured, want: string, found: boolean, problems: string[]): void {
  const count = countOf(measured, want);
  count.wanted++;
  if (found) count.found++;
  else problems.push(`lacks ${want}`);
}

function countOf({ counts }: Measured, name: string): Count {
  const count = counts.get(name) ?? { wanted: 0, found: 0, extra: 0, never: 0 };
  counts.set(name, count);
  return count;
}
