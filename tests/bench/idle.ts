/** What a page costs that nobody writes in: main-thread share while it changes 10,000 times a second, and at rest. */
import { median } from "./measure";
import { start, type Variant, variants } from "./variants";

/** How long each is watched, ms. */
const span = 3000;

async function share(variant: Variant, address: string, composer: string | null): Promise<number> {
  const { page, close } = await start(variant, address, composer);
  try {
    if (address.includes("/busy"))
      await page.evaluate(() => (globalThis as unknown as { __busy: { start(): void } }).__busy.start());
    await new Promise((resolve) => setTimeout(resolve, 2500)); // what loading and opening set off has ended
    const before = (await page.metrics()).TaskDuration ?? 0;
    await new Promise((resolve) => setTimeout(resolve, span));
    return (((await page.metrics()).TaskDuration ?? 0) - before) * (1_000_000 / span);
  } finally {
    await close();
  }
}

/** ms of main-thread tasks a second, by page and variant. */
export async function idleCosts(rounds: number): Promise<Record<string, Record<string, number>>> {
  const pages: [string, string, string | null][] = [
    ["10,000 mutations a second, no composer", "https://www.facebook.com/busy?mutations=10000", null],
    ["at rest, composer open", "https://www.facebook.com/?lang=fi", "post"],
  ];
  const result: Record<string, Record<string, number>> = {};
  for (const [name, address, composer] of pages) {
    const runs: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round++) {
      for (const variant of variants) {
        runs[variant] = [...(runs[variant] ?? []), await share(variant, address, composer)];
      }
    }
    result[name] = Object.fromEntries(Object.entries(runs).map(([variant, list]) => [variant, median(list)]));
  }
  return result;
}
