/** Finds the browsers on this machine, or has Debian's package manager install them. */
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { installPackage, installPlan, surroundings } from "./system-packages";

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

/** Path of a Firefox on this machine, or null. `FIREFOX_PATH` overrides. */
export function findFirefox(): string | null {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const places = [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ];
  return (
    ["firefox-esr", "firefox"].map(onPath).find((file) => file !== null) ??
    places.find((file) => existsSync(file)) ??
    null
  );
}

function ensure(find: () => string | null, name: string, variable: string, say: (line: string) => void): string {
  const found = find();
  if (found) return found;
  const reason = installPackage(name, installPlan(name, surroundings(onPath)), say);
  const installed = find();
  if (installed) return installed;
  throw new NoBrowser(
    `No ${name} was found, ${reason}\n` +
      `Install it (Debian: sudo apt-get install ${name}) or name one in ${variable}, then run the command again.`,
  );
}

/** As `findChromium`, but asks Debian or Ubuntu for the package first where there is none. */
export const ensureChromium = (say: (line: string) => void): string =>
  ensure(findChromium, "chromium", "CHROME_PATH", say);

/** As `findFirefox`, in the same way. */
export const ensureFirefox = (say: (line: string) => void): string =>
  ensure(findFirefox, "firefox-esr", "FIREFOX_PATH", say);
