/**
 * `npx tsx tests/bench/mutated-packs.ts [HOW MANY]`: how long it takes to load and to review with packs and layers that
 * have something wrong in them (`tests/support/mutated-guidelines.ts`). No review may take 100 ms.
 */
import { defaultGuideline } from "../../rules/model/default-guideline";
import { GuidelineError } from "../../rules/packs/guideline-error";
import { guidelineOf } from "../../rules/packs/take-in";
import { review } from "../../rules/review";
import { draftsToReview, mutatedSources } from "../support/mutated-guidelines";

const count = Number(process.argv[2] ?? 10_000);
/** ms, each with the seed that took it. */
const slowest = { load: { ms: 0, seed: -1 }, firstReview: { ms: 0, seed: -1 }, nextReview: { ms: 0, seed: -1 } };
let accepted = 0;
let refused = 0;
let failures = 0;
let unforeseen = 0;

/** What looks slow is done again, as anything else on the machine may have been the reason. */
const worthAnotherLook = 30;

function timed<T>(what: keyof typeof slowest, seed: number, work: () => T): T {
  let [ms, result] = timeOf(work);
  for (let times = 0; times < 3 && ms > worthAnotherLook; times++) {
    const [again, same] = timeOf(work);
    [ms, result] = [Math.min(ms, again), same];
  }
  if (ms > slowest[what].ms) slowest[what] = { ms: Math.round(ms), seed };
  return result;
}

function timeOf<T>(work: () => T): [number, T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

for (const draft of draftsToReview) review(draft, defaultGuideline); // nothing is compiled at first
for (let seed = 0; seed < count; seed++) {
  const sources = mutatedSources(seed);
  try {
    const guideline = timed("load", seed, () => guidelineOf(sources, defaultGuideline));
    accepted++;
    for (const [at, draft] of draftsToReview.entries()) {
      const what = at === 0 ? "firstReview" : "nextReview";
      failures += timed(what, seed, () => review(draft, at === 0 ? { ...guideline } : guideline)).failures.length;
    }
  } catch (problem) {
    if (!(problem instanceof GuidelineError)) throw problem;
    refused++;
    if (problem.cause !== undefined) unforeseen++;
  }
}
process.stdout.write(`${JSON.stringify({ accepted, refused, failures, unforeseen, slowest }, null, 2)}\n`);
