/** Signs of Markdown, which posts show as they are. Lists and lines of signs are left alone: they serve readers as well. */
import { type Remain, remainsOf } from "./remain";

const edge = "[\\p{L}\\p{N}_*@#/.]";
const bold = /(?<![\p{L}\p{N}_*@#/])(\*\*\*?)(?=[^\s*])([^\n*]{0,300}[^\s*])\1(?!\*)/gu;
const underlined = new RegExp(`(?<!${edge})__(?=[^\\s_])([^\\n_]{0,300}[^\\s_])__(?![\\p{L}\\p{N}_])`, "gu");
const heading = /(?<=^|\n)#{2,6} +(?=[^\s#])/gu;
const link = /!?\[([^[\]\n]{1,200})\]\((https?:\/\/[^\s()]{1,500}|www\.[^\s()]{1,500})\)/gu;
const code = /(?<![\p{L}\p{N}`])`(?=[^\s`])([^\n`]{0,120}[^\s`])`(?![\p{L}\p{N}`])/gu;
const fence = /(?<=^|\n)```[a-z]{0,12}(?=\n|$)/gu;
const tableRule = /(?<=^|\n)\|?(?: ?:?-{3,20}:? ?\|){1,10}(?: ?:?-{3,20}:? ?)?(?=\n|$)/gu;

const hasLetter = /[\p{L}\p{N}]/u;

export function markdownRemains(text: string): Remain[] {
  const inner = (group: number) => (match: RegExpExecArray) => match[group] ?? null;
  return [
    ...remainsOf(text, bold, inner(2)).filter(({ instead }) => hasLetter.test(instead ?? "")),
    ...remainsOf(text, underlined, inner(1)).filter(({ instead }) => hasLetter.test(instead ?? "")),
    ...remainsOf(text, heading, () => ""),
    ...remainsOf(text, link, ([, words = "", url = ""]) => (url.includes(words) ? url : `${words}: ${url}`), false),
    ...remainsOf(text, code, inner(1)),
    ...remainsOf(text, fence, () => null),
    ...remainsOf(text, tableRule, () => null),
  ];
}
