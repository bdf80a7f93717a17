/** E-mail addresses, masked ones too ("nimi(at)kunta.fi"). */
import type { TextRange } from "../model/draft";
import { rangeOfMatch } from "./ranges";

export interface EmailAddress extends TextRange {
  /** Lower case. */
  local: string;
  domain: string;
}

/**
 * Bounded everywhere, and begun only where a word begins, so that the time grows with the text. With spaces around "@" and
 * "at" only behind a name with a stop or a line in it: "kahvila @ kirjasto.fi" is a place.
 */
const address =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63})(?:@|[ ]?[([{](?:at|ät|a)[)\]}][ ]?|(?<=[._][\p{L}\p{N}-]{1,63}) (?:@|at|ät) )((?:[\p{L}\p{N}-]{1,63}(?:\.|[ ]?[([](?:dot|piste|punkt)[)\]][ ]?)){1,4}\p{L}{2,24})(?![\p{L}\p{N}])/giu;
const maskedStop = / ?[([](?:dot|piste|punkt)[)\]] ?/giu;

export function findEmails(text: string, part: number): EmailAddress[] {
  return Array.from(text.matchAll(address), (match) => ({
    ...rangeOfMatch(match, part),
    local: (match[1] ?? "").toLowerCase(),
    domain: (match[2] ?? "").toLowerCase().replace(maskedStop, "."),
  }));
}
