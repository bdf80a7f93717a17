/** Notes of a writer to themselves: in brackets, as an order, as the name of a field, as text that only fills the room. */

import { latinPattern } from "../latin-pattern";
import { matchesOf } from "../matches";
import { changes, fieldName, hither, instruction, writersField } from "./field-names";
import { isSelfNote, selfNotesIn } from "./self-notes";

const aim = "(?:\\p{L}+(?:aan|ään|een|iin|oon|uun|yyn|öön|seen|lle|h[aeiouyäö]n)|till \\p{L}+)";
const insideSquare = latinPattern(
  `^\\s*(?:${instruction}(?![\\p{L}-])(?!\\s*\\d)[^\\p{L}]*\\p{L}.*|(?:\\p{L}+\\s)?${fieldName}(?:\\s${hither})?|(?:linkki|länk|link)\\s${aim}|${hither}\\s.+|.+\\s(?:tähän|hit)|(?:[xX]{2,}|\\?{2,}|_{2,}|\\.{4,})(?:\\s\\p{L}+)?|\\p{L}+\\s(?:puuttuu|saknas|missing))[.!…]*\\s*$`,
  "iu",
);
/** Curly brackets are those of a template, whatever name stands in them. */
const insideCurly = /^\s*\p{L}+[._]\p{L}[\p{L}\p{N}._]*\s*$/u;
/** Words in angles are a name for what is to come; a single one may be a tag of HTML, which is told as such. */
const insideAngles = /^(?=.{0,50}(?:[ ,]|[^ -~]))\p{L}[\p{L}\p{N}-]*(?:[ ,/]{1,2}[\p{L}\p{N}-]+){0,6}$/u;
/** Round ones are the writer's own more often, so that more has to be said in them. */
const insideRound = latinPattern(
  `^\\s*(?:${fieldName}\\s${hither}|${hither}\\s${fieldName}|(?:linkki|länk|link)\\s${aim}|(?:\\p{L}+\\s)?(?:text(?:en)?|teksti|käännös|ruotsinnos|suomennos|översättning(?:en)?)\\s(?:kommer|tulee|puuttuu|saknas)(?:\\s(?:senare|snart|myöhemmin|pian))?|(?:${fieldName})\\s(?:puuttuu|saknas|missing)|(?:puuttuu|saknas)\\s*:.+|${changes}\\s${fieldName}|(?:tarkista|kolla|kontrollera|check)\\s${writersField})[.!…]*\\s*$`,
  "iu",
);
const brackets =
  /\{\{[^{}\n]{1,60}\}\}|\[[^[\]\n]{1,80}\](?!\()|\{[^{}\n]{1,60}\}|<<?[^<>\n]{1,60}>>?|%[\p{Lu}_]{3,30}%|\([^()\n]{5,60}\)/gu;

function isNote(text: string, { 0: written, index }: RegExpExecArray): boolean {
  const inside = written.replace(/^(?:\{\{|<<|.)|(?:\}\}|>>|.)$/gu, "").replace(/[_]+(?=\p{L})/gu, " ");
  if (written.startsWith("{{")) return true;
  if (isSelfNote(inside, written.startsWith("("))) return true;
  if (written.startsWith("(")) return insideRound.test(inside) && !hasAddressBehind(text, index + written.length);
  if (written.startsWith("<") && insideAngles.test(inside)) return true;
  return insideSquare.test(inside) || (written.startsWith("{") && insideCurly.test(written.slice(1, -1)));
}

const address = /https?:|www\.|\p{L}\.(?:fi|com|org|net|eu)(?!\p{L})/iu;
/** On the same line, or the next one with text. */
const isNear = /^[^\n]*(?:\n{1,2}[^\n]*)?$/u;

/** "(linkki uutiseen): kirkkonummi.fi/…" leads somewhere. */
function hasAddressBehind(text: string, end: number): boolean {
  const behind = text.slice(end, end + 160);
  const at = behind.search(address);
  return at >= 0 && isNear.test(behind.slice(0, at));
}

const starts = "(?<=^|[\\n.!?:(–]\\s{0,2}|👉\\s?)";
const ends = "(?=\\s{0,2}(?:[.!:)…]|\\n|$))";
const putInSv = "(?:lägg till|infoga|skriv|sätt in)";
const orders = latinPattern(
  `${starts}(?:(?:(?:(?:lisää|kirjoita|liitä) )?tähän|här) ${fieldName}|(?:(?:${putInSv}|(?:add|insert|write|put)(?: the)?) )?${fieldName} (?:tähän|hit|here|(?<=${putInSv} [^\\n]{0,40})här))${ends}`,
  "giu",
);
/** What stands in each of them; the long list of names is compiled for no other text. "Läs mer här" is none of them. */
const mayOrder = latinPattern(
  `(?<!\\p{L})(?:tähän|hit|here|(?<=${putInSv} [^\\n]{0,40})här|${starts}här)(?!\\p{L})`,
  "iu",
);
const changeOrders = latinPattern(`${starts}(?:${changes} ${writersField}!|to ?do:)`, "giu");
const fillingText = /(?<![\p{L}#@])lorem ipsum(?!\p{L})[^\n.]{0,80}/giu;

/** Names of fields in capitals, as templates have them. Before a colon they are headings. */
const capitals =
  /(?<![\p{L}\p{N}#@])(?:(?:ETU)?NIMI SUKUNIMI|ETUNIMI|(?:Etun|N)imi Sukunimi|(?:FÖR)?NAMN EFTERNAMN|FÖRNAMN|(?:Förn|N)amn Efternamn|FIRSTNAME(?: LASTNAME)?|PVM|TODO|FIXME|Lorem)(?![\p{L}\p{N}@-])(?! ?: ?\d)|(?<=[\p{Ll}]: ?|[\p{Ll}] )(?:LINKKI|LÄNK|LINK|OSOITE|DATUM|PÄIVÄMÄÄRÄ|KELLONAIKA|KLOCKSLAG|HINTA|PRIS|NIMI|NAMN|PAIKKA|PLATS|PUHELINNUMERO|TELEFONNUMMER)(?= ?[.!]?(?:\n|$))|(?:^|(?<=\n))(?:OTSIKKO|RUBRIK|INGRESSI|INGRESS|KUVATEKSTI|BILDTEXT)(?=\n|$)|(?<![\p{L}\p{N}.])(?:PP\.KK\.(?:VVVV)?|DD\.MM\.(?:YYYY|ÅÅÅÅ)?|pp\.kk\.(?:vvvv)?|dd\.mm\.(?:yyyy|åååå)?)(?![\p{L}\p{N}])/gu;
/** How a date is to be written is told to readers, too. */
const tellsForm = /(?:muodo|muotoa|form|format)\p{L}{0,6}[^\n]{0,12}$/iu;

/** A blank in a sentence; between letters, alone on a line, or where readers are asked to fill it in, it is no such place. */
const blanks = /(?<![\p{L}_])_{4,60}(?![\p{L}_])/gu;
/** "Lisätietoja antaa XXX", "kurssin vetää N.N.": someone whose name was not known yet; small ones are kisses. */
const unnamed =
  /(?<=(?<!\p{L})(?!koko|storlek|size)\p{Ll}{2,20}:? )(?:X{3,10}(?=\.(?! \p{Ll})|[,;:!)]|\s{0,3}(?:\n|$))|N\. ?N\.(?! ?\p{Lu}))/gu;
const hasWordBefore = /\p{L}[^\n]*[ (]$/u;
const isPuzzle =
  /(?<!\p{L})(?:täydennä|arvaa|arvaatko|mikä|kuka|kommentoi|kerro|fyll i|gissa|vad|vem|berätta|kommentera|guess)(?!\p{L})/iu;

export function notesIn(text: string): RegExpExecArray[] {
  const bracketed = !/[[{<%(]/.test(text) ? [] : matchesOf(text, brackets).filter((match) => isNote(text, match));
  const names = matchesOf(text, capitals).filter(
    ({ 0: name, index }) =>
      !/\.(?:KK|MM)\./iu.test(name) || !tellsForm.test(text.slice(Math.max(0, index - 30), index)),
  );
  const gaps = text.includes("____") && !isPuzzle.test(text) ? blanksIn(text) : [];
  return [
    ...bracketed,
    ...selfNotesIn(text),
    ...(mayOrder.test(text) ? matchesOf(text, orders) : []),
    ...matchesOf(text, changeOrders),
    ...matchesOf(text, fillingText),
    ...names,
    ...text.matchAll(unnamed),
    ...gaps,
  ];
}

const blanksIn = (text: string) =>
  matchesOf(text, blanks).filter(({ index }) => hasWordBefore.test(text.slice(Math.max(0, index - 80), index)));
