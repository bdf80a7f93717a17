/** A draft with its texts folded, which the checks read, and the way back to the draft as its writer has it. */
import type { Draft, TextRange } from "../model/draft";
import type { Edit } from "../model/finding";
import { type FoldedText, foldText } from "../text/folded-text";
import { Graphemes } from "../text/graphemes";

/** Leads from a text that was read to the same text as written. No passage ends within a character as people see it. */
export interface WayBack {
  range(range: TextRange): TextRange;
  /** null where it would change nothing. */
  edit(edit: Edit): Edit | null;
}

/** `draft` is `written` itself where nothing of it reads differently. */
export function foldDraft(written: Draft): { draft: Draft; back: WayBack } {
  const parts = written.parts.map(foldText);
  const fold = (text: string | null) => text && foldText(text).text;
  const parent = fold(written.parent);
  const altTexts = written.media?.altTexts?.map(fold) ?? null;
  const isSame =
    parent === written.parent &&
    parts.every(({ text }, part) => text === written.parts[part]) &&
    (altTexts ?? []).every((text, picture) => text === written.media?.altTexts?.[picture]);
  const media = written.media && { ...written.media, altTexts };
  const draft = isSame ? written : { ...written, parts: parts.map(({ text }) => text), parent, media };
  return { draft, back: wayBack(written, parts) };
}

/** `parts` as they were read from the parts of `written`. */
function wayBack(written: Draft, parts: readonly FoldedText[]): WayBack {
  const graphemes = written.parts.map((text) => new Graphemes(text));
  function range({ part, start, end }: TextRange): TextRange {
    const place = parts[part]?.written(start, end) ?? { start, end };
    const whole = graphemes[part]?.around(place.start, place.end) ?? place;
    // what is put in goes behind a character
    return { part, start: start === end ? whole.end : whole.start, end: whole.end };
  }
  function edit(edit: Edit): Edit | null {
    const text = written.parts[edit.part] ?? "";
    const read = parts[edit.part];
    const place = range(edit);
    if (edit.atEnd) place.end = text.length;
    if (edit.atEnd && edit.start === edit.end) place.start = place.end;
    // of a character that the edit takes a part of, the rest is written again
    const before = read && edit.start < edit.end ? read.text.slice(read.from(place.start), edit.start) : "";
    const after = read && edit.start < edit.end && !edit.atEnd ? read.text.slice(edit.end, read.from(place.end)) : "";
    const expected = text.slice(place.start, place.end);
    const replacement = before + edit.text + after;
    return replacement === expected ? null : { ...edit, ...place, expected, text: replacement };
  }
  return { range, edit };
}

/** For what was read as it is written: the same places, with whole characters. */
export const asWritten = (written: Draft): WayBack =>
  wayBack(
    written,
    written.parts.map((text) => ({ text, from: (at) => at, written: (start, end) => ({ start, end }) })),
  );
