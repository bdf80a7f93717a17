/**
 * Regular expressions about words of Finnish, Swedish and English. Compiled, every `\p{L}` takes about 8 kB, which made
 * megabytes of long lists of phrases; the letters of these languages, and of the names in them, take next to nothing.
 */

/** Inside a class: letters of Latin script with any accent. */
const latinLetters = "A-Za-zÀ-ÖØ-öø-ɏ";

/** `source` may have `\p{L}` by itself, or as the first thing in a class. */
export const latinPattern = (source: string, flags: string): RegExp =>
  new RegExp(
    source.replace(/(\[\^?)?\\p\{L\}/g, (_, open?: string) => (open ? `${open}${latinLetters}` : `[${latinLetters}]`)),
    flags,
  );
