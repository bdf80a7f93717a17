/** The ids by which browsers know the extension. They never change: settings and drafts are kept under them. */

import { createHash } from "node:crypto";

/** Firefox's, in `browser_specific_settings.gecko.id`, in the package for the store too. */
export const firefoxId = "{6f1f3d5e-6a0b-4d0c-9a54-2f0c8b7de1a3}";

/**
 * `key` of the unpacked build for Chrome and Edge: a public RSA key, DER in base64. Without it each folder would have an id of
 * its own. Its private half was thrown away, as only packed `.crx` files need one. The package for the store goes without
 * `key`: the store gives the extension an id of its own.
 */
export const chromiumKey =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAj000nNpblT2XpEr97dAEbNrTXkD35jzTNvEi9pMD8BcivcG1iRVAgKkVYv4kqryQN11l2XsQlhVafPz1Y1w9Yer0CKBee618g9YEXC3eQjXGD1ap0EwqlHs1HuySItJHj7GiX0EWttLmg63rxasPWthyg/cjYAsKCGfgtnkVk+YOa0Q/2Qnr94fsu6IC0vtvBrdJcffnMPRqtc3jqxqY/Ynvc3sBSx2n6KOG6lZ/cSuaOQP5iOIqTlHtIrpp5J8cg7TbB3dSGkIyneGuDNLuhZSHyft1UWliva6HOShRnRH0jhFTLHSahqHoNyPweqEUHLpVtHyvAyGpoqHwU3K9WwIDAQAB";

/** The id that follows from `chromiumKey`, for policies and links to an unpacked build. */
export const chromiumId = "namgomceecjmhjkegielgenmabbdnefh";

/** The id that Chromium makes of a public key, DER, or for an unpacked extension without a key of the path of its folder. */
export const chromiumIdOf = (source: Uint8Array): string =>
  createHash("sha256")
    .update(source)
    .digest("hex")
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode("a".charCodeAt(0) + Number.parseInt(digit, 16)));
