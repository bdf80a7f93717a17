import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  chromiumId,
  chromiumUpdates,
  firefoxUpdates,
  type Manifest,
  publicKeyOf,
  selfHostedChromium,
  selfHostedFirefox,
  storeManifest,
  updateFolder,
} from "./self-hosting";

const folder = "https://ext.example.org/ohjenuora";
const chrome: Manifest = { version: "0.1.0", key: "AAAA", minimum_chrome_version: "120" };
const firefox: Manifest = {
  version: "0.1.0",
  browser_specific_settings: { gecko: { id: "ohjenuora@example.org", strict_min_version: "142.0" } },
};

describe("ids in Chromium", () => {
  it("are the first half of the checksum, in letters from a to p", () => {
    // sha256 of "abc" begins with ba7816bf8f01cfea414140de5dae2223
    expect(chromiumId(Buffer.from("abc").toString("base64"))).toBe("lkhibglpipabmpokebebeanofnkocccd");
  });

  it("are the same from the private and the public key", () => {
    const encoding = { publicKeyEncoding: { type: "spki", format: "pem" } } as const;
    const { privateKey, publicKey } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      ...encoding,
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
    });
    expect(publicKeyOf(privateKey)).toBe(publicKeyOf(publicKey));
    expect(publicKey.replace(/-----.*-----|\n/g, "")).toBe(publicKeyOf(privateKey));
  });

  it("need an RSA key", () => {
    const { privateKey } = generateKeyPairSync("ed25519");
    expect(() => publicKeyOf(String(privateKey.export({ type: "pkcs8", format: "pem" })))).toThrow("no RSA key");
    expect(() => publicKeyOf("something")).toThrow("no RSA key");
  });
});

describe("manifests", () => {
  it("of the store have no key", () => {
    expect(storeManifest(chrome)).toEqual({ version: "0.1.0", minimum_chrome_version: "120" });
  });

  it("of an own server have its address and the key that signs", () => {
    const own = selfHostedChromium(chrome, folder, "BBBB");
    expect(own).toEqual({ ...chrome, key: "BBBB", update_url: `${folder}/updates.xml` });
    expect(selfHostedChromium(chrome, folder, undefined)).not.toHaveProperty("key");
    const gecko = selfHostedFirefox(firefox, folder).browser_specific_settings?.gecko;
    expect(gecko).toEqual({ ...firefox.browser_specific_settings?.gecko, update_url: `${folder}/updates.json` });
  });

  it("without an id for Firefox are refused", () => {
    expect(() => selfHostedFirefox({ version: "0.1.0" }, folder)).toThrow("no id");
  });
});

describe("lists of updates", () => {
  it("for Chromium name id, address, version and the oldest browser", () => {
    const xml = chromiumUpdates(chrome, "abcd", "https://ext.example.org/a&b", "o.crx");
    expect(xml).toContain('<app appid="abcd">');
    expect(xml).toContain('codebase="https://ext.example.org/a&amp;b/o.crx" version="0.1.0" prodversionmin="120"/>');
  });

  it("for Firefox name id, address, version, checksum and the oldest browser", () => {
    expect(JSON.parse(firefoxUpdates(firefox, folder, "o.xpi", "00ff"))).toEqual({
      addons: {
        "ohjenuora@example.org": {
          updates: [
            {
              version: "0.1.0",
              update_link: `${folder}/o.xpi`,
              update_hash: "sha256:00ff",
              applications: { gecko: { strict_min_version: "142.0" } },
            },
          ],
        },
      },
    });
  });

  it("stand at an address of https", () => {
    expect(updateFolder(`${folder}//`)).toBe(folder);
    for (const address of ["http://ext.example.org", "ext.example.org", "", `${folder}?a=b`])
      expect(() => updateFolder(address), address).toThrow("--update-url takes");
  });
});
