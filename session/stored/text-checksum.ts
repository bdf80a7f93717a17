/** A checksum that tells whether a stored text is still the one that was stored. Against damage, not against forgery. */

/** 53 bits, as many as a number holds: two sums of 32 bits each, that mix every UTF-16 unit in another way. */
export function textChecksum(text: string): number {
  let first = 0x2545f491;
  let second = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x5bd1e995);
    first ^= first >>> 15;
    second = Math.imul(second + unit, 0x01000193) ^ (second >>> 13);
  }
  return (second >>> 11) * 2 ** 32 + (first >>> 0);
}
