import { defineContentScript } from "wxt/utils/define-content-script";
import { suiteHosts } from "../composers/platforms/addresses";
import { suite } from "../composers/platforms/suite";
import { isOwnFrame } from "./in-page/own-frame";
import { startInPage } from "./in-page/start-in-page";

/** Apart from Facebook's own pages, which stand in frames of many other sites. */
export default defineContentScript({
  matches: suiteHosts,
  allFrames: true, // some composers stand in a frame of the page's own
  runAt: "document_idle",
  noScriptStartedPostMessage: true, // the page is not told that the script runs
  main(context) {
    if (isOwnFrame(window)) startInPage(context, suite);
  },
});
