/** A person's own settings over the guideline: checks switched off, or at another level. Personal data stays found. Pure. */
import { checks } from "../../rules/checks/registry";
import type { CheckSettings, Guideline } from "../../rules/model/guideline";
import type { Settings } from "../stored/settings";

export function withPersonalLevels(
  guideline: Guideline,
  { personalLevels }: Pick<Settings, "personalLevels">,
): Guideline {
  const changed = checks.flatMap((check): [string, CheckSettings][] => {
    const level = personalLevels[check.id];
    const settings = guideline.checks[check.id];
    if (!level || !settings || check.alwaysOn) return [];
    if (level === "off") return [[check.id, { ...settings, enabled: false }]];
    const levels = Object.fromEntries(Object.keys(check.kinds).map((kind) => [kind, level]));
    return [[check.id, { ...settings, enabled: true, levels }]];
  });
  return changed.length === 0
    ? guideline
    : { ...guideline, checks: { ...guideline.checks, ...Object.fromEntries(changed) } };
}
