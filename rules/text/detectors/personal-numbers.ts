/**
 * Numbers that say who somebody is, or that money can be taken with: identity codes, bank accounts, payment cards, each place
 * once. Content scripts load this file too: before something is published, nothing is to be waited for.
 */
import type { OffsetRange } from "../../model/fact";
import { findIdentityCodes, type IdentityCode } from "./finnish-identity-code";
import { findIbans } from "./iban";
import { findPaymentCards } from "./payment-card";

export interface PersonalNumbers {
  codes: IdentityCode[];
  accounts: ReturnType<typeof findIbans>;
  /** Without those that are digits of a code or an account. */
  cards: OffsetRange[];
}

/** Offsets are UTF-16 units. */
export function findPersonalNumbers(text: string): PersonalNumbers {
  const codes = findIdentityCodes(text);
  const accounts = findIbans(text);
  const others = [...codes.filter(({ verdict }) => verdict !== "partial"), ...accounts];
  const cards = findPaymentCards(text).filter(
    (card) => !others.some((other) => other.start < card.end && card.start < other.end),
  );
  return { codes, accounts, cards };
}
