/** Starts Chromium on a fresh profile with the practice pages in place of the world. */
import puppeteer from "puppeteer-core";
import { redirectFlags } from "../../pages/serve";
import { type PageServer, startPageServer } from "../../pages/server/page-server";
import { findChromium } from "../../support/system-browser";
import { builtExtension } from "./extension-folder";
import { type TestBrowser, testBrowser } from "./test-browser";
import { patience, until } from "./wait";

export interface ChromiumOptions {
  /** Folder of an unpacked extension; `null` = none; left out = the built one. */
  extension?: string | null;
  /** With a window that a person sees. */
  headed?: boolean;
  /** The built extension may run in private windows. */
  inPrivateWindows?: boolean;
  /** Language of the browser's interface, `fi`, `sv` or `en`. */
  language?: string;
  /** A server that is running already; it is closed with the browser all the same. */
  server?: PageServer;
  /** Size of the pages, px. */
  viewport?: { width: number; height: number };
  flags?: string[];
}

/** No traffic, no first-run pages, no throttling of what is not in front. */
const quietFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-search-engine-choice-screen",
  "--disable-spell-checking",
  "--disable-domain-reliability",
  "--disable-features=OptimizationHints,MediaRouter,Translate,NetworkTimeServiceQuerying,AutofillServerCommunication",
];

export async function launchChromium(options: ChromiumOptions = {}): Promise<TestBrowser> {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error(
      "No Chromium was found. Install it (Debian: apt-get install chromium) or name one in the variable CHROME_PATH.",
    );
  }
  const extension = options.extension === undefined ? builtExtension() : options.extension;
  const server = options.server ?? (await startPageServer());
  const language = options.language ?? "en";
  const browser = await puppeteer.launch({
    executablePath,
    headless: !options.headed,
    timeout: patience,
    defaultViewport: options.headed ? null : (options.viewport ?? { width: 1200, height: 900 }),
    env: { ...process.env, LANGUAGE: language }, // what Chromium on Linux goes by
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...quietFlags,
      ...redirectFlags(server.port),
      `--lang=${language}`,
      ...(extension ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`] : []),
      ...(options.flags ?? []),
    ],
  });
  if (!extension) return testBrowser(browser, server, null);
  const id = await until("the extension is loaded", async () => {
    for (const found of (await browser.extensions()).values()) if (found.enabled) return found.id;
    return null;
  });
  // the built extension opens its first page; whoever looks at the browser may keep it
  if (options.extension === undefined && !options.headed) {
    const welcome = await browser.waitForTarget((target) => target.url().endsWith("/welcome.html"), {
      timeout: patience,
    });
    await (await welcome.asPage()).close();
  }
  if (options.inPrivateWindows) await browser.installExtension(extension, { enabledInIncognito: true });
  return testBrowser(browser, server, { id, origin: `chrome-extension://${id}` });
}
