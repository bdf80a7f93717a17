/** `npx tsx tools/guideline/gold.ts [FILE]`: prints how well reviews agree with judged posts, by check and level. */
import { existsSync, readFileSync } from "node:fs";
import { defaultGuideline } from "../../rules/index";
import { measureGold, readGold } from "./measure-gold";

const file = process.argv[2] ?? "../shared/guideline/gold-posts.jsonl";
if (!existsSync(file)) {
  process.stdout.write(`${file} is not here.\n`);
  process.exit(0);
}
const { counts, problems, rows, exact } = measureGold(readGold(readFileSync(file, "utf8")), defaultGuideline);
const lines = [
  ...problems,
  "",
  `${"check:level".padEnd(34)} wanted  found  extra  never`,
  ...Array.from(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { wanted, found, extra, never }]) =>
      [name.padEnd(34), ...[wanted, found, extra, never].map((value) => String(value).padStart(6))].join(" "),
    ),
  "",
  `exactly the expected errors and warnings: ${exact} of ${rows}`,
];
process.stdout.write(`${lines.join("\n")}\n`);
