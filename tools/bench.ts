/**
 * `npm run bench [-- --rounds 3]`: measures the speed of the review, the cost of typing and of an idle page, the time
 * until findings are shown, and the sizes of scripts. Prints tables and writes out/bench.json.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { idleCosts } from "../tests/bench/idle";
import { latency } from "../tests/bench/latency";
import { reviewTimes } from "../tests/bench/review-time";
import { openingSize, scriptSizes } from "../tests/bench/sizes";
import { typingCosts } from "../tests/bench/typing";
import { ensureChromium } from "../tests/support/system-browser";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" } } });
const rounds = Math.max(1, Number(values.rounds) || 3);
const say = (line = "") => process.stdout.write(`${line}\n`);
const number = (value: number | null, digits = 2) => (value === null ? "–" : value.toFixed(digits)).padStart(9);

process.env.CHROME_PATH = ensureChromium(say);
say("Building …");
const build = spawnSync(process.execPath, ["node_modules/wxt/bin/wxt.mjs", "build", "-b", "chrome"], {
  encoding: "utf8",
});
if (build.status !== 0) {
  process.stderr.write(`${build.stdout}${build.stderr}\nThe build failed, so there is nothing to measure.\n`);
  process.exit(1);
}

say(`\nReview in Node ${process.versions.node}, ms, median`);
const review = reviewTimes();
for (const [length, ms] of Object.entries(review)) say(`  ${length.padStart(6)} characters ${number(ms)}`);

say(`\nTyping 560 characters, per key, medians of ${rounds} rounds in turn`);
say(`${"".padEnd(32)}main thread ms   all CPU ms   private MB   and at rest`);
const typing = await typingCosts(rounds);
for (const [editor, byVariant] of Object.entries(typing)) {
  for (const [variant, { mainThread, allProcesses, memory, memoryAtRest }] of Object.entries(byVariant)) {
    say(
      `  ${editor.padEnd(10)}${variant.padEnd(20)}${number(mainThread)}      ${number(allProcesses)}    ${number(memory, 0)}    ${number(memoryAtRest, 0)}`,
    );
  }
}

say(`\nMain-thread ms a second, medians of ${rounds} rounds in turn`);
const idle = await idleCosts(rounds);
for (const [page, byVariant] of Object.entries(idle)) {
  say(`  ${page}`);
  for (const [variant, ms] of Object.entries(byVariant)) say(`    ${variant.padEnd(20)}${number(ms)}`);
}

say("\nFrom the last key at 1,000 characters, ms, median");
const waiting = await latency(24);
say(`  review in the panel ${number(waiting.review, 1)}`);
say(`  finding shown       ${number(waiting.finding, 1)}   (new ones wait for a pause in typing)`);

say("\nScripts, bytes (gzip)");
const sizes = scriptSizes(".output/chrome-mv3");
for (const [file, { bytes, gzip }] of Object.entries(sizes))
  say(`  ${file.padEnd(46)}${String(bytes).padStart(8)} (${gzip})`);

const opening = openingSize(".output/chrome-mv3", ["sidepanel.html", "popup.html", "options.html"]);
say(`  panel, popup and options as they open, one language, gzip: ${opening.frame}`);
say(`  and the checks, without the language model: ${opening.rules}`);

mkdirSync("out", { recursive: true });
writeFileSync(
  "out/bench.json",
  `${JSON.stringify({ review, typing, idle, latency: waiting, sizes, opening }, null, 2)}\n`,
);
say("\nout/bench.json");
