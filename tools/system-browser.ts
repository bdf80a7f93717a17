/** Finds a Chromium on this machine, or has Debian's package manager install one. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

const fixedPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function onPath(name: string): string | null {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder
    }
  }
  return null;
}

/**
 * Path of a Chromium that loads unpacked extensions from the command line. Branded Chrome 137 and newer does not, so
 * Chromium comes first. `CHROME_PATH` overrides.
 */
export function findChromium(): string | null {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const names = ["chromium", "chromium-browser", "google-chrome-for-testing", "microsoft-edge", "google-chrome"];
  return names.map(onPath).find((file) => file !== null) ?? fixedPlaces.find((file) => existsSync(file)) ?? null;
}

export class NoBrowser extends Error {}

/** As `findChromium`, but asks Debian or Ubuntu for the package first where there is none. */
export function ensureChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found) return found;
  const apt = onPath("apt-get");
  if (apt) {
    const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
    say("No Chromium here: installing Debian's package (apt-get install chromium), a minute or two …");
    for (const args of [
      ["update", "-q"],
      ["install", "-y", "-q", "--no-install-recommends", "chromium"],
    ]) {
      const [command = apt, ...rest] = [...asRoot, apt, ...args];
      spawnSync(command, rest, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    }
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new NoBrowser(
    "No Chromium was found, and none could be installed here.\n" +
      "Install Chromium (Debian: sudo apt-get install chromium) or name one in CHROME_PATH, then run the command again.",
  );
}
