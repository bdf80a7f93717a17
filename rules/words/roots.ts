/**
 * The root of a word for a search, by the kinds of change that its endings bring: one for Finnish, one for Swedish, as the
 * language of a single word is not known. Words are in lower case; roots are only compared with each other.
 */
import { foldGrades } from "./gradation";

const vowel = "[aeiouyåäö]";
/** Shorter roots would be shared by too many words. */
const shortest = 4;

/** Verbs and what is made of them: poistaminen, poistamalla, poistetaan, poistettu, poistettava. */
const verbEnding =
  /(?:minen|mis(?:en|e?st[aä]|eksi|een|iin|[ei]ss[aä]|[ei]ll[aä]|t[aä])|m[aä](?:ll|ss|st|tt)[aä]|maan|mään|t[aä]{2}n|ttiin|ttu|tty|tta?v[aä])$/u;
const attached = [
  /(?:kin|kaan|kään)$/u,
  // "vuosi" and "kuukausi" have no possessive ending
  /(?:nsa|nsä|mme|nne|(?<=\p{L}{3}[aeiouyäö])ni|(?<=(?:ss|st|ll|lt)[aä]|lle|kse)si)$/u,
];
const cases = [
  /(?:i?(?:(?:ss|st|ll|lt|tt)[aä]|lle|ksi|n[aä])|iden|itten|ihin|siin|seen|h[aeiouyäö]n|i[eaä]n|j[aä]|jen)$/u,
  /(?<=[^aeiouyäö]{1,2}[aeiouyäö]{1,2})(?:t[aä]|[ntaä])$/u,
];
const leastLeft = 3;

const without = (word: string, endings: readonly RegExp[]): string =>
  endings.reduce((rest, ending) => {
    const shorter = rest.replace(ending, "");
    return shorter.length >= leastLeft ? shorter : rest;
  }, word);

const closingVowel = new RegExp(`${vowel}$`, "u");

/** Of -us and -uus: tilaisuus, tilaisuuden, tilaisuuksissa. */
const abstract = /(?:u{1,2}(?:ks|d|t|s)|y{1,2}(?:ks|d|t|s))[ei]?$/u;

export function finnishRoot(word: string): string {
  const bare = without(word, attached);
  const verb = without(bare, [verbEnding]);
  let rest = verb === bare ? without(bare, cases) : verb;
  if (rest.length > 6) rest = rest.replace(abstract, "us");
  // vuosi, vuoden
  rest = foldGrades(rest.replace(/(?<=[aeiouyäö])si$/u, "te").replace(/nen$/u, "s"));
  while (rest.length > shortest && closingVowel.test(rest)) rest = rest.slice(0, -1);
  // nimi, nimeä
  return rest.replace(/e$/u, "i");
}

/** Plurals with another vowel, and verbs that have no ending in the past: closed classes. */
const swedishForms: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "bok:böcker böckerna stad:städer städerna land:länder länderna hand:händer händerna man:män männen son:söner " +
    "natt:nätter tand:tänder rot:rötter fot:fötter ledamot:ledamöter ledamöterna bot:böter dotter:döttrar kraft:krafter " +
    "skriva:skriv skriver skrev skrivit skriven ta:tar tog tagit ge:ger gav gett får:få fick fått gå:går gick gått " +
    "stå:står stod stått se:ser såg sett säga:säger sade sagt göra:gör gjorde gjort komma:kommer kom kommit " +
    "hålla:håller höll hållit välja:väljer valde valt sälja:säljer sålde sålt bryta:bryter bröt brutit " +
    "bjuda:bjuder bjöd bjudit dra:drar drog dragit låta:låter lät låtit ligga:ligger låg legat sitta:sitter satt suttit " +
    "vinna:vinner vann vunnit finna:finner fann funnit binda:binder band bundit slå:slår slog slagit falla:faller föll fallit " +
    "försvinna:försvinner försvann försvunnit stjäla:stjäl stal stulit stulet sprida:sprider spred spridit"
  )
    .split(/ (?=\p{L}+:)/u)
    .flatMap((line) => {
      const [base = "", forms = ""] = line.split(":");
      return forms.split(" ").map((form) => [form, base]);
    }),
);

export function swedishRoot(word: string): string {
  const base = Object.hasOwn(swedishForms, word) ? (swedishForms[word] ?? word) : word;
  const rest = base.replace(/(?:arna|erna|orna|ens|ets|ade|at|ar|er|or|en|et|na|ns|[ae]|(?<=[aeiouyåäö])[nt])$/u, "");
  const stem = rest.length >= leastLeft ? rest : base;
  // regel, regler
  return stem.replace(/(?<=[^aeiouyåäö])e(?=[lrn]$)/u, "");
}
