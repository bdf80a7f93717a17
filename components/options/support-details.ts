/** What a person can copy for the support: versions and names of settings. No texts, no accounts, no names. Pure. */
import { checks } from "../../rules/checks/registry";
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import type { Policy } from "../../session/stored/policy";
import type { PolicyProblem } from "../../session/stored/read-policy";
import type { Settings } from "../../session/stored/settings";

/** Where the guideline in use comes from. */
export type GuidelineOrigin = "built-in" | "person" | "policy";

export interface About {
  /** Of the extension. */
  version: string;
  /** What the browser says of itself. */
  browser: string;
  language: InterfaceLanguage;
  guideline: Guideline;
  origin: GuidelineOrigin;
  /** The guideline that was chosen cannot be used. */
  isRefused: boolean;
  policy: Policy;
  problems: readonly ShownProblem[];
  /** As they hold. */
  settings: Settings;
}

/** A problem of the policy, also one that only shows beside the guideline. */
export interface ShownProblem {
  field: string;
  problem: PolicyProblem["problem"] | "unknown-check" | "unknown-task";
}

const knownChecks = new Set(["*", ...checks.map(({ id }) => id)]);

/** Those of the policy itself, and the checks that it locks although there are none of that name. */
export function problemsOf({ policy, problems }: Pick<About, "policy" | "problems">): ShownProblem[] {
  const locked = (policy.lockedChecks ?? []).filter((check) => !knownChecks.has(check));
  return [
    ...problems,
    ...locked.map((check): ShownProblem => ({ field: `lockedChecks: ${check}`, problem: "unknown-check" })),
  ];
}

/** What the policy sets, by its keys, in the order of `keys`. */
export const setKeys = <Key extends string>({ policy, origin }: Pick<About, "policy" | "origin">, keys: Key[]): Key[] =>
  keys.filter((key) => (key === "guideline" ? origin === "policy" : Object.hasOwn(policy, key)));

/** A key of `accountRoles` is the name of an account. */
const withoutNames = (field: string) => field.replace(/^accountRoles\..*/s, "accountRoles.*");

const nameOf = ({ id, version }: { id: string; version: string }) => `${id} ${version}`;

/** Lines in English: the support may not speak the person's language. */
export function supportDetails(about: About): string {
  const { settings, guideline, policy } = about;
  const isOn = (value: boolean | null) => (value === null ? "as the guideline has it" : value ? "on" : "off");
  const counts = {
    "levels changed": Object.keys(settings.personalLevels).length,
    "accounts with checks off": Object.values(settings.mutedChecks).filter((muted) => muted.length > 0).length,
    "accounts named": Object.keys(settings.accountRoles).length,
    "addresses read": settings.readAddresses.length,
  };
  const lines: [string, string][] = [
    ["Ohjenuora", about.version],
    ["Browser", about.browser],
    ["Language", about.language],
    ["Guideline", [nameOf(guideline), ...(guideline.layers ?? []).map(nameOf)].join(" + ")],
    ["Guideline from", about.origin],
    ["Guideline refused", about.isRefused ? "yes" : "no"],
    ["Set by policy", setKeys(about, ["guideline", ...Object.keys(policy)]).join(", ") || "nothing"],
    [
      "Problems of the policy",
      problemsOf(about)
        .map(({ field, problem }) => `${withoutNames(field)} (${problem})`)
        .join(", ") || "none",
    ],
    ["Sites off", settings.sitesOff.join(", ") || "none"],
    ["Question before publishing", isOn(settings.askBeforePublishing)],
    ["Question about the other version", isOn(settings.askMissingVersion)],
    ["Button opens", settings.buttonOpens],
    ...Object.entries(counts).map(([what, count]): [string, string] => [what, String(count)]),
  ];
  return lines.map(([what, value]) => `${what}: ${value}`).join("\n");
}
