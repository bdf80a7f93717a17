/**
 * The guideline in use: the built-in pack, or one that was taken in from files, in local storage. What is stored was
 * validated by the build that it names. Of another build, or damaged, it is read anew from the files' own text.
 */

import type { Guideline } from "../../rules/model/guideline";
import type { GuidelineSources } from "../../rules/packs/take-in";
import { logFailure } from "../browser/failures";
import { guidelineBuild } from "./build-id";
import { builtInGuideline } from "./built-in-guideline";
import { guidelineKey } from "./keys";
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
}

/** The sources are whatever files said; they are parsed before they are used. What has no sources is taken for a pack's file. */
function parseStored(value: unknown): StoredGuideline | null {
  if (value === undefined || value === null) return null;
  const { build, checksum, guideline, pack = null, layers } = Object(value) as Record<string, unknown>; // tested before use
  if (!Array.isArray(layers)) return { build: null, checksum: null, guideline: null, pack: value, layers: [] };
  return { build, checksum, guideline, pack, layers };
}

const item = storedItem({ area: "local", key: guidelineKey, parse: parseStored });

/** null where the built-in pack is in use. */
export const readStored = (): Promise<StoredGuideline | null> => item.read();

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
  try {
    const stored = await readStored();
    const guideline = stored && validatedGuideline(stored);
    if (guideline) return guideline;
  } catch (problem) {
    logFailure("The stored guideline could not be read")(problem);
  }
  return builtInGuideline();
}

export async function writeGuideline({ pack, layers }: GuidelineSources, guideline: Guideline): Promise<void> {
  const json = JSON.stringify(guideline);
  if (pack === null && layers.length === 0) await item.remove();
  else await item.write({ build: guidelineBuild, checksum: textChecksum(json), guideline: json, pack, layers });
}

/** Calls back when another guideline was taken into use. */
export const watchGuideline = (callback: () => void, signal: AbortSignal): void => item.watch(() => callback(), signal);
