/** Holds reviews against posts that a careful communications officer has judged (`../shared/guideline/gold-posts.jsonl`). */
import { existsSync, readFileSync } from "node:fs";
import type { Draft } from "../../rules/draft";
import { defaultGuideline, review } from "../../rules/index";

interface Row {
  id: string;
  draft: Draft;
  expect: { findings: { check: string; level: string }[]; reminders: string[]; never: string[] };
}

const file = process.argv[2] ?? "../shared/guideline/gold-posts.jsonl";
if (!existsSync(file)) {
  console.log(`${file} is not here.`);
  process.exit(0);
}
const rows = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line): Row => JSON.parse(line));

interface Count {
  wanted: number;
  found: number;
  extra: number;
  never: number;
}
const counts = new Map<string, Count>();
const count = (check: string): Count => {
  const known = counts.get(check) ?? { wanted: 0, found: 0, extra: 0, never: 0 };
  counts.set(check, known);
  return known;
};
const lines: string[] = [];
let exact = 0;
for (const { id, draft, expect } of rows) {
  const result = review(draft, defaultGuideline);
  const strong = new Set(
    result.findings
      .filter(({ level }) => level === "error" || level === "warning")
      .map(({ check, level }) => `${check}:${level}`),
  );
  const soft = new Set(
    result.findings.filter(({ level }) => level === "reminder" || level === "info").map(({ check }) => check),
  );
  const wanted = new Set(expect.findings.map(({ check, level }) => `${check}:${level}`));
  const problems: string[] = result.failures.map((failure) => `broke ${failure}`);
  for (const want of wanted) {
    const row = count(want);
    row.wanted++;
    if (strong.has(want)) row.found++;
    else problems.push(`lacks ${want}`);
  }
  for (const got of strong) {
    if (wanted.has(got)) continue;
    count(got).extra++;
    problems.push(`has ${got}`);
  }
  if (problems.length === 0) exact++;
  for (const reminder of expect.reminders) {
    const row = count(`${reminder}:reminder`);
    row.wanted++;
    if (soft.has(reminder)) row.found++;
    else problems.push(`lacks reminder ${reminder}`);
  }
  for (const never of expect.never) {
    if (!result.findings.some(({ check }) => check === never)) continue;
    count(`${never}:never`).never++;
    problems.push(`never ${never}`);
  }
  if (problems.length > 0) lines.push(`${id}  ${problems.join("; ")}`);
}
console.log(lines.join("\n"));
console.log("\ncheck:level".padEnd(36), "wanted  found  extra  never");
for (const [name, row] of [...counts].sort()) {
  console.log(
    name.padEnd(35),
    ...[row.wanted, row.found, row.extra, row.never].map((value) => String(value).padStart(6)),
  );
}
console.log(`\nexactly the expected errors and warnings: ${exact} of ${rows.length}`);
