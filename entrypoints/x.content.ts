import { defineContentScript } from "wxt/utils/define-content-script";
import { xHosts } from "../composers/platforms/addresses";
import { x } from "../composers/platforms/x";
import { startInPage } from "./in-page/start-in-page";

export default defineContentScript({
  matches: xHosts,
  runAt: "document_idle",
  noScriptStartedPostMessage: true, // the page is not told that the script runs
  main: (context) => startInPage(context, x),
});
