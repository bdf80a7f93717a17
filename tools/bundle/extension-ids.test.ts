import { createHash, createPublicKey } from "node:crypto";
import { expect, it } from "vitest";
import { chromiumId, chromiumKey, firefoxId } from "./extension-ids";

const der = Buffer.from(chromiumKey, "base64");

it("the key is a public RSA key of 2048 bits", () => {
  const key = createPublicKey({ key: der, format: "der", type: "spki" });
  expect([key.asymmetricKeyType, key.asymmetricKeyDetails?.modulusLength]).toEqual(["rsa", 2048]);
  expect(der.toString("base64")).toBe(chromiumKey);
});

it("Chromium's id is the one of the key: the start of its hash in the letters a to p", () => {
  const digits = [...createHash("sha256").update(der).digest("hex").slice(0, 32)];
  expect(chromiumId).toBe(digits.map((digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]).join(""));
});

it("Firefox's id is a GUID in braces", () => {
  expect(firefoxId).toMatch(/^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
});
