import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findBusinessIds } from "../../rules/text/business-ids";
import { findIdentityCodes } from "../../rules/text/detectors/finnish-identity-code";
import { findIbans } from "../../rules/text/detectors/iban";
import { findPaymentCards } from "../../rules/text/detectors/payment-card";
import { findEmails } from "../../rules/text/emails";
import { findPhones } from "../../rules/text/phones";
import { findPlates } from "../../rules/text/plates";
import { materialPath } from "./material";

interface Vectors {
  hetu: { value: string; result: string; note: string }[];
  ytunnus: { value: string; valid: boolean }[];
  iban: { value: string; valid: boolean }[];
  card: { value: string; valid: boolean }[];
  phone: { value: string; matches: string[] }[];
  scan: {
    text: string;
    hetu: [value: string, result: string][];
    ytunnus: string[];
    iban: string[];
    plate: string[];
    email: string[];
  }[];
}

/** The vectors' words for what `findIdentityCodes` says. */
const verdicts = new Map<string, string | undefined>([
  ["valid-artificial", "artificial"],
  ["shape-only", "malformed"],
  ["invalid-number", "malformed"],
  ["no-match", undefined],
]);

// Right on the day that this was written: all. An identity code or card that is overlooked is published, so all stay right.
describe("detector vectors", () => {
  const vectors: Vectors = JSON.parse(readFileSync(materialPath("detector-vectors.json"), "utf8"));

  it.each(vectors.hetu)("identity code $value: $note", ({ value, result }) => {
    expect(verdicts.has(result)).toBe(true);
    expect(findIdentityCodes(value)[0]?.verdict).toBe(verdicts.get(result));
  });
  it.each(vectors.ytunnus)("business id $value: $valid", ({ value, valid }) => {
    expect(findBusinessIds(value)[0]?.valid ?? false).toBe(valid);
  });
  it.each(vectors.iban)("bank account $value: $valid", ({ value, valid }) => {
    expect(findIbans(value).length > 0).toBe(valid);
  });
  it.each(vectors.card)("payment card $value: $valid", ({ value, valid }) => {
    expect(findPaymentCards(value).length > 0).toBe(valid);
  });
  it.each(vectors.phone)("telephone number $value", ({ value, matches }) => {
    expect(findPhones(value, 0).map(({ number }) => number)).toEqual(matches);
  });
  it.each(vectors.scan)("in the text: $text", ({ text, ...expected }) => {
    const passages = (ranges: { start: number; end: number }[]) =>
      ranges.map(({ start, end }) => text.slice(start, end));
    expect({
      hetu: findIdentityCodes(text).map(({ start, end, verdict }) => [text.slice(start, end), verdict]),
      ytunnus: passages(findBusinessIds(text)),
      iban: passages(findIbans(text)),
      plate: passages(findPlates(text, 0)),
      email: passages(findEmails(text, 0)),
    }).toEqual({ ...expected, hetu: expected.hetu.map(([value, result]) => [value, verdicts.get(result)]) });
  });
});
