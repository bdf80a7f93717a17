/**
 * The guideline in use, in local storage: the organisation's by its policy, else one that a person took in from files, else the
 * built-in pack. What is stored was validated by the build that it names. Of another build, or damaged, it is read anew from the
 * files' own text.
 */

import type { Guideline } from "../../rules/model/guideline";
import type { GuidelineSources } from "../../rules/packs/take-in";
import { logFailure } from "../browser/failures";
import { guidelineBuild } from "./build-id";
import { builtInGuideline } from "./built-in-guideline";
import { guidelineKey, policyGuidelineKey } from "./keys";
import type { Policy } from "./policy";
import { guidelineUnderPolicy } from "./policy-guideline";
import { readPolicyInUse, watchPolicy } from "./policy-store";
import type { PolicyGuideline } from "./read-policy";
import { storedItem } from "./stored-item";
import { textChecksum } from "./text-checksum";

/** All but the sources is whatever storage holds; `validatedGuideline` tests it. */
interface StoredGuideline extends GuidelineSources {
  /** The build that validated it. */
  build: unknown;
  /** Of `guideline`. */
  checksum: unknown;
  /** As JSON: a browser may bring the fields of an object into another order, and the checksum would no longer fit. */
  guideline: unknown;
  /** Why a policy's guideline cannot be used at all; whatever storage holds. */
  refused?: unknown;
}

/** The sources are whatever files said; they are parsed before they are used. What has no sources is taken for a pack's file. */
function parseStored(value: unknown): StoredGuideline | null {
  if (value === undefined || value === null) return null;
  const { build, checksum, guideline, pack = null, layers, refused } = Object(value) as Record<string, unknown>; // tested before use
  if (!Array.isArray(layers)) return { build: null, checksum: null, guideline: null, pack: value, layers: [] };
  return { build, checksum, guideline, pack, layers, refused };
}

const ofPerson = storedItem({ area: "local", key: guidelineKey, parse: parseStored });
/** Apart from the person's own, which is there again when the policy goes. */
const ofPolicy = storedItem({ area: "local", key: policyGuidelineKey, parse: parseStored });

export interface ChosenGuideline extends StoredGuideline {
  /** The organisation's policy has set it; its sources may be names of packaged files, or texts. */
  isByPolicy: boolean;
}

/** null where the built-in pack is in use. */
export async function readStored(): Promise<ChosenGuideline | null> {
  const [byPolicy, byPerson] = await Promise.all([ofPolicy.read(), ofPerson.read()]);
  if (byPolicy) return { ...byPolicy, isByPolicy: true };
  return byPerson && { ...byPerson, isByPolicy: false };
}

/** What was read last: the same text gives the same object, for which much is worked out once. */
let latest: { json: string; guideline: Guideline } | null = null;

/** The guideline as this very build has stored it; null where it is of another build, or damaged. */
export function validatedGuideline({ build, checksum, guideline: json }: StoredGuideline): Guideline | null {
  if (build !== guidelineBuild || typeof json !== "string") return null;
  if (latest?.json === json) return latest.guideline;
  if (textChecksum(json) !== checksum) return null;
  latest = { json, guideline: JSON.parse(json) as Guideline }; // the build that stored it is this one
  return latest.guideline;
}

/** For the background script, which cannot load the schema: the built-in pack until a page has read the files anew. */
export async function guidelineForBackground(): Promise<Guideline> {
  const { policy } = await readPolicyInUse();
  try {
    const stored = await readStored();
    const guideline = stored && validatedGuideline(stored);
    if (guideline) return guidelineUnderPolicy(guideline, policy, await ruledBy(stored, policy));
  } catch (problem) {
    logFailure("The stored guideline could not be read")(problem);
  }
  return guidelineUnderPolicy(await builtInGuideline(), policy);
}

/** Whose settings hold for locked checks: the built-in guideline's where a person chose another one. */
export async function ruledBy(
  chosen: Pick<ChosenGuideline, "isByPolicy"> | null,
  { lockedChecks = [] }: Policy,
): Promise<Guideline | null> {
  return chosen && !chosen.isByPolicy && lockedChecks.length > 0 ? builtInGuideline() : null;
}

const validated = (guideline: Guideline) => {
  const json = JSON.stringify(guideline);
  return { build: guidelineBuild, checksum: textChecksum(json), guideline: json };
};

/** Takes a guideline into use for the person. */
export async function writeGuideline({ pack, layers }: GuidelineSources, guideline: Guideline): Promise<void> {
  const isBuiltIn = pack === null && layers.length === 0;
  // in turn with what is just being read anew, which would come back
  await ofPerson.change(() => (isBuiltIn ? null : { ...validated(guideline), pack, layers }));
}

/** What was read anew from the sources that are stored. Nothing where another choice was stored meanwhile. */
export async function storeAnew({ isByPolicy, pack, layers }: ChosenGuideline, guideline: Guideline): Promise<void> {
  const item = isByPolicy ? ofPolicy : ofPerson;
  const read: StoredGuideline = { ...validated(guideline), pack, layers };
  await item.change((stored) => (sourcesOf(stored) === sourcesOf(read) ? read : stored));
}

/** Notes that this build cannot use what was chosen, so that it need not be read again to know that. */
export async function storeRefusal({ isByPolicy, ...chosen }: ChosenGuideline): Promise<void> {
  const refusal: StoredGuideline = { ...chosen, build: guidelineBuild, checksum: null, guideline: null };
  await (isByPolicy ? ofPolicy : ofPerson).change((stored) =>
    sourcesOf(stored) === sourcesOf(refusal) ? refusal : stored,
  );
}

/** Whether this build has yet to find out if it can use what was chosen. */
export const isUnread = (chosen: ChosenGuideline): boolean => chosen.build !== guidelineBuild;

const sourcesOf = (stored: StoredGuideline | PolicyGuideline | null) =>
  JSON.stringify(stored && [stored.pack, stored.layers, stored.refused ?? null]);

/** Stores which guideline the policy sets, to be read by a page; null: none. What is stored already stays as it is. */
export async function takePolicyGuideline(next: PolicyGuideline | null): Promise<void> {
  if (sourcesOf(await ofPolicy.read()) === sourcesOf(next)) return;
  await ofPolicy.change(() => next && { build: null, checksum: null, guideline: null, ...next });
}

/** Calls back when another guideline was taken into use, or when a policy changed it. */
export function watchGuideline(callback: () => void, signal: AbortSignal): void {
  ofPerson.watch(() => callback(), signal);
  ofPolicy.watch(() => callback(), signal);
  watchPolicy(() => callback(), signal);
}

/** As `watchGuideline`, but not when the same files were only read anew. `present`: what was read when the page opened. */
export function watchChosenGuideline(present: ChosenGuideline | null, callback: () => void, signal: AbortSignal): void {
  const known = { person: null as string | null, policy: null as string | null };
  known[present?.isByPolicy ? "policy" : "person"] = sourcesOf(present);
  const callOnOther = (whose: keyof typeof known) => (stored: StoredGuideline | null) => {
    if (sourcesOf(stored) === known[whose]) return;
    known[whose] = sourcesOf(stored);
    callback();
  };
  ofPerson.watch(callOnOther("person"), signal);
  ofPolicy.watch(callOnOther("policy"), signal);
  watchPolicy(() => callback(), signal);
}
