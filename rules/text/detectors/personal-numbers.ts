/**
 * Numbers that say who somebody is, or that money can be taken with: identity codes and payment cards that are certain without
 * a word beside them. Content scripts load this file too: before something is published, nothing is to be waited for.
 */
import type { OffsetRange } from "../../model/fact";
import { findIdentityCodes, type IdentityCode } from "./finnish-identity-code";
import { findPaymentCards } from "./payment-card";

export interface PersonalNumbers {
  codes: IdentityCode[];
  /** Without those that are digits of a code. */
  cards: OffsetRange[];
}

/** Offsets are UTF-16 units. */
export function findPersonalNumbers(text: string): PersonalNumbers {
  const codes = findIdentityCodes(text);
  const cards = findPaymentCards(text).filter(
    (card) => !codes.some((code) => code.verdict !== "partial" && code.start < card.end && card.start < code.end),
  );
  return { codes, cards };
}
