/** What assistants tell of what they did with a text, and how long it is. */
import { latinPattern } from "../latin-pattern";
import { phraseList } from "./phrase-list";
import { agreed, languages, length } from "./phrases";

/** What may stand before a report: "Tottakai!", "Valmista tuli." */
const leads = [latinPattern(`^\\s*${agreed}`, "iu"), /^\s*(?:\p{L}+ ){0,2}\p{L}+[!.] /u];
const upTo = "(?:[\\p{L}\\d-]+ ){0,4}";
/** What it was made of, or whom it is for. */
const madeOf = `(?:tekst(?:istä|in|iä|isi|iäsi|istäsi)|julkaisu(?:sta|n|a|si|asi|stasi)|luonno(?:ksesta|ksen|sta)|päivityk(?:sestä|sen)|postauk(?:sesta|sen))`;
const reshaped = {
  fi: "(?:lyhensin|tiivistin|pidensin|käänsin|muokkasin|muotoilin|selkeytin|selkeytin|yksinkertaistin|viimeistelin|korjasin|muutin|olen (?:lyhentänyt|tiivistänyt|pidentänyt|kääntänyt|muokannut|muotoillut|selkeyttänyt|yksinkertaistanut|viimeistellyt|korjannut|muuttanut))",
  sv: "jag (?:har )?(?:(?:nu )?(?:förkorta(?:t|de)|korta(?:t|de) (?:ner|ned)|översatte?|omformulera(?:t|de)|skrivit om|skrev om|anpassa(?:t|de)|förenkla(?:t|de)|redigera(?:t|de)|putsa(?:t|de)|finslipa(?:t|de)|justera(?:t|de)|rätta(?:t|de)(?: till)?|gjort|gjorde))",
  en: "i(?:['’]ve| have)? (?:shortened|translated|rewrote|rewritten|edited|condensed|adapted|simplified|polished|tightened|revised|rephrased|made)",
};
const made = {
  fi: "(?:tein|laadin|kirjoitin|muotoilin|olen (?:tehnyt|laatinut|kirjoittanut|muotoillut))",
  sv: "jag (?:har )?(?:gjort|gjorde|skrivit|skrev|tagit fram|tog fram|formulera(?:t|de))",
  en: "i(?:['’]ve| have)? (?:made|written|wrote|created|drafted|prepared)",
};
const details = {
  fi: "(?:emoji|aihetunnist|hashtag|sävy|lyhyitä lauseita|toimintakehot|hakasul)",
  sv: "(?:emoji|hashtag|hashtagg|tonen|en (?:\\p{L}+ )?ton(?!\\p{L})|korta meningar|uppmaning till handling)",
  en: "(?:emoji|hashtag|tone(?!\\p{L})|short sentences|call to action)",
};
const isReport = phraseList(
  (
    [
      [reshaped.fi, `${madeOf}(?!\\p{L})`],
      [
        made.fi,
        `(?:${length.fi} ${upTo}(?:versio|teksti|julkaisu)|${madeOf} ${upTo}(?:versio|luonno|ehdotu|käännö|tiivistelm))`,
      ],
      [`${made.fi} sinulle`, "(?:versio|luonno|ehdotu|käännö|tiivistelm|teksti|julkaisu)"],
      [reshaped.sv, "(?:texten|inlägget|din text|ditt inlägg|utkastet|bildtexten)(?!\\p{L})"],
      [
        `${made.sv}(?: en| ett)?`,
        `(?:${length.sv} ${upTo}(?:version|variant|text|inlägg)|(?:version|variant|utkast|översättning|sammanfattning|förslag)\\p{L}* (?:av|till|på|åt) (?:texten|inlägget|din text|ditt inlägg|dig|${languages}))(?!\\p{L})`,
      ],
      [reshaped.en, "(?:the|your) (?:text|post|caption|draft|tweet|message)(?!\\p{L})"],
      [
        `${made.en}(?: an?| the| you)?`,
        `(?:${length.en} ${upTo}(?:version|text|post|caption)|(?:version|draft|translation|summary) (?:of|for) (?:the|your|you))(?!\\p{L})`,
      ],
      [
        "(?:lisäsin|poistin|jätin|vaihdoin|säilytin|pidin|käytin|olen (?:lisännyt|poistanut|käyttänyt|säilyttänyt|pitänyt))",
        details.fi,
      ],
      [
        "jag (?:har )?(?:lagt till|lade till|tagit bort|tog bort|behållit|behöll|använt|använde|hållit|höll)",
        details.sv,
      ],
      ["i(?:['’]ve| have)? (?:added|removed|kept|used|included)", details.en],
    ] as const
  ).map(([begin, rest]) => [begin, ` ${upTo}${rest}`]),
);
export const reportsWork = (line: string): boolean =>
  isReport(line) || leads.some((lead) => lead.test(line) && isReport(line.replace(lead, "")));
const count = [
  "(?:merkkimäärä|merkkejä|merkkimäärä (?:yhteensä|välilyönteineen)|antal tecken|teckenantal|character count|characters|word count|sanamäärä|antal ord)\\s?[:=]?\\s?(?:noin |n\\. |ca |cirka |about |~)?\\d{2,4}",
  "(?:(?:noin|n\\.|ca|cirka|about|~)\\s?)?\\d{2,4} (?:merkkiä|tecken|characters)",
  "(?:teksti|julkaisu|versio|texten|inlägget|versionen|the (?:text|post|caption))(?: \\p{L}+){1,3} (?:noin |n\\. |ca |cirka |about )?\\d{2,4} (?:merk|tecken|characters)\\p{L}*(?: (?:pitkä|lång(?:t)?|long))?",
];
/** A line of its own with nothing but the length. */
const isCount = latinPattern(
  `^\\s*[(*_]{0,3}(?:${count.join("|")})(?: välilyönteineen| inklusive mellanslag)?[.)*_]{0,3}\\s*$`,
  "iu",
);
const mayCount = /\d{2} ?(?:merk|tecken|char)|(?:merk|tecken|char|word|sana|antal ord)[^\n]*\d{2}/iu;
export const countsSigns = (line: string): boolean => mayCount.test(line) && isCount.test(line);
