/**
 * The part of a word that its endings leave alone, guessed from its length alone. All words are in lower case; lengths are
 * in UTF-16 units. How much is cut off depends on what a mistake would do.
 */

/** For the words of a search, Finnish or Swedish: about two thirds of the word, never all of it, at least three letters. */
export const searchStem = (word: string): string =>
  word.slice(0, Math.max(3, Math.min(word.length - 1, Math.ceil(word.length * 0.65))));

/**
 * For place names, whose last letters change ("Masalan", "Kirkkonummella"). A short name keeps four letters, so that few
 * other words begin like it.
 */
export const placeStem = (name: string): string => (name.length > 5 ? name.slice(0, -2) : name.slice(0, 4));

/** For Finnish terms in running text: all but three letters, at least four. */
export const termStem = (term: string): string => term.slice(0, Math.max(4, term.length - 3));
