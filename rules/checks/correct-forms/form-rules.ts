/** How dates, times, numbers and signs are written in each language, as patterns with what to write instead. */

import { monthNames, weekdayAbbreviations, weekdayNames } from "../../facts/lexicon/calendar-words";
import type { Language } from "../../model/span";
import { matchesOf } from "../../text/matches";

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
  "calendar-word",
  "capital",
] as const;
export type FormKind = (typeof formKinds)[number];

export interface FormRule {
  kind: FormKind;
  /** The language that the rule is for; without one it is for both. */
  lang?: Language;
  /** It writes the mark of one language for that of the other, so the language must be certain by other words. */
  isSwitch?: boolean;
  /** Whether the repair is certain, so that it may be made with others at once; without it, it is. */
  isCertain?(match: RegExpMatchArray, textBefore: string, textAfter: string): boolean;
  /** Has the flag `g`; every quantifier in it is bounded, so that the time grows only in proportion to the text. */
  pattern: RegExp;
  /** What to write over the match; null where it is right. `textBefore`: up to 40 characters in front of the match. */
  write(match: RegExpMatchArray, textBefore: string): string | null;
}

const hardSpace = "\u00a0";
const units =
  "€|%|km|kg|cm|ha|milj|mn|mrd|°|[kMG]Wh?|euro\\p{L}{0,4}|prosent\\p{L}{0,12}|procent\\p{L}{0,10}|miljoo?n\\p{L}{0,4}|miljard\\p{L}{0,4}|tun(?:ti|tia|nin)|timmar|metriä|meter|kilometri\\p{L}{0,3}|kilometer|litraa|liter|astetta|grader|tonnia|ton|hehtaari\\p{L}{0,3}|hektar";
const swedishMonth = monthNames.sv.join("|");
const weekdays = (lang: Language) =>
  weekdayNames[lang].map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join("|");
const abbreviations = (lang: Language) => weekdayAbbreviations[lang].join("|");
const clockTimeAtEnd = /(?:^|[^\p{L}])(?:klo|kl|kello|klockan)\.?\s?\d{1,2}(?:[.:]\d{2})?$/iu;
const dateAtEnd = /(?:^|[^\d.])\d{1,2}\.\d{1,2}\.?$/;
/** Hours may end on the next day: "klo 20-2", "pe–la 22-03". */
const hoursAtEnd =
  /(?:^|[^\p{L}])(?:klo|kl|kello|klockan|auki|avoinna|öppet|öppen|\p{L}{1,3}|\p{L}+(?:na|sin|dag|dagar))[.:]?\s?$/iu;
/** A word with a capital letter inside a sentence that is no street: "kvartetti Duo 7-9". */
const nameAtEnd =
  /[\p{L}\p{N},] \p{Lu}\p{L}{0,30}(?<!tie|katu|kuja|polku|kaari|rinne|raitti|tori|väylä|ranta|mäki|vägen|gatan|gränden|stigen|torget)\s$/u;
const countedBehind = new RegExp(`^\\d{1,4}\\s?(?:${units}|v\\.|vuot|år|-?åring|h(?!\\p{L})|€)`, "iu");

