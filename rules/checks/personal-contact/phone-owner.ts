/** Whose a telephone number or an address is, by the words around it: a unit's or an officer's, or a person's. */
import type { TextRange } from "../../model/draft";
import { firstIndex } from "../../text/first-index";
import { isGivenName } from "../../text/person-names";
import { findListed } from "../../text/word-list";
import type { Word } from "../../text/words";

/** `work`: whoever answers there does so at work; `person`: nothing says so. */
export type Owner = "work" | "person";

/** Services, places and offices; whoever "meille", "oss" means has written the text. */
export const workWords = [
  "meille=",
  "meihin=",
  "meidät=",
  "*päivysty",
  "vaihde=",
  "vaihteen",
  "vaihteesee",
  "*neuvon",
  "*palvelu",
  "*palvelut",
  "kirjaamo",
  "*kirjasto",
  "*toimisto",
  "*toimi=",
  "*toimen=",
  "*toimesta",
  "*toimeen",
  "*valvonta",
  "*valvonna",
  "*kunnossapi",
  "*tekniikka",
  "*tekniika",
  "*kanslia",
  "*vastaanot",
  "*ajanvarau",
  "*keskus",
  "*keskuks",
  "*huolto=",
  "*huollo",
  "vikailmoi",
  "*koulu=",
  "*koulun=",
  "*koulul",
  "*kouluu",
  "*päiväko",
  "*eskari",
  "*kerho",
  "*halli=",
  "*hallin=",
  "*hallil",
  "*hallii",
  "*museo",
  "*nuorisotila",
  "*yksik",
  "*tiimi",
  "poliis",
  "*virasto",
  "*laitos",
  "*laitok",
  "*asema=",
  "*aseman=",
  "*asemal",
  "tukipuhelin",
  "auttava puhelin",
  "hätänumero",
  "*rehtori",
  "nuoriso ohjaaja",
  "nuorisoohjaaja",
  "*liikunnanohjaaja",
  "*johtaja",
  "*päällik",
  "*vastaava",
  "*sihteeri",
  "*koordinaattori",
  "*mestari",
  "*isännöitsij",
  "*hoitaja",
  "*opettaja",
  "*suunnittelija",
  "*insinööri",
  "*tarkastaja",
  "*valvoja",
  "*neuvoja",
  "*neuvoj",
  "*työntekijä",
  "*asiantuntija",
  "oss=",
  "*jour=",
  "*jouren",
  "växeln",
  "växel=",
  "*rådgivning",
  "kundtjänst",
  "*tjänst=",
  "*tjänsten",
  "*service",
  "*registrator",
  "*bibliotek",
  "*byrå",
  "*tillsyn",
  "*väsende",
  "*underhåll",
  "*kansli",
  "*mottagning",
  "tidsbokning",
  "*central",
  "felanmäl",
  "*skola=",
  "*skolan",
  "*daghem",
  "*hall=",
  "*hallen",
  "*museet",
  "*museum",
  "*enhet",
  "*teamet",
  "polis",
  "*station",
  "nödnummer",
  "*rektor",
  "*chef",
  "*ungdomsledare",
  "*direktör",
  "*sekreterare",
  "*koordinator",
  "*mästare",
  "*lärare",
  "*rådgivare",
  "*skötare",
  "*vårdare",
  "*arbetare",
  "*tekniker",
  "*bibliotekarie",
  "*planerare",
  "*ingenjör",
  "*inspektör",
  "*handledare",
  "*sakkunnig",
  "*ansvarig",
  "disponent",
];

/** What leads to a number that anyone may call; not where a person is named with it. */
export const inquiryWords = [
  "lisätie",
  "tiedustel",
  "kysy",
  "ilmoittautu",
  "ilmoittaudu",
  "varauks",
  "varaa=",
  "varata",
  "varattua",
  "tilauks",
  "soittamalla",
  "puhelimitse",
  "mer info",
  "mera info",
  "tilläggsinfo",
  "närmare info",
  "upplysning",
  "förfråg",
  "fråga=",
  "anmäl",
  "boka",
  "bokning",
  "genom att ringa",
  "per telefon",
];

/** The organisation calls, or the number is said to be the reader's, the writer's own, or a third person's. */
export const residentWords = [
  "soitamme",
  "soitan=",
  "soitetaan",
  "soitimme",
  "soitin=",
  "tavoittel",
  "otamme yhteyttä",
  "otan yhteyttä",
  "sinulle",
  "sinut=",
  "teidät=",
  "numerosi",
  "numeroosi",
  "numerostasi",
  "numeronne",
  "numeroonne",
  "minulle",
  "mulle=",
  "minut=",
  "hänen",
  "hänelle",
  "hänet",
  "asukkaan",
  "asukkaalle",
  "asiakkaan",
  "asiakkaalle",
  "huoltaja",
  "naapuri",
  "ringer=",
  "ringde",
  "vi kontaktar",
  "jag kontaktar",
  "tar kontakt",
  "ditt nummer",
  "ert nummer",
  "mitt nummer",
  "dig på",
  "er på",
  "mig=",
  "hans nummer",
  "hennes",
  "henne=",
  "honom=",
  "invånarens",
  "kundens",
  "vårdnadshava",
  "grann",
];

/** UTF-16 units before and behind the number that are read. */
const distance = { before: 90, behind: 40 };
const sentenceEnd = /[.!?]["”’)]?\s+(?=\p{Lu})|\n/gu;

interface Lists {
  workWords: readonly string[];
  inquiryWords: readonly string[];
  residentWords: readonly string[];
}

/** Gives who answers at a range of the text. `words`: those of the text. The lists are looked for once for all ranges. */
export function ownersIn(text: string, words: readonly Word[], lists: Lists) {
  const [work, inquiries, residents] = [lists.workWords, lists.inquiryWords, lists.residentWords].map((list) =>
    findListed(words, list),
  );
  const stands = (ranges: readonly TextRange[] = [], from: number, to: number) =>
    (ranges[firstIndex(ranges, ({ start }) => start >= from)]?.end ?? Number.POSITIVE_INFINITY) <= to;
  return ({ start, end }: { start: number; end: number }, asksAlike = true): Owner => {
    const from = sentenceStart(text, start);
    const [behind = ""] = text.slice(end, end + distance.behind).split(sentenceEnd);
    const to = end + behind.length;
    if (stands(residents, from, to)) return "person";
    if (stands(work, from, to)) return "work";
    return asksAlike && stands(inquiries, from, start) && !hasName(text, words, from, start) ? "work" : "person";
  };
}

/** "Päivystys:⏎p. …": what stands alone on the line above is the label. */
function sentenceStart(text: string, end: number): number {
  const from = Math.max(0, end - distance.before);
  const before = text.slice(from, end);
  const starts = [0, ...Array.from(before.matchAll(sentenceEnd), (match) => match.index + match[0].length)];
  const last = starts.at(-1) ?? 0;
  return from + (/\p{L}{4}/u.test(before.slice(last)) ? last : (starts.at(-2) ?? 0));
}

function hasName(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let at = firstIndex(words, ({ start }) => start >= from); (words[at]?.start ?? to) < to; at++) {
    const word = words[at];
    if (word && /\p{Lu}/u.test(text.charAt(word.start)) && isGivenName(word.key)) return true;
  }
  return false;
}
