/** The sources that a release is built from, for Mozilla's reviewers and everyone who wants to build it anew. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Files, readFolder } from "./zip";

/** What git does not track, for a folder without git. */
const madeHere = /^(?:node_modules|\.output|\.wxt|\.cache|\.vitest|\.git|out)(?:\/|$)|\.log$/;

/** Pictures of the guides are large, and nothing is built from them. */
const isSource = (file: string) => !file.startsWith("docs/pictures/");

function git(root: string, args: string[]): string[] {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  return status === 0 ? stdout.split("\0").filter((line) => line !== "") : [];
}

/** What git tracks, as it is in the folder now; without git the whole folder but for what was made in it. */
export function sourceFiles(root: string): Files {
  const tracked = git(root, ["ls-files", "-z"]);
  if (tracked.length === 0) return readFolder(root, (file) => !madeHere.test(file) && isSource(file));
  const files = tracked.filter((file) => isSource(file) && existsSync(path.join(root, file)));
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file))]));
}

/** Files that are changed or new since the last commit; none without git. */
export const uncommitted = (root: string): string[] =>
  git(root, ["status", "--porcelain", "--no-renames", "-z"])
    .map((line) => line.slice(3))
    .filter((file) => !madeHere.test(file));
