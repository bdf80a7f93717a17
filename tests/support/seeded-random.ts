/** Random numbers that are the same each time, so that a failure can be had again. */

/** Numbers from 0 up to 1 (a linear congruential generator). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
