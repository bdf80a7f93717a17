/** Whether a text from a file reads as it is written. Pure. */

/** Controls, halves of characters, and signs that turn the order of letters around: a text would not be what it shows. */
const hidden = /(?![\n\r\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
/** Anything but spaces, marks without a letter, and signs that draw nothing. */
const visible = /[^\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether something in the text cannot be seen and changes what the rest shows. */
export const hasHiddenSigns = (value: string): boolean => hidden.test(value);

/** Why a text cannot be used: nothing of it is seen, or it does not read as it is written; null where it can. */
export function textTrouble(value: string): string | null {
  if (hasHiddenSigns(value)) return "has a control character, a half of one, or one that changes the direction";
  return visible.test(value) ? null : "has nothing that can be seen";
}
