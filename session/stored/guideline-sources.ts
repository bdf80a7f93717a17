/**
 * Makes a guideline of what was chosen: files of a person, or what a policy names or holds. Imports the schema library, which is
 * large: loaded only when something is to be read anew.
 */
import type { Guideline } from "../../rules/model/guideline";
import { GuidelineError } from "../../rules/packs/guideline-error";
import { type GuidelineSources, guidelineOf } from "../../rules/packs/take-in";
import { builtInGuideline } from "./built-in-guideline";
import type { ChosenGuideline } from "./guideline-storage";

export { guidelineOf, withFile } from "../../rules/packs/take-in";

/** @throws GuidelineError naming the field where a file cannot be used; anything else where the files cannot be read at all. */
export async function readSources({ isByPolicy, refused, ...sources }: ChosenGuideline): Promise<Guideline> {
  const builtIn = await builtInGuideline();
  return guidelineOf(isByPolicy ? await policySources(sources, refused, builtIn) : sources, builtIn);
}

async function policySources({ pack, layers }: GuidelineSources, refused: unknown, builtIn: Guideline) {
  if (refused) {
    const { field, reason } = refused as { field?: unknown; reason?: unknown }; // as `readPolicy` made it, or damaged
    throw new GuidelineError(String(field), String(reason));
  }
  const isBuiltIn = pack === null || pack === builtIn.id;
  return {
    pack: isBuiltIn ? null : await fileOf(pack, "guideline"),
    layers: await Promise.all(layers.map((layer, at) => fileOf(layer, `layers.${at}`))),
  };
}

/** The content of a file: as it is, as JSON in a text, or that of a packaged file of this name. */
async function fileOf(source: unknown, field: string): Promise<unknown> {
  if (typeof source !== "string") return source;
  if (/^\s*\{/.test(source)) {
    try {
      return JSON.parse(source.trim()); // some editors put a mark before it that JSON does not have
    } catch (problem) {
      throw new GuidelineError(field, `is no JSON: ${(problem as Error).message}`);
    }
  }
  if (!/^[a-z0-9-]{1,80}$/.test(source)) throw new GuidelineError(field, "is neither a name nor JSON");
  try {
    return await (await fetch(`/guidelines/${source}.json`)).json();
  } catch {
    // browsers reject a file that is not there, Firefox only when it is read
    throw new GuidelineError(field, `the extension comes with no guideline or layer named "${source}"`);
  }
}
