/**
 * `npm test`: types, formatting and lint, unit tests, both builds, web-ext lint, tests in real browsers. Ends with
 * "N passed, N failed, N skipped". `npm run test:long` does the same with the whole of the long random trials.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureChromium, ensureFirefox, NoBrowser } from "../tests/support/system-browser";
import { plus, readReport, type Tally, totalLine } from "./test/tally";

let total: Tally = { passed: 0, failed: 0, skipped: 0 };
const bin = (name: string) => `node_modules/.bin/${name}`;

function heading(text: string): void {
  process.stdout.write(`\n== ${text}\n`);
}

/** Exit status; 1 where the program could not be started. */
function run(command: string, args: string[]): number {
  return spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;
}

/** A step that counts as one test. */
function step(name: string, command: string, args: string[]): boolean {
  heading(name);
  const ok = run(command, args) === 0;
  total = plus(total, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
  process.stdout.write(ok ? `${name}: ok\n` : `${name}: FAILED\n`);
  return ok;
}

/** Runs one vitest project and adds its tests to the total. */
function tests(name: string, project: string): void {
  heading(name);
  const file = `.cache/tests-${project.replace("*", "")}.json`;
  rmSync(file, { force: true });
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const status = run(bin("vitest"), ["run", "--project", project, ...reporters]);
  const tally = readReport(() => readFileSync(file, "utf8"), status);
  if (tally.failed > 0 || status !== 0) process.stdout.write(`${name}: FAILED (vitest ended with ${status})\n`);
  total = plus(total, tally);
}

/** Tests that need a browser; without one they count as one failure, with what to do. */
function browserTests(name: string, project: string, variable: string, ensure: typeof ensureChromium): void {
  try {
    process.env[variable] = ensure((line) => process.stdout.write(`${line}\n`));
  } catch (problem) {
    if (!(problem instanceof NoBrowser)) throw problem;
    total = plus(total, { passed: 0, failed: 1, skipped: 0 });
    process.stdout.write(`\n== ${name}\n${problem.message}\n`);
    return;
  }
  tests(name, project);
}

if (!process.stdout.isTTY) process.env.NO_COLOR = "1"; // logs are read as text
if (process.argv.includes("--long")) process.env.LONG_TRIALS = "1";
mkdirSync(".cache", { recursive: true });
step("Type declarations of WXT", bin("wxt"), ["prepare"]);
step("Types", bin("tsc"), ["--noEmit"]);
step("Formatting and lint", bin("biome"), ["check", "."]);
tests("Unit tests", "unit");
const builtForChrome = step("Build for Chrome and Edge", bin("wxt"), ["build", "-b", "chrome"]);
const builtForFirefox = step("Build for Firefox", bin("wxt"), ["build", "-b", "firefox", "--mv3"]);
// as the store does it, and a warning fails
if (builtForFirefox)
  step("web-ext lint", bin("web-ext"), ["lint", "--source-dir=.output/firefox-mv3", "--warnings-as-errors"]);
if (builtForChrome) browserTests("Tests in Chromium", "browser*", "CHROME_PATH", ensureChromium);
if (builtForFirefox) browserTests("Tests in Firefox", "firefox", "FIREFOX_PATH", ensureFirefox);
process.stdout.write(`\n${totalLine(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
