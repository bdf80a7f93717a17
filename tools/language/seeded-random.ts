/**
 * For the tools of this folder: repeatable random numbers in [0, 1), so that training gives the same result every time.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
}
