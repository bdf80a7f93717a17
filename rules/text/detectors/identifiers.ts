/**
 * Everything in a text that identifies or contacts somebody or something, each passage read once: an e-mail address is no
 * link, and the digits of a business id are no telephone number.
 */
import type { OffsetRange } from "../../model/fact";
import { findBusinessIds } from "../business-ids";
import { findEmails } from "../emails";
import { findHashtags } from "../hashtags";
import { findLinks, type Link } from "../links";
import { findPhones } from "../phones";
import { offsetsOfMatch } from "../ranges";
import { findIdentityCodes } from "./finnish-identity-code";
import { findIbans } from "./iban";
import { findNamedCodes } from "./named-codes";
import { findPaymentCards } from "./payment-card";
import { findReferenceNumbers } from "./reference-number";

export type Identifier = OffsetRange &
  (
    | { kind: "email"; local: string; domain: string }
    | { kind: "link"; link: Link }
    | { kind: "identity-code" | "bank-account" | "business-id" | "payment-card" | "reference" | "mention" }
    | { kind: "hashtag"; tag: string }
    /** International form without spaces. */
    | { kind: "phone"; number: string }
  );

const mention = /(?<![\p{L}\p{N}._@/-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,60}[\p{L}\p{N}_])?/gu;

/** In order, not overlapping. Offsets are those of `text`. */
export function findIdentifiers(text: string): Identifier[] {
  let identifiers: Identifier[] = [];
  const add = (more: Identifier[]) => {
    if (more.length > 0) identifiers = merge(identifiers, more);
  };
  // most texts have few of these; a look for what they cannot do without costs less than a search
  add(findEmails(text, 0).map(({ start, end, local, domain }) => ({ kind: "email", start, end, local, domain })));
  if (/[\p{L}\p{N}]\.\p{L}|:\/\//u.test(text)) {
    add(findLinks(text, 0).map((link) => ({ kind: "link", start: link.start, end: link.end, link })));
  }
  if (/\d{3}/.test(text)) {
    // with full stops a day and a count have the same shape
    const codes = findIdentityCodes(text).filter(
      ({ verdict, start, end }) =>
        verdict === "valid" || verdict === "artificial" || /\d{6}/.test(text.slice(start, end)),
    );
    add(codes.map(({ start, end }) => ({ kind: "identity-code", start, end })));
    add(findBusinessIds(text).map(({ start, end }) => ({ kind: "business-id", start, end })));
  }
  if (/[a-z]{2}[ \u00a0]?\d[ \u00a0]?\d/i.test(text))
    add(findIbans(text).map(({ start, end }) => ({ kind: "bank-account", start, end })));
  if (/\d{4}/.test(text)) {
    add(findReferenceNumbers(text).map(({ start, end }) => ({ kind: "reference", start, end })));
    add(findPaymentCards(text).map(({ start, end }) => ({ kind: "payment-card", start, end })));
  }
  if (/\d[-/.]\d/.test(text)) add(findNamedCodes(text).map(({ start, end }) => ({ kind: "reference", start, end })));
  if (text.includes("#"))
    add(findHashtags(text, 0).map(({ start, end, tag }) => ({ kind: "hashtag", start, end, tag })));
  if (text.includes("@")) {
    add(Array.from(text.matchAll(mention), (match) => ({ kind: "mention", ...offsetsOfMatch(match) })));
  }
  add(findPhones(text, 0).map(({ start, end, number }) => ({ kind: "phone", start, end, number })));
  return identifiers;
}

/** Both lists are in order; of two that overlap the one found before stays. */
function merge(identifiers: readonly Identifier[], more: readonly Identifier[]): Identifier[] {
  const merged: Identifier[] = [];
  let at = 0;
  for (const each of more) {
    for (let next = identifiers[at]; next && next.start < each.end; next = identifiers[at]) {
      if (next.end > each.start) break;
      merged.push(next);
      at++;
    }
    const next = identifiers[at];
    if (!next || next.start >= each.end) merged.push(each);
  }
  return [...merged, ...identifiers.slice(at)];
}
