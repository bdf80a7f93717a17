/** Starts Firefox on a fresh profile with the practice pages in place of the world, through the server as its proxy. */
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { unzipped } from "../../../tools/release/zip";
import { type PageServer, startPageServer } from "../../pages/server/page-server";
import { findFirefox } from "../../support/system-browser";
import { builtExtension } from "./extension-folder";
import { type TestBrowser, testBrowser } from "./test-browser";
import { patience } from "./wait";

export interface FirefoxOptions {
  /** Folder of an unpacked extension, or an XPI file; `null` = none; left out = the built one. */
  extension?: string | null;
  /** Size of the pages, px. */
  viewport?: { width: number; height: number };
  headed?: boolean;
  /** The home folder of whoever uses it; left out = that of this process. */
  home?: string;
  /** The extension may run in private windows. */
  inPrivateWindows?: boolean;
  server?: PageServer;
}

/** Every host goes to the server's CONNECT; nothing is looked up or fetched by Firefox itself. */
function preferences(port: number): Record<string, unknown> {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": port,
    "network.proxy.no_proxies_on": "",
    "network.stricttransportsecurity.preloadlist": false, // the platforms' hosts would refuse our certificate
    "extensions.background.idle.timeout": 1000, // ms: the background script is stopped again and again
    // the panel's tab is behind the page's, and must not be slowed down
    "dom.min_background_timeout_value": 4,
    "layout.throttled_frame_rate": 60,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
  };
}

/** The extension's id, as the manifest in its folder or XPI file has it. */
async function geckoId(extension: string): Promise<string> {
  const inFolder = path.join(extension, "manifest.json");
  const content = existsSync(inFolder)
    ? readFileSync(inFolder)
    : (await unzipped(readFileSync(extension))).get("manifest.json");
  return JSON.parse(Buffer.from(content ?? []).toString("utf8")).browser_specific_settings.gecko.id;
}

/** The driver has no option for this, which the browser has. */
async function installForPrivateWindows(browser: Browser, folder: string): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection }; // of the driver's browser that speaks WebDriver BiDi
  const extensionData = { type: "path", path: folder };
  await connection.send("webExtension.install", { extensionData, "moz:allowPrivateBrowsing": true });
}
interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

export async function launchFirefox(options: FirefoxOptions = {}): Promise<TestBrowser> {
  const executablePath = findFirefox();
  if (!executablePath) {
    throw new Error(
      "No Firefox was found. Install it (Debian: apt-get install firefox-esr) or name one in the variable FIREFOX_PATH.",
    );
  }
  const extension = options.extension === undefined ? builtExtension("firefox") : options.extension;
  const server = options.server ?? (await startPageServer());
  const host = randomUUID(); // Firefox makes one up for each profile; told beforehand, its pages can be addressed
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: !options.headed,
    timeout: patience,
    acceptInsecureCerts: true,
    defaultViewport: options.headed ? null : (options.viewport ?? { width: 1200, height: 900 }),
    args: ["--remote-allow-system-access"],
    env: { ...process.env, ...(options.home ? { HOME: options.home } : {}) },
    extraPrefsFirefox: {
      ...preferences(server.port),
      ...(extension ? { "extensions.webextensions.uuids": JSON.stringify({ [await geckoId(extension)]: host }) } : {}),
    },
  });
  if (!extension) return testBrowser(browser, server, null);
  if (options.inPrivateWindows) await installForPrivateWindows(browser, extension);
  else await browser.installExtension(extension);
  return testBrowser(browser, server, { id: host, origin: `moz-extension://${host}` });
}
