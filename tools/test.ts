/** `npm test`: types, formatting and lint, unit tests, both builds, web-ext lint, tests in real browsers. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureChromium, ensureFirefox, NoBrowser } from "../tests/support/system-browser";

interface Tally {
  passed: number;
  failed: number;
}
const total: Tally = { passed: 0, failed: 0 };
const bin = (name: string) => `node_modules/.bin/${name}`;

function heading(text: string): void {
  process.stdout.write(`\n== ${text}\n`);
}

function run(command: string, args: string[]): boolean {
  const done = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  return done.status === 0;
}

/** A step that counts as one test. */
function step(name: string, command: string, args: string[]): boolean {
  heading(name);
  const ok = run(command, args);
  total[ok ? "passed" : "failed"] += 1;
  process.stdout.write(ok ? `${name}: ok\n` : `${name}: FAILED\n`);
  return ok;
}

/** Runs one vitest project and adds its tests to the total. */
function tests(name: string, project: string): void {
  heading(name);
  const file = `.cache/tests-${project.replace("*", "")}.json`;
  rmSync(file, { force: true });
  run(bin("vitest"), ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`]);
  try {
    const report: unknown = JSON.parse(readFileSync(file, "utf8"));
    const { numPassedTests, numFailedTests, numFailedTestSuites, success } = report as Record<string, unknown>; // vitest's own report
    total.passed += Number(numPassedTests);
    // a file that could not be loaded has no failed tests of its own
    total.failed += success ? 0 : Math.max(1, Number(numFailedTests), Number(numFailedTestSuites) > 0 ? 1 : 0);
  } catch {
    total.failed += 1;
    process.stdout.write(`${name}: vitest ended without a report\n`);
  }
}

if (!process.stdout.isTTY) process.env.NO_COLOR = "1"; // logs are read as text
mkdirSync(".cache", { recursive: true });
step("Type declarations of WXT", bin("wxt"), ["prepare"]);
step("Types", bin("tsc"), ["--noEmit"]);
step("Formatting and lint", bin("biome"), ["check", "."]);
tests("Unit tests", "unit");
const built = step("Build for Chrome and Edge", bin("wxt"), ["build", "-b", "chrome"]);
const builtForFirefox = step("Build for Firefox", bin("wxt"), ["build", "-b", "firefox", "--mv3"]);
if (builtForFirefox) {
  step("web-ext lint", bin("web-ext"), ["lint", "--source-dir=.output/firefox-mv3", "--self-hosted"]);
}
/** Tests that need a browser; without one they count as one failure, with what to do. */
function browserTests(name: string, project: string, variable: string, ensure: typeof ensureChromium): void {
  try {
    process.env[variable] = ensure((line) => process.stdout.write(`${line}\n`));
    tests(name, project);
  } catch (problem) {
    if (!(problem instanceof NoBrowser)) throw problem;
    total.failed += 1;
    process.stdout.write(`${problem.message}\n`);
  }
}
if (built) browserTests("Tests in Chromium", "browser*", "CHROME_PATH", ensureChromium);
if (builtForFirefox) browserTests("Tests in Firefox", "firefox", "FIREFOX_PATH", ensureFirefox);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
