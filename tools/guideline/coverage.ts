/**
 * `npm run coverage:guideline`: prints every statement of the guideline with the checks and tasks that serve it, and
 * writes docs/guideline.md. Exit code 1 where a statement is served nowhere or a reference is wrong.
 */
import { writeFileSync } from "node:fs";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { coverage, coveragePage, coverageProblems } from "./coverage-table";

for (const { id, quote, checks, tasks } of coverage(defaultGuideline)) {
  const served = [...checks, ...tasks.map((name) => `task ${name}`)].join(", ") || "look-up";
  process.stdout.write(`${id.padEnd(8)}${quote.slice(0, 60).padEnd(62)}${served}\n`);
}
const problems = coverageProblems(defaultGuideline);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else {
  writeFileSync(new URL("../../docs/guideline.md", import.meta.url), coveragePage(defaultGuideline));
  process.stdout.write(`${defaultGuideline.statements.length} statements served; written to docs/guideline.md.\n`);
}
