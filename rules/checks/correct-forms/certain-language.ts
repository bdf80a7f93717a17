/**
 * Of which language a passage certainly is. Names say nothing: "– Jokirinteen koulu kl. 13" stands in a Swedish list, and only
 * the small words around it show that.
 */

import type { CheckContext } from "../../context/check";
import { weekdayOfWord } from "../../facts/lexicon/calendar-words";
import type { TextRange } from "../../model/draft";
import type { Language } from "../../model/span";
import { firstIndex } from "../../text/first-index";
import { matchesOf } from "../../text/matches";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Small words, words of opening and closing, and days of the week, as far as only one of the languages has them. */
const smallWords: Record<Language, ReadonlySet<string>> = {
  fi: list(`
    ja ei eivät ovat oli olivat että sekä tai vai kun jos kuin myös mutta vaan joka jotka jonka joita jossa niin se ne sen
    niiden tämä nämä tämän asti saakka alkaen lähtien mennessä kanssa mukaan välillä ennen jälkeen aikana vuoksi takia voi
    voit voivat saa saat alkaa tulee kaikki kaikille jo vielä nyt sitten lisää lisätietoja hänen heidän meidän teidän
    meille meiltä sinun olet olemme tervetuloa alkavat avataan avautuu suljetaan suljettu avoinna auki kiinni pidetään
    järjestetään päättyy jatkuu soita kysy varaa ilmoittaudu puhelin numerosta numeroon maksuton ma ke pe la su tänään
    huomenna
  `),
  sv: list(`
    och att är på för med som det ett till från av om vid vi du ni han hon har hade kan ska skall mer mera inte eller samt
    hos under mellan efter före också men när var där här oss er din ditt dina vår vårt våra alla varje sig blir får finns
    ger måste välkommen välkomna börjar öppnar öppnas stänger stängs stängt stängd öppet öppen hålls ordnas slutar
    fortsätter ring fråga boka anmäl anmälan telefon gratis må mån tis ons tors fre lö lör sö sön idag imorgon
  `),
};

interface Passage {
  start: number;
  end: number;
  /** That of its spans; null where they are of several. */
  spans: Language | null;
  /** Languages of the small words in it. */
  small: ReadonlySet<Language>;
}

function smallWordsIn({ derived }: CheckContext, range: TextRange): Set<Language> {
  const found = new Set<Language>();
  for (const { key } of derived.wordsIn(range)) {
    for (const lang of ["fi", "sv"] as const) {
      if (smallWords[lang].has(key) || weekdayOfWord(key, lang)?.short === false) found.add(lang);
    }
  }
  return found;
}

const only = (found: ReadonlySet<Language>): Language | null => {
  const [first] = found;
  return found.size === 1 && first ? first : null;
};

/** The passages between empty lines. */
function paragraphsOf(context: CheckContext, part: number): Passage[] {
  const text = context.draft.parts[part] ?? "";
  const passages: Passage[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) {
      const range = { part, start, end };
      passages.push({ start, end, small: smallWordsIn(context, range), spans: languageOfSpans(context, range) });
    }
  };
  for (const match of matchesOf(text, /\n[^\S\n]{0,40}\n/g)) {
    close(match.index);
    start = match.index + match[0].length;
  }
  close(text.length);
  return passages;
}

/**
 * Makes a function that gives the language of a passage, or null where it is not certain: the language of the small words of
 * its sentence, else of its paragraph, where that has no line of the other language with the passage in it; without any, that
 * of its spans, if the paragraph before it or, at the top, the one behind it has the same.
 */
export function languageFinder(context: CheckContext): (range: TextRange) => Language | null {
  const paragraphsByPart = new Map<number, Passage[]>();
  // a sentence may be as long as the text, and have many marks
  const smallBySentence = new Map<TextRange, ReadonlySet<Language>>();
  const { derived } = context;
  return (range) => {
    const { part } = range;
    const sentence = derived.sentenceAt(range);
    const inSentence = sentence && (smallBySentence.get(sentence) ?? smallWordsIn(context, sentence));
    if (sentence && inSentence) smallBySentence.set(sentence, inSentence);
    if (inSentence && inSentence.size > 0) return only(inSentence);
    const paragraphs = paragraphsByPart.get(part) ?? paragraphsOf(context, part);
    paragraphsByPart.set(part, paragraphs);
    const at = firstIndex(paragraphs, ({ end }) => end > range.start);
    const paragraph = paragraphs[at];
    if (!paragraph) return null;
    if (paragraph.small.size > 0) {
      const small = only(paragraph.small);
      const line = lineAround(context.draft.parts[part] ?? "", range);
      // both versions may stand in one paragraph, line by line
      return paragraph.spans === null && languageOfSpans(context, line) !== small ? null : small;
    }
    const lang = paragraph.spans;
    if (!lang) return null;
    const before = paragraphs[at - 1];
    const neighbours = before ?? paragraphs[at + 1];
    if (!neighbours) return lang;
    const around = neighbours.small.size > 0 ? only(neighbours.small) : null;
    return around === lang ? lang : null;
  };
}

/** As far as a line is looked for on each side, in UTF-16 units. */
const longestLine = 300;

function lineAround(text: string, { part, start, end }: TextRange): TextRange {
  const before = text.slice(Math.max(0, start - longestLine), start);
  const behind = text.slice(end, end + longestLine);
  const [rest = ""] = behind.split("\n");
  return { part, start: start - (before.length - before.lastIndexOf("\n") - 1), end: end + rest.length };
}

/** Null where the passage has spans of several languages. */
function languageOfSpans({ derived }: CheckContext, { part, start, end }: TextRange): Language | null {
  const spans = derived.spans[part] ?? [];
  let lang: Language | null = null;
  for (let at = firstIndex(spans, (span) => span.end > start); at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.start >= end) break;
    if ((span.lang !== "fi" && span.lang !== "sv") || (lang && lang !== span.lang)) return null;
    lang = span.lang;
  }
  return lang;
}
