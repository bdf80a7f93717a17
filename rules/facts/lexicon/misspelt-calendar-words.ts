/** Weekdays and months that are spelt almost rightly: "manantaina", "onsdgen", "5. joulukuta". */

import type { Language } from "../../model/span";
import { editDistance } from "../../text/edit-distance";
import { isSlipOfKeys } from "../../text/slip-of-keys";
import { monthNames, monthOfWord, weekdayNames, weekdayOfWord } from "./calendar-words";

interface Form {
  word: string;
  /** Which letters it has, one bit each: words that differ much here are not near. */
  letters: number;
}

const finnishEndings = "|n|na|ta|ssa|sta|hin|lla|lta|lle|ksi|t|sin|den|tten".split("|");
const wednesdayEndings = "|n|na|a|ssa|sta|on|lla|lta|lle|ksi|t|isin|jen|ja".split("|");
const monthEndings = "|n|ta|ssa|sta|hun|lla|lta|lle|ksi|na|t".split("|");
const swedishEndings = "|en|ens|s|ar|ars|arna|arnas".split("|");

const withEndings = (names: readonly string[], endings: readonly string[]) =>
  names.flatMap((name) => endings.map((ending) => name + ending));

/** keskiviikko has one k less in some forms; of names shorter than five letters too many other words are near. */
const spellings: Record<Language, { weekdays: readonly string[]; months: readonly string[] }> = {
  fi: {
    weekdays: [
      ...withEndings(
        weekdayNames.fi.filter((name) => !name.endsWith("kko")),
        finnishEndings,
      ),
      ...wednesdayEndings.map((ending) =>
        /^(?:n|ssa|sta|lla|lta|lle|ksi|t)$/.test(ending) ? `keskiviiko${ending}` : `keskiviikko${ending}`,
      ),
    ],
    months: withEndings(monthNames.fi, monthEndings),
  },
  sv: {
    weekdays: withEndings(weekdayNames.sv, swedishEndings),
    months: monthNames.sv.filter((name) => name.length > 4),
  },
};

/** Dots and rings are left out easily: "mandag", "kesakuuta". */
const withoutDots = (word: string) => word.replace(/[åä]/g, "a").replace(/ö/g, "o");

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const compile = (words: readonly string[]): Form[] =>
  words.map((word) => ({ word, letters: lettersOf(withoutDots(word)) }));
const forms = {
  fi: { weekdays: compile(spellings.fi.weekdays), months: compile(spellings.fi.months) },
  sv: { weekdays: compile(spellings.sv.weekdays), months: compile(spellings.sv.months) },
};

const adjective = /is(?:en|et|ta|tä|i\p{L}{1,3}|e\p{L}{2,3})$|inen$/u;
const shortest = 5;
const longest = 18;

/** From this length on a Finnish weekday may have two wrong letters, and any letter instead of a right one. */
const long = 9;

/**
 * The right form of a weekday or month, in the case of `written`; null where it is right, or none at all. The first letter
 * is right and one other wrong, in long Finnish weekdays two. In short words, and in Swedish ones, whose days end as so many
 * words do (lovdag, fridag, middagen), the wrong letter must be a slip of the keys. Every word is compared with some eighty
 * forms at most, and fully only with those of nearly the same letters.
 */
export function misspeltCalendarWord(
  written: string,
  lang: Language,
  what: "weekdays" | "months" = "weekdays",
): string | null {
  if (written.length < shortest || written.length > longest) return null;
  const word = written.toLowerCase();
  const key = `${lang} ${what} ${word}`;
  let right = known.get(key);
  if (right === undefined) {
    right = nearestForm(word, lang, what);
    // the words of one text, so that a word that stands in it many times is looked for once
    if (known.size >= mostKnown) known.clear();
    known.set(key, right);
  }
  return right && inCaseOf(written, right);
}

const mostKnown = 500;
const known = new Map<string, string | null>();

function nearestForm(word: string, lang: Language, what: "weekdays" | "months"): string | null {
  const names = what === "weekdays" ? weekdayNames[lang] : monthNames[lang];
  const name = names.find((each) => word.startsWith(each));
  const isRead = what === "weekdays" ? weekdayOfWord(word, lang) !== null : monthOfWord(word, lang) !== null;
  if (isRead && (what === "months" || forms[lang].weekdays.some((form) => form.word === word))) return null;
  // a compound or an adjective: maanantaikerho, tiistaisen, joulukuusi
  if (name && (what === "months" || word.length > name.length + 4 || adjective.test(word))) return null;
  const isLong = lang === "fi" && word.length >= long;
  const most = isLong && what === "weekdays" && !isRead ? 2 : 1;
  const plain = withoutDots(word);
  const letters = lettersOf(plain);
  // of two forms that are equally near, the one with the written ending: keskiviikona is keskiviikkona
  const endsAs = (form: string) => (form.endsWith(word.slice(-2)) ? 2 : form.endsWith(word.slice(-1)) ? 1 : 0);
  let best: string | null = null;
  let least = most + 1;
  for (const form of forms[lang][what]) {
    if (form.word.charAt(0) !== word.charAt(0) && withoutDots(form.word).charAt(0) !== plain.charAt(0)) continue;
    if (Math.abs(form.word.length - word.length) > most || countBits(form.letters ^ letters) > 2 * most) continue;
    const distance = editDistance(plain, withoutDots(form.word), most);
    if (!isLong && distance === 1 && !isSlipOfKeys(plain, withoutDots(form.word))) continue;
    const endsBetter = distance === least && distance <= most && best !== null && endsAs(form.word) > endsAs(best);
    if (distance < least || endsBetter) [least, best] = [distance, form.word];
  }
  return best;
}

const weekdayForms: Record<Language, ReadonlySet<string>> = {
  fi: new Set(spellings.fi.weekdays),
  sv: new Set(spellings.sv.weekdays),
};

/** Whether a word, in small letters, is the name of a weekday itself, not a compound or adjective (tiistaitanssit). */
export const isWeekdayForm = (word: string, lang: Language): boolean => weekdayForms[lang].has(word);

function inCaseOf(written: string, word: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
