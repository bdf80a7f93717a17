/** A small extension with a popup and a side panel, which its toolbar button opens, and a content script on the platforms' pages. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { hosts } from "../../pages/pages";

export interface StubExtension {
  folder: string;
  remove(): Promise<void>;
}

const popup = "<!doctype html><title>Popup</title><p>Popup</p>";
const background = "chrome.action.onClicked.addListener(({ windowId }) => chrome.sidePanel.open({ windowId }));";

/** Writes the extension into a temporary folder. `contentScript`: source that runs on every practice page. */
export async function makeStubExtension(contentScript = ""): Promise<StubExtension> {
  const folder = await mkdtemp(path.join(tmpdir(), "stub-extension-"));
  const manifest = {
    manifest_version: 3,
    name: "Stub",
    version: "1",
    permissions: ["sidePanel"],
    action: {},
    side_panel: { default_path: "sidepanel.html" },
    background: { service_worker: "background.js" },
    content_scripts: [{ matches: hosts.map((host) => `https://${host}/*`), js: ["content.js"] }],
  };
  const files = {
    "manifest.json": JSON.stringify(manifest),
    "popup.html": popup,
    "sidepanel.html": "<!doctype html><title>Panel</title><p>Panel</p>",
    "options.html": "<!doctype html><title>Options</title>",
    "background.js": background,
    "content.js": contentScript,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
