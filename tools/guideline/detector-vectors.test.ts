import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findBusinessIds } from "../../rules/text/business-ids";
import { findIdentityCodes } from "../../rules/text/detectors/finnish-identity-code";
import { findIbans } from "../../rules/text/detectors/iban";
import { findPaymentCards } from "../../rules/text/detectors/payment-card";
import { findEmails } from "../../rules/text/emails";
import { findPhones } from "../../rules/text/phones";
import { findPlates } from "../../rules/text/plates";

const file = "../shared/guideline/detector-vectors.json";

interface Vectors {
  hetu: { value: string; result: string }[];
  ytunnus: { value: string; valid: boolean }[];
  iban: { value: string; valid: boolean }[];
  card: { value: string; valid: boolean }[];
  phone: { value: string; matches: string[] }[];
  scan: { text: string; ytunnus: string[]; iban: string[]; plate: string[]; email: string[] }[];
}

/** The vectors' words for the verdicts. */
const verdicts: Record<string, string | undefined> = {
  "valid-artificial": "artificial",
  "shape-only": "malformed",
  "invalid-number": "malformed",
  "no-match": undefined,
};

describe("detector vectors", () => {
  if (!existsSync(file)) {
    it("left out: ../shared is not here", () => expect(existsSync(file)).toBe(false));
    return;
  }
  const vectors: Vectors = JSON.parse(readFileSync(file, "utf8"));

  it("identity codes", () => {
    const got = vectors.hetu.map(({ value }) => findIdentityCodes(value)[0]?.verdict);
    expect(got).toEqual(vectors.hetu.map(({ result }) => verdicts[result]));
  });

  it.each([
    ["business ids", vectors.ytunnus, (text: string) => findBusinessIds(text)[0]?.valid ?? false],
    ["bank accounts", vectors.iban, (text: string) => findIbans(text).length > 0],
    ["payment cards", vectors.card, (text: string) => findPaymentCards(text).length > 0],
  ] as const)("%s", (_, rows, isValid) => {
    expect(rows.map(({ value }) => isValid(value))).toEqual(rows.map(({ valid }) => valid));
  });

  it("telephone numbers", () => {
    const got = vectors.phone.map(({ value }) => findPhones(value, 0).map(({ number }) => number));
    expect(got).toEqual(vectors.phone.map(({ matches }) => matches));
  });

  it.each(vectors.scan)("in the text: $text", ({ text, ytunnus, iban, plate, email }) => {
    const passages = (found: { start: number; end: number }[]) => found.map(({ start, end }) => text.slice(start, end));
    expect({
      ytunnus: passages(findBusinessIds(text)),
      iban: passages(findIbans(text)),
      plate: passages(findPlates(text, 0)),
      email: passages(findEmails(text, 0)),
    }).toEqual({ ytunnus, iban, plate, email });
  });
});
