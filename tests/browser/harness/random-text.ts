/** Random posts for the editors: words, hashtags, addresses, emoji and line ends in every order. */

/** Deterministic numbers below `below` (mulberry32), so that a failure can be had again. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const words = [
  "Hei",
  "#kirkkonummi",
  "kyrkslätt.fi/simhall",
  "ä",
  "Åbo",
  "😀",
  "👩‍🚒",
  "🇫🇮",
  "klo",
  "18.30",
  "@nimi",
  "–",
  "e\u0301",
  "#YhdessäTillsammans",
];
const gaps = [" ", " ", " ", "\n", "\n\n", ", "];

/** Words and gaps; one in four begins or ends with a gap. */
export function randomText(random: (below: number) => number, most: number): string {
  const gap = () => gaps[random(gaps.length)] ?? "";
  let text = random(4) === 0 ? gap() : "";
  for (let count = 1 + random(most); count > 0; count--) {
    text += (words[random(words.length)] ?? "") + (count > 1 || random(4) === 0 ? gap() : "");
  }
  return text;
}
