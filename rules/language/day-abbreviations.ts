/** Short names of the days of the week, and what they say: Finnish, Swedish, English, other (1 = fully). */

const finnish = [0, -1, -1.5, -1.5];
const swedish = [-1, 0, -1.5, -1.5];
/** "ti" and "to" are used in both. */
const both = [0, 0, -1.5, -1.5];

export const dayAbbreviations: ReadonlyMap<string, readonly number[]> = new Map([
  ...["ma", "ke", "pe", "la", "su"].map((day) => [day, finnish] as const),
  ...["må", "mån", "tis", "ons", "tors", "fre", "lö", "lör", "sö", "sön"].map((day) => [day, swedish] as const),
  ...["ti", "to"].map((day) => [day, both] as const),
]);
