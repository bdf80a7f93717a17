/** Finds the holidays of the calendar by their words, in the forms that texts have them in. */
import type { Language } from "../../model/span";
import { holidays, secondDays } from "./holidays";

interface HolidayForm {
  key: string;
  /** The ordinal that stands before it: 1. adventti. */
  ordinal: number | null;
  /** In a row before the last one; as written. */
  lead: readonly string[];
  /** Beginnings of the last word, each with what may stand behind it. */
  stems: readonly { stem: string; endings: RegExp }[];
}

const finnishEndings = {
  /** päivä, aatto/aato-, -tai, vappu/vapu- */
  vowel: /^(?:n|na|nä|a|ä|ta|tä|t|ksi|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|[aeiouyäö]n|h[aeiouyäö]n)?(?:kin|han|hän)?$/,
  /** juhannus, juhannukse- */
  stem: /^(?:n|na|nä|ksi|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|en)(?:kin)?$/,
  /** pääsiä-inen */
  nen: /^(?:inen|is(?:en|ena|enä|t[aä]|eksi|ess[aä]|est[aä]|ell[aä]|eksi|een|et))(?:kin)?$/,
  none: /^$/,
};
const swedishEndings = /^(?:s|n|ns|en|ens|e|et)?$/;

function finnishStems(written: string): HolidayForm["stems"] {
  const [base = "", weak] = written.split(":");
  if (base.endsWith("nen")) return [{ stem: base.slice(0, -4), endings: finnishEndings.nen }];
  if (/vuotena$|vuotta$|vuodeksi$|^tapanina$/.test(base)) return [{ stem: base, endings: finnishEndings.none }];
  if (base === "uusivuosi") {
    return [
      { stem: base, endings: finnishEndings.none },
      { stem: "uudenvuode", endings: /^n$/ },
    ];
  }
  const stems = [{ stem: base, endings: finnishEndings.vowel }];
  if (base.endsWith("pyhät")) stems.push({ stem: base.slice(0, -2), endings: /^(?:inä|ien|iksi)$/ });
  if (base.endsWith("aatto")) stems.push({ stem: `${base.slice(0, -2)}o`, endings: finnishEndings.stem });
  if (base.endsWith("kko")) stems.push({ stem: base.slice(0, -1).replace(/kk$/, "ko"), endings: finnishEndings.stem });
  if (base.endsWith("adventti")) stems.push({ stem: base.slice(0, -2).concat("i"), endings: finnishEndings.stem });
  if (weak) stems.push({ stem: weak, endings: finnishEndings.stem });
  return stems;
}

const swedishStems = (written: string): HolidayForm["stems"] => [{ stem: written, endings: swedishEndings }];

const headLength = 3;

function compile(lang: Language): Map<string, HolidayForm[]> {
  const byFirst = new Map<string, HolidayForm[]>();
  const add = (key: string, written: string, ordinal: number | null) => {
    const words = written.split("_");
    const last = words.pop() ?? "";
    const stems = lang === "fi" ? finnishStems(last) : swedishStems(last);
    const form: HolidayForm = { key, ordinal, lead: words, stems };
    const heads = new Set(words[0] ? [words[0]] : stems.map(({ stem }) => stem));
    for (const head of new Set([...heads].map((each) => each.slice(0, headLength)))) {
      byFirst.set(head, [...(byFirst.get(head) ?? []), form]);
    }
  };
  for (const holiday of holidays) {
    for (const written of holiday[lang].split("|")) {
      if (written === "") continue;
      const numbered = /^#(\d)_(.+)$/.exec(written);
      if (numbered) add(holiday.key, numbered[2] ?? "", Number(numbered[1]));
      else add(holiday.key, written, null);
    }
  }
  for (const { key, number, [lang]: written } of secondDays) add(key, written, number);
  // the longest first: "trettondagen jul" before "trettondagen"
  for (const forms of byFirst.values()) forms.sort((a, b) => b.lead.length - a.lead.length);
  return byFirst;
}

const forms: Record<Language, Map<string, HolidayForm[]>> = { fi: compile("fi"), sv: compile("sv") };

/** False where no name of a holiday begins with the word. */
export const mayBeginHoliday = (word: string, lang: Language): boolean => forms[lang].has(word.slice(0, headLength));

/** The case of a Finnish word says when something is: jouluaattona, vapuksi, pääsiäiseen. */
export const saysWhenInFinnish = (word: string) =>
  /(?:n[aä]|ksi|(?:ss|st|ll|lt)[aä]|lle|h[aeiouyäö]n|([aeiouyäö])\1n|seen)(?:kin)?$/.test(word);

/**
 * The holiday that begins with the word `wordAt(0)`, where `ordinal` stands before it. `wordAt` gives the words behind it in
 * lower case, "" where none follows on the line. `length`: the number of words.
 */
export function holidayOfWords(
  wordAt: (at: number) => string,
  ordinal: number | null,
  lang: Language,
): { key: string; length: number } | null {
  for (const form of forms[lang].get(wordAt(0).slice(0, headLength)) ?? []) {
    if (form.ordinal !== ordinal) continue;
    if (!form.lead.every((word, at) => wordAt(at) === word)) continue;
    const last = wordAt(form.lead.length);
    if (form.stems.some(({ stem, endings }) => last.startsWith(stem) && endings.test(last.slice(stem.length)))) {
      return { key: form.key, length: form.lead.length + 1 };
    }
  }
  return null;
}
