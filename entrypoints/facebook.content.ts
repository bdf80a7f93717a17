import { defineContentScript } from "wxt/utils/define-content-script";
import { facebook } from "../composers/platforms/facebook";
import { facebookHosts } from "../composers/platforms/hosts";
import { startInPage } from "./composer/start-in-page";

export default defineContentScript({
  matches: facebookHosts,
  runAt: "document_idle",
  noScriptStartedPostMessage: true, // pages have no business with it
  main: (context) => startInPage(context, facebook),
});
