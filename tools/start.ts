/**
 * `npm start [-- --headless]`: builds the extension and opens Chromium with it on the practice composers. Without a
 * display it writes and repairs a post in a browser without windows and says what happened.
 */
import { spawnSync } from "node:child_process";
import { ensureChromium, NoBrowser } from "../tests/support/system-browser";
import { practise } from "./start/practise";
import { showWithoutDisplay } from "./start/show-without-display";

const say = (line: string) => process.stdout.write(`${line}\n`);

function hasDisplay(): boolean {
  if (process.argv.includes("--headless")) return false;
  if (process.platform === "win32" || process.platform === "darwin") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(): void {
  say("Building the extension …");
  const result = spawnSync(process.execPath, ["node_modules/wxt/bin/wxt.mjs", "build", "-b", "chrome"], {
    encoding: "utf8",
  });
  if (result.status !== 0) throw new Error(`The extension could not be built:\n${result.stdout}\n${result.stderr}`);
}

try {
  process.env.CHROME_PATH = ensureChromium(say);
  build();
  if (hasDisplay()) await practise(say);
  else await showWithoutDisplay(say);
} catch (problem) {
  process.exitCode = 1;
  const reason =
    problem instanceof NoBrowser || !(problem instanceof Error) ? String(problem) : (problem.stack ?? problem.message);
  process.stderr.write(`\n${reason.replace(/^Error: /, "")}\n`);
}
