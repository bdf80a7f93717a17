/** Puts the parameters that a pack or a layer gives over those below; the one way in which it is done. */
import type { Params, ParamValue } from "./check";

type Values = Record<string, ParamValue>;

const isObject = (value: ParamValue | undefined): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * `under` with `over` in it: objects are merged name by name at every depth, everything else, lists too, is replaced
 * whole. `over` has been validated against the defaults of the check (`rules/packs/params-shape.ts`).
 */
export function mergeParams(under: Params, over: Readonly<Record<string, unknown>>): Params {
  const merged: Params = { ...under };
  for (const [name, value] of Object.entries(over)) {
    const [below, above] = [merged[name], value as ParamValue]; // as validated
    merged[name] = isObject(below) && isObject(above) ? mergeParams(below, above) : above;
  }
  return merged;
}
