/** Has the background put what edits and marks into the page: most pages never need it. */
import { browser } from "wxt/browser";
import { pageTools } from "../../composers/page-tools";

/** Content script → background; answered when the script is there. */
export interface ToolsRequest {
  type: "page-tools";
}

/** Resolves when they are there, or cannot come: then an edit says that it could not be carried out. */
export async function bringPageTools(): Promise<void> {
  if (pageTools()) return;
  try {
    await browser.runtime.sendMessage<ToolsRequest>({ type: "page-tools" });
  } catch {
    // the extension was updated or removed under the page
  }
}
