/**
 * A dry run of a release: the packages as they go to the stores are the same bytes each time, hold what they must, and do
 * the main job in fresh browsers.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { sha256 } from "../../tools/release/checksums";
import { type Files, unzipped } from "../../tools/release/zip";
import { findFirefox } from "../support/system-browser";
import { launchChromium } from "./harness/chromium";
import { launchFirefox } from "./harness/firefox";
import { openBehind, openPanel } from "./harness/panel";
import { repair, speak, untilFound, untilSolved } from "./harness/shown";
import type { TestBrowser } from "./harness/test-browser";
import { patience, untilModel } from "./harness/wait";

const run = promisify(execFile);
const runRelease = (args: string[], env = {}) =>
  run(process.execPath, ["node_modules/tsx/dist/cli.mjs", "tools/release.ts", ...args], {
    env: { ...process.env, ...env },
  });
/** What must not show in the bytes. */
const elsewhere = { NODE_ENV: "development", TZ: "Pacific/Auckland", LANG: "sv_FI.UTF-8", LC_ALL: "sv_FI.UTF-8" };

let name = "";
let version = "";
let folder = "";
let released = "";
let again = "";
beforeAll(async () => {
  const { name: product, version: current } = JSON.parse(await readFile("package.json", "utf8"));
  [name, version] = [`${product}-${current}`, current];
  folder = await mkdtemp(path.join(tmpdir(), "release-"));
  const [first, second] = [path.join(folder, "first"), path.join(folder, "second")];
  await runRelease(["--into", first]);
  await runRelease(["--into", second], elsewhere);
  [released, again] = [path.join(first, "release"), path.join(second, "release")];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let scratch = "";
let running: TestBrowser | null = null;
beforeEach(async () => {
  scratch = await mkdtemp(path.join(folder, "scratch-"));
});
afterEach(async () => {
  await running?.close();
  running = null;
});

const packed = (what: string): string => path.join(released, `${name}-${what}.zip`);
const filesOf = async (what: string): Promise<Files> => unzipped(await readFile(packed(what)));
const textOf = (files: Files, file: string): string => Buffer.from(files.get(file) ?? []).toString("utf8");
const manifestOf = (files: Files) => JSON.parse(textOf(files, "manifest.json"));

async function unpack(files: Files, into: string): Promise<string> {
  for (const [file, content] of files) {
    await mkdir(path.dirname(path.join(into, file)), { recursive: true });
    await writeFile(path.join(into, file), content);
  }
  return into;
}

/** The Firefox package with the ending that Firefox asks for; `change` makes other bytes of it. */
async function asXpi(change = (content: Buffer): Uint8Array => content): Promise<string> {
  const file = path.join(scratch, `${name}.xpi`);
  await writeFile(file, change(await readFile(packed("firefox"))));
  return file;
}

const cutInTheMiddle = (content: Buffer): Uint8Array => content.subarray(0, content.length / 2);

const finnish = "Kirjasto on suljettu perjantaina 4.12. inventaarion vuoksi.";

/** Writes a post, has its hashtags repaired in the panel, and finds them in the editor's own model. */
async function doTheMainJob(test: TestBrowser, open: (tab: Page) => Promise<Page>): Promise<void> {
  const page = await test.open("https://www.facebook.com/?lang=fi");
  await page.evaluate(() => window.__open("post"));
  await page.evaluate(() => window.__select(0));
  await page.keyboard.type(finnish);
  const panel = await open(page);
  await speak(panel, "fi");
  await untilFound(panel, "both-languages");
  await repair(panel, "general-hashtags");
  await untilSolved(panel, "general-hashtags");
  await untilFound(panel, "both-languages");
  await untilModel(page, [`${finnish}\n\n#Kirkkonummi #Kyrkslätt #YhdessäTillsammans`]);
  expect(test.problems.all).toEqual([]);
  expect(test.server.requests.unexpected()).toEqual([]);
}

test("a second run, in a shell of another language, zone and mode, gives the same bytes", async () => {
  const names = [...["chrome", "firefox", "sources"].map((what) => `${name}-${what}.zip`), "SHA256SUMS"].sort();
  for (const each of [released, again]) expect((await readdir(each)).sort()).toEqual(names);
  for (const file of names)
    expect([file, sha256(await readFile(path.join(again, file)))]).toEqual([
      file,
      sha256(await readFile(path.join(released, file))),
    ]);
  expect((await runRelease(["--verify", released])).stdout).toContain("SHA256SUMS");
});

test("both packages carry version, licence and notices; the Chrome one no key", async () => {
  const licence = await readFile("LICENSE", "utf8");
  for (const what of ["chrome", "firefox"]) {
    const files = await filesOf(what);
    expect(manifestOf(files)).toMatchObject({ manifest_version: 3, version });
    expect(manifestOf(files)).not.toHaveProperty("key");
    expect(textOf(files, "LICENSE.txt")).toBe(licence);
    for (const part of ["UNICODE LICENSE V3", "Unicode-3.0", "- preact ", "- zod ", "- franc-min "])
      expect(textOf(files, "NOTICE.txt")).toContain(part);
    expect([...files.keys()].filter((file) => /\.map$|\.tsx?$|^node_modules\//.test(file))).toEqual([]);
  }
});

test("the sources have what a build needs, and nothing that was made or fetched", async () => {
  const files = await filesOf("sources");
  const needed = [
    "package.json",
    "package-lock.json",
    "wxt.config.ts",
    "tsconfig.json",
    "REBUILD.md",
    "LICENSE",
    "NOTICE",
  ];
  for (const file of [...needed, "tools/run.mjs", "tools/release.ts"])
    expect([file, textOf(files, file)]).toEqual([file, await readFile(file, "utf8")]);
  const made = /^(?:node_modules|\.git|\.output|\.cache|\.wxt)(?:\/|$)/;
  expect([...files.keys()].filter((file) => made.test(file))).toEqual([]);
});

test("the Chrome package does its job in a fresh Chromium, and opens its first page there", async () => {
  running = await launchChromium({ extension: await unpack(await filesOf("chrome"), scratch) });
  const first = await running.browser.waitForTarget((target) => target.url().endsWith("/welcome.html"), {
    timeout: patience,
  });
  await (await first.asPage()).close();
  const started = running;
  await doTheMainJob(started, (tab) => openPanel(started, tab));
});

test.skipIf(!findFirefox())("the Firefox package does its job in a fresh Firefox", async () => {
  running = await launchFirefox({ extension: await asXpi() });
  const started = running;
  await doTheMainJob(started, (tab) => openBehind(started, tab, "sidepanel"));
});

test("a changed and a missing package are named", async () => {
  const copy = path.join(scratch, "release");
  await cp(released, copy, { recursive: true });
  const changed = `${name}-chrome.zip`;
  const content = await readFile(packed("chrome"));
  const middle = content.length >> 1;
  content[middle] = ~(content[middle] ?? 0) & 0xff;
  await writeFile(path.join(copy, changed), content);
  await rm(path.join(copy, `${name}-sources.zip`));
  const refused = await runRelease(["--verify", copy]).catch((problem) => problem);
  expect(refused).toMatchObject({ code: 1 });
  for (const part of [`${changed} differs`, `${name}-sources.zip is missing`]) expect(refused.stderr).toContain(part);
  expect(refused.stderr).not.toContain(`${name}-firefox.zip`);
});

test("a package that was cut in the middle cannot be unpacked for Chromium", async () => {
  await expect(unzipped(cutInTheMiddle(await readFile(packed("chrome"))))).rejects.toThrow();
});

test.skipIf(!findFirefox())("a package that was cut in the middle is not taken by Firefox", async () => {
  running = await launchFirefox({ extension: null });
  await expect(running.browser.installExtension(await asXpi(cutInTheMiddle))).rejects.toThrow();
  await running.browser.installExtension(await asXpi()); // so it is the cut that was refused
});
