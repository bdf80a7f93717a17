/**
 * `npm run release`: the packages for the stores, the sources and their checksums, into `.output/release/`.
 * `--update-url URL [--key FILE] [--signed-xpi FILE]`: also what an organisation puts on its own server.
 * `--into FOLDER`: the same with FOLDER in place of `.output`.
 * `--verify FOLDER`: whether the files of a release are as they were made. docs/store/README.md tells how to release.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "wxt";
import { CannotRelease } from "./release/cannot-release";
import { holdTogether } from "./release/changelog";
import { checksumLines, checksumsFile, differences, sha256 } from "./release/checksums";
import { packCrx } from "./release/pack-crx";
import {
  chromiumId,
  chromiumUpdates,
  firefoxUpdates,
  type Manifest,
  publicKeyOf,
  selfHostedChromium,
  selfHostedFirefox,
  storeManifest,
  updateFolder,
} from "./release/self-hosting";
import { sourceFiles, uncommitted } from "./release/sources";
import { type Files, readFolder, unzipped, zipOf } from "./release/zip";

const madeEarlier = /^(?:ohjenuora-.*\.(?:zip|crx|xpi)|updates\.(?:xml|json)|SHA256SUMS)$/;
const options = {
  "update-url": { type: "string" },
  key: { type: "string" },
  "signed-xpi": { type: "string" },
  into: { type: "string", default: ".output" },
  verify: { type: "string" },
} as const;

const say = (line: string) => process.stdout.write(`${line}\n`);

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (problem) {
    throw new CannotRelease(problem instanceof Error ? problem.message : String(problem));
  }
}

/** What is given with `--key` or `--signed-xpi`. */
function readGiven(option: "key" | "signed-xpi", file: string | undefined): Buffer | undefined {
  try {
    return file === undefined ? undefined : readFileSync(file);
  } catch {
    throw new CannotRelease(`The file of --${option} cannot be read: ${file}`);
  }
}

function verify(folder: string): void {
  const found = differences(folder);
  if (found.length > 0) throw new CannotRelease(`${folder} is not as it was made.\n${found.join("\n")}`);
  say(`All files in ${folder} are as ${checksumsFile} says.`);
}

const text = (content: string): Uint8Array => Buffer.from(content, "utf8");

function manifestOf(files: Files): Manifest {
  const content = files.get("manifest.json");
  if (!content) throw new CannotRelease("The package has no manifest.json.");
  return JSON.parse(Buffer.from(content).toString("utf8"));
}

const withManifest = (files: Files, manifest: Manifest): Files =>
  new Map([...files, ["manifest.json", text(JSON.stringify(manifest))]]);

/** Built by both browsers' own builds. */
interface Built {
  name: string;
  chrome: Files;
  firefox: Files;
}

/** What goes onto the organisation's own server. */
async function selfHosted({ name, chrome, firefox }: Built, address: string, given: Given): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  const publicKey = given.key ? publicKeyOf(given.key.toString("utf8")) : manifestOf(chrome).key;
  const forChromium = withManifest(chrome, selfHostedChromium(manifestOf(chrome), address, publicKey));
  files.set(`${name}-chromium-self-hosted.zip`, await zipOf(forChromium));
  const crx = `${name}-chromium.crx`;
  if (given.keyFile) {
    say("· Packing the CRX with Chromium …");
    files.set(crx, packCrx(forChromium, given.keyFile));
  } else {
    say(
      `· No CRX: that takes your private key (--key FILE). By hand: unzip ${name}-chromium-self-hosted.zip into a folder, then\n` +
        `    chromium --pack-extension=FOLDER --pack-extension-key=FILE\n  and give the CRX the name ${crx}.`,
    );
  }
  if (publicKey) {
    const id = chromiumId(publicKey);
    say(
      `· Id in Chrome, Edge and Chromium${given.key ? "" : " (of the key in the manifest, which has to sign)"}: ${id}`,
    );
    files.set("updates.xml", text(chromiumUpdates(manifestOf(chrome), id, address, crx)));
  } else {
    say("· No updates.xml: it names the extension's id, which is made from your key (--key FILE).");
  }

  const forFirefox = selfHostedFirefox(manifestOf(firefox), address);
  const unsigned = `${name}-firefox-self-hosted.zip`;
  files.set(unsigned, await zipOf(withManifest(firefox, forFirefox)));
  const signed = unsigned.replace(/zip$/, "xpi");
  if (given.signedXpi) {
    await holdSigned(given.signedXpi, forFirefox);
    files.set(signed, given.signedXpi);
  } else {
    say(
      `· updates.json is for ${unsigned} as it is. Mozilla's signature changes the file: give the signed one with --signed-xpi FILE.`,
    );
  }
  const offered = given.signedXpi ? signed : unsigned;
  const checksum = sha256(files.get(offered) ?? text(""));
  return files.set("updates.json", text(firefoxUpdates(forFirefox, address, offered, checksum)));
}

