/** What tells Estonian from Finnish, its nearest relative: small words, days, its letter õ, and endings that no Finnish word has. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Pronouns, conjunctions, adverbs, days and words of the clock that neither Finnish nor Swedish writes so. */
const estonianWords = list(`
  täna homme eile kell kella kuni ning või ka aga kuid sest kas kus kes mis miks millal kuidas kuhu kust meil teil neil
  meie teie nende nad kõik kõiki kõigile iga juba veel ainult väga siin seal praegu varsti uuesti palun aitäh tänan tere
  tulge olete oleme oled esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev aasta nädal alates
  jaanuar veebruar märts aprill juuni juuli detsember tasuta pole peab saab koos ilma
`);
/** Present and past participles, plurals and the third person: no Finnish word ends in -d or -b, few Swedish ones so. */
const estonianEnding =
  /(?:[td]ud|nud|[aeiu]vad|ajad|ikud|(?:ta|da|le|tu|ne|pe|ge|si|bi|ri|mu|gu|hi|ki)b|päeval?|pääs)$/u;

/** `word` in small letters. */
export const isEstonian = (word: string): boolean =>
  estonianWords.has(word) || word.includes("õ") || (word.length >= 5 && estonianEnding.test(word));
