/**
 * Takes the file of a pack, or of a layer over the present pack, into the guideline in use. A file that cannot be used
 * throws a `GuidelineError`. Pure. Imports zod, which is large, so that pages load this file only when they need it.
 */

import type { Guideline } from "../model/guideline";
import { withLayers } from "./layers";
import { parseGuideline } from "./parse";

/** What a guideline was made of, as it was read from files. */
export interface GuidelineSources {
  /** null: the built-in pack. */
  pack: unknown;
  layers: unknown[];
}

const fieldOf = (json: unknown, name: string): unknown =>
  typeof json === "object" && json !== null ? Reflect.get(json, name) : undefined;

/** A file that lies over something is a layer; another pack leaves the layers of the former one behind. */
export function withFile(sources: GuidelineSources, json: unknown): GuidelineSources {
  if (fieldOf(json, "over") === undefined) return { pack: json, layers: [] };
  const id = fieldOf(json, "id");
  return { ...sources, layers: [...sources.layers.filter((layer) => fieldOf(layer, "id") !== id), json] };
}

/** The guideline that the sources make. @throws GuidelineError naming the field, and the layer where it is in one. */
export function guidelineOf({ pack, layers }: GuidelineSources, builtIn: Guideline): Guideline {
  return withLayers(pack === null ? builtIn : parseGuideline(pack), layers);
}
