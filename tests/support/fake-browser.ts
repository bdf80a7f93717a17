/**
 * The browser of unit tests: WXT's stand-in with its storage, tabs and messages, and what it leaves out that we use. It is in
 * place before any module asks for the browser, and empty again before each test.
 */
import { beforeEach } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

function reset(): void {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => "fi" });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ manifest_version: 3, name: "Ohjenuora", version: "2.0.0" }),
  });
}
reset();
beforeEach(reset);
