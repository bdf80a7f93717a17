/** Has Chromium sign the package of an organisation's own server. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "../../tests/support/system-browser";
import { CannotRelease } from "./cannot-release";
import type { Files } from "./zip";

/** Long enough for a busy machine, ms. */
const patience = 60_000;

/** The CRX. `keyFile`: private RSA key (PEM). @throws CannotRelease where there is no Chromium, or it makes none. */
export function packCrx(files: Files, keyFile: string): Uint8Array {
  const chromium = findChromium();
  if (!chromium) throw new CannotRelease("A CRX is packed by Chromium, and none was found: name one in CHROME_PATH.");
  const home = mkdtempSync(path.join(tmpdir(), "ohjenuora-crx-"));
  try {
    const folder = path.join(home, "extension");
    for (const [file, content] of files) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), content);
    }
    const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const { stderr } = spawnSync(
      chromium,
      [
        ...asRoot,
        "--no-message-box",
        `--user-data-dir=${path.join(home, "profile")}`,
        `--pack-extension=${folder}`,
        `--pack-extension-key=${path.resolve(keyFile)}`,
      ],
      { encoding: "utf8", timeout: patience },
    );
    const made = path.join(home, "extension.crx");
    if (!existsSync(made)) throw new CannotRelease(`${chromium} did not pack the CRX.\n${(stderr ?? "").trim()}`);
    return readFileSync(made);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
