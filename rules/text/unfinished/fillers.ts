/** Signs in the place of a figure that was not known yet: "klo XX", "?.12.", "xx €", "__.__.2026", "040 xxx xxxx". */
import { latinPattern } from "../latin-pattern";
import { matchesOf } from "../matches";

const before = "(?<![\\p{L}\\p{N}_?.])";
const after = "(?![\\p{L}\\p{N}_?])";
/** Two signs or more, which nobody takes for a sign of multiplication or for an initial. */
const filler = "(?:[xX]{2,4}|\\?{2,4}|_{2,10})";
const anyFiller = "(?:[xX]{1,4}|\\?{1,4}|_{1,10})";
const figure = `(?:\\d{1,2}|${anyFiller})`;
const year = "(?:\\d{4}|[xX]{4}|\\?{4}|_{2,10})";
/** A day, a month, or both of which are a filler, with the stops of a date; "2.x" is a version of a program. */
const date = `${before}(?:(?:${filler}|[x?_])\\.\\s?(?:\\d{1,2}(?!\\d)|${filler}|[x?_](?=\\.))(?:\\.\\s?${year}?)?|\\d{1,2}\\.(?:${filler}\\.?|[x?_]\\.)${year}?)${after}`;
const clock = `(?=k)(?<!\\p{L})(?:klo|kl|kello|klockan)(?:\\.|(?=[ :]))\\s?:?\\s?(?:(?:${filler}|[xX](?=[\\s,;.!)–-]|$)|…|\\.{3,12})(?:[.:](?:\\d\\d|${filler}))?|\\d{1,2}[.:]${filler}|\\d{1,2}\\s?[-–]\\s?${filler})(?:\\s?[-–]\\s?${figure}(?:[.:](?:\\d\\d|${filler}))?)?${after}`;
const range = `${before}(?:[xX]{2}|\\?{2}|_{2,10})\\s?[-–]\\s?(?:[xX]{2}|\\?{2}|_{2,10})${after}`;
const amount = `${before}(?:${anyFiller}(?:[.,]${anyFiller})?\\s?(?:€|(?:euroa?|eur|kr|snt)(?!\\p{L}))|(?:x{2,4}|\\?{2,4})\\s?(?:%|(?:kpl|st|henkilöä|hlöä?|personer|minuuttia|min|tuntia|timmar|km|kg|litraa|MWh)(?!\\p{L})))|€\\s?[xX_]{2,4}${after}`;
/** As people group a number; at least two of its figures, one behind the other, are fillers. */
const phoneBegin = "(?:\\+358\\s?(?:\\(0\\))?\\s?|0)[\\dxX_?]{1,3}";
const phone = `(?<![\\p{L}\\p{N}])(?:${phoneBegin}[ -](?:\\d{1,4}[ -]){0,2}[xX_?]{2,8}(?:[ -][xX_?]{2,8}){0,3}|0\\d{1,3}[xX_]{5,8}|0[xX_]{5,10}|(?:puh|tel|tfn|puhelin|telefon|numeroon|numret)[.:]{0,2}\\s(?:[xX]{2,10}|_{2,20}|\\?{2,4})(?:[ -][xX_]{2,8}){0,3})${after}`;
/** "Paikka: ??": a heading and nothing but a filler behind it on the line. */
const behindColon = "(?=[xX?_.]{2})(?<=\\p{L}: ?)(?:[xX]{2,10}|\\?{2,6}|_{2,60}|\\.{4,60})(?=[ .,;]{0,3}(?:\\n|$))";
const shortYear = "(?<![\\p{L}\\p{N}.])20(?:[xX]{2}|\\?{2}|__)(?![\\p{L}\\p{N}])";
/** "xxxx" before a word; behind one it may be kisses. */
const run = "(?<![\\p{L}\\p{N}])x{4,20}(?=[ ]\\p{L})";
/** The end of an address that was not known: "kirkkonummi.fi/xxx". */
const address = "(?=/x{3})(?<=\\.\\p{L}{2,10}[^\\s]{0,80})/[xX]{3,10}/?(?![\\p{L}\\p{N}/_-])";

const fillerPattern = latinPattern(
  [date, clock, range, amount, phone, behindColon, shortYear, run, address].join("|"),
  "giu",
);
/** Signs without which no filler stands in a text: most texts have none. */
const mayHaveFiller = /[xX?]{2}|_{2}|\.{3}|…|[xX?_]\s?[.,€\-–]|[.:-][xX?_]|[\s(][xX?]\s/u;

/** "Mihin klo ??": the writer asks, and the marks are those of the question. */
const isAsked =
  /(?<!\p{L})(?:mihin|mikä|mitä|milloin|moneltako?|montako|paljonko|vilken|vad|när|hur)(?!\p{L})[^.!?\n]{0,60}$/iu;

/** "Soitot numerosta 050 xxx xxxx": the rest of a number is kept from readers on purpose. */
const isHidden =
  /(?<!\p{L})(?:numerosta|numeroista|från (?:ett )?(?:nummer|numret|numren|telefonnummer|telefonnumret)|(?:alkavi?s?ta|alkaa|alkavat|muotoa|(?:börjar|inleds) (?:med|på)|av formen)(?: \p{L}{1,20})?)[ :]{0,2}["”]?$/iu;

export interface Fillers {
  /** To be filled in. */
  open: RegExpExecArray[];
  /** Kept from readers on purpose. */
  hidden: RegExpExecArray[];
}

export function fillersIn(text: string): Fillers {
  if (!mayHaveFiller.test(text)) return { open: [], hidden: [] };
  const before = (at: number) => text.slice(Math.max(0, at - 80), at);
  const meant = matchesOf(text, fillerPattern).filter(
    ({ 0: words, index }) => !words.includes("?") || !isAsked.test(before(index)),
  );
  const isKept = ({ 0: words, index }: RegExpExecArray) => /^[+0]/u.test(words) && isHidden.test(before(index));
  return { open: meant.filter((match) => !isKept(match)), hidden: meant.filter(isKept) };
}
