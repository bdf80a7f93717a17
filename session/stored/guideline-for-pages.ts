/** The guideline in use, for pages. Apart from `guideline-storage.ts`, since the schema library is not to reach the background. */
import type { Guideline } from "../../rules/model/guideline";
import type { GuidelineSources } from "../../rules/packs/take-in";
import { builtInGuideline } from "./built-in-guideline";
import { product, readStored, writeGuideline } from "./guideline-storage";

export const builtInSources: GuidelineSources = { pack: null, layers: [] };

/** `broken`: the files no longer fit this version, and why; the built-in pack is in use. */
export async function readGuideline(): Promise<{ guideline: Guideline; sources: GuidelineSources; broken?: string }> {
  const stored = await readStored().catch(() => null);
  if (!stored) return { guideline: await builtInGuideline(), sources: builtInSources };
  if (stored.product === product()) return { guideline: stored.guideline, sources: stored };
  try {
    const { guidelineOf } = await import("../../rules/packs/take-in");
    const guideline = guidelineOf(stored, await builtInGuideline());
    await writeGuideline(stored, guideline).catch(() => undefined); // read anew each time where storage is full
    return { guideline, sources: stored };
  } catch (problem) {
    const broken = problem instanceof Error ? problem.message : String(problem);
    return { guideline: await builtInGuideline(), sources: builtInSources, broken };
  }
}
