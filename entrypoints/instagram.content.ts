import { defineContentScript } from "wxt/utils/define-content-script";
import { instagramHosts } from "../composers/platforms/addresses";
import { instagram } from "../composers/platforms/instagram";
import { startInPage } from "./in-page/start-in-page";

export default defineContentScript({
  matches: instagramHosts,
  runAt: "document_idle",
  noScriptStartedPostMessage: true, // the page is not told that the script runs
  main: (context) => startInPage(context, instagram),
});
