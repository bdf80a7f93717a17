/**
 * What may stand behind the stem of a Swedish word. The patterns are compared with words in lower case. They differ on
 * purpose: each allows what the words it is for can have, since every further ending also lets other words through.
 */

/** Behind a place name: definite singular and genitive; names have no plural. */
export const afterPlaceName = /^(?:s|n|t|en|et|ens|ets)?$/;

/**
 * Behind the base form of a term of the glossary: any ending of a noun, with or without -s. It takes some endings too many
 * (-ara, -orn), which no other word has.
 */
export const afterTerm = /^(?:e?[nt]|na|a|a?rn?a?|e?rn?a?|o?rn?a?)?s?$/;

/** Nouns that end in a consonant and have -ar, beside those in -ing; the last part of a compound decides. */
const nounInAr =
  /(?:ing|dom|klubb|hall|väg|kväll|buss|båt|bil|stig|skog|skjuts|cirkel|dag|gård|stol|hamn|bank|maskin|bäck|ström|sjö|bro|ö)$/u;
/** Words that say what something is like, as the glossary has them. */
const adjective = /(?:fri|l?ig|isk|lagd|ställd|vänlig|språkig|flyttad|förtroendevald)$/u;

/**
 * Whether `word` is `base`, a term of the glossary, in a form that it really has: "tomterna" is one of "tomt", "tomtarna" is
 * of another word. Both in lower case.
 */
export function isTermForm(word: string, base: string): boolean {
  if (word === base || word === `${base}s`) return true;
  if (adjective.test(base)) return word === `${base}a` || word === neuterOf(base);
  const [stem, endings] = paradigmOf(base);
  return word.startsWith(stem) && endings.test(word.slice(stem.length));
}

/** avgiftsfritt, inställt, ledigt */
const neuterOf = (base: string) => `${base.replace(/d$/, "")}${base.endsWith("i") ? "tt" : "t"}`;

function paradigmOf(base: string): [stem: string, endings: RegExp] {
  if (base.endsWith("are")) return [base.slice(0, -1), /^(?:e|en|na)s?$/];
  // centrum, centret; gymnasium, gymnasier
  if (base.endsWith("um")) return [base.slice(0, -2), /^(?:et|er|erna|en)s?$/];
  if (base.endsWith("a")) return [base.slice(0, -1), /^(?:an|or|orna)s?$/];
  // evenemang and studerande have no ending of the kind, område has -n
  if (base.endsWith("e")) return [base, /^(?:t|n|na)s?$/];
  // öppettider
  if (/[aeo]r$/.test(base)) return [base, /^(?:na|n|et)?s?$/];
  if (nounInAr.test(base)) return [base.replace(/el$/, ""), /^(?:el|e?ln|n|en|l?ar|l?arna)s?$/];
  return [base, /^(?:n|en|et|er|erna|r|rna)s?$/];
}

/** Behind a word to avoid: nouns, and adjectives with -e. Only real endings, as the writer is told that the word is wrong. */
const afterWordToAvoid = /^(?:en|et|n|t|na|ar|arna|er|erna|or|orna|a|e)?s?$/;
/** Behind such a word without its -a: "flicka" has "flickan", "flickor", "flickorna". */
const afterStemOfWordInA = /^(?:a|an|or|orna)s?$/;

/** Whether `word` is the noun `base` in one of its forms; both in lower case. */
export function isFormOf(word: string, base: string): boolean {
  const stem = base.endsWith("a") ? base.slice(0, -1) : base;
  if (!word.startsWith(stem)) return false;
  const ending = word.slice(stem.length);
  return stem === base ? afterWordToAvoid.test(ending) : afterStemOfWordInA.test(ending);
}
