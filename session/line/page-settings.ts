/**
 * What a page needs of the settings. It is told by the background, since a page's scripts have no access to what is stored: a
 * taken-over page could read it there.
 */
import { browser } from "wxt/browser";
import type { PublishQuestion } from "../../composers/publish-guard";
import type { ComposerKeys } from "../../rules/model/composer-keys";
import type { Channel } from "../../rules/model/draft";
import { listenToBackground } from "./from-background";

export interface PageSettings {
  /** Platforms on which nothing is read. */
  sitesOff: Channel[];
  /** Asked before publishing; null: switched off. */
  question: PublishQuestion | null;
  /** Addresses, host and path, at which the person wants boxes that no platform file knows to be read. */
  readAddresses: string[];
  /** What the guideline pack adds to what the platform files know. */
  composerKeys: Partial<Record<Channel, ComposerKeys>>;
}

/** Content script → background; the answer is the `PageSettings`. */
export interface SettingsRequest {
  type: "page-settings";
}

/** Background → content script, after every change. */
export interface SettingsMessage extends SettingsRequest {
  settings: PageSettings;
}

/** Until the background answers it is asked again, ms. */
const askAgainAfter = 250;

/** Calls back with the settings as soon as the background tells them, and after every change. */
export function watchPageSettings(callback: (settings: PageSettings) => void, signal: AbortSignal): void {
  function take(settings: PageSettings | undefined): void {
    if (!settings)
      askSoon(); // a background that was stopped before it could answer
    else if (!signal.aborted) callback(settings);
  }
  const askSoon = () => {
    setTimeout(ask, askAgainAfter);
  };
  function ask(): void {
    // no id: the extension was updated or removed under the page
    if (!signal.aborted && browser.runtime?.id)
      browser.runtime.sendMessage<SettingsRequest>({ type: "page-settings" }).then(take, askSoon);
  }
  listenToBackground<SettingsMessage>("page-settings", ({ settings }) => take(settings));
  ask();
}
