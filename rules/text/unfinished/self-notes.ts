/** What a writer still means to look up or to ask a colleague: "(vahvista hinta)", "OBS kolla med Kaj om summan stämmer". */

import { firstNames } from "../first-names";
import { latinPattern } from "../latin-pattern";
import { matchesOf } from "../matches";
import { fieldName } from "./field-names";

const verify =
  "(?:tarkista|tarkistetaan|tarkasta|varmista|varmistetaan|vahvista|vahvistetaan|tsekkaa|kolla|kollar|dubbelkolla|double-check|kontrollera|bekräfta|verifiera|stäm av|check|confirm|verify)(?: the)?";
/** Readers are asked to ask as well. */
const ask = "(?:kysy|kysytään|kysyn|fråga|frågar|ask)";
const later = "(?:vielä|ennen julkaisua|ensin|ännu|ännu en gång|först|före publicering|before publishing)";
/** As they are spoken of in Swedish, and what no reader looks after. */
const known =
  "(?:priset|datumet|klockslaget|tiden|tiderna|dagen|veckodagen|platsen|summan|beloppet|antalet|namnet|namnen|numret|adressen|titeln|päivämäärät|ajat|viikonpäivä|luvut|faktat|siffrorna|fakta|stavningen|oikeinkirjoitus|kirjoitusasu)";
const field = `(?:${fieldName}|${known})`;

/** What a post has, and no reader brings: told to remember it, only a writer can be meant. */
const ofPost =
  "(?:linkki|linkin|kuvateksti|kuvatekstit|alt-teksti|tunnisteet|aihetunnisteet|käännös|ruotsinnos|suomennos|länk|länken|länkarna|bildtext|bildtexten|alt-text|alt-texten|hashtaggar|hashtaggarna|översättning|översättningen|link|caption|alt text|hashtags|translation)";
const remember =
  "(?:muista(?: lisätä)?|älä unohda|kom ihåg(?: att lägga till)?|glöm (?:inte|ej)|remember|don['’]t forget)";
const translate =
  "(?:(?:pyydä|kysy|tilaa) (?:käännös|ruotsinnos|suomennos)|käännätä|be \\p{L}{2,20} översätta|beställ översättning|ask for a translation)";

/** All that stands in the brackets. */
const inBrackets = latinPattern(
  `^\\s*(?:(?:huom|obs|nb|muista|kom ihåg|note)[!:.,]*\\s+)?(?:${[
    `${verify}(?: ${later})? (?:onko |om )?${field}(?: (?:ja|och|and) ${field})?(?: ${later}| stämmer| (?:on )?oikein)?`,
    `${field} (?:vielä |ännu )?(?:tarkistettava|tarkistamatta|vahvistettava|vahvistamatta|varmistettava|auki|att kontrollera|att kolla|ska kollas|måste kollas|obekräfta[dt]|to be checked)`,
    `${field}\\s?\\?{1,3}`,
    `${verify}(?: ${later})?`,
    `${remember} (?:en |ett |the )?${ofPost}`,
    `${translate}(?: \\p{L}{2,20}){0,2}`,
    "onko (?:tämä|se|näin) (?:\\p{L}+ )?(?:oikein|totta|ok)|stämmer (?:det|detta|det här)|är det(?:ta| här)? rätt",
    "kesken|luonnos kesken|ei valmis|ej klart?|inte klart?|halvfärdig[t]?|wip",
  ].join("|")})[?!.…]*\\s*$`,
  "iu",
);
/** In round brackets readers may be told that something goes on, or to look for themselves. */
const mayBeMeant = latinPattern(`^\\s*(?:kesken|ei valmis|ej klart?|inte klart?|${verify})[?!.…]?\\s*$`, "u");

export const isSelfNote = (inside: string, isRound: boolean): boolean =>
  inBrackets.test(inside) && !(isRound && mayBeMeant.test(/\p{Ll}/u.test(inside) ? inside.toLowerCase() : inside));

/** Whole words in any letters; without one of them nothing of the kind stands in a text, and the long pattern is not compiled. */
const mayAsk = latinPattern(`(?<![\\p{L}-])(?:${verify}|${ask}) `, "iu");
/** Whom to ask; what makes it a name is told by the list of names. */
const asked = latinPattern(
  `(?<![\\p{L}-])(?:(?:huom|obs|nb)[!:.,]{0,2} {1,2})?(?:${verify}|(?<ask>${ask}))(?<later> ${later})?(?: ${field})? (?:(?:med|av|hos|från|with) (?<sv>\\p{L}{2,20})|(?<fi>\\p{L}{2,20})(?:lta|ltä|n kanssa))(?!\\p{L})[^.!?()[\\]\\n]{0,80}[.!?]?`,
  "giu",
);
/** What is to be asked of them: a figure or a fact of the text. */
const questioned = latinPattern(
  `(?:stämmer|oikein|pitääkö paikkansa|voiko tämän|saako tämän|får vi|kan vi|(?<!\\p{L})${field}(?!\\p{L}))`,
  "iu",
);
const doubted = /(?:stämmer|oikein|pitääkö paikkansa)(?!\p{L})/iu;

