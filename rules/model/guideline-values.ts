/**
 * The values of which a guideline pack is made: texts, addresses, lists. The largest sizes are several times those of the
 * built-in pack, and small enough for a review to stay fast.
 */
import * as z from "zod";
import { hasHiddenSigns, textTrouble } from "./text-trouble";

// before the first schema: zod's `new Function` probe would violate the extension's content security policy
z.config({ jitless: true });

/** The schema for texts in which `troubleOf` finds nothing. */
export const without = (troubleOf: (value: string) => string | null, schema = z.string()) =>
  schema.superRefine((value, { addIssue }) => {
    const trouble = troubleOf(value);
    if (trouble) addIssue(trouble);
  });
/** The schema for texts that are read as they are written. */
const readable = (schema: z.ZodString) => without(textTrouble, schema);

/** A name, a term, an entry, a line: UTF-16 units. */
export const text = readable(z.string().min(1).max(500));
export const longText = readable(z.string().min(1).max(5_000));
export const localised = z.strictObject({ fi: longText, sv: longText, en: longText });
export const pair = z.strictObject({ fi: longText, sv: longText });
const reasonText = longText.refine((value) => (value.match(/\p{L}+/gu) ?? []).some(({ length }) => length > 2), {
  error: "says why, in words",
});
/** Why a check is off, or milder. */
export const reason = z.strictObject({ fi: reasonText, sv: reasonText, en: reasonText });
const nameText = longText.refine((value) => /\p{L}{2}/u.test(value), { error: "has more than one letter" });
/** A name by whose beginning others are known. */
export const namePair = z.strictObject({ fi: nameText, sv: nameText });
export const listOf = <Entry extends z.ZodType>(entry: Entry, most: number) => z.array(entry).max(most);
export const listEntry = readable(
  z
    .string()
    .max(200)
    .regex(/[\p{L}\p{N}]/u, "an entry of a word list has letters"),
);
/** Entries are written as `rules/text/word-list.ts` describes; they are not regular expressions. */
export const wordLists = z.strictObject({ fi: listOf(listEntry, 200), sv: listOf(listEntry, 200) });
/** Words that point to one topic; there may be many topics. */
export const cueLists = z.strictObject({ fi: listOf(listEntry, 100), sv: listOf(listEntry, 100) });
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** A day that the calendar has. */
export const realDay = z.iso.date();
export const month = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
export const packId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9-]+$/);
export const version = z
  .string()
  .max(30)
  .regex(/^\d+\.\d+\.\d+$/);
export const host = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
/** Addresses stand in posts and behind links: other schemes run scripts or read files. */
export const url = z
  .url()
  .max(1_000)
  .regex(/^https?:\/\/\S+$/i, "an address begins with https:// or http:// and has no spaces")
  .refine((value) => !hasHiddenSigns(value), { error: "has a sign that cannot be seen" });
export const urlPair = z.strictObject({ fi: url, sv: url });
/** Characters, or hashtags. */
export const limit = z.int().min(1).max(1_000_000);
export const statementIds = listOf(text, 500);
