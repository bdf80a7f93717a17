/** E-mail addresses, masked ones too ("nimi(at)kunta.fi"). */
import type { TextRange } from "../model/draft";
import { matchesOf } from "./matches";
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

/** Most texts have none of these. */
const mayHaveEmail = /@|[([{](?:at|ät|a)[)\]}]| (?:at|ät) /i;

export function findEmails(text: string, part: number): EmailAddress[] {
  if (!mayHaveEmail.test(text)) return [];
  return matchesOf(text, address).map((match) => ({
    ...rangeOfMatch(match, part),
    local: (match[1] ?? "").toLowerCase(),
    domain: (match[2] ?? "").toLowerCase().replace(maskedStop, "."),
  }));
}
