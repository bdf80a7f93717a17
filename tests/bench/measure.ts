/** Medians of interleaved runs: timings on a shared machine drift, so what is compared is measured in turn. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Runs each task `rounds` times, in turn; ms a task, median. */
export function interleaved(tasks: Record<string, () => void>, rounds: number): Record<string, number> {
  const times: Record<string, number[]> = {};
  for (const task of Object.values(tasks)) task(); // warm up
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now();
      task();
      times[name] = [...(times[name] ?? []), performance.now() - start];
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}
