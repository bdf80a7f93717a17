/** Signs of Markdown, which posts show as they are. Lists and lines of signs are left alone: they serve readers as well. */
import { type Remain, remainsOf } from "./remain";

const edge = "[\\p{L}\\p{N}_*@#/.]";
const bold = /(?<![\p{L}\p{N}_*@#/])(\*\*\*?)(?=[^\s*])([^\n*]{0,300}[^\s*])\1(?!\*)/gu;
const underlined = new RegExp(`(?<!${edge})__(?=[^\\s_])([^\\n_]{0,300}[^\\s_])__(?![\\p{L}\\p{N}_])`, "gu");
const heading = /(?<=^|\n)#{2,6} +(?=[^\s#])/gu;
/** What a link leads to has no space in it; one within a site begins with a slash. */
const target =
  "(?:https?:\\/\\/|www\\.|mailto:|tel:|\\.{0,2}\\/|#|(?=[^\\s()/]{1,80}\\.\\p{L}{2,6}[)/?#]))[^\\s()]{1,500}";
const link = new RegExp(`(?<!!)\\[([^[\\]\\n]{1,200})\\]\\((${target})\\)`, "gu");
const image = /!\[([^[\]\n]{0,200})\]\([^\s()]{0,500}(?: "[^"\n]{0,100}")?\)/gu;
/** Bullets that are certain to be Markdown's only where other signs of it are. */
const bullet = /(?<=^|\n)([ ]{0,6})\*(?= {1,3}[^\s*])/gu;
/** What was struck out may be wanted, or not. */
const struck = /(?<![\p{L}\p{N}~])~~(?=[^\s~])[^\n~]{0,200}[^\s~]~~(?![\p{L}\p{N}~])/gu;
const code = /(?<![\p{L}\p{N}`])`(?=[^\s`])([^\n`]{0,120}[^\s`])`(?![\p{L}\p{N}`])/gu;
const fence = /(?<=^|\n)```[a-z]{0,12}(?=\n|$)/gu;
const tableRule = /(?<=^|\n)\|?(?: ?:?-{3,20}:? ?\|){1,10}(?: ?:?-{3,20}:? ?)?(?=\n|$)/gu;

const hasLetter = /[\p{L}\p{N}]/u;

export function markdownRemains(text: string): Remain[] {
  const inner = (group: number) => (match: RegExpExecArray) => match[group] ?? null;
  const remains = [
    ...remainsOf(text, bold, inner(2)).filter(({ instead }) => hasLetter.test(instead ?? "")),
    ...remainsOf(text, underlined, inner(1)).filter(({ instead }) => hasLetter.test(instead ?? "")),
    ...remainsOf(text, heading, () => ""),
    ...remainsOf(text, link, ([, words = "", url = ""]) => asText(words, url.replace(/^(?:mailto|tel):/u, "")), false),
    ...remainsOf(text, image, ([, words]) => words || null, false),
    ...remainsOf(text, struck, () => null),
    ...remainsOf(text, code, inner(1)),
    ...remainsOf(text, fence, () => null),
    ...remainsOf(text, tableRule, () => null),
  ];
  const bullets = remains.length > 0 ? remainsOf(text, bullet, ([, indent = ""]) => `${indent}•`) : [];
  return bullets.length > 1 ? [...remains, ...bullets] : remains;
}

/** A place in the page itself is none in a post. */
const asText = (words: string, url: string) =>
  url.startsWith("#") ? words : url.includes(words) ? url : `${words}: ${url}`;
