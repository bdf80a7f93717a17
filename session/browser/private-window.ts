import { browser } from "./browser";

/** Whether the window of this page is private, where nothing of what is written may reach the disk; true where the browser does not say. */
export async function isPrivateWindow(): Promise<boolean> {
  try {
    const { incognito } = await browser.windows.getCurrent();
    return incognito;
  } catch (error) {
    console.error(error);
    return true;
  }
}
