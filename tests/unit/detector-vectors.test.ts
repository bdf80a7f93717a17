import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findIdentityCodes } from "../../rules/text/detectors/finnish-identity-code";
import { findIbans } from "../../rules/text/detectors/iban";
import { findPaymentCards } from "../../rules/text/detectors/payment-card";

interface Vectors {
  hetu: { value: string; result: string; note: string }[];
  iban: { value: string; valid: boolean }[];
  card: { value: string; valid: boolean }[];
  scan: { text: string; hetu: [string, string][]; iban: string[] }[];
}

const file = "../shared/guideline/detector-vectors.json";
const vectors: Vectors | null = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;

const verdicts = new Map<string, string | undefined>([
  ["valid-artificial", "artificial"],
  ["shape-only", "malformed"],
  ["invalid-number", "malformed"],
  ["no-match", undefined],
]);

describe("the shared detector vectors", () => {
  if (!vectors) {
    it("left out: ../shared is not here", () => expect(vectors).toBeNull());
    return;
  }
  it.each(vectors.hetu)("identity code: $note", ({ value, result }) => {
    expect(verdicts.has(result)).toBe(true);
    expect(findIdentityCodes(value)[0]?.verdict).toBe(verdicts.get(result));
  });
  it.each(vectors.iban)("account $value: $valid", ({ value, valid }) => {
    expect(findIbans(value).length > 0).toBe(valid);
  });
  it.each(vectors.card)("card $value: $valid", ({ value, valid }) => {
    expect(findPaymentCards(value).length > 0).toBe(valid);
  });
  it.each(vectors.scan)("in a text: $text", ({ text, hetu, iban }) => {
    expect(findIdentityCodes(text).map(({ start, end, verdict }) => [text.slice(start, end), verdict])).toEqual(
      hetu.map(([value, result]) => [value, verdicts.get(result)]),
    );
    expect(findIbans(text).map(({ start, end }) => text.slice(start, end))).toEqual(iban);
  });
});
