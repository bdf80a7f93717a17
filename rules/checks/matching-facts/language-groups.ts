/**
 * Posts of which each version is for the people of its own language: a Finnish evening on the 8th and a Swedish one on the 15th.
 * What differs there is meant to.
 */
import type { CheckContext } from "../../context/check";
import type { DraftFact } from "../../facts/draft-facts";
import { clockMarks, dayMarkOf } from "../../language/day-and-clock-words";
import { type Language, otherLanguage } from "../../model/span";
import { rangeOf, textAt } from "../../text/ranges";

export interface LanguageGroups {
  /** Facts of the two versions that differ: the text says that they are for different groups. */
  serve: (fi: DraftFact, sv: DraftFact) => boolean;
  /** A fact of the version `lang` alone. */
  serves: (fact: DraftFact, lang: Language) => boolean;
}

/** Words that say in which language something is; in small letters only, as "Svenska teatern" is a name. */
const names: Record<Language, RegExp> = {
  fi: /[Ss]uomeksi|[Ss]uomenkiel|(?<!\p{L})suomea(?!\p{L})|[Ff]inskspråkig|(?<!\p{L})finsk(?:a|t)?(?!\p{L}| viken)/u,
  sv: /[Rr]uotsiksi|[Rr]uotsinkiel|(?<!\p{L})ruotsia(?!\p{L})|[Ss]venskspråkig|(?<!\p{L})svensk(?:a|t)?(?!\p{L})/u,
};
const anyName =
  "(?:på\\s)?(?:suome(?:ksi|a)|ruotsi(?:ksi|a)|suomenkieli\\p{L}{1,6}|ruotsinkieli\\p{L}{1,6}|finska|svenska|finskspråkig\\p{L}{0,2}|svenskspråkig\\p{L}{0,2})";
/** "suomeksi ja ruotsiksi": what is in both languages is for all. */
const both = new RegExp(`${anyName}(?:\\s(?:ja|sekä|että|och|samt|&)\\s|\\s?[/+]\\s?)${anyName}`, "giu");
/** "På svenska: …": the heading of a version, where a sentence or nothing follows; before a row of hours it names the group. */
const heading = new RegExp(`^[^\\p{L}]*${anyName}\\s?(?:[:–-]|[.!]?\\s*$)`, "iu");
const fewestWords = 3;

function withoutHeading(sentence: string): string {
  const [label] = heading.exec(sentence) ?? [];
  if (label === undefined) return sentence;
  const rest = sentence.slice(label.length);
  const words = (rest.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => dayMarkOf(word) === undefined && !clockMarks.has(word),
  );
  return words.length === 0 && !/\d/.test(rest) ? rest : words.length < fewestWords ? sentence : rest;
}

const isWhen = ({ value }: DraftFact) => value.type === "date" || value.type === "weekday" || value.type === "time";

const groupsOf = new WeakMap<CheckContext, LanguageGroups>();

export function languageGroups(context: CheckContext): LanguageGroups {
  const known = groupsOf.get(context);
  if (known) return known;
  const groups = findGroups(context);
  groupsOf.set(context, groups);
  return groups;
}

function findGroups({ draft, derived }: CheckContext): LanguageGroups {
  const all = draft.parts.join("\n");
  if (!names.fi.test(all) && !names.sv.test(all)) return { serve: () => false, serves: () => false };
  const bySentence = new Map<unknown, ReadonlySet<Language>>();
  const languagesNear = (fact: DraftFact): ReadonlySet<Language> => {
    const sentence = derived.sentenceAt(rangeOf(fact));
    const found = bySentence.get(sentence) ?? languagesIn(sentence ? textAt(draft.parts, sentence) : "");
    bySentence.set(sentence, found);
    return found;
  };
  const said = { fi: new Set<Language>(), sv: new Set<Language>() };
  for (const lang of ["fi", "sv"] as const) {
    for (const fact of derived.facts[lang])
      if (isWhen(fact)) for (const each of languagesNear(fact)) said[lang].add(each);
  }
  // each version tells when its own group meets, or when the other one does
  const eachItsOwn = (said.fi.has("fi") && said.sv.has("sv")) || (said.fi.has("sv") && said.sv.has("fi"));
  const serves = (fact: DraftFact, lang: Language) => {
    const near = languagesNear(fact);
    return near.has(lang) && !near.has(otherLanguage(lang));
  };
  return {
    serves,
    serve: (fi, sv) => {
      const [finnish, swedish] = [languagesNear(fi), languagesNear(sv)];
      const isNamed = finnish.has("fi") || swedish.has("sv") || (eachItsOwn && isWhen(fi));
      // "suomeksi" and "på finska" are one event
      const isSame = finnish.size === 1 && swedish.size === 1 && [...finnish][0] === [...swedish][0];
      return isNamed && !isSame;
    },
  };
}

function languagesIn(sentence: string): ReadonlySet<Language> {
  const text = withoutHeading(sentence).replace(both, " ");
  return new Set((["fi", "sv"] as const).filter((lang) => names[lang].test(text)));
}
