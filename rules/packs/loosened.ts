/** Whether settings make a check milder than others, or than the check itself is. Pure. */
import type { Check, LevelByChannel } from "../context/check";
import { channels } from "../model/draft";
import { levels } from "../model/finding";
import type { CheckSettings } from "../model/guideline";

type Strength = Pick<CheckSettings, "enabled" | "levels">;

/** The kind of finding that has become milder, `enabled` where the check was switched off, or null. */
export function loosened(check: Check, now: Strength, before: Strength = { enabled: true }): string | null {
  if (before.enabled && !now.enabled) return "enabled";
  const kinds = Object.entries(check.kinds);
  const milder = kinds.find(([kind, { level }]) => {
    const [was, is] = [before, now].map(({ levels: own }) => (own?.[kind] as LevelByChannel | undefined) ?? level);
    return channels.some((channel) => rankOf(is, channel) > rankOf(was, channel));
  });
  return milder?.[0] ?? null;
}

/** 0 is an error. */
function rankOf(level: LevelByChannel | undefined, channel: (typeof channels)[number]): number {
  if (level === undefined) return 0;
  return levels.indexOf(typeof level === "string" ? level : (level[channel] ?? level.default));
}
