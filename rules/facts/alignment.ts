/**
 * Lays two rows of facts beside each other, in the order of the texts. Takes time in proportion to the product of what is
 * left of the rows without their common beginning and end.
 */

/** `id` is the same for facts that say the same. */
export interface AlignedItem {
  id: string;
  type: string;
}

/** Places in the two rows that belong together; `same`: they say the same, else they only are of one type. */
export interface AlignedPair {
  fi: number;
  sv: number;
  same: boolean;
}

/** Two rows of some 200 facts each; longer posts keep their common beginning and end, and nothing is said of the rest. */
const mostCells = 40_000;

// two that say the same outweigh a pair that only has its type in common: what has moved is not taken for what has changed
const [scoreOfSame, scoreOfType] = [3, 1];

/** In the order of both rows; what has no partner at its place is left out. */
export function alignRows(fi: readonly AlignedItem[], sv: readonly AlignedItem[]): AlignedPair[] {
  let start = 0;
  while (start < fi.length && start < sv.length && fi[start]?.id === sv[start]?.id) start++;
  let [fiEnd, svEnd] = [fi.length, sv.length];
  while (fiEnd > start && svEnd > start && fi[fiEnd - 1]?.id === sv[svEnd - 1]?.id) {
    fiEnd--;
    svEnd--;
  }
  const pairs: AlignedPair[] = [];
  for (let at = 0; at < start; at++) pairs.push({ fi: at, sv: at, same: true });
  for (const pair of alignMiddle(fi.slice(start, fiEnd), sv.slice(start, svEnd))) {
    pairs.push({ fi: pair.fi + start, sv: pair.sv + start, same: pair.same });
  }
  for (let at = 0; at < fi.length - fiEnd; at++) pairs.push({ fi: fiEnd + at, sv: svEnd + at, same: true });
  return pairs;
}

function alignMiddle(fi: readonly AlignedItem[], sv: readonly AlignedItem[]): AlignedPair[] {
  const width = sv.length + 1;
  if (fi.length * sv.length === 0 || fi.length * sv.length > mostCells) return [];
  const scoreOf = (a: AlignedItem | undefined, b: AlignedItem | undefined) =>
    a?.id === b?.id ? scoreOfSame : a?.type === b?.type ? scoreOfType : 0;
  // the best score of what stands from each place on
  const best = new Int32Array((fi.length + 1) * width);
  const scoreAt = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = fi.length - 1; row >= 0; row--) {
    for (let column = sv.length - 1; column >= 0; column--) {
      const score = scoreOf(fi[row], sv[column]);
      best[row * width + column] = Math.max(
        scoreAt(row + 1, column),
        scoreAt(row, column + 1),
        score > 0 ? score + scoreAt(row + 1, column + 1) : 0,
      );
    }
  }
  const pairs: AlignedPair[] = [];
  for (let row = 0, column = 0; row < fi.length && column < sv.length; ) {
    const score = scoreOf(fi[row], sv[column]);
    if (score > 0 && score + scoreAt(row + 1, column + 1) === scoreAt(row, column)) {
      pairs.push({ fi: row, sv: column, same: score === scoreOfSame });
      row++;
      column++;
    } else if (scoreAt(row + 1, column) === scoreAt(row, column)) row++;
    else column++;
  }
  return pairs;
}
