/** The levels that hold for a check as long as the person chooses none. Pure. */
import type { Check, LevelByChannel } from "../../rules/context/check";
import { type Level, levels } from "../../rules/model/finding";
import type { CheckSettings } from "../../rules/model/guideline";

/**
 * Each level that one of its kinds has on some channel, the gravest first: as the guideline gives it, or as it is built in;
 * null where the guideline switches the check off.
 */
export function guidelineLevels(
  { kinds }: Pick<Check, "kinds">,
  settings: Pick<CheckSettings, "enabled" | "levels"> | undefined,
): Level[] | null {
  if (!settings?.enabled) return null;
  const given = new Set<Level | undefined>();
  for (const [kind, { level }] of Object.entries(kinds))
    for (const one of everyLevel(settings.levels?.[kind] ?? level)) given.add(one);
  return levels.filter((level) => given.has(level));
}

type Given = LevelByChannel | NonNullable<CheckSettings["levels"]>[string];

const everyLevel = (level: Given): (Level | undefined)[] =>
  typeof level === "string" ? [level] : Object.values(level);
