/** Whether the browser lets the extension onto the watched sites; Firefox, and Chrome's "on click", need a person's yes. */

import { watchedHosts } from "../../composers/platforms/addresses";
import { browser } from "./browser";

export interface SiteAccess {
  isGiven(): Promise<boolean>;
  /** Asks the person; only from within a click. */
  ask(): Promise<boolean>;
}

const wanted = () => ({ origins: [...watchedHosts] });

export const siteAccess: SiteAccess = {
  isGiven: () => browser.permissions.contains(wanted()).catch(() => true), // then nothing is asked
  ask: () => browser.permissions.request(wanted()).catch(() => false),
};
