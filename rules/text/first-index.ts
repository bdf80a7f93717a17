/**
 * Index of the first item of `sorted` for which `isReached` holds, as it then must for all behind it; the length of the list
 * where it holds for none. Takes logarithmic time.
 */
export function firstIndex<Item>(sorted: readonly Item[], isReached: (item: Item) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    // within the bounds of the list
    if (isReached(sorted[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
