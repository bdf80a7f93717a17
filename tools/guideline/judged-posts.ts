/** `npx tsx tools/guideline/judged-posts.ts [FILE]`: prints how reviews do on judged posts, by check and level. */
import path from "node:path";
import { defaultGuideline } from "../../rules/index";
import { measureJudgedPosts, readJudgedPosts } from "../../tests/quality/judged-posts";

/** Without FILE the posts of tests/quality. */
const file = process.argv[2] ? path.resolve(process.argv[2]) : "judged-posts.jsonl";
const { counts, problems, posts, exact } = measureJudgedPosts(readJudgedPosts(file), defaultGuideline);
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
  `exactly the expected errors and warnings: ${exact} of ${posts}`,
];
process.stdout.write(`${lines.join("\n")}\n`);
