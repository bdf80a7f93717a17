/** Which language version stands in the panel's field of a tab: it would be lost if its post were published without it. */
import type { Language } from "../../rules/model/span";
import { logFailure } from "../browser/failures";
import { isLeft, type StoredVersions, versionItem, watchVersions } from "../stored/panel-version-store";

/** Those that stand in the field and nowhere else. */
const leftIn = (stored: StoredVersions | null | undefined) => (stored?.versions ?? []).filter(isLeft);

/** The language of what is written for this composer; null where nothing is, and where the storage cannot be read. */
export async function versionInPanel(tab: number, composer: string): Promise<Language | null> {
  const stored = await versionItem(tab).read().catch(logFailure("What was written in the panel could not be read"));
  return leftIn(stored ?? null).find((version) => version.composer === composer)?.language ?? null;
}

/** Calls back with the tab in whose field a version was begun or emptied, or is for another composer now; not at every key. */
export function watchVersionsInPanels(callback: (tab: number) => void, signal: AbortSignal): void {
  /** What was there last; a background that was stopped knows of none, and calls back once too often. */
  const known = new Map<number, string>();
  async function look(tab: number): Promise<void> {
    const stored = await versionItem(tab).read();
    const present = leftIn(stored)
      .map(({ language, composer }) => `${language} ${composer}`)
      .join("\n");
    const before = known.get(tab);
    if (stored) known.set(tab, present);
    else known.delete(tab);
    if (before !== present && !signal.aborted) callback(tab);
  }
  watchVersions((tab) => void look(tab).catch(logFailure("What was written in the panel could not be read")), signal);
}