/** @throws CannotRelease where the signed file is not of this version, id and address. */
async function holdSigned(content: Uint8Array, expected: Manifest): Promise<void> {
  const files = await unzipped(content).catch(() => {
    throw new CannotRelease("The file of --signed-xpi is no XPI.");
  });
  const identity = ({ version, browser_specific_settings: settings }: Manifest) =>
    `version ${version}, ${settings?.gecko.id}, ${settings?.gecko.update_url}`;
  const [found, wanted] = [manifestOf(files), expected].map(identity);
  if (found !== wanted) throw new CannotRelease(`The file of --signed-xpi is of another build.\n${found}\n${wanted}`);
}

interface Given {
  key: Buffer | undefined;
  keyFile: string | undefined;
  signedXpi: Buffer | undefined;
}

async function release(chosen: ReturnType<typeof readOptions>) {
  const { "update-url": url, key: keyFile, "signed-xpi": xpiFile, into: outDir } = chosen;
  if (!url && (keyFile || xpiFile)) throw new CannotRelease("--key and --signed-xpi are for --update-url URL.");
  const address = url === undefined ? undefined : updateFolder(url);
  const given = { keyFile, key: readGiven("key", keyFile), signedXpi: readGiven("signed-xpi", xpiFile) };
  if (given.key) publicKeyOf(given.key.toString("utf8"));
  const { name: product, version } = JSON.parse(readFileSync("package.json", "utf8"));
  holdTogether(readFileSync("CHANGELOG.md", "utf8"), version);
  say(`· Version ${version}: package.json and CHANGELOG.md say the same.`);
  const changed = uncommitted(".");
  if (changed.length > 0) {
    say(
      `· Not committed: ${changed.slice(0, 5).join(", ")}${changed.length > 5 ? ` and ${changed.length - 5} more` : ""}.`,
    );
    say("  The packages have these changes; the sources have those of files that git knows.");
  }

  process.env.NODE_ENV = "production"; // WXT would keep what the shell has, and the bytes would differ
  for (const browser of ["chrome", "firefox"]) await build({ browser, manifestVersion: 3, outDir });
  const [chrome, firefox] = [readFolder(path.join(outDir, "chrome-mv3")), readFolder(path.join(outDir, "firefox-mv3"))];
  const name = `${product}-${version}`;
  say("· Packing …");
  const files = new Map<string, Uint8Array>([
    [`${name}-chrome.zip`, await zipOf(withManifest(chrome, storeManifest(manifestOf(chrome))))],
    [`${name}-firefox.zip`, await zipOf(firefox)],
    [`${name}-sources.zip`, await zipOf(sourceFiles("."))],
  ]);
  if (address)
    for (const [file, content] of await selfHosted({ name, chrome, firefox }, address, given)) files.set(file, content);

  const target = path.join(outDir, "release");
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(target)) if (madeEarlier.test(file)) rmSync(path.join(target, file));
  for (const [file, content] of files) writeFileSync(path.join(target, file), content);
  writeFileSync(path.join(target, checksumsFile), checksumLines(files));
  say(`\n${target}/`);
  for (const [file, content] of files)
    say(`${`${Math.ceil(content.length / 1000)} kB`.padStart(9)}  ${sha256(content)}  ${file}`);
  say(`\nThe checksums are in ${checksumsFile}. What to do next: docs/store/README.md`);
}

try {
  const chosen = readOptions();
  if (chosen.verify === undefined) await release(chosen);
  else verify(chosen.verify);
} catch (problem) {
  if (!(problem instanceof CannotRelease)) throw problem;
  process.stderr.write(`\n${problem.message}\n`);
  process.exitCode = 1;
}
