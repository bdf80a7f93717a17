/** Numbers with what they count, as the other language says it: 10 minuter, 25 deltagare, väg 51. */
import type { Language } from "../model/span";

interface Noun {
  /** How the word begins; with a full stop or a sign behind it, all of it. */
  begins: Record<Language, RegExp>;
  one: Record<Language, string>;
  many: Record<Language, string>;
}

/** Finnish: how it begins = one = several; Swedish likewise. A hyphen in front joins it to the number. */
const rows = `
sekun|sek$ = sekunti = sekuntia | sekund|sek$ = sekund = sekunder
minuut = minuutti = minuuttia | minut = minut = minuter
min$ = min = min | min$ = min = min
tunti|tunni|tunte = tunti = tuntia | timm|tim$ = timme = timmar
h$ = h = h | h$ = h = h
vuorokau|vrk$ = vuorokausi = vuorokautta | dygn = dygn = dygn
arkipäiv = arkipäivä = arkipäivää | vardag|arbetsdag = vardag = vardagar
päivä|päivi|pv$ = päivä = päivää | dag(?:ar(?:na)?s?|en)?$ = dag = dagar
viikkoa?$|viiko(?:n|t|ssa|sta|lla|lta|lle|ksi)$|viikkoj|vko$|vk$ = viikko = viikkoa | veck(?:a|or|an)s?$ = vecka = veckor
kuukau|kk$ = kuukausi = kuukautta | månad|mån$ = månad = månader
vuot(?:ta|en|eena)$|vuode[nsl]|vuosi(?:a|en)?$ = vuosi = vuotta | års?$ = år = år
vuotia|-vuotia = -vuotias = -vuotiaat | åring = -åring = -åringar
millimet|mm$ = mm = mm | millimet|mm$ = mm = mm
senttimet|cm$ = cm = cm | centimet|cm$ = cm = cm
metri|metre|m$ = m = m | meter|m$ = m = m
kilomet|km$ = km = km | kilomet|km$ = km = km
neliömet|neliöt?|m² = m² = m² | kvadratmet|kvm$|m² = m² = m²
hehtaar|ha$ = ha = ha | hektar|ha$ = ha = ha
desilit|dl$ = dl = dl | decilit|dl$ = dl = dl
litra|litro|l$ = l = l | liter|l$ = l = l
gramma|g$ = g = g | gram|g$ = g = g
kilo(?:a|n|t|ja|gram\\p{L}*)?$|kg$ = kg = kg | kilo(?:gram\\p{L}*|s)?$|kg$ = kg = kg
tonni = tonni = tonnia | ton$ = ton = ton
ast(?:e|een|etta)$ = aste = astetta | grad(?:er)?s?$ = grad = grader
henki|henke|henkilö|ihmi = henkilö = henkilöä | person|människ = person = personer
osallistuj = osallistuja = osallistujaa | deltagare = deltagare = deltagare
kävij|vierasta|vieraa = kävijä = kävijää | besökare = besökare = besökare
asuka|asukk = asukas = asukasta | invånare = invånare = invånare
kuntalai = kuntalainen = kuntalaista | kommuninvånare = kommuninvånare = kommuninvånare
laps(?:i|e)|last(?:a|en)$ = lapsi = lasta | barn(?:en|s|ens)?$ = barn = barn
nuor(?:ta|i|en|ten) = nuori = nuorta | ungdom|unga$ = ungdom = ungdomar
oppila = oppilas = oppilasta | elev = elev = elever
opiskelij = opiskelija = opiskelijaa | studerande = studerande = studerande
perhe = perhe = perhettä | familj = familj = familjer
yhdisty = yhdistys = yhdistystä | förening(?:en|ar|arna)?$ = förening = föreningar
yrity[sk] = yritys = yritystä | företag(?:en|et)?$ = företag = företag
paikkaa?$|paika[nt]|paikkoj = paikka = paikkaa | plats(?:er|en)?$ = plats = platser
kerta|kerra[nlst] = kerta = kertaa | gång(?:er)?$ = gång = gånger
kappale|kpl$ = kpl = kpl | styck|st$ = st. = st.
ehdotu = ehdotus = ehdotusta | förslag = förslag = förslag
vastau = vastaus = vastausta | svar(?:en|et)?$ = svar = svar
hakemu = hakemus = hakemusta | ansökning|ansökan$ = ansökan = ansökningar
ään(?:i|tä|en|estä)$ = ääni = ääntä | röst(?:er|en)?$ = röst = röster
säkki|säkill = säkki = säkkiä | säck(?:ar|en)?s?$ = säck = säckar
kilpailij = kilpailija = kilpailijaa | tävlande = tävlande = tävlande
`;

