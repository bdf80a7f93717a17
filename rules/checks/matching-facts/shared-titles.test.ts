/** Lines that both versions share: programmes, titles, amounts before a dash; and drafts in which they are not shared. */
import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { matchingFacts } from "./matching-facts";

const kinds = (text: string) => tryCheck(matchingFacts, text).findings.map(({ kind }) => kind);

describe("for both", () => {
  it.each<[string, string]>([
    [
      "a programme whose words are of no known language",
      "Pihaleikit koululla la 5.12. / Gårdslekar vid skolan lö 5.12\n\n11.15 Ponikyyti / Ponnyridning\n17.45 Tanssiesitys | Dansuppvisning\n18.00 Päättyy / Avslutas",
    ],
    [
      "a title with an emoji between",
      "Venyttely 10 min 🧘 Töjning 10 min\n\nOhjaaja Jaana venyttelee kanssasi kotona. Et tarvitse välineitä.\n\nInstruktören Jaana töjer med dig hemma. Du behöver inga redskap.",
    ],
    [
      "a title with a bar between",
      "Vuosi 2027 metsässä | År 2027 i skogen\n\nRetkiopas Jaana kertoo, mitä metsässä näkee kaikkina vuodenaikoina.\n\nGuiden Jaana berättar vad man ser i skogen under alla årstider.",
    ],
    [
      "an amount before a dash",
      "50 000 euroa – näin raha jaetaan. Yksi hanke voi saada 5 000 €. Hae 1.12.–31.1.\n\n50 000 euro – så fördelas pengarna. Ett projekt kan få 5 000 €. Ansök 1.12–31.1.",
    ],
    [
      "a number before a dash",
      "12 kilometriä – uusi latu avataan lauantaina Veikkolassa.\n\n12 kilometer – ett nytt skidspår öppnas på lördag i Veikkola.",
    ],
  ])("%s", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe("each version's own", () => {
  it.each<[string, string]>([
    [
      "an amount before a dash",
      "50 000 euroa – näin raha jaetaan kyläyhdistyksille. Hae tukea nyt.\n\n60 000 euro – så fördelas pengarna till byaföreningarna. Ansök om stöd nu.",
    ],
    [
      "titles of the same make",
      "Venyttely 10 min 🧘 Rentoutus 10 min\nOhjaaja Jaana venyttelee kanssasi kotona. Et tarvitse välineitä.\n\nTöjning 15 min 🧘 Avslappning 15 min\nInstruktören Jaana töjer med dig hemma. Du behöver inga redskap.",
    ],
    [
      "programmes one below the other",
      "Lauantain ohjelma koululla on tässä\n11.15 Kuoro laulaa / orkesteri soittaa\n\nLördagens program i skolan är här\n11.45 Kören sjunger / orkestern spelar",
    ],
  ])("%s", (_, text) => {
    expect(kinds(text)).not.toEqual([]);
  });
});
