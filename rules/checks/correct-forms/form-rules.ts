/** How dates, times, numbers and signs are written in each language, as patterns with what to write instead. */

import { monthNames, weekdayAbbreviations, weekdayNames } from "../../facts/lexicon/calendar-words";
import type { Language } from "../../model/span";

export const formKinds = [
  "date",
  "time",
  "range",
  "number",
  "unit",
  "abbreviation",
  "quotes",
  "spaces",
  "repeated-word",
  "name",
  "capital",
] as const;
export type FormKind = (typeof formKinds)[number];

export interface FormRule {
  kind: FormKind;
  /** The language that the rule is for; without one it is for both. */
  lang?: Language;
  /** Has the flag `g`; every quantifier in it is bounded, so that the time grows only in proportion to the text. */
  pattern: RegExp;
  /** What to write over the match; null where it is right. `textBefore`: up to 40 characters in front of the match. */
  write(match: RegExpMatchArray, textBefore: string): string | null;
}

const hardSpace = "\u00a0";
const units =
  "€|%|km|kg|cm|ha|milj|mn|mrd|°|euro\\p{L}{0,4}|prosent\\p{L}{0,6}|procent|tun(?:ti|tia|nin)|timmar|metriä|meter|kilometriä|kilometer|litraa|liter|astetta|grader|tonnia|ton|hehtaaria|hektar";
const swedishMonth = monthNames.sv.join("|");
const weekdays = (lang: Language) =>
  weekdayNames[lang].map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join("|");
const abbreviations = (lang: Language) => weekdayAbbreviations[lang].join("|");
const clockTimeAtEnd = /(?:^|[^\p{L}])(?:klo|kl|kello|klockan)\.?\s?\d{1,2}(?:[.:]\d{2})?$/iu;
const dateAtEnd = /(?:^|[^\d.])\d{1,2}\.\d{1,2}\.?$/;
const lower = ([word]: RegExpMatchArray) => (word ?? "").toLowerCase();

/** Words that people repeat on purpose: "hei hei". */
const repeatable = new Set(
  "hei moi kiitos niin joo juu tack hej nej ja jo bra mycket oj voi ha ho heh den det vad se om så ei vi nu hyvää hyi hups kop".split(
    " ",
  ),
);

