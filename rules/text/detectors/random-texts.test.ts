/** The detectors against texts in which there is nothing to find. */
import { describe, expect, it } from "vitest";
import { findBusinessIds } from "../business-ids";
import { findIdentityCodes } from "./finnish-identity-code";
import { findIbans } from "./iban";
import { findPaymentCards } from "./payment-card";

describe("random texts", () => {
  let seed = 20_261_123;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };

  it("break nothing", () => {
    const alphabet = "0123456789 \u00a0-–+.@()FIfiAYZaå#\n\u0000\ud83d\ude00";
    for (let round = 0; round < 5000; round++) {
      const text = Array.from({ length: random(40) }, () => alphabet.charAt(random(alphabet.length))).join("");
      for (const find of [findIdentityCodes, findIbans, findPaymentCards, findBusinessIds]) {
        for (const { start, end } of find(text)) expect(start >= 0 && end <= text.length && start < end).toBe(true);
      }
    }
  });

  it("have no identity code where its check character is changed", () => {
    const checks = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    const two = (number: number) => String(number).padStart(2, "0");
    for (let round = 0; round < 5000; round++) {
      const digits = two(1 + random(28)) + two(1 + random(12)) + two(random(100));
      const number = String(2 + random(998)).padStart(3, "0");
      const right = Number(digits + number) % 31;
      const wrong = checks.charAt((right + 1 + random(30)) % 31);
      expect(findIdentityCodes(`${digits}-${number}${wrong}`)[0]?.verdict).toBe("malformed");
      expect(findIdentityCodes(`${digits}-${number}${checks.charAt(right)}`)[0]?.verdict).toMatch(
        /^(valid|artificial)$/,
      );
    }
  });
});
