/** Names of countries, regions and towns that are read out of capitals; those that are also ordinary words are left out. */
import { afterPlaceName } from "./finnish-endings";

const listed = (names: string) => names.split(" ");

/** Each as it stands before its endings: "Suome-ssa". */
const finnish = new Set([
  ...listed("suomi suome ruotsi norja tanska islanti islanni viro latvia liettua venäjä saksa ranska espanja italia"),
  ...listed("puola ukraina eurooppa euroopa ahvenanmaa itämeri itämere uusimaa uudenmaa pohjoismaat pohjoismai"),
  ...listed("helsinki helsingi espoo vantaa turku turu tampere tamperee lohja siuntio inkoo raasepori hanko hango"),
  ...listed("porvoo vihti vihdi lahti lahde oulu kuopio jyväskylä pori vaasa rovaniemi rovanieme lappi lapi"),
  ...listed("tukholma tallinna karkkila nurmijärvi nurmijärve hyvinkää kerava järvenpää tuusula sipoo lappeenranta"),
]);
const swedish = new Set([
  ...listed("finland sverige norge danmark island estland lettland litauen ryssland tyskland frankrike spanien"),
  ...listed("italien polen ukraina europa norden åland östersjön nyland lappland helsingfors esbo vanda åbo"),
  ...listed("tammerfors lojo sjundeå raseborg hangö borgå grankulla vichtis lahtis uleåborg björneborg vasa"),
  ...listed("stockholm tallinn"),
]);

/** Longest ending that is looked for: "-ssakin". */
const longestEnding = 8;

/** The word, in lower case, is such a name in one of its forms; `own` are further names, in lower case. */
export function isGeographicName(word: string, own: ReadonlySet<string> = new Set()): boolean {
  if (swedish.has(word) || own.has(word)) return true;
  if (word.endsWith("s") && (swedish.has(word.slice(0, -1)) || own.has(word.slice(0, -1)))) return true;
  for (let length = word.length; length >= Math.max(3, word.length - longestEnding); length--) {
    const [stem, ending] = [word.slice(0, length), word.slice(length)];
    // Kirkkonummi: Kirkkonumme-lla; Kantvik: Kantviki-ssa
    const isOwn =
      own.has(stem) || (/[ei]$/.test(stem) && (own.has(`${stem.slice(0, -1)}i`) || own.has(stem.slice(0, -1))));
    if ((finnish.has(stem) || isOwn) && afterPlaceName.test(ending)) return true;
  }
  return false;
}
