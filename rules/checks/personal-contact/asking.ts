/** Where a text asks people to write their data where everybody can read it. */
import type { CheckContext } from "../../context/check";
import { sentencesWith } from "../../context/subjects";
import type { TextRange } from "../../model/draft";

type Asks = Record<"verbs" | "data" | "inPublic" | "inPrivate" | "negations", string[]>;

export const asks: Asks = {
  verbs: [
    "kirjoita",
    "kirjoittakaa",
    "lähetä",
    "lähettäkää",
    "laita",
    "laittakaa",
    "ilmoita",
    "kerro=",
    "kertokaa",
    "jätä=",
    "jättäkää",
    "lisää=",
    "pane=",
    "skriv",
    "skicka",
    "lämna",
    "meddela",
    "uppge",
    "ange=",
    "lägg",
  ],
  data: [
    "henkilötunnu",
    "hetu=",
    "hetusi",
    "sosiaaliturvatunnu",
    "syntymäai",
    "puhelinnumero",
    "numerosi",
    "osoite=",
    "osoitteesi",
    "osoitteenne",
    "kotioso",
    "personbeteckning",
    "personnummer",
    "telefonnummer",
    "ditt nummer",
    "din adress",
    "er adress",
    "hemadress",
    "adress=",
    "födelsetid",
    "födelsedatum",
  ],
  inPublic: ["kommen", "tähän=", "alle=", "ketjuun=", "här=", "nedan", "tråden"],
  inPrivate: [
    "yksityisvie",
    "sähköposti",
    "lomak",
    "puhelimitse",
    "privat",
    "e-post",
    "epost",
    "blankett",
    "formulär",
    "suojattu",
    "skyddad",
    "osoitteeseen=",
    "till adressen",
  ],
  negations: ["älä=", "älkää", "älkäämme", "ethän", "ettehän", "ei=", "eikä", "inte", "aldrig", "undvik", "vältä"],
};

export function askingSentences(context: CheckContext, asks: Asks): TextRange[] {
  const lists = [asks.verbs, asks.inPublic, asks.inPrivate, asks.negations];
  const [verbs, inPublic, inPrivate, negated] = lists.map((list) => sentencesWith(context, list));
  return [...sentencesWith(context, asks.data).keys()].filter(
    (sentence) =>
      verbs?.has(sentence) &&
      !inPrivate?.has(sentence) &&
      !negated?.has(sentence) &&
      (context.draft.surface === "comment" || inPublic?.has(sentence)),
  );
}
