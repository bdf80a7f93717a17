/**
 * What an organisation has set for its staff through the browser's managed storage: its form, and how it lies over what a
 * person chose. Pure. `read-policy.ts` reads it, `policy-store.ts` keeps the newest.
 */
import type { Channel, Role } from "../../rules/model/draft";
import type { InterfaceLanguage, Localised } from "../../rules/model/finding";
import type { ButtonOpens, Settings } from "./settings";

/** A task of the guideline that is left out or comes round at another time, or one that is added. */
export interface PolicyTask {
  id: string;
  /** `false` leaves it out. */
  on?: boolean;
  /** Days from one time to the next; 0: once is enough. */
  everyDays?: number;
  /** Of an added task. */
  title?: Localised;
  what?: Localised;
}

/** What is left out is up to the person. The guideline and its layers are kept apart: they are large. */
export interface Policy {
  language?: InterfaceLanguage;
  /** On which platforms texts are read; true: persons cannot switch it off. */
  sites?: Partial<Record<Channel, boolean>>;
  /** Ids of the checks that persons can neither switch off nor soften; `*` stands for all. */
  lockedChecks?: string[];
  accountRoles?: Record<string, Role>;
  /** The pattern of signatures, with `{name}` and `{title}`. */
  signature?: { fi: string; sv: string };
  tasks?: PolicyTask[];
  /** Whether the first page opens on installation. */
  firstPage?: boolean;
  askBeforePublishing?: boolean;
  askMissingVersion?: boolean;
  buttonOpens?: ButtonOpens;
  /** Whether figures are kept on this computer. */
  figures?: boolean;
}

export const noPolicy: Policy = {};

/** Settings that a policy sets as a whole, by their names there. */
const wholly = {
  language: "language",
  askBeforePublishing: "askBeforePublishing",
  askMissingVersion: "askMissingVersion",
  buttonOpens: "buttonOpens",
  keepsFigures: "figures",
} as const satisfies Partial<Record<keyof Settings, keyof Policy>>;

const entriesOf = <Key extends string, T>(entries: Partial<Record<Key, T>>) => Object.entries(entries) as [Key, T][];

export const isLocked = ({ lockedChecks = [] }: Policy, check: string): boolean =>
  lockedChecks.includes("*") || lockedChecks.includes(check);

/** Whether the policy sets this setting as a whole, so that a person cannot change any of it. */
export const isSet = (policy: Policy, setting: keyof typeof wholly): boolean => policy[wholly[setting]] !== undefined;

/** What holds: the person's settings, with the policy's in their place. */
export function underPolicy(settings: Settings, policy: Policy): Settings {
  const { sites = {}, accountRoles = {} } = policy;
  const set = entriesOf(wholly).flatMap(([setting, name]) =>
    policy[name] === undefined ? [] : [[setting, policy[name]]],
  );
  const free = (checks: string[]) => checks.filter((check) => !isLocked(policy, check));
  return {
    ...settings,
    ...(Object.fromEntries(set) as Partial<Settings>), // each is of the setting's own type
    sitesOff: withSites(settings.sitesOff, sites),
    accountRoles: { ...settings.accountRoles, ...accountRoles },
    personalLevels: entriesThat(settings.personalLevels, (check) => !isLocked(policy, check)),
    mutedChecks: Object.fromEntries(
      Object.entries(settings.mutedChecks).map(([account, checks]) => [account, free(checks)]),
    ),
  };
}

function withSites(off: readonly Channel[], sites: NonNullable<Policy["sites"]>): Channel[] {
  const setOff = entriesOf(sites).flatMap(([channel, isOn]) => (isOn ? [] : [channel]));
  return [...off.filter((channel) => sites[channel] === undefined), ...setOff];
}

const entriesThat = <T>(entries: Record<string, T>, holds: (name: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => holds(name)));

/**
 * What a change of the settings means for what is stored: `change` was made of what holds, `stored` is the person's own. What the
 * policy sets stays as the person had it, so that it is there again when the policy goes.
 */
export function ownChange(change: Partial<Settings>, stored: Settings, policy: Policy): Partial<Settings> {
  const own: Partial<Settings> = { ...change };
  for (const [setting] of entriesOf(wholly)) if (isSet(policy, setting)) delete own[setting];
  const { sites = {}, accountRoles = {} } = policy;
  if (own.sitesOff) {
    const isSetSite = (channel: Channel) => sites[channel] !== undefined;
    own.sitesOff = [...own.sitesOff.filter((channel) => !isSetSite(channel)), ...stored.sitesOff.filter(isSetSite)];
  }
  const mixed = <T>(changed: Record<string, T>, kept: Record<string, T>, isSetName: (name: string) => boolean) => ({
    ...entriesThat(changed, (name) => !isSetName(name)),
    ...entriesThat(kept, isSetName),
  });
  if (own.accountRoles)
    own.accountRoles = mixed(own.accountRoles, stored.accountRoles, (name) => Object.hasOwn(accountRoles, name));
  const isLockedHere = (check: string) => isLocked(policy, check);
  if (own.personalLevels) own.personalLevels = mixed(own.personalLevels, stored.personalLevels, isLockedHere);
  if (own.mutedChecks) own.mutedChecks = withLockedMuted(own.mutedChecks, stored.mutedChecks, isLockedHere);
  return own;
}

function withLockedMuted(
  changed: Settings["mutedChecks"],
  stored: Settings["mutedChecks"],
  isLockedHere: (check: string) => boolean,
): Settings["mutedChecks"] {
  const accounts = new Set([...Object.keys(changed), ...Object.keys(stored)]);
  const entries = [...accounts].map((account): [string, string[]] => {
    const free = Object.hasOwn(changed, account) ? (changed[account] ?? []) : [];
    const locked = Object.hasOwn(stored, account) ? (stored[account] ?? []) : [];
    return [account, [...free.filter((check) => !isLockedHere(check)), ...locked.filter(isLockedHere)]];
  });
  return Object.fromEntries(
    entries.filter(([account, checks]) => checks.length > 0 || Object.hasOwn(changed, account)),
  );
}
