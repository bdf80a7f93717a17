/** International domain names as they are written for machines ("xn--…", RFC 3492), in their letters. */

const [base, lowest, highest, skew, damp] = [36, 1, 26, 38, 700];
/** A label has no more signs. */
const longestLabel = 63;

export const inLetters = (host: string): string =>
  host
    .split(".")
    .map((label) => (/^xn--/i.test(label) ? (decoded(label.slice(4).toLowerCase()) ?? label) : label))
    .join(".");

function decoded(coded: string): string | null {
  if (coded.length > longestLabel || !/^[a-z0-9-]*[a-z0-9]$/.test(coded)) return null;
  const split = coded.lastIndexOf("-");
  const letters = split > 0 ? Array.from(coded.slice(0, split)) : [];
  let [code, place, bias] = [128, 0, 72];
  for (let at = split > 0 ? split + 1 : 0; at < coded.length; ) {
    const before = place;
    for (let weight = 1, step = base; ; step += base) {
      const digit = Number.parseInt(coded.charAt(at++), 36);
      if (Number.isNaN(digit)) return null;
      // letters stand for 0–25, digits for 26–35
      const value = digit < 10 ? digit + 26 : digit - 10;
      place += value * weight;
      const threshold = Math.min(highest, Math.max(lowest, step - bias));
      if (value < threshold) break;
      weight *= base - threshold;
    }
    const length = letters.length + 1;
    bias = adapted(place - before, length, before === 0);
    code += Math.floor(place / length);
    place %= length;
    if (code > 0x10ffff) return null;
    letters.splice(place++, 0, String.fromCodePoint(code));
  }
  return letters.join("");
}

function adapted(distance: number, length: number, isFirst: boolean): number {
  let delta = Math.floor(distance / (isFirst ? damp : 2));
  delta += Math.floor(delta / length);
  let steps = 0;
  for (; delta > ((base - lowest) * highest) / 2; steps += base) delta = Math.floor(delta / (base - lowest));
  return steps + Math.floor(((base - lowest + 1) * delta) / (delta + skew));
}
