import { defineContentScript } from "wxt/utils/define-content-script";
import { linkedinHosts } from "../composers/platforms/addresses";
import { linkedin } from "../composers/platforms/linkedin";
import { isOwnFrame } from "./in-page/own-frame";
import { startInPage } from "./in-page/start-in-page";

export default defineContentScript({
  matches: linkedinHosts,
  allFrames: true, // some composers stand in a frame of the page's own
  runAt: "document_idle",
  noScriptStartedPostMessage: true, // the page is not told that the script runs
  main(context) {
    if (isOwnFrame(window)) startInPage(context, linkedin);
  },
});
