/**
 * Tells whether settings make a check milder than other settings do, or than the check is by itself, so that a pack or
 * a layer that does so can be asked for a reason. Pure; throws nothing.
 */
import type { Check, LevelByChannel } from "../context/check";
import { channels } from "../model/draft";
import { levels } from "../model/finding";
import type { CheckSettings } from "../model/guideline";

type Strength = Pick<CheckSettings, "enabled" | "levels">;

/** The kind of finding that has become milder, `enabled` where the check was switched off, or null. */
export function loosened(check: Check, settings: Strength, reference: Strength = { enabled: true }): string | null {
  if (reference.enabled && !settings.enabled) return "enabled";
  const kinds = Object.entries(check.kinds);
  const milder = kinds.find(([kind, { level }]) => {
    const [was, is] = [reference, settings].map(
      ({ levels: byKind }) => (byKind?.[kind] as LevelByChannel | undefined) ?? level,
    );
    return channels.some((channel) => rankOf(is, channel) > rankOf(was, channel));
  });
  return milder?.[0] ?? null;
}

/** Place of a level in the order from error (0) to information. */
function rankOf(level: LevelByChannel | undefined, channel: (typeof channels)[number]): number {
  if (level === undefined) return 0;
  return levels.indexOf(typeof level === "string" ? level : (level[channel] ?? level.default));
}
