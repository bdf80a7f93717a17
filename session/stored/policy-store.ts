/**
 * The policy as it was read last, in local storage: pages have it at once, and hear of a change as they hear of any other.
 * `session/background/follow-policy.ts` reads it anew.
 */
import { logFailure } from "../browser/failures";
import { policyKey } from "./keys";
import { noPolicy, type Policy } from "./policy";
import type { PolicyProblem } from "./read-policy";
import { storedItem } from "./stored-item";
import { textChecksum } from "./text-checksum";

export interface PolicyInUse {
  policy: Policy;
  /** What was wrong in it, and was left out. */
  problems: PolicyProblem[];
}

const none: PolicyInUse = { policy: noPolicy, problems: [] };

/** As JSON with its checksum: what was read needs no second look in every page, unless it was damaged. */
interface StoredPolicy {
  json: string;
  checksum: number;
}

/** No policy where it is damaged, which the next reading mends. */
function parseStored(value: unknown): PolicyInUse {
  const { json, checksum } = Object(value) as Record<keyof StoredPolicy, unknown>; // each is tested here
  return typeof json === "string" && textChecksum(json) === checksum ? (JSON.parse(json) as PolicyInUse) : none;
}

const item = storedItem<unknown>({ area: "local", key: policyKey, parse: (value) => value });

/** No policy where the storage cannot be read. */
export const readPolicyInUse = (): Promise<PolicyInUse> =>
  item.read().then(parseStored, (problem: unknown) => {
    logFailure("The policy could not be read")(problem);
    return none;
  });

/** Stores it where it is another one. Rejects where the storage is full or broken. */
export async function takePolicy(next: PolicyInUse): Promise<void> {
  const json = JSON.stringify(next);
  if (json === JSON.stringify(parseStored(await item.read()))) return;
  await (json === JSON.stringify(none)
    ? item.remove()
    : item.write({ json, checksum: textChecksum(json) } satisfies StoredPolicy));
}

/** Calls back on every change, until the signal ends. */
export const watchPolicy = (callback: () => void, signal: AbortSignal): void => item.watch(() => callback(), signal);
