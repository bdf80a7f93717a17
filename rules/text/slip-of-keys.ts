/** Whether one word is typed for another: a letter left out, doubled or swapped with its neighbour, or the key beside it hit. */

const rows = ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"];
const places = new Map<string, readonly [column: number, row: number]>();
for (const [row, letters] of rows.entries()) {
  // each row lies half a key further to the right
  for (const [column, letter] of Array.from(letters).entries()) places.set(letter, [column + row / 2, row]);
}

function areNeighbours(a: string, b: string): boolean {
  const [first, second] = [places.get(a), places.get(b)];
  return !!first && !!second && Math.abs(first[0] - second[0]) <= 1 && Math.abs(first[1] - second[1]) <= 1;
}

/** For two different words of which one is made of the other by one change (`editDistance` 1), in small letters. */
export function isSlipOfKeys(written: string, meant: string): boolean {
  if (written.length < meant.length) return true;
  let at = 0;
  while (at < meant.length && written[at] === meant[at]) at++;
  const wrong = written[at] ?? "";
  if (written.length === meant.length) {
    const isSwapped = wrong === meant[at + 1] && written[at + 1] === meant[at];
    return isSwapped || areNeighbours(wrong, meant[at] ?? "");
  }
  return [written[at - 1], written[at + 1]].some(
    (beside) => beside && (beside === wrong || areNeighbours(beside, wrong)),
  );
}
