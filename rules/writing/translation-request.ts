/** What a colleague who translates a post is asked, and what is known of the version already. Plain data; pure. */

import type { CheckContext } from "../context/check";
import { prepare } from "../context/prepare";
import { formatFact } from "../facts/format-fact";
import type { Channel, Draft, Surface } from "../model/draft";
import type { Finding, InterfaceLanguage } from "../model/finding";
import type { Guideline } from "../model/guideline";
import { type Language, otherLanguage } from "../model/span";
import { findGlossaryTerms } from "../outline/glossary-terms";
import { joinItems } from "../outline/join-items";
import { type KnownItem, knownItems } from "../outline/known-items";
import { missingTags } from "../outline/outline";
import { versionPlaceholders } from "../text/placeholders";
import { outside, textAt } from "../text/ranges";
import { languageOfLink, pairedUrl } from "../text/site-language";
import { type Until, untilText, wishForTranslation } from "./request-lines";

/** The same thing in the language of the text and in that of the translation. */
export interface Pair {
  source: string;
  /** null: nothing is known, the translator has to look. */
  target: string | null;
}

export interface TranslationRequest {
  target: Language;
  /** The sentence that asks, in the language of the reader and, where that is another one, of the translation. */
  wishes: string[];
  channels: Channel[];
  surface: Surface;
  /** As whom the post is published; null where nobody knows. */
  account: string | null;
  /** What is to be translated, one text for each part of the draft. */
  texts: string[];
  /** Days, times, prices and the like in the form of the target, one text for each line of the source. */
  facts: string[];
  /** Terms of the glossary in their base form. */
  terms: Pair[];
  /** Places, persons, events. */
  names: Pair[];
  links: Pair[];
  /** As they are, and those of the same topics in the target language. */
  hashtags: { kept: string[]; added: string[] };
  /** Whether findings say that something else in the text is still to be mended: it may change yet. */
  isUnsettled: boolean;
}

export interface TranslationWish {
  target: Language;
  /** null: no hurry. */
  until: Until | null;
  /** `YYYY-MM-DD` */
  today: string;
  /** Of the person who asks. */
  language: InterfaceLanguage;
}

/** `findings`: those that are still open. */
export function translationRequest(
  draft: Draft,
  findings: readonly Finding[],
  guideline: Guideline,
  { target, until, today, language }: TranslationWish,
): TranslationRequest {
  const { context } = prepare(draft, guideline).readings.folded;
  const { derived } = context;
  const languages = language === target ? [target] : [language, target];
  const items = knownItems(context, target);
  const places = placesIn(context, target);
  const facts = outside(
    items.filter(({ kind }) => kind !== "name" && kind !== "term"),
    places,
  );
  // "vapaa pääsy" is a fact and a term: the glossary knows its words better
  const isWorded = ({ kind, text }: KnownItem) => kind === "fact" && !text.includes("@");
  const terms = outside(termsIn(context, target), [...places, ...facts.filter((fact) => !isWorded(fact))]);
  const stated = [...facts.filter((fact) => !isWorded(fact)), ...outside(facts.filter(isWorded), terms)].sort(
    (a, b) => a.part - b.part || a.start - b.start,
  );
  return {
    target,
    wishes: languages.map((each) => wishForTranslation(each, target, until ? untilText(until, today, each) : "")),
    channels: [draft.channel, ...(draft.alsoOn ?? [])],
    surface: draft.surface,
    account: draft.postingAs?.name ?? null,
    texts: draft.parts.map((text) => withoutOutline(text, target, guideline)).filter((text) => text !== ""),
    facts: factLines(stated, context.draft.parts, target),
    terms: distinct(terms),
    names: distinct([
      ...places,
      ...items
        .filter(({ kind }) => kind === "name")
        .map((item) => namePair(textAt(context.draft.parts, item), item.text)),
    ]),
    links: distinct(
      outside(
        derived.links,
        derived.facts[otherLanguage(target)].filter(({ value }) => value.type === "email"),
      ).map((link) => ({
        source: link.text,
        target:
          languageOfLink(link, guideline) === otherLanguage(target) ? pairedUrl(link, target, guideline) : link.text,
      })),
    ),
    hashtags: {
      kept: [...new Set(derived.hashtags.map(({ tag }) => tag))],
      added: missingTags({ guideline, derived }, target),
    },
    isUnsettled: findings.some(({ check, level }) => check !== "both-languages" && level === "error"),
  };
}

/** Without what an outline left for the translation, and the separator in front of it. */
function withoutOutline(text: string, target: Language, guideline: Guideline): string {
  const lines = text.split("\n").filter((line) => !versionPlaceholders(line).some(({ lang }) => lang === target));
  const kept = lines.join("\n").trim();
  const { separator } = guideline.templates;
  return kept.endsWith(`\n${separator}`) ? kept.slice(0, -separator.length).trim() : kept;
}

function factLines(items: readonly KnownItem[], parts: readonly string[], target: Language): string[] {
  const lineOf = ({ part, start }: KnownItem) => `${part} ${(parts[part] ?? "").lastIndexOf("\n", start - 1)}`;
  const byLine = Map.groupBy(items, lineOf);
  return [...new Set([...byLine.values()].map((line) => joinItems(line, parts, target)))].filter(Boolean);
}

function placesIn({ derived, guideline }: CheckContext, target: Language) {
  const source = otherLanguage(target);
  return derived.facts[source]
    .filter(({ value, weak }) => value.type === "place" && !weak)
    .map(({ part, start, end, value }) => ({
      ...{ part, start, end },
      source: formatFact(value, source, guideline),
      target: formatFact(value, target, guideline),
    }));
}

function termsIn({ derived, guideline }: CheckContext, target: Language) {
  const source = otherLanguage(target);
  const terms = derived.words.flatMap((words) => findGlossaryTerms(words, source, guideline));
  return outside(terms, [...derived.links, ...derived.hashtags]).map(({ part, start, end, other }) => ({
    ...{ part, start, end },
    source: guideline.glossary.find((entry) => entry[target] === other)?.[source] ?? "",
    target: other,
  }));
}

/** A name that only lost its ending, "Masalan koulun", is the same one in both languages as far as anybody knows. */
function namePair(written: string, target: string): Pair {
  const isSame = written.slice(0, sameBeginning) === target.slice(0, sameBeginning);
  return { source: isSame ? target : written, target };
}

/** Letters. */
const sameBeginning = 5;

const distinct = (pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map(({ source, target }) => [`${source}\n${target}`, { source, target }])).values(),
];
