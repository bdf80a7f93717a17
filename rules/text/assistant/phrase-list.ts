/**
 * Phrases by their first words. Compiled, the phrases of a long list take half a megabyte in every process; so each is
 * compiled only when a line begins as it does, which the lines of most posts never do.
 */
import { latinPattern } from "../latin-pattern";

/** Sources of patterns, which must match at the beginning of a line, in any letters. */
export type Phrase = readonly [begin: string, rest: string];

export function phraseList(phrases: readonly Phrase[]): (line: string) => boolean {
  const patterns = phrases.map(([begin, rest]) => ({
    begin: latinPattern(`^\\s*(?:${begin})`, "iu"),
    whole: latinPattern(`^\\s*(?:${begin})(?:${rest})`, "iu"),
  }));
  return (line) => patterns.some(({ begin, whole }) => begin.test(line) && whole.test(line));
}
