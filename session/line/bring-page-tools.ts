/** Has the background put what edits and marks into the page: most pages never need it. */
import { browser } from "wxt/browser";
import { pageTools } from "../../composers/page-tools";

/** Content script → background; answered when the script is there. */
export interface ToolsRequest {
  type: "page-tools";
}

/** A panel takes an edit for lost after 8 s: one that could begin only later must not be carried out, ms. */
const longestWait = 5000;

/** Resolves when they are there, or do not come: then an edit says that it could not be carried out. */
export async function bringPageTools(): Promise<void> {
  if (pageTools()) return;
  try {
    const brought = browser.runtime.sendMessage<ToolsRequest>({ type: "page-tools" });
    await Promise.race([brought, new Promise((resolve) => setTimeout(resolve, longestWait))]);
  } catch {
    // the extension was updated or removed under the page
  }
}
