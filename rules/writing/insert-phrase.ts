/** Puts a phrase in both languages, or a hashtag, into a draft. Pure. */
import type { Language } from "../model/span";
import type { Writing } from "./compose";

/** UTF-16 offsets; null where nobody has been in the field: at its end then. */
export type Carets = Record<Language, number | null>;

function inserted(text: string, phrase: string, caret: number | null): string {
  if (phrase.trim() === "") return text;
  if (text.trim() === "") return phrase;
  const at = caret === null ? text.length : Math.min(caret, text.length);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (after.trim() === "" && !/\s$/u.test(before)) return `${before}\n\n${phrase}`;
  const gapBefore = before === "" || /\s$/u.test(before) ? "" : " ";
  const gapAfter = after === "" || /^[\s.,!?:;]/u.test(after) ? "" : " ";
  return before + gapBefore + phrase + gapAfter + after;
}

export const withPhrase = (writing: Writing, phrase: Record<Language, string>, carets: Carets): Writing => ({
  ...writing,
  fi: inserted(writing.fi, phrase.fi, carets.fi),
  sv: inserted(writing.sv, phrase.sv, carets.sv),
});

/** The hashtags in a text, each once. */
export const tagsIn = (text: string): string[] => [...new Set(text.match(/#[\p{L}\p{N}_]+/gu) ?? [])];

export function withTag(writing: Writing, tag: string): Writing {
  const isThere = tagsIn(writing.tags).some((one) => one.toLowerCase() === tag.toLowerCase());
  return isThere ? writing : { ...writing, tags: `${writing.tags.trim()} ${tag}`.trim() };
}
