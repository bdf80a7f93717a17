import { browser } from "./browser";

/** A page stays in its kind of window. */
let known: Promise<boolean> | null = null;

/** Whether the window of this page is private, where nothing of what is written may reach the disk; true where the browser does not say, which then is asked again. */
export async function isPrivateWindow(): Promise<boolean> {
  try {
    known ??= browser.windows.getCurrent().then(({ incognito }) => incognito);
    return await known;
  } catch (error) {
    known = null;
    console.error(error);
    return true;
  }
}
