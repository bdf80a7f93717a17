/**
 * Takes the place of WXT's context of a content script (see wxt.config.ts), with only what is used: it
 * makes each script 2 kB smaller, and has no event by which a page could end the script.
 */
import { browser } from "wxt/browser";

export class ContentScriptContext {
  readonly #life = new AbortController();

  /** Aborted once the extension was updated or removed under the page. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** For good: a script that the browser puts into the page later has a life of its own. */
  abort(): void {
    this.#life.abort();
  }

  get isValid(): boolean {
    // the browser takes the id away from scripts whose extension has gone
    if (!browser.runtime?.id) this.abort();
    return !this.signal.aborted;
  }
}
