/**
 * Length of a text as X counts it: twitter-text's configuration v3 (weights in hundredths, addresses 23, emoji 2).
 * Source: the published configuration (github.com/twitter/twitter-text, config/v3.json).
 */
import { findLinks } from "./links";

const addressLength = 23;
/** Code points that weigh 1; everything else weighs 2. */
const light: [number, number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];
const emoji =
  /\p{RI}\p{RI}|[#*0-9]\uFE0F?\u20E3|\p{Emoji}(?:\p{EMod}|\uFE0F\u20E3?|[\u{E0020}-\u{E007E}]+\u{E007F})?(?:\u200D\p{Emoji}(?:\p{EMod}|\uFE0F\u20E3?)?)*/u;
const emojiAt = new RegExp(emoji.source, "uy");

function plainWeight(text: string): number {
  let weight = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    // digits, # and * are "emoji" only as keycaps; ordinary letters and signs never reach the expression
    if (
      code > 0x203b ||
      code === 0xa9 ||
      code === 0xae ||
      text.charCodeAt(at + 1) === 0xfe0f ||
      text.charCodeAt(at + 1) === 0x20e3
    ) {
      emojiAt.lastIndex = at;
      const match = emojiAt.exec(text);
      if (match) {
        weight += 2;
        at += match[0].length;
        continue;
      }
    }
    weight += light.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
    at += code > 0xffff ? 2 : 1;
  }
  return weight;
}

/** Weighted length of the NFC form of `text`. */
export function weightedLength(text: string): number {
  const composed = text.normalize("NFC");
  let weight = 0;
  let done = 0;
  for (const link of findLinks(composed, 0)) {
    weight += plainWeight(composed.slice(done, link.start)) + addressLength;
    done = link.end;
  }
  return weight + plainWeight(composed.slice(done));
}
