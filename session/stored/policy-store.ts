/**
 * The policy as it was read last, in local storage: pages have it at once, and hear of a change as they hear of any other.
 * `session/background/follow-policy.ts` reads it anew.
 */
import { logFailure } from "../browser/failures";
import { policyKey } from "./keys";
import { noPolicy, type Policy } from "./policy";
import { type PolicyProblem, readPolicy } from "./read-policy";
import { storedItem } from "./stored-item";

export interface PolicyInUse {
  policy: Policy;
  /** What was wrong in it, and was left out. */
  problems: PolicyProblem[];
}

const none: PolicyInUse = { policy: noPolicy, problems: [] };

/** What storage holds may be broken; of what is wrong in it only this is told, which the next reading mends. */
function parseStored(value: unknown): PolicyInUse {
  if (typeof value !== "object" || value === null) return none;
  const { policy, problems } = value as Record<string, unknown>; // each is tested before use
  return { policy: readPolicy(policy).policy, problems: Array.isArray(problems) ? problems.flatMap(parseProblem) : [] };
}

function parseProblem(value: unknown): PolicyProblem[] {
  if (typeof value !== "object" || value === null) return [];
  const { field, problem } = value as Partial<PolicyProblem>; // each is tested here
  return typeof field === "string" && typeof problem === "string" ? [{ field, problem }] : [];
}

const item = storedItem({ area: "local", key: policyKey, parse: parseStored });

/** No policy where the storage cannot be read. */
export const readPolicyInUse = (): Promise<PolicyInUse> =>
  item.read().catch((problem: unknown) => {
    logFailure("The policy could not be read")(problem);
    return none;
  });

/** Rejects where the storage is full or broken. */
export async function writePolicy(next: PolicyInUse): Promise<void> {
  const isNone = Object.keys(next.policy).length === 0 && next.problems.length === 0;
  await (isNone ? item.remove() : item.write(next));
}

/** Calls back on every change, until the signal ends. */
export const watchPolicy = item.watch;
