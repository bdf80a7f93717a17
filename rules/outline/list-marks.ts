/** What stands before the first word of a line and belongs to all languages: a bullet, the number of a list, emoji. */
import { emojiLengthAt } from "../text/emoji";

/** "– ", "• ", "1. ", "2) ", "a) ": with the space behind it, without which a dash begins a word and a number a time. */
const listMark = /^\s{0,20}(?:(?:[-–—•·▪◦●○■►▶➤✓✔*]|\d{1,2}[.)]|\p{Ll}\))[ \t\u00a0]{1,4})?/u;
const mostEmoji = 4;

/** Empty where the line begins with its text. */
export function lineMark(line: string): string {
  let end = listMark.exec(line)?.[0].length ?? 0;
  for (let count = 0; count < mostEmoji; count++) {
    const length = emojiLengthAt(line, end);
    if (length === 0) break;
    end += length;
    while (/[ \u00a0]/.test(line.charAt(end))) end++;
  }
  // "5. joulukuuta" is a day
  const mark = line.slice(0, end);
  if (mark.includes(".") && /^\s*\d+\.\s*$/.test(mark) && /^\p{Ll}/u.test(line.slice(end, end + 2))) return "";
  const sign = mark.trimEnd();
  return (sign === mark ? sign : `${sign} `).trimStart();
}
