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

  it("a million of them break nothing, and no valid identity code is read out of them", () => {
    // a code needs a date, a mark and a check character; what is found is checked by arithmetic of its own
    const alphabet = "0123456789-+AB";
    const checks = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    let found = 0;
    for (let round = 0; round < 1_000_000; round++) {
      let text = "";
      for (let at = random(6) + 8; at > 0; at--) text += alphabet.charAt(random(alphabet.length));
      for (const { start, end, verdict } of findIdentityCodes(text)) {
        found++;
        if (verdict === "malformed" || verdict === "partial") continue;
        const [day, month, number] = [
          text.slice(start, start + 2),
          text.slice(start + 2, start + 4),
          text.slice(end - 4, end - 1),
        ];
        const sum = Number(text.slice(start, start + 6) + number) % 31;
        expect(checks.charAt(sum), text).toBe(text.charAt(end - 1));
        expect(Number(day) <= 31 && Number(month) <= 12, text).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(0);
  }, 60_000);

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
