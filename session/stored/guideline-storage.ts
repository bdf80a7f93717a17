/**
 * The guideline in use: the built-in pack, or one that was taken in from files, in local storage. What is stored was
 * validated by the version of the product that stored it; after an update it is read anew from the files' own text.
 */
import { browser } from "wxt/browser";
import type { Guideline } from "../../rules/model/guideline";
import type { GuidelineSources } from "../../rules/packs/take-in";
import { builtInGuideline } from "./built-in-guideline";

interface StoredGuideline extends GuidelineSources {
  /** Version of the product that validated it. */
  product: string;
  guideline: Guideline;
}

const storageKey = "guideline";
export const product = () => browser.runtime.getManifest().version;

/** The sources are whatever files said; they are parsed before they are used. */
function parseStored(value: unknown): StoredGuideline | null {
  if (typeof value !== "object" || value === null) return null;
  const { product: by, guideline, pack = null, layers } = value as Record<string, unknown>; // each is tested here
  if (typeof by !== "string" || typeof guideline !== "object" || guideline === null || !Array.isArray(layers))
    return null;
  return { product: by, guideline: guideline as Guideline, pack, layers }; // validated by the version that it names
}

export async function readStored(): Promise<StoredGuideline | null> {
  return parseStored((await browser.storage.local.get(storageKey))[storageKey]);
}

/** For the background script, which cannot load the schema: the built-in pack until a page has read the files anew. */
export async function guidelineForBackground(): Promise<Guideline> {
  const stored = await readStored().catch(() => null);
  return stored?.product === product() ? stored.guideline : await builtInGuideline();
}

export async function writeGuideline({ pack, layers }: GuidelineSources, guideline: Guideline): Promise<void> {
  const stored: StoredGuideline = { product: product(), pack, layers, guideline };
  if (pack === null && layers.length === 0) await browser.storage.local.remove(storageKey);
  else await browser.storage.local.set({ [storageKey]: stored });
}

/** Calls back when another guideline was taken into use. */
export function watchGuideline(callback: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && storageKey in changes) callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
}
