/** Whether a person has switched a platform off in the options. In the content script, so it reads this one setting only. */
import { browser } from "wxt/browser";
import type { Channel } from "../../rules/model/draft";
import { settingsKey } from "./keys";

const isOff = (settings: unknown, channel: Channel): boolean => {
  const off = typeof settings === "object" && settings !== null ? Reflect.get(settings, "sitesOff") : undefined;
  return Array.isArray(off) && off.includes(channel);
};

/** Calls back at once and after every change, with whether the platform is on. */
export function watchSite(channel: Channel, callback: (on: boolean) => void, signal: AbortSignal): void {
  let told: boolean | null = null;
  const tell = (settings: unknown) => {
    const on = !isOff(settings, channel);
    if (on !== told && !signal.aborted) callback(on);
    told = on;
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[settingsKey];
    if (area === "local" && change) tell(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(onChanged));
  // where storage is broken the platform is on
  browser.storage.local.get(settingsKey).then(
    (stored) => tell(stored[settingsKey]),
    () => tell(undefined),
  );
}
