/**
 * Keeps what is stored from content scripts: a page whose process was taken over could read it there. Firefox has no such switch:
 * what it stores can be read by its content scripts.
 */
import { browser } from "../browser/browser";
import { logFailure } from "../browser/failures";

interface WithAccessLevel {
  setAccessLevel?(access: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void>;
}

export function keepStorageFromPages(): void {
  for (const area of ["local", "session"] as const) {
    const storage: WithAccessLevel = browser.storage[area];
    void storage
      .setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })
      .catch(logFailure("What is stored could not be kept from pages"));
  }
}
