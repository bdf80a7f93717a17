/** What a draft is about, as far as several checks need to know: by the pack's word lists, matched as words. */
import type { CheckContext } from "./checks/check";

/**
 * An expression that finds any of `words` at the beginning of a word of the text, with the endings that Finnish and
 * Swedish put behind it. A list entry with a trailing `=` must match the whole word ("brand=" is a fire, not a brand name);
 * one with a leading `*` may stand at the end of a compound ("*katko" finds "vesikatko").
 */
export function wordList(words: readonly string[]): RegExp {
  const sources = words.map((word) => {
    const source = word
      .replace(/^\*|=$/g, "")
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/ /g, "\\s+");
    const before = word.startsWith("*") ? "" : "(?<!\\p{L})";
    return before + source + (word.endsWith("=") ? "(?!\\p{L})" : "");
  });
  return new RegExp(sources.length > 0 ? sources.join("|") : "(?!)", "iu");
}

const compiled = new WeakMap<readonly string[], RegExp>();
function listed(words: readonly string[]): RegExp {
  const known = compiled.get(words) ?? wordList(words);
  compiled.set(words, known);
  return known;
}

export function mentions(
  { draft }: Pick<CheckContext, "draft">,
  words: { fi: readonly string[]; sv: readonly string[] },
): boolean {
  const text = draft.parts.join("\n").normalize("NFC");
  return listed(words.fi).test(text) || listed(words.sv).test(text);
}

/** A present or coming disruption or danger. */
export const isDisruption = (context: CheckContext): boolean => mentions(context, context.guideline.lexicons.crisis);
export const isCondolence = (context: CheckContext): boolean =>
  mentions(context, context.guideline.lexicons.condolence);
