/**
 * Entry of `npm start`, `npm test` and the other commands on a fresh machine: sees to the right Node and the packages,
 * then runs the TypeScript tool. Plain JavaScript that old versions of Node can read; says what it does.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { fetchPackage, nodePackageFor, nodePackages, runNpm } from "./node-package.mjs";

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

function npm(args) {
  const done = runNpm(args, { cwd: root, ...quiet });
  if (done.error) stop(`Could not run npm: ${done.error.message}`);
  return done.status === null ? 1 : done.status;
}

/** The same in another folder; gives what npm said of errors, which it shows as well. */
function npmIn(args, cwd) {
  const done = runNpm(args, { cwd, stdio: ["inherit", 2, "pipe"], encoding: "utf8" });
  if (done.error) stop(`Could not run npm: ${done.error.message}`);
  process.stderr.write(done.stderr);
  return { status: done.status === null ? 1 : done.status, errors: done.stderr };
}

function isNewEnough() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

/** Fetches the Node of tools/node-packages.json into .cache and starts this file again with it. */
function continueWithNewerNode() {
  const here = `This needs Node ${needed.join(".")} or newer; here is ${process.versions.node}`;
  const byHand = "Install Node from https://nodejs.org and try again.";
  const name = nodePackageFor(process.platform, process.arch);
  if (!name) return stop(`${here}, and npm has none for ${process.platform}-${process.arch}.\n${byHand}`);
  const pinned = nodePackages[name];
  const home = path.join(root, ".cache", "node", pinned.version);
  const binary = path.join(home, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(binary)) {
    say(
      `Node ${process.versions.node} is older than ${needed.join(".")}: fetching Node ${pinned.version} from npm (${name}, once, into .cache/node).`,
    );
    const problem = fetchPackage(home, name, pinned, npmIn);
    if (problem) stop(`${here}.\n${problem}\n${byHand}`);
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
