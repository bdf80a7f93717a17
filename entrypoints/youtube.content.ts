import { defineContentScript } from "wxt/utils/define-content-script";
import { youtubeHosts } from "../composers/platforms/addresses";
import { youtube } from "../composers/platforms/youtube";
import { startInPage } from "./in-page/start-in-page";

export default defineContentScript({
  matches: youtubeHosts,
  runAt: "document_idle",
  noScriptStartedPostMessage: true, // the page is not told that the script runs
  main: (context) => startInPage(context, youtube),
});
