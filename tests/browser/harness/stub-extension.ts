/** A small extension with a popup that opens a side panel, and a content script on the platforms' pages. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { hosts } from "../../pages/pages";

export interface StubExtension {
  folder: string;
  remove(): Promise<void>;
}

const popup = `<!doctype html><title>Popup</title><button data-testid="open-panel">Open</button><script src="popup.js"></script>`;
/** As in a popup that grows while the review arrives, the button is no longer where a pointer was sent. */
const popupScript = `
const button = document.querySelector("button");
document.addEventListener("pointermove", () => { button.style.marginTop = "80px"; });
button.addEventListener("click", async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  await chrome.sidePanel.open({ windowId: tab.windowId });
  window.close();
});`;

/** Writes the extension into a temporary folder. `contentScript`: source that runs on every practice page. */
export async function makeStubExtension(contentScript = ""): Promise<StubExtension> {
  const folder = await mkdtemp(path.join(tmpdir(), "stub-extension-"));
  const manifest = {
    manifest_version: 3,
    name: "Stub",
    version: "1",
    permissions: ["sidePanel"],
    action: { default_popup: "popup.html" },
    side_panel: { default_path: "sidepanel.html" },
    background: { service_worker: "background.js" },
    content_scripts: [{ matches: hosts.map((host) => `https://${host}/*`), js: ["content.js"] }],
  };
  const files = {
    "manifest.json": JSON.stringify(manifest),
    "popup.html": popup,
    "popup.js": popupScript,
    "sidepanel.html": "<!doctype html><title>Panel</title><p>Panel</p>",
    "background.js": "",
    "content.js": contentScript,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
