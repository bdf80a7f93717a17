/** The guideline in use, for pages. Apart from `guideline-storage.ts`, since the schema library is not to reach the background. */
import type { Guideline } from "../../rules/model/guideline";
import type { GuidelineSources } from "../../rules/packs/take-in";
import { logFailure } from "../browser/failures";
import { builtInGuideline } from "./built-in-guideline";
import { readStored, validatedGuideline, writeGuideline } from "./guideline-storage";

export const builtInSources: GuidelineSources = { pack: null, layers: [] };

interface GuidelineInUse {
  guideline: Guideline;
  sources: GuidelineSources;
  /** The files cannot be used, and why; the built-in pack is in use. */
  broken?: string;
}

/** Rejects only where the built-in pack itself cannot be read. */
export async function readGuideline(): Promise<GuidelineInUse> {
  const stored = await readStored().catch(logFailure("The stored guideline could not be read"));
  if (!stored) return { guideline: await builtInGuideline(), sources: builtInSources };
  const sources = { pack: stored.pack, layers: stored.layers };
  try {
    return { guideline: validatedGuideline(stored) ?? (await readAnew(sources)), sources };
  } catch (problem) {
    const broken = problem instanceof Error ? problem.message : String(problem);
    return { guideline: await builtInGuideline(), sources: builtInSources, broken };
  }
}

/** @throws GuidelineError naming the field where a file cannot be used; anything else where the files cannot be read at all. */
async function readAnew(sources: GuidelineSources): Promise<Guideline> {
  const { guidelineOf } = await import("../../rules/packs/take-in");
  const guideline = guidelineOf(sources, await builtInGuideline());
  await writeGuideline(sources, guideline).catch(logFailure("The guideline was not stored")); // read anew each time
  return guideline;
}
