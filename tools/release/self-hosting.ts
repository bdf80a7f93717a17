/** What an organisation needs that gives the extension to its own computers: ids, and the lists that browsers ask for updates. */
import { createPublicKey } from "node:crypto";
import { chromiumIdOf } from "../bundle/extension-ids";
import { CannotRelease } from "./cannot-release";

/** What is read of a built `manifest.json`; the rest is kept as it is. */
export interface Manifest {
  version: string;
  /** Public key, base64 of DER. */
  key?: string;
  update_url?: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version?: string; update_url?: string } };
}

/** The address without a stroke at its end. @throws CannotRelease where it is not one of https. */
export function updateFolder(address: string): string {
  if (!URL.canParse(address) || new URL(address).protocol !== "https:")
    throw new CannotRelease(`--update-url takes an address that begins with https://, not "${address}".`);
  const { search, hash } = new URL(address);
  if (search || hash)
    throw new CannotRelease(`--update-url takes the address of a folder, without ? or #: "${address}".`);
  return address.replace(/\/+$/, "");
}

/** Base64 of the public key of a private or public key (PEM). @throws CannotRelease where it is none of RSA. */
export function publicKeyOf(pem: string): string {
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType === "rsa") return key.export({ type: "spki", format: "der" }).toString("base64");
  } catch {
    // said below
  }
  throw new CannotRelease("The file of --key holds no RSA key in the form PEM.");
}

/** The id that Chromium gives an extension: 32 letters from a to p. `publicKey`: base64 of DER. */
export const chromiumId = (publicKey: string): string => chromiumIdOf(Buffer.from(publicKey, "base64"));

/** Chrome's store gives its own key and refuses another one. */
export function storeManifest(manifest: Manifest): Manifest {
  const { key: _, ...others } = manifest;
  return others;
}

/** `publicKey`: of the key that will sign it. */
export const selfHostedChromium = (manifest: Manifest, folder: string, publicKey: string | undefined): Manifest => ({
  ...storeManifest(manifest),
  ...(publicKey ? { key: publicKey } : {}),
  update_url: `${folder}/updates.xml`,
});

/** @throws CannotRelease where the manifest has no id for Firefox. */
export function selfHostedFirefox(manifest: Manifest, folder: string): Manifest {
  const gecko = { ...geckoOf(manifest), update_url: `${folder}/updates.json` };
  return { ...manifest, browser_specific_settings: { ...manifest.browser_specific_settings, gecko } };
}

function geckoOf({ browser_specific_settings: settings }: Manifest) {
  if (!settings?.gecko.id) throw new CannotRelease("The manifest for Firefox has no id (browser_specific_settings).");
  return settings.gecko;
}

/** `updates.xml` for Chrome, Edge and Chromium. `file`: name of the CRX in the folder. */
export function chromiumUpdates(manifest: Manifest, id: string, folder: string, file: string): string {
  const oldest = manifest.minimum_chrome_version ? ` prodversionmin="${manifest.minimum_chrome_version}"` : "";
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${escaped(`${folder}/${file}`)}" version="${manifest.version}"${oldest}/>
  </app>
</gupdate>
`;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** `updates.json` for Firefox. `file`: name of the package in the folder; `checksum`: its SHA-256 in hexadecimal digits. */
export function firefoxUpdates(manifest: Manifest, folder: string, file: string, checksum: string): string {
  const { id, strict_min_version } = geckoOf(manifest);
  const update = {
    version: manifest.version,
    update_link: `${folder}/${file}`,
    update_hash: `sha256:${checksum}`,
    ...(strict_min_version ? { applications: { gecko: { strict_min_version } } } : {}),
  };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}
