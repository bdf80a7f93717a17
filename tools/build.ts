/** Builds the extension for Chrome/Edge and Firefox into .output/, or only for the browsers named as arguments. */
import { build } from "wxt";

const wanted = process.argv.slice(2);
for (const browser of ["chrome", "firefox"].filter((name) => wanted.length === 0 || wanted.includes(name))) {
  await build({ browser, manifestVersion: 3 });
}
