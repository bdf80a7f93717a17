/**
 * The one way by which the background and the extension's pages reach the browser. The polyfill gives them the same
 * promises in Chrome, Edge and Firefox, also where a browser's own interface still answers by callbacks. Content scripts
 * use the browser's own interface (`wxt/browser`): the polyfill would add 10 kB to each of them.
 */
import polyfill from "webextension-polyfill";
import type { Browser } from "wxt/browser";

export type { Browser };
export const browser = polyfill;
