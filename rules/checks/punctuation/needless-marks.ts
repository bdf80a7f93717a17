/** Finds spaces in front of marks ("Tervetuloa !") and marks that stand twice ("hei,, moi"). */

import { matchesOf } from "../../text/matches";
import type { MarkSlip } from "./mark-slip";

/** The end of a word or number; not of a smiley, an emoji or a bracket, behind which people part a mark on purpose. */
const wordEnd = "(?<=[\\p{L}\\p{N}”%€])";
/** Where a sentence is at its end. */
const sentenceEnd = '(?=[^\\S\\n]{0,3}(?:$|\\n|[”")]|\\p{Lu}|\\p{Extended_Pictographic}))';

const beforeEnd = new RegExp(`${wordEnd}[^\\S\\n]{1,3}(?<mark>[!?]{1,4})${sentenceEnd}`, "gu");
const beforeStop = new RegExp(`(?<=\\p{L}{2})[^\\S\\n]{1,3}(?<mark>\\.)(?!\\s?\\.)(?=\\s|$)${sentenceEnd}`, "gu");
/** "auki .Se": the space stands on the wrong side. ".Net" and ".Fi" are names. */
const beforeGluedStop =
  /(?<=\p{Ll}{2}|[\d€%)])[^\S\n]{1,3}(?<mark>\.)(?=(?!(?:Net|Fi|Com|Org|Pdf)(?!\p{L}))\p{Lu}\p{Ll}{1,40}(?![\p{L}.@/]\p{L}))/gu;
const beforeComma = new RegExp(`${wordEnd}[^\\S\\n]{1,3}(?<mark>,)(?=\\s\\S|\\p{L}{2})`, "gu");
/** Of a ratio ("1 : 200") and a smiley (":)", ": )") there is nothing here. */
const beforeColon = /(?<=\p{L}{2})[^\S\n]{1,3}(?<mark>[:;])(?=[^\S\n][\p{L}\p{N}]|[^\S\n]?\n)/gu;
const beforeMark = [beforeEnd, beforeStop, beforeGluedStop, beforeComma, beforeColon];

/** "klo ?" waits for its value. */
const awaitsValue = /(?<!\p{L})(?:klo|kl|kello|klockan|puh|tfn|hinta|pris)\.?$/iu;

/** The low quotation marks of other languages stand in front of a word. */
const comma = /(?<=[\p{L}\p{N}”%€)])(?<mark>,(?:[^\S\n]?,){1,3})(?=[\s\p{L}]|$)/gu;
const stops = /(?<=[\p{L}\p{N}”%€)])(?<mark>\.\.)(?=[\s”")]|$)/gu;

/** As much of the word in front is shown. */
const shown = 20;

/** Most texts have none of these. */
const mayStandApart = /[^\S\n][!?.,:;]/u;
const mayBeDoubled = /[,.][^\S\n]?[,.]/u;

export function findNeedlessMarks(text: string): MarkSlip[] {
  const wordBefore = (at: number) => /\S*$/u.exec(text.slice(Math.max(0, at - shown), at))?.[0] ?? "";
  const spaces = (mayStandApart.test(text) ? beforeMark : []).flatMap((pattern) =>
    matchesOf(text, pattern).flatMap((match): MarkSlip[] => {
      const { index } = match;
      const mark = match.groups?.mark ?? "";
      const before = wordBefore(index);
      if (/^\?/.test(mark) && awaitsValue.test(before)) return [];
      const end = index + match[0].length;
      const isGlued = /\p{L}/u.test(text.charAt(end));
      const correct = isGlued ? `${mark} ` : mark;
      return [
        {
          kind: "space-before",
          start: index - before.length,
          end,
          change: { start: index, end, correct },
          certain: mark !== ":" && mark !== ";",
        },
      ];
    }),
  );
  const doubled = (mayBeDoubled.test(text) ? [comma, stops] : []).flatMap((pattern) =>
    matchesOf(text, pattern).map((match): MarkSlip => {
      const end = match.index + match[0].length;
      const start = match.index - wordBefore(match.index).length;
      const correct = match[0].charAt(0);
      const isGlued = correct === "," && /\p{L}/u.test(text.charAt(end));
      // two full stops may stand for three
      const change = { start: match.index, end, correct: isGlued ? ", " : correct };
      return { kind: "doubled", start, end, change, certain: correct === "," };
    }),
  );
  return [...spaces, ...doubled];
}
