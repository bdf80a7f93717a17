/** `text` as a piece of a regular expression (with the flag `u`) that stands for just these characters. */
export const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
