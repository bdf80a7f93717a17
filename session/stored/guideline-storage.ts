/**
 * The guideline in use: the built-in pack, or one that was taken in from files, in local storage. What is stored was
 * validated by the version of the product that stored it; after an update it is read anew from the files' own text.
 */

import type { Guideline } from "../../rules/model/guideline";
import type { GuidelineSources } from "../../rules/packs/take-in";
import { browser } from "../browser/browser";
import { builtInGuideline } from "./built-in-guideline";
import { guidelineKey } from "./keys";
import { storedItem } from "./stored-item";

interface StoredGuideline extends GuidelineSources {
  /** Version of the product that validated it. */
  product: string;
  guideline: Guideline;
}

export const product = () => browser.runtime.getManifest().version;

/** The sources are whatever files said; they are parsed before they are used. */
function parseStored(value: unknown): StoredGuideline | null {
  if (typeof value !== "object" || value === null) return null;
  const { product: by, guideline, pack = null, layers } = value as Record<string, unknown>; // each is tested here
  if (typeof by !== "string" || typeof guideline !== "object" || guideline === null || !Array.isArray(layers))
    return null;
  return { product: by, guideline: guideline as Guideline, pack, layers }; // validated by the version that it names
}

const item = storedItem({ area: "local", key: guidelineKey, parse: parseStored });

/** null where the built-in pack is in use. */
export const readStored = (): Promise<StoredGuideline | null> => item.read();

/** For the background script, which cannot load the schema: the built-in pack until a page has read the files anew. */
export async function guidelineForBackground(): Promise<Guideline> {
  const stored = await readStored().catch(() => null);
  return stored?.product === product() ? stored.guideline : await builtInGuideline();
}

export async function writeGuideline({ pack, layers }: GuidelineSources, guideline: Guideline): Promise<void> {
  if (pack === null && layers.length === 0) await item.remove();
  else await item.write({ product: product(), pack, layers, guideline });
}

/** Calls back when another guideline was taken into use. */
export const watchGuideline = (callback: () => void, signal: AbortSignal): void => item.watch(() => callback(), signal);
