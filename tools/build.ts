/** `npm run build -- [chrome] [firefox]`: builds the extension for both browsers, or for those named, into .output/. */
import { build } from "wxt";

const chosenBrowsers = process.argv.slice(2);
for (const browser of ["chrome", "firefox"].filter(
  (name) => chosenBrowsers.length === 0 || chosenBrowsers.includes(name),
)) {
  await build({ browser, manifestVersion: 3 });
}
