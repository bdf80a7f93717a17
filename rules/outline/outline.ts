/** The outline of a missing language version: what is already known stands there, what is to be written is marked. */
import type { CheckContext } from "../context/check";
import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { type Language, otherLanguage } from "../model/span";
import { hashtagKey } from "../text/hashtags";
import type { Link } from "../text/links";
import { placeholder, placeholderWords } from "../text/placeholders";
import { outside } from "../text/ranges";
import { languageOfLink, pairedUrl } from "../text/site-language";
import { joinItems } from "./join-items";
import { type KnownItem, knownItems } from "./known-items";
import { lineMark } from "./list-marks";

interface SourceLine {
  text: string;
  /** How many. */
  words: number;
  /** What stands before the first word, in every language. */
  mark: string;
  known: KnownItem[];
  links: Link[];
}

/** "Lue lisää täältä:" before a link is no sentence to be written. */
const longestLead = 6;
const onlyTags = /^(?:\s*#[\p{L}\p{N}_]+)+\s*$/u;

/** Line by line: a place to write, followed by the facts of that line in the form of `target`; links on lines of their own. */
export function outlineOf(context: CheckContext, target: Language): string {
  const toWrite = placeholder(placeholderWords[target].version);
  const lines: string[] = [];
  for (const { text, words, mark, known, links } of linesOf(context, target)) {
    const lead = context.guideline.templates.readMore[target].toLowerCase();
    const linkWords = links.reduce((sum, link) => sum + context.derived.wordsIn(link).length, 0);
    const leadsToLink = links.length > 0 && words - linkWords <= longestLead;
    if (words > 0 && !onlyTags.test(text) && (!leadsToLink || known.some(({ kind }) => kind !== "term"))) {
      // "Läs mer" stands before the link already
      const told = links.length > 0 ? known.filter((item) => !lead.startsWith(item.text.toLowerCase())) : known;
      const facts = joinItems(told, context.draft.parts, target);
      const line = mark + toWrite;
      if (facts || lines.at(-1) !== line) lines.push(facts ? `${line} ${facts}` : line);
    }
    lines.push(...links.map((link) => linkFor(link, context.guideline, target)));
  }
  if (!lines.some((line) => line.includes(toWrite))) lines.unshift(toWrite);
  return [...new Set(lines)].join("\n");
}

/** Hashtags of `target` for the topics whose tag in the other language is used, without those that are there. */
export function missingTags({ guideline, derived }: Omit<CheckContext, "draft">, target: Language): string[] {
  const used = new Set(derived.hashtags.map(({ tag }) => hashtagKey(tag)));
  const pairs = guideline.hashtags.topics.flatMap((topic) => {
    const at = topic[otherLanguage(target)].findIndex((tag) => used.has(hashtagKey(tag)));
    return at < 0 ? [] : [topic[target][at] ?? topic[target][0] ?? ""];
  });
  return [...new Set(pairs)].filter((tag) => tag !== "" && !used.has(hashtagKey(tag)));
}

function linesOf(context: CheckContext, target: Language): SourceLine[] {
  const { draft, derived } = context;
  const known = knownItems(context, target);
  // "nimi (at) kunta.fi": its domain is no page
  const links = outside(derived.links, addressesIn(context, otherLanguage(target)));
  let [atKnown, atLink] = [0, 0];
  const isWritten = writtenLines(context, target);
  return draft.parts.flatMap((whole, part) => {
    const wordsOfPart = derived.words[part] ?? [];
    let [start, atWord] = [0, 0];
    return whole.split("\n").flatMap((text): SourceLine[] => {
      const end = start + text.length;
      const isHere = (range: TextRange | undefined) => range?.part === part && range.start < end;
      const [firstKnown, firstLink] = [atKnown, atLink];
      while (isHere(known[atKnown])) atKnown++;
      while (isHere(links[atLink])) atLink++;
      const firstWord = atWord;
      while ((wordsOfPart[atWord]?.start ?? end) < end) atWord++;
      const words = atWord - firstWord;
      const mark = words > 0 ? lineMark(text) : "";
      const behindMark = start + text.length - text.trimStart().length + mark.length;
      const items = known.slice(firstKnown, atKnown).filter((item) => mark === "" || item.end > behindMark);
      const written = isWritten(part, start, end);
      start = end + 1;
      return written ? [] : [{ text, words, mark, known: items, links: links.slice(firstLink, atLink) }];
    });
  });
}

/** Lines in the language `target` alone, as "På svenska i nästa inlägg": nothing of them is to be written again. Asked in order. */
function writtenLines({ derived }: CheckContext, target: Language) {
  let at = 0;
  let last = -1;
  return (part: number, start: number, end: number): boolean => {
    if (part !== last) [at, last] = [0, part];
    const spans = derived.spans[part] ?? [];
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const langs: string[] = [];
    for (let next = at; (spans[next]?.start ?? end) < end; next++) langs.push(spans[next]?.lang ?? "");
    return langs.length > 0 && langs.every((lang) => lang === target);
  };
}

const addressesIn = ({ derived }: CheckContext, source: Language) =>
  derived.facts[source].filter(({ value }) => value.type === "email");

const form = /kysel|lomak|ilmoittau|hakemu|enkat|blankett|anmal|ansok|survey|form(?:s|$|[/-])/iu;

/** The page in the language `target` where there is one, `introduced` by "Läs mer …". */
export function linkFor(link: Link, guideline: Guideline, target: Language, introduced = true): string {
  const site = languageOfLink(link, guideline);
  if (!site || site === target) return link.text;
  const paired = pairedUrl(link, target, guideline);
  // a front page is no form to fill in
  if (paired === null && form.test(link.path)) return link.text;
  const url = paired ?? guideline.sites.landing[target];
  return introduced ? `${guideline.templates.readMore[target]} ${url}` : url;
}
