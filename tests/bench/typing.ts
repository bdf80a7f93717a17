/** What typing a post costs: main-thread time of the page and CPU time of all processes, per key. */
import { median } from "./measure";
import { cpuTime, privateMemory } from "./processes";
import { typedPost } from "./texts";
import { type Running, start, type Variant, variants } from "./variants";

export interface TypingCost {
  /** ms of main-thread tasks in the page per key. */
  mainThread: number;
  /** ms of CPU in all processes per key; null where it cannot be read. */
  allProcesses: number | null;
  /** MB private to all processes right afterwards, with what was used and not cleared away yet. */
  memory: number | null;
  /** MB a while later. */
  memoryAtRest: number | null;
}

export const editors = {
  Lexical: { address: "https://www.facebook.com/?lang=fi", composer: "post" },
  "Draft.js": { address: "https://x.com/home", composer: "modal" },
};

/** ms between two keys, as a quick writer's. */
const rhythm = 40;
/** ms; browsers clear their memory some seconds after the last work. */
const rest = 15_000;
const pause = (length: number) => new Promise((resolve) => setTimeout(resolve, length));

async function taskTime({ page }: Running): Promise<number> {
  return ((await page.metrics()).TaskDuration ?? 0) * 1000;
}

async function typeOnce(variant: Variant, editor: keyof typeof editors): Promise<TypingCost> {
  const { address, composer } = editors[editor];
  const running = await start(variant, address, composer);
  try {
    await running.page.keyboard.type(typedPost.slice(0, 40)); // warm up
    const keys = [...typedPost.slice(40)];
    const [tasks, cpu] = [await taskTime(running), cpuTime(running.pid)];
    for (const key of keys) {
      const due = performance.now() + rhythm;
      await running.page.keyboard.type(key);
      await pause(Math.max(0, due - performance.now()));
    }
    const spent = cpuTime(running.pid);
    const mainThread = ((await taskTime(running)) - tasks) / keys.length;
    const memory = privateMemory(running.pid);
    await pause(rest);
    return {
      mainThread,
      allProcesses: cpu === null || spent === null ? null : (spent - cpu) / keys.length,
      memory,
      memoryAtRest: privateMemory(running.pid),
    };
  } finally {
    await running.close();
  }
}

/** Medians by editor and variant; the variants take turns. */
export async function typingCosts(rounds: number): Promise<Record<string, Record<string, TypingCost>>> {
  const runs: Record<string, Record<string, TypingCost[]>> = {};
  for (let round = 0; round < rounds; round++) {
    for (const editor of Object.keys(editors) as (keyof typeof editors)[]) {
      for (const variant of variants) {
        const byVariant = runs[editor] ?? {};
        byVariant[variant] = [...(byVariant[variant] ?? []), await typeOnce(variant, editor)];
        runs[editor] = byVariant;
      }
    }
  }
  const middle = (costs: TypingCost[]): TypingCost => {
    const of = (key: "allProcesses" | "memory" | "memoryAtRest") => {
      const known = costs.map((cost) => cost[key]).filter((value) => value !== null);
      return known.length > 0 ? median(known) : null;
    };
    return {
      mainThread: median(costs.map((cost) => cost.mainThread)),
      allProcesses: of("allProcesses"),
      memory: of("memory"),
      memoryAtRest: of("memoryAtRest"),
    };
  };
  return Object.fromEntries(
    Object.entries(runs).map(([editor, byVariant]) => [
      editor,
      Object.fromEntries(Object.entries(byVariant).map(([variant, costs]) => [variant, middle(costs)])),
    ]),
  );
}
