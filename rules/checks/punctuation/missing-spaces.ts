/** Finds marks behind which the next word follows without a space: "auki.Se suljetaan", "hei,moi". */

import { matchesOf } from "../../text/matches";
import { topLevelDomains } from "../../text/top-level-domains";
import type { MarkSlip } from "./mark-slip";

/** What follows a sentence: a word with a capital, or one of the Swedish words of a single letter. */
const nextSentence = "\\p{Lu}\\p{Ll}{1,40}|[IÅ](?=\\s\\p{L})";
const behindSentence = new RegExp(
  `(?<before>(?<!\\p{L})\\p{L}{0,60}\\p{Ll}{2}|(?<!\\d)\\d{1,12}|[)”"%€])(?<mark>[.!?]|[!?]{2,3})(?<next>${nextSentence})`,
  "gu",
);
/** "24.11.klo 18": a day and its month. */
const behindDay =
  /(?<![\p{L}\p{N}.])(?<before>(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2]))(?<mark>\.)(?<next>\p{Ll}{2,40})/gu;
const behindComma =
  /(?<before>(?<!\p{L})\p{L}{1,60}\p{Ll}|(?<!\d)\d{1,12})(?<mark>,)(?<next>\p{L}\p{Ll}{1,40})(?![\p{L}\p{N}@])/gu;

/** "Ohje.Pdf" is a file, "kunta,fi" an address with a slip of the key. */
const isNoWord =
  /^(?:pdf|jpe?g|png|gif|webp|svg|heic|docx?|xlsx?|pptx?|od[tsp]|csv|txt|zip|mp[34]|ics|exe|js|net|fi|com|org|ax|eu)$/i;
/** What stands behind a passage in a file name or the code of a program. */
const goesOnAsName = /^[\p{L}\p{N}_]*(?:[([]|\.\p{Ll}{2,4}(?!\p{L})|[_@/\\=])/u;

/** Most texts have none of these. */
const mayLackSpace = /[.!?][\p{Lu}]|\d\.\p{Ll}|,\p{L}/u;

export function findMissingSpaces(text: string): MarkSlip[] {
  if (!mayLackSpace.test(text)) return [];
  return [behindSentence, behindDay, behindComma].flatMap((pattern) =>
    matchesOf(text, pattern).flatMap((match): MarkSlip[] => {
      const { before = "", mark = "", next = "" } = match.groups ?? {};
      const end = match.index + match[0].length;
      if (isNoWord.test(next) || goesOnAsName.test(text.slice(end, end + 60))) return [];
      if (/[_@/\\=]/.test(text.charAt(match.index - 1))) return [];
      const at = match.index + before.length + mark.length;
      const isName = /^\p{Lu}/u.test(before) && mark === ".";
      return [
        {
          kind: mark === "." && topLevelDomains.has(next.toLowerCase()) ? "becomes-link" : "missing-space",
          start: match.index,
          end,
          change: { start: at, end: at, correct: " " },
          // "Dr.Oetker", "Node.Js" are names
          certain: !isName,
        },
      ];
    }),
  );
}