const unready =
  /(?<=^|\n|[([])[ ]{0,3}(?:KESKEN|KESKENERÄINEN|EI VALMIS|ÄLÄ JULKAISE|EJ KLART?|INTE KLART?|PUBLICERA (?:INTE|EJ)|OFÄRDIG|WIP|DO NOT PUBLISH)(?: (?:VIELÄ|ÄN|ÄNNU|YET))?(?=[ ]{0,2}[!:.–)\]-]|[ ]{0,3}(?:\n|$))|(?<=^|\n|[([])(?:LUONNOS|UTKAST|DRAFT)(?=!{0,3}[ ]{0,3}(?:\n|$|[)\]]))/gu;

/** What readers are not told to look after, in the form that it has behind the verb. */
const shoutedField =
  "(?:AIKA|AJAT|KELLONAIKA|PÄIVÄMÄÄRÄ|PVM|VIIKONPÄIVÄ|HINTA|SUMMA|NIMI|LUVUT|FAKTAT|OIKEINKIRJOITUS|TIDEN|TIDERNA|DATUMET|VECKODAGEN|KLOCKSLAGET|SUMMAN|BELOPPET|NAMNET|SIFFRORNA|FAKTA|STAVNINGEN|THE (?:DATE|TIME|PRICE|NAME|NUMBERS?|SPELLING))";
const shoutedText =
  "(?:KUVA|KUVAT|LINKKI|KUVATEKSTI|ALT-TEKSTI|TUNNISTEET|KÄÄNNÖS|RUOTSINNOS|SUOMENNOS|BILD|LÄNK|BILDTEXT|ALT-TEXT|HASHTAGGAR|ÖVERSÄTTNING|(?:THE |A )?(?:PICTURE|PHOTO|LINK|CAPTION|ALT TEXT|HASHTAGS|TRANSLATION))";
const mayShout = /\p{Lu}{3} \p{Lu}/u;
/** An order that is a sentence of its own, in capitals from end to end: readers are told in longer ones. */
const shouted = latinPattern(
  `(?<=^|\\n|[.!?–/-] )(?:${[
    `(?:TARKISTA|TARKASTA|VARMISTA|VAHVISTA|KOLLA|DUBBELKOLLA|KONTROLLERA|BEKRÄFTA|CHECK|DOUBLE-CHECK|CONFIRM)(?: VIELÄ| ÄNNU)? ${shoutedField}`,
    `(?:LISÄÄ|LAITA|PUUTTUU|VAIHDA|LÄGG TILL|LÄGG IN|SAKNAS|BYT|ADD|INSERT|CHANGE) ${shoutedText}`,
    `(?:MUISTA(?: LISÄTÄ)?|ÄLÄ UNOHDA|KOM IHÅG|GLÖM (?:INTE|EJ)|REMEMBER|DON['’]T FORGET) ${ofPost.toUpperCase().replace("(?:", "(?:KUVA|KUVAT|BILD|")}`,
    `${shoutedText}(?:EN)? (?:PUUTTUU|SAKNAS|MISSING|TULEE|KOMMER|TULOSSA)(?: MYÖHEMMIN| SENARE| SNART| PIAN)?`,
  ].join("|")})(?=[ ]{0,2}!|[ ]{0,2}\\.{0,3}[ ]{0,3}(?:\\n|$))!{0,5}`,
  "gu",
);

/** Notes outside brackets, or in a part of them. */
export function selfNotesIn(text: string): RegExpExecArray[] {
  const questions = (mayAsk.test(text) ? matchesOf(text, asked) : []).filter(
    ({ 0: words, groups }) =>
      isGivenName(groups?.sv ?? groups?.fi ?? "") && (groups?.ask && !groups.later ? doubted : questioned).test(words),
  );
  const orders = mayShout.test(text) ? matchesOf(text, shouted) : [];
  return [...questions, ...matchesOf(text, unready), ...orders];
}

/** "Kaisa-lta" may have changed its stem, as "Heikki" in "Heikiltä" does. */
const isGivenName = (written: string): boolean => {
  if (!/^\p{Lu}\p{Ll}/u.test(written)) return false;
  const name = written.toLowerCase();
  const strong = name.replace(/([kpt])(?=[aeiouyäö]$)/u, "$1$1");
  return [name, strong, name.replace(/i$/u, "")].some((form) => firstNames.has(form));
};