function nounOf(row: string): Noun {
  const [finnish = "", swedish = ""] = row.split(" | ");
  const [fi = [], sv = []] = [finnish, swedish].map((side) => side.split(" = ").map((cell) => cell.trim()));
  const begins = (cell = "") => new RegExp(`^(?:${cell})`, "u");
  return {
    begins: { fi: begins(fi[0]), sv: begins(sv[0]) },
    one: { fi: fi[1] ?? "", sv: sv[1] ?? "" },
    many: { fi: fi[2] ?? "", sv: sv[2] ?? "" },
  };
}
const nouns: readonly Noun[] = rows.trim().split("\n").map(nounOf);

/** As it is joined to the number: " minuter", "-åringar"; null for other words. `word` in lower case. */
export function countedNoun(word: string, amount: number, source: Language, target: Language): string | null {
  const noun = nouns.find(({ begins }) => begins[source].test(word));
  if (!noun) return null;
  const name = (amount === 1 ? noun.one : noun.many)[target];
  return name.startsWith("-") ? name : ` ${name}`;
}

/** What numbers are called by: roads, lines, floors. Finnish and Swedish in the form in front of the number. */
const named: readonly (Record<Language, RegExp> & { name: Record<Language, string> })[] = [
  { fi: /^valtatie/, sv: /^riksväg/, name: { fi: "valtatie", sv: "riksväg" } },
  { fi: /^kantatie/, sv: /^stamväg/, name: { fi: "kantatie", sv: "stamväg" } },
  { fi: /^seututie/, sv: /^regionväg|^regionalväg/, name: { fi: "seututie", sv: "regionväg" } },
  { fi: /^yhdystie/, sv: /^förbindelseväg/, name: { fi: "yhdystie", sv: "förbindelseväg" } },
  { fi: /^maantie/, sv: /^landsväg/, name: { fi: "maantie", sv: "landsväg" } },
  { fi: /^tie/, sv: /^väg/, name: { fi: "tie", sv: "väg" } },
  { fi: /^linja|^bussilinja|^bussi$/, sv: /^linje|^busslinje|^buss$/, name: { fi: "linja", sv: "linje" } },
  { fi: /^pl$/, sv: /^pb$/, name: { fi: "PL", sv: "PB" } },
  { fi: /^viiko[nlst]|^viikko|^vko$/, sv: /^vecka|^v$/, name: { fi: "viikko", sv: "vecka" } },
  { fi: /^vuo[dns]|^vuot/, sv: /^år/, name: { fi: "vuosi", sv: "år" } },
];
/** With the space behind it; null for other words. `word` in lower case. */
export function nameBeforeNumber(word: string, source: Language, target: Language): string | null {
  const found = named.find(({ [source]: begins }) => begins.test(word));
  return found ? `${found.name[target]} ` : null;
}

const limits: readonly Record<Language, string>[] = [
  { fi: "yli", sv: "över" },
  { fi: "alle", sv: "under" },
  { fi: "vähintään", sv: "minst" },
  { fi: "enintään", sv: "högst" },
];
/** "över " for "yli", with the space behind it; empty for other words. `word` in lower case. */
export function limitBefore(word: string, source: Language, target: Language): string {
  const found = limits.find((limit) => limit[source] === word);
  return found ? `${found[target]} ` : "";
}
