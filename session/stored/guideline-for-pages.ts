/** The guideline in use, for pages. Apart from `guideline-storage.ts`, since the schema library is not to reach the background. */
import type { Guideline } from "../../rules/model/guideline";
import type { GuidelineSources } from "../../rules/packs/take-in";
import { logFailure } from "../browser/failures";
import { builtInGuideline } from "./built-in-guideline";
import { type ChosenGuideline, readStored, ruledBy, storeAnew, validatedGuideline } from "./guideline-storage";
import { guidelineUnderPolicy, unknownTasks } from "./policy-guideline";
import { readPolicyInUse } from "./policy-store";

export const builtInSources: GuidelineSources = { pack: null, layers: [] };

export interface BrokenGuideline {
  /** In English, naming the field. */
  reason: string;
  /** The organisation has set it: the person cannot choose another one. */
  isByPolicy: boolean;
}

export interface GuidelineInUse {
  guideline: Guideline;
  /** What a file that is chosen now comes to. */
  sources: GuidelineSources;
  /** What was chosen, as it is stored; null: nothing. */
  chosen: ChosenGuideline | null;
  /** Ids of tasks that a policy names, and nobody says what they are. */
  unknownTasks: string[];
  /** The files cannot be used, and why; the built-in pack is in use. */
  broken?: BrokenGuideline;
}

/** Rejects only where the built-in pack itself cannot be read. */
export async function readGuideline(): Promise<GuidelineInUse> {
  const [{ guideline, ...more }, { policy }] = await Promise.all([readChosen(), readPolicyInUse()]);
  const unknown = unknownTasks(guideline, policy);
  const organisation = await ruledBy(more.chosen, policy);
  return { guideline: guidelineUnderPolicy(guideline, policy, organisation), unknownTasks: unknown, ...more };
}

async function readChosen(): Promise<Omit<GuidelineInUse, "unknownTasks">> {
  const chosen = (await readStored().catch(logFailure("The stored guideline could not be read"))) ?? null;
  if (!chosen) return { guideline: await builtInGuideline(), sources: builtInSources, chosen };
  const sources = { pack: chosen.pack, layers: chosen.layers };
  try {
    return { guideline: validatedGuideline(chosen) ?? (await readAnew(chosen)), sources, chosen };
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    const broken = { reason, isByPolicy: chosen.isByPolicy };
    return { guideline: await builtInGuideline(), sources: builtInSources, chosen, broken };
  }
}

/** @throws GuidelineError naming the field where a file cannot be used; anything else where the files cannot be read at all. */
async function readAnew(chosen: ChosenGuideline): Promise<Guideline> {
  const { readSources } = await import("./guideline-sources");
  const guideline = await readSources(chosen);
  await storeAnew(chosen, guideline).catch(logFailure("The guideline was not stored")); // read anew each time
  return guideline;
}
