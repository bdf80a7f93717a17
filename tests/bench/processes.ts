/** CPU time and private memory of a process and all below it, from /proc; null where there is none (not Linux). */
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Clock ticks a second; 100 on every Linux in use. */
const ticks = 100;

const statOf = (pid: number) =>
  readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");

function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    try {
      const parent = Number(statOf(Number(name))[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // ended meanwhile
    }
  }
  const all: number[] = [];
  const take = (pid: number): void => {
    all.push(pid);
    for (const child of children.get(pid) ?? []) take(child);
  };
  take(root);
  return all;
}

function sum(root: number, read: (pid: number) => number): number | null {
  if (!existsSync("/proc/self/stat")) return null;
  return treeOf(root).reduce((total, pid) => {
    try {
      return total + read(pid);
    } catch {
      return total; // ended meanwhile
    }
  }, 0);
}

/** ms of user and system time so far. */
export const cpuTime = (root: number): number | null =>
  sum(root, (pid) => {
    const stat = statOf(pid);
    return ((Number(stat[11]) + Number(stat[12])) * 1000) / ticks;
  });

/** MB that belong to these processes alone. */
export const privateMemory = (root: number): number | null =>
  sum(root, (pid) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce((kB, match) => kB + Number(match[1]), 0) / 1024;
  });
