/** The outline of a missing language version: what is already known stands there, what is to be written is marked. */
import type { CheckContext } from "../context/check";
import { formatClock, formatFact } from "../facts/format-fact";
import type { TextRange } from "../model/draft";
import type { Guideline } from "../model/guideline";
import { type Language, otherLanguage } from "../model/span";
import { hashtagKey } from "../text/hashtags";
import type { Link } from "../text/links";
import { placeholder, placeholderWords } from "../text/placeholders";
import { outside } from "../text/ranges";
import { languageOfLink, pairedUrl } from "../text/site-language";
import { findGlossaryTerms, type GlossaryTerm } from "./glossary-terms";

/** Something known of the version that is there, as the other one says it. */
interface KnownItem extends TextRange {
  text: string;
  /** `calendar`: weekdays, dates and times, which belong together; `term`: a word of the glossary. */
  kind: "calendar" | "fact" | "term";
  /** The time without its word, for the end of a range. */
  bare: string;
}

interface SourceLine {
  text: string;
  /** How many. */
  words: number;
  known: KnownItem[];
  links: Link[];
}

/** As many words of the glossary help; more would be a list of words. */
const mostTerms = 3;
/** "Lue lisää täältä:" before a link is no sentence to be written. */
const longestLead = 6;
const onlyTags = /^(?:\s*#[\p{L}\p{N}_]+)+\s*$/u;

/** Line by line: a place to write, followed by the facts of that line in the form of `target`; links on lines of their own. */
export function outlineOf(context: CheckContext, target: Language): string {
  const toWrite = placeholder(placeholderWords[target].version);
  const lines: string[] = [];
  for (const { text, words, known, links } of linesOf(context, target)) {
    const linkWords = links.reduce((sum, link) => sum + context.derived.wordsIn(link).length, 0);
    const leadsToLink = links.length > 0 && words - linkWords <= longestLead;
    if (words > 0 && !onlyTags.test(text) && (!leadsToLink || known.some(({ kind }) => kind !== "term"))) {
      const facts = joined(known, context.draft.parts);
      if (facts || lines.at(-1) !== toWrite) lines.push(facts ? `${toWrite} ${facts}` : toWrite);
    }
    lines.push(...links.map((link) => linkFor(link, context.guideline, target)));
  }
  if (!lines.some((line) => line.startsWith(toWrite))) lines.unshift(toWrite);
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
  const known = knownIn(context, target);
  let [atKnown, atLink] = [0, 0];
  return draft.parts.flatMap((whole, part) => {
    let start = 0;
    return whole.split("\n").map((text): SourceLine => {
      const end = start + text.length;
      const isHere = (range: TextRange | undefined) => range?.part === part && range.start < end;
      const [firstKnown, firstLink] = [atKnown, atLink];
      while (isHere(known[atKnown])) atKnown++;
      while (isHere(derived.links[atLink])) atLink++;
      const words = derived.wordsIn({ part, start, end }).length;
      start = end + 1;
      return { text, words, known: known.slice(firstKnown, atKnown), links: derived.links.slice(firstLink, atLink) };
    });
  });
}

/** In the order of the text. */
function knownIn(context: CheckContext, target: Language): KnownItem[] {
  const { guideline, derived } = context;
  const source = otherLanguage(target);
  const facts = derived.facts[source].flatMap(({ value, weak, part, start, end }): KnownItem[] => {
    if (weak || value.type === "url" || value.type === "hashtag") return [];
    const kind = ["weekday", "date", "time", "relative"].includes(value.type) ? "calendar" : "fact";
    const text = formatFact(value, target, guideline);
    return [{ part, start, end, kind, text, bare: value.type === "time" ? formatClock(value.minutes) : text }];
  });
  const glossaryItems = termsIn(context, source).map(({ part, start, end, other }): KnownItem => {
    return { part, start, end, kind: "term", text: other, bare: other };
  });
  return [...facts, ...glossaryItems].sort((a, b) => a.part - b.part || a.start - b.start);
}

/** The first words of the glossary that stand in no fact, link or hashtag. */
function termsIn({ guideline, derived }: CheckContext, source: Language): GlossaryTerm[] {
  const occupied = [...derived.facts[source], ...derived.links, ...derived.hashtags];
  const terms = derived.words.flatMap((words) => findGlossaryTerms(words, source, guideline));
  const first = [...new Map(terms.toReversed().map((term) => [term.other, term])).values()];
  return outside(first, occupied).slice(0, mostTerms);
}

/** måndag 7.12 kl. 10–18, Masaby, 5 € */
function joined(items: readonly KnownItem[], parts: readonly string[]): string {
  let line = "";
  for (const [at, each] of items.entries()) {
    const previous = items[at - 1];
    const between = (parts[each.part] ?? "").slice(previous?.end ?? 0, each.start);
    if (!previous) line = each.text;
    else if (/^\s*[–—-]\s*$/u.test(between)) line += `–${each.bare}`;
    else line += (belongsTo(previous, each, between) ? " " : ", ") + each.text;
  }
  return line;
}

/** "måndag 7.12", "tfn 040 123 4567" */
function belongsTo(previous: KnownItem, each: KnownItem, between: string): boolean {
  if (previous.kind === "calendar") return each.kind === "calendar";
  return each.kind === "fact" && /^\.?\s*$/.test(between);
}

/** The page in the language `target` where there is one, `introduced` by "Läs mer …". */
export function linkFor(link: Link, guideline: Guideline, target: Language, introduced = true): string {
  const site = languageOfLink(link, guideline);
  if (!site || site === target) return link.text;
  const url = pairedUrl(link, target, guideline) ?? guideline.sites.landing[target];
  return introduced ? `${guideline.templates.readMore[target]} ${url}` : url;
}
