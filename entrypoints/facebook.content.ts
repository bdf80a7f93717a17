import { defineContentScript } from "wxt/utils/define-content-script";
import { facebookHosts } from "../composers/platforms/addresses";
import { facebook } from "../composers/platforms/facebook";
import { suite } from "../composers/platforms/suite";
import { startInPage } from "./in-page/start-in-page";

export default defineContentScript({
  matches: facebookHosts,
  runAt: "document_idle",
  noScriptStartedPostMessage: true, // the page is not told that the script runs
  main: (context) => startInPage(context, location.hostname === "business.facebook.com" ? suite : facebook),
});
