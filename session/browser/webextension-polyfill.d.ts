/** The polyfill comes without types; it has the browser's own, with promises throughout. */
declare module "webextension-polyfill" {
  import type { browser } from "wxt/browser";

  const polyfill: typeof browser;
  export default polyfill;
}