/** Both are of one kind, and the first is the lower one: 2026-11 is a month, 737-800 and 10-4 are names or results. */
function isRange(first: string, second: string, textBefore: string): boolean {
  if (/^(?:19|20)\d\d$/.test(first)) return !/^(?:0\d|1[0-2])$/.test(second);
  const isPlain = /^\d+$/.test(first) && /^\d+$/.test(second);
  return !isPlain || Number(first) < Number(second) || (Number(first) <= 24 && hoursAtEnd.test(textBefore));
}
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
    // 3:16 of a book and 24:18 of a match are no times
    isCertain: (_, textBefore, textAfter) =>
      /(?:^|[^\p{L}])(?:klo|kl|kello|klockan)\.?\s?(?:\d{1,2}(?:[.:]\d{2})?\s?[-–]\s?)?$/iu.test(textBefore) ||
      /^\s?[-–]\s?\d{1,2}:\d{2}/.test(textAfter) ||
      /\d{1,2}[:.]\d{2}\s?[-–]\s?$/.test(textBefore),
  },
  {
    kind: "time",
    lang: "fi",
    pattern: /(?<!\p{L})(klo|Klo|kello|Kello)(?:\.\s?|)(?=\d)/gu,
    write: ([, word = ""]) => `${word} `,
  },
  {
    kind: "time",
    lang: "fi",
    isSwitch: true,
    pattern: /(?<!\p{L})([Kk])l\.?\s?(?=\d)/gu,
    write: ([, k = ""]) => `${k}lo `,
  },
  {
    kind: "time",
    lang: "sv",
    pattern: /(?<!\p{L})([Kk])l\.?\s?(?=\d)/gu,
    write: ([abbreviation = "", k = ""]) => (/^.l\.\s$/u.test(abbreviation) ? null : `${k}l. `),
  },
  {
    kind: "time",
    lang: "sv",
    isSwitch: true,
    pattern: /(?<!\p{L})([Kk])lo\.?\s?(?=\d)/gu,
    write: ([, k = ""]) => `${k}l. `,
  },
  {
    kind: "range",
    pattern:
      /(?<![\p{L}\p{N},:/–-]|(?<!(?<!\p{L})[Kk]lo?)\.)(\d{1,4}(?:[.:]\d{1,2}){0,2}\.?)-(?=(\d{1,4}(?:[.:]\d{1,2}){0,2})(?![\d-]|[.:,]\d{3}))/gu,
    write: ([, first = "", second = ""], textBefore) => (isRange(first, second, textBefore) ? `${first}–` : null),
    // "Duo 7-9" may be a name
    isCertain: (_, textBefore, textAfter) => !nameAtEnd.test(textBefore) || countedBehind.test(textAfter),
  },
  {
    kind: "range",
    pattern: /(?<=[\d.])\s[-–—]\s?(?=\d)/gu,
    write: (_, textBefore) => (clockTimeAtEnd.test(textBefore) || dateAtEnd.test(textBefore) ? "–" : null),
  },
  // "9.00 - 11.00" says by itself that it is a time
  {
    kind: "range",
    pattern:
      /(?<=(?<![\d.,:–-])(?:[01]?\d|2[0-4])[.:][0-5]\d)\s[-–—]\s?(?=(?:[01]?\d|2[0-4])[.:][0-5]\d(?![\d:]|[.,]\d))/gu,
    write: () => "–",
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
  // a single letter may be of a class, a door or a size: "luokka 5m"
  {
    kind: "unit",
    pattern: /(?<=(?<![\p{L}\p{N}_#.,-])\d{1,5}(?:[.,]\d{1,2})?)(?:°C|k[mg]|[cm]m|m²|m³|[dm]l)(?![\p{L}\p{N}_/-])/gu,
    write: ([unit = ""]) => hardSpace + unit,
  },
  {
    kind: "unit",
    pattern: /(?<![\d€]\s?)€\s?(\d{1,6}(?:[.,]\d{2})?)(?![\d.,]?\d)/g,
    write: ([, amount = ""]) => `${amount.replace(".", ",")}${hardSpace}€`,
  },
  { kind: "unit", pattern: /(?<=\d),-(?![\d-])/g, write: () => `${hardSpace}€` },
  {
    kind: "unit",
    lang: "fi",
    pattern: /(?<=\d)\s?e(?![\p{L}\p{N}-])/gu,
    // "Asematie 3 e" is a door, "luokat 5 e ja 6 e" are classes
    write: (_, textBefore) =>
      /(?:tie|katu|kuja|polku|kaari|rinne|raitti|tori|portti|mäki|luok\p{L}{1,6}|\se ja)\s\d{1,3}$/iu.test(textBefore)
        ? null
        : `${hardSpace}€`,
  },
  { kind: "unit", lang: "sv", pattern: /(?<=\d,\d\d)\s?e(?![\p{L}\p{N}-])/gu, write: () => `${hardSpace}€` },
  {
    kind: "date",
    lang: "fi",
    pattern: new RegExp(
      `(?<=(?<![\\p{L}\\d.,:–-])(?<![\\d.–-] )(?:0?[1-9]|[12]\\d|3[01])) (?=(?:${monthNames.fi.join("|")})ta(?!\\p{L}))`,
      "giu",
    ),
    write: () => ". ",
  },
  {
    kind: "date",
    lang: "sv",
    pattern: new RegExp(`(?<=(?<!\\d)\\d{1,2})\\.\\s(?=(?:${swedishMonth})(?!\\p{L}))`, "giu"),
    write: () => " ",
  },
  {
    kind: "abbreviation",
    lang: "fi",
    isSwitch: true,
    pattern: /(?<!\p{L})(?:[Tt]fn|[Tt]el)\.?:?[ \u00a0]?(?=[+(]?\d)/gu,
    write: ([word = ""]) => (/^T/.test(word) ? "Puh. " : "puh. "),
  },
  {
    kind: "abbreviation",
    lang: "fi",
    pattern: /(?<!\p{L})([Pp]uh)\.?:?[ \u00a0]?(?=[+(]?\d)/gu,
    write: ([written = "", word = ""]) => (/^...\.[ \u00a0]$/.test(written) ? null : `${word}. `),
  },
  { kind: "abbreviation", pattern: /(?<![\p{L}\p{N}])p\.(?=(?:\+358|0)\d[\d -]{5})/gu, write: () => "p. " },
  {
    kind: "abbreviation",
    lang: "fi",
    pattern: /(?<!\p{L})([Ee]sim)(?=:?\s\p{L})/gu,
    write: ([, word = ""]) => `${word}.`,
  },
  {
    kind: "abbreviation",
    lang: "sv",
    isSwitch: true,
    pattern: /(?<!\p{L})(?:[Tt]el|[Pp]uh)\.?:?[ \u00a0]?(?=[+(]?\d)/gu,
    write: ([word = ""]) => (/^[TP]/.test(word) ? "Tfn " : "tfn "),
  },
  {
    kind: "abbreviation",
    lang: "sv",
    pattern: /(?<!\p{L})([Tt]fn)(?:\.:?[ \u00a0]?|:?)(?=[+(]?\d)/gu,
    write: ([, word = ""]) => `${word} `,
  },
  {
    kind: "abbreviation",
    lang: "sv",
    pattern: /(?<![\p{L}.])(?:[Tt] ex|[Tt]\. ?ex|[Bb]l a|[Ff]r ?o ?m|t ?o ?m|m m)(?![\p{L}.])/gu,
    write: ([words = ""]) => `${(words.replace(/\W/g, "").match(/ex|bl|fr|\w/gi) ?? []).join(".")}.`,
  },
  { kind: "quotes", pattern: /["“„]([^"“”„\n]{1,300})["“”]/g, write: ([, words = ""]) => `”${words}”` },
  { kind: "quotes", pattern: /”([^"“”„\n]{1,300})["“]/g, write: ([, words = ""]) => `”${words}”` },
  { kind: "spaces", pattern: /(?<=[^\s]) {2,20}(?=[^\s])/g, write: () => " " },
  {
    kind: "repeated-word",
    pattern: /(?<![\p{L}\p{N}-])(\p{Ll}{2,20})(?: \1){1,9}(?![\p{L}\p{N}-])/gu,
    write: ([, word = ""]) => (repeatable.has(word) ? null : word),
  },
  ...(["fi", "sv"] as const).map(
    (lang): FormRule => ({
      kind: "capital",
      lang,
      pattern: new RegExp(`(?<=\\p{Ll},? )(?:${weekdays(lang)})(?=(?:na|sin|en|ar|arna)?[ .,!?])`, "gu"),
      write: lower,
      // "kahvila Perjantai" is a name
      isCertain: (_, textBefore, textAfter) =>
        /^(?:na|sin|ar|arna)(?!\p{L})|^en den \d/u.test(textAfter) ||
        /(?:^|\s)(?:på|varje|till|från|och|ja|joka)\s$/u.test(textBefore),
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
  {
    kind: "capital",
    lang: "sv",
    pattern: new RegExp(
      `(?<=(?<!\\d)\\d{1,2}(?::[ea])? )(?:${monthNames.sv.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join("|")})(?=[\\s.,!?]|$)`,
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
  certain: boolean;
}

/** As much of the text in front of a passage and behind it is looked at. */
const around = 40;

/**
 * Passages that are written otherwise in `lang`, with UTF-16 offsets in `text`. Where `lang` is null, only the rules for
 * both languages are used. Switches from the other language are left to `findSwitches`.
 */
export const findForms = (text: string, lang: Language | null): Form[] =>
  formRules.flatMap((rule) => (rule.isSwitch || (rule.lang && rule.lang !== lang) ? [] : formsOf(rule, text)));

/** Marks of the other language; `languageAt` gives the certain language of a passage, or null. */
export const findSwitches = (text: string, languageAt: (start: number, end: number) => Language | null): Form[] =>
  formRules.flatMap((rule) =>
    rule.isSwitch ? formsOf(rule, text).filter(({ start, end }) => languageAt(start, end) === rule.lang) : [],
  );

function formsOf(rule: FormRule, text: string): Form[] {
  return matchesOf(text, rule.pattern).flatMap((match): Form[] => {
    const { index: start } = match;
    const end = start + match[0].length;
    const textBefore = text.slice(Math.max(0, start - around), start);
    const correct = rule.write(match, textBefore);
    if (correct === null || correct === match[0] || (rule.lang && isQuoted(text, start, end))) return [];
    const certain = rule.isCertain?.(match, textBefore, text.slice(end, end + around)) ?? true;
    return [{ kind: rule.kind, start, end, correct, certain }];
  });
}

/** The longest title that is looked for around a passage. */
const longestTitle = 60;

/** Inside quotation marks stands a title or what somebody said, perhaps in the other language. */
function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - longestTitle), start);
  const after = text.slice(end, end + longestTitle);
  return /["“”„»][^\s"“”„»][^"“”„»\n]*$|["“”„»]$/.test(before) && /^[^"“”„»\n]*["“”„»](?!\p{L})/u.test(after);
}
