/**
 * Reads what the organisation has set through the browser's managed storage: at each start of the background, and when the
 * browser says that it has changed. Stored only where it differs from what was read last, so that pages hear of a change alone.
 */
import { browser } from "../browser/browser";
import { logFailure } from "../browser/failures";
import { takePolicyGuideline } from "../stored/guideline-storage";
import { takePolicy } from "../stored/policy-store";
import { type PolicyGuideline, type PolicyProblem, readPolicy } from "../stored/read-policy";
import { readGuidelineAnew } from "./read-anew";

/** Firefox says so where nothing is set; other browsers give an empty object. */
const isNothingSet = (problem: unknown) => problem instanceof Error && /manifest not found/i.test(problem.message);

/** undefined where the browser has no managed storage, or nothing is set. Rejects where it cannot be read. */
async function managedValues(): Promise<unknown> {
  try {
    return await browser.storage.managed?.get();
  } catch (problem) {
    if (isNothingSet(problem)) return undefined;
    throw problem;
  }
}

let last: Promise<void> = Promise.resolve();

/** Resolves when what is stored is what holds; what was read before goes on where it cannot be read now. Never rejects. */
export function refreshPolicy(): Promise<void> {
  last = last.then(refresh); // one after the other: an older reading must not come last
  void last.then(readGuidelineAnew);
  return last;
}

async function refresh(): Promise<void> {
  try {
    const { policy, guideline, problems } = readPolicy(await managedValues());
    const notStored = await storeGuideline(guideline);
    await takePolicy({ policy, problems: [...problems, ...notStored] });
  } catch (problem) {
    logFailure("The organisation's policy could not be read")(problem);
  }
}

/** A guideline that finds no room keeps nothing else of the policy from being stored. */
async function storeGuideline(guideline: PolicyGuideline | null): Promise<PolicyProblem[]> {
  try {
    await takePolicyGuideline(guideline);
    return [];
  } catch (problem) {
    logFailure("The organisation's guideline could not be stored")(problem);
    return [{ field: "guideline", problem: "not-stored" }];
  }
}

/** For the background. */
export function followPolicy(): void {
  browser.storage.onChanged.addListener((_: unknown, area: string) => {
    if (area === "managed") void refreshPolicy();
  });
  void refreshPolicy();
}
