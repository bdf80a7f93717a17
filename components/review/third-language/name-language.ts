/** Which language a paragraph is in that is neither Finnish nor Swedish. */
import { francAll } from "franc-min";
import type { LanguageSpan } from "../../../rules/model/span";

/** Letters below which nothing is said: of scripts that few languages share, of English, and of others in Latin letters. */
const leastLetters = { other: 30, english: 50, latin: 100 };
/** How far the likeliest language is ahead of the next, of 1: with less it is often wrong. */
const leastLead = 0.12;
/** Cyrillic letters that a language does not write: they tell it from its sisters sooner than the model does. */
const lettersOfOthers: Record<string, RegExp> = {
  bel: /[ищъїґєјљњђћџәғқңөұүһ]/iu,
  bul: /[ыэёіїєґўјљњђћџәғқңөұүһ]/iu,
  kaz: /[їєґўјљњђћџ]|^[^әғқңөұүһ]*$/iu,
  koi: /[їєґўјљњђћџәғқңұүһ]/iu,
  rus: /[іїєґўјљњђћџәғқңөұүһ]/iu,
  srp: /[йщъыьэюяёіїєґўәғқңөұүһ]/iu,
  ukr: /[ыэёъўјљњђћџәғқңөұүһ]/iu,
};
/** A paragraph is long enough to judge by its beginning. */
const most = 600;

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;
const latin = /\p{Script=Latin}/gu;

/** Codes of ISO 639-3, each once, in the order of the text; a paragraph whose language is not certain gives none. */
export function foreignLanguages(parts: readonly string[], spans: readonly LanguageSpan[][]): string[] {
  const codes = parts.flatMap((text, part) =>
    paragraphsOf(text).flatMap(({ start, end }) => {
      const inside = (spans[part] ?? []).filter((span) => span.start < end && span.end > start);
      const lang = inside[0]?.lang;
      if ((lang !== "en" && lang !== "other") || inside.some((span) => span.lang !== lang)) return [];
      const words = inside.map((span) => text.slice(span.start, span.end)).join(" ");
      return certainly(words.slice(0, most), lang === "en") ?? [];
    }),
  );
  return [...new Set(codes)];
}

/** `english`: its words look English, which the model then has to find as well. */
function certainly(words: string, english: boolean): string | null {
  const letters = count(words, /\p{L}/gu);
  const isLatin = count(words, latin) > letters / 2;
  if (letters < (!isLatin ? leastLetters.other : english ? leastLetters.english : leastLetters.latin)) return null;
  const excluded = Object.keys(lettersOfOthers).filter((code) => lettersOfOthers[code]?.test(words));
  const ignore = ["fin", "swe", ...(english ? [] : ["eng"]), ...excluded];
  const [[best, sure] = ["und", 0], [, next] = ["und", 0]] = francAll(words, { ignore });
  return (english && best === "eng") || sure - next >= leastLead ? best : null;
}

/** Stretches between empty lines. */
const paragraphsOf = (text: string) =>
  Array.from(text.matchAll(/\S(?:.|\n(?!\s*\n))*/g), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