export const formRules: readonly FormRule[] = [
  {
    kind: "time",
    pattern: /(?<![\d:.,])(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])/g,
    write: ([time = ""]) => time.replace(":", "."),
  },
  {
    kind: "time",
    lang: "fi",
    pattern: /(?<!\p{L})(klo|Klo|kello|Kello)(?:\.\s?|)(?=\d)/gu,
    write: ([, word = ""]) => `${word} `,
  },
  { kind: "time", lang: "fi", pattern: /(?<!\p{L})([Kk])l\.?\s?(?=\d)/gu, write: ([, k = ""]) => `${k}lo ` },
  {
    kind: "time",
    lang: "sv",
    pattern: /(?<!\p{L})([Kk])l(?:o\.?|\.?)\s?(?=\d)/gu,
    write: ([abbreviation = "", k = ""]) => (/^.l\.\s$/u.test(abbreviation) ? null : `${k}l. `),
  },
  {
    kind: "range",
    pattern:
      /(?<![\p{L}\p{N}.,:/–-])(\d{1,4}(?:[.:]\d{1,2}){0,2}\.?)-(?=\d{1,4}(?:[.:]\d{1,2}){0,2}(?![\d-]|[.:,]\d{3}))/gu,
    write: ([, first = ""]) => `${first}–`,
  },
  {
    kind: "range",
    pattern: /(?<=[\d.])\s[-–—]\s?(?=\d)/gu,
    write: (_, textBefore) => (clockTimeAtEnd.test(textBefore) || dateAtEnd.test(textBefore) ? "–" : null),
  },
  ...(["fi", "sv"] as const).map(
    (lang): FormRule => ({
      kind: "range",
      lang,
      pattern: new RegExp(
        `(?<!\\p{L})(${abbreviations(lang)})(?:-|\\s[-–]\\s)(?=(?:${abbreviations(lang)})(?!\\p{L}))`,
        "giu",
      ),
      write: ([, day = ""]) => `${day}–`,
    }),
  ),
  {
    kind: "number",
    pattern: new RegExp(`(?<![\\d.,])(\\d{1,4})\\.(\\d{1,2})(?=\\s?(?:${units})(?!\\p{L}))`, "gu"),
    write: ([, whole = "", decimals = ""]) => `${whole},${decimals}`,
  },
  {
    kind: "number",
    pattern: /(?<![\d.,:])[1-9]\d{0,2}(?:\.\d{3}){1,4}(?![\d.,]?\d)/g,
    write: ([number = ""]) => number.replaceAll(".", hardSpace),
  },
  { kind: "unit", pattern: /(?<=\d)[€%]/g, write: ([sign = ""]) => hardSpace + sign },
  {
    kind: "unit",
    pattern: /(?<![\d€]\s?)€\s?(\d{1,6}(?:[.,]\d{2})?)(?![\d.,]?\d)/g,
    write: ([, amount = ""]) => `${amount.replace(".", ",")}${hardSpace}€`,
  },
  { kind: "unit", pattern: /(?<=\d),-(?![\d-])/g, write: () => `${hardSpace}€` },
  { kind: "unit", lang: "fi", pattern: /(?<=\d)\s?e(?![\p{L}\p{N}-])/gu, write: () => `${hardSpace}€` },
  {
    kind: "date",
    lang: "sv",
    pattern: new RegExp(`(?<=(?<!\\d)\\d{1,2})\\.\\s(?=(?:${swedishMonth})(?!\\p{L}))`, "giu"),
    write: () => " ",
  },
  {
    kind: "abbreviation",
    lang: "fi",
    pattern: /(?<!\p{L})([Tt]fn|[Tt]el)\.?(?=:?\s?[+(\d])/gu,
    write: ([word = ""]) => (/^T/.test(word) ? "Puh." : "puh."),
  },
  {
    kind: "abbreviation",
    lang: "fi",
    pattern: /(?<!\p{L})([Pp]uh|[Ee]sim)(?=:?\s[\p{L}+(\d])/gu,
    write: ([word = ""]) => `${word}.`,
  },
  {
    kind: "abbreviation",
    lang: "sv",
    pattern: /(?<!\p{L})([Tt]el|[Pp]uh|[Tt]fn(?=\.))\.?(?=:?\s?[+(\d])/gu,
    write: ([word = ""]) => (/^[TP]/.test(word) ? "Tfn" : "tfn"),
  },
  {
    kind: "abbreviation",
    lang: "sv",
    pattern: /(?<![\p{L}.])(?:t ex|t\. ?ex|bl a|fr ?o ?m|t ?o ?m|m m)(?![\p{L}.])/gu,
    write: ([words = ""]) => `${(words.replace(/\W/g, "").match(/ex|bl|fr|\w/g) ?? []).join(".")}.`,
  },
  { kind: "quotes", pattern: /["“„]([^"“”„\n]{1,300})["“”]/g, write: ([, words = ""]) => `”${words}”` },
  { kind: "quotes", pattern: /”([^"“”„\n]{1,300})["“]/g, write: ([, words = ""]) => `”${words}”` },
  { kind: "spaces", pattern: /(?<=[^\s]) {2,20}(?=[^\s])/g, write: () => " " },
  {
    kind: "repeated-word",
    pattern: /(?<![\p{L}\p{N}-])(\p{Ll}{2,20}) \1(?![\p{L}\p{N}-])/gu,
    write: ([, word = ""]) => (repeatable.has(word) ? null : word),
  },
  ...(["fi", "sv"] as const).map(
    (lang): FormRule => ({
      kind: "capital",
      lang,
      pattern: new RegExp(`(?<=\\p{Ll},? )(?:${weekdays(lang)})(?=(?:na|sin|en|ar|arna)?[ .,!?])`, "gu"),
      write: lower,
    }),
  ),
  {
    kind: "capital",
    lang: "fi",
    pattern: new RegExp(
      `(?<=\\p{Ll} |\\d\\. )(?:${monthNames.fi.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join("|")})(?=(?:ta|ssa|n)?[ .,!?])`,
      "gu",
    ),
    write: lower,
  },
];

export interface Form {
  kind: FormKind;
  start: number;
  end: number;
  correct: string;
}

/**
 * Passages that are written otherwise in `lang`, with UTF-16 offsets in `text`. Where `lang` is null, only the rules for
 * both languages are used.
 */
export function findForms(text: string, lang: Language | null): Form[] {
  return formRules.flatMap((rule) => {
    if (rule.lang && rule.lang !== lang) return [];
    return Array.from(text.matchAll(rule.pattern)).flatMap((match): Form[] => {
      const { index: start } = match;
      const correct = rule.write(match, text.slice(Math.max(0, start - 40), start));
      return correct === null || correct === match[0]
        ? []
        : [{ kind: rule.kind, start, end: start + match[0].length, correct }];
    });
  });
}
