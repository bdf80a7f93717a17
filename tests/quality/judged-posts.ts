/** Holds reviews against posts that a careful communications officer has judged (judged-posts.jsonl, see README.md). */
import type { Draft } from "../../rules/model/draft";
import type { Guideline } from "../../rules/model/guideline";
import { review } from "../../rules/review";
import { readJsonLines } from "./material";

export interface JudgedPost {
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
  /** One line a post that is not as expected. */
  problems: string[];
  posts: number;
  /** Posts whose errors and warnings are exactly the expected ones. */
  exact: number;
}

/** `file`: relative to this folder, or absolute. Throws where it is missing. */
export const readJudgedPosts = (file: string): JudgedPost[] => readJsonLines<JudgedPost>(file);

export function measureJudgedPosts(posts: readonly JudgedPost[], guideline: Guideline): Measured {
  const measured: Measured = { counts: new Map(), problems: [], posts: posts.length, exact: 0 };
  for (const post of posts) measurePost(post, guideline, measured);
  return measured;
}

/** From 0 to 1: how many of the wanted findings of these levels are there. */
export function shareFound(counts: ReadonlyMap<string, Count>, levels: readonly string[]): number {
  const ofLevels = [...counts].filter(([name]) => levels.some((level) => name.endsWith(`:${level}`)));
  const sum = (key: "wanted" | "found") => ofLevels.reduce((total, [, count]) => total + count[key], 0);
  return sum("found") / sum("wanted");
}

function measurePost({ id, draft, expect }: JudgedPost, guideline: Guideline, measured: Measured): void {
  const { findings, failures } = review(draft, guideline);
  const named = ({ check, level }: { check: string; level: string }) => `${check}:${level}`;
  const isStrong = ({ level }: { level: string }) => level === "error" || level === "warning";
  const strong = new Set(findings.filter(isStrong).map(named));
  const soft = new Set(findings.filter((finding) => !isStrong(finding)).map(({ check }) => check));
  const wanted = new Set(expect.findings.map(named));
  const problems = failures.map((failure) => `broke ${failure}`);
  for (const want of wanted) tally(measured, want, strong.has(want), problems);
  const extra = [...strong].filter((got) => !wanted.has(got));
  for (const got of extra) {
    countOf(measured, got).extra++;
    problems.push(`has ${got}`);
  }
  if (extra.length === 0 && [...wanted].every((want) => strong.has(want))) measured.exact++;
  for (const check of expect.reminders) tally(measured, `${check}:reminder`, soft.has(check), problems);
  for (const check of expect.never.filter((each) => findings.some((finding) => finding.check === each))) {
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
