/** All that reviews a draft, in one file to load: the panel and the popup show their frame before it is there. */
export { builtInTranslator } from "../browser/translator";
export { mutableUnder } from "../review/review-session";
export { createPanelClient } from "./panel-client";
