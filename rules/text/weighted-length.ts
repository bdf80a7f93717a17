/**
 * Length of a text as X counts it: twitter-text's configuration v3 (weights in hundredths, addresses 23, emoji 2).
 * Source: the published configuration (github.com/twitter/twitter-text, config/v3.json).
 */
import { emojiLengthAt } from "./emoji";
import { findXAddresses } from "./x-links";

const addressWeight = 23;
const emojiWeight = 2;

/**
 * A selector behind an emoji that has no plain form counts by itself. The signs listed have one, though they are emoji
 * without a selector as well.
 */
const straySelector = /^(?![⌚⌛◽◾☔☕♈-♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛔⛪⛲⛳⛵⛺⛽❗⬛⬜⭐⭕🀄🈚🈯])\p{EPres}\uFE0F$/u;

/** Code points that weigh 1; everything else weighs 2. */
function isLight(code: number): boolean {
  return (
    code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247)
  );
}

function plainWeight(text: string): number {
  let weight = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const emoji = emojiLengthAt(text, at);
    weight += emoji > 0 ? emojiWeight : isLight(code) ? 1 : 2;
    if (emoji > 1 && straySelector.test(text.slice(at, at + emoji))) weight += 2;
    at += emoji > 0 ? emoji : code > 0xffff ? 2 : 1;
  }
  return weight;
}

/** More marks in a row than any letter has: they stay as they are, since composing them takes time by their square. */
const longRunOfMarks = /(\p{M}{100,})/u;
const compose = (text: string): string =>
  text
    .split(longRunOfMarks)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.normalize("NFC")))
    .join("");

/** Weighted length of the NFC form of `text`. */
export function weightedLength(text: string): number {
  const composed = compose(text);
  let weight = 0;
  let done = 0;
  for (const link of findXAddresses(composed)) {
    weight += plainWeight(composed.slice(done, link.start)) + addressWeight;
    done = link.end;
  }
  return weight + plainWeight(composed.slice(done));
}
