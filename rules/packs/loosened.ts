/**
 * Tells whether settings make a check milder than other settings do, or than the check is by itself, so that a pack or
 * a layer that does so can be asked for a reason. Pure; throws nothing.
 */
import type { Check, Direction, Directions, LevelByChannel } from "../context/check";
import { mergeParams } from "../context/params";
import { channels } from "../model/draft";
import { levels } from "../model/finding";
import type { CheckSettings } from "../model/guideline";

type Strength = Pick<CheckSettings, "enabled" | "levels" | "params">;

/**
 * What has become milder: `enabled` where the check was switched off, a kind of finding, or `params` and the names that
 * lead to the parameter (`params.longest.fi`); null for nothing. A parameter counts unless the check declares that
 * such a change finds no less. The parameters of both have been validated.
 */
export function loosened(check: Check, settings: Strength, reference: Strength = { enabled: true }): string | null {
  if (reference.enabled && !settings.enabled) return "enabled";
  const kinds = Object.entries(check.kinds);
  const milder = kinds.find(([kind, { level }]) => {
    const [was, is] = [reference, settings].map(
      // zod's optional keys are `undefined`-able, which reads the same as absent
      ({ levels: byKind }) => (byKind?.[kind] as LevelByChannel | undefined) ?? level,
    );
    return channels.some((channel) => rankOf(is, channel) > rankOf(was, channel));
  });
  if (milder) return milder[0];
  const [was, is] = [reference, settings].map(({ params }) => mergeParams(check.params, params ?? {}));
  const path = loosenedParam(is, was, check.tightening);
  return path && ["params", ...path].join(".");
}

/** The field under `checks.<id>` to which what `loosened` returned belongs. */
export const fieldOfLoosened = (what: string): string =>
  what === "enabled" || what.startsWith("params.") ? what : `levels.${what}`;

/** Place of a level in the order from error (0) to information. */
function rankOf(level: LevelByChannel | undefined, channel: (typeof channels)[number]): number {
  if (level === undefined) return 0;
  return levels.indexOf(typeof level === "string" ? level : (level[channel] ?? level.default));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The names that lead to the first value that may have been loosened; null where there is none. */
function loosenedParam(is: unknown, was: unknown, direction: Direction | Directions | undefined): string[] | null {
  if (isObject(is) && isObject(was)) {
    for (const [name, value] of Object.entries(is)) {
      const inside = loosenedParam(value, was[name], isObject(direction) ? direction[name] : undefined);
      if (inside) return [name, ...inside];
    }
    return null;
  }
  return findsNoLess(is, was, direction) ? null : [];
}

function findsNoLess(is: unknown, was: unknown, direction: Direction | Directions | undefined): boolean {
  if (typeof is === "number" && typeof was === "number" && is !== was)
    return direction === (is > was ? "higher" : "lower");
  if (Array.isArray(is) && Array.isArray(was)) {
    const [gained, lost] = [without(is, was), without(was, is)];
    return (gained === 0 || direction === "more") && (lost === 0 || direction === "fewer");
  }
  return is === was;
}

/** How many entries of `list` are not in `other`; entries that are objects are the same where all that is in them is. */
function without(list: unknown[], other: unknown[]): number {
  const known = new Set(other.map(entryKey));
  return list.filter((entry) => !known.has(entryKey(entry))).length;
}

const entryKey = (entry: unknown) =>
  JSON.stringify(isObject(entry) ? Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)) : entry);
