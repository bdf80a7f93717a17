/** Posts in which each language has an event, a number or a day of its own, and posts that only look like it. */
import { describe, expect, it } from "vitest";
import { mainAccount } from "../../../tests/support/try-check";
import { defaultGuideline } from "../../model/default-guideline";
import { exampleToDraft } from "../../packs/examples";
import { review } from "../../review";

const draftOf = (text: string) => exampleToDraft({ parts: [text], postingAs: mainAccount });
const levels = (fi: string, sv: string) =>
  review(draftOf(`${fi}\n\n${sv}`), defaultGuideline)
    .findings.filter(({ check }) => check === "matching-facts")
    .map(({ level }) => level);

describe("each language group has its own", () => {
  it.each<[string, string, string]>([
    [
      "weekday",
      "Suomenkielinen satutunti tiistaisin klo 10, Veikkolan kirjastossa lauletaan ja leikitään.",
      "Sagostund på svenska torsdagar kl. 10, i Veikkola bibliotek sjunger och leker vi.",
    ],
    [
      "telephone number, said in one version",
      "Jos elämä ahdistaa, soita numeroon 09 1234 5611, vastaamme joka ilta.",
      "Om livet känns svårt, ring den svenskspråkiga stödtelefonen 09 1234 5622, vi svarar varje kväll.",
    ],
    [
      "day, each version with that of the other group",
      "Perheilta pidetään 8.12. klo 18 kirjastossa suomeksi, ruotsinkielinen ilta on 15.12.",
      "Familjekvällen ordnas 15.12 kl. 18 på biblioteket på svenska, kvällen på finska är 8.12.",
    ],
    [
      "last day to register, in a sentence of its own",
      "Vauvakerho alkaa 12.1. suomeksi, ruotsinkielinen kerho alkaa 14.1.\nIlmoittaudu 5.1. mennessä.",
      "Babyklubben börjar 14.1 på svenska, klubben på finska börjar 12.1.\nAnmäl dig senast 7.1.",
    ],
    [
      "hour",
      "Opastettu kierros museossa lähtee lauantaina klo 12 suomeksi.",
      "En guidad rundtur i museet startar på lördag kl. 14 på svenska.",
    ],
    [
      "price and number of places",
      "Suomenkieliselle leirille otetaan 20 lasta, ja leiri maksaa 50 euroa.",
      "Till det svenskspråkiga lägret tas 15 barn, och lägret kostar 40 euro.",
    ],
  ])("%s: a reminder at most", (_, fi, sv) => {
    expect(levels(fi, sv).filter((level) => level !== "reminder")).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      "no language is named",
      "Satutunti pidetään tiistaina klo 10 kirjastossa, tule mukaan laulamaan.",
      "Sagostunden ordnas på torsdag kl. 10 i biblioteket, kom med och sjung.",
    ],
    [
      "another sentence names it",
      "Info-ilta pidetään 8.12. klo 18 koululla. Materiaali on saatavilla suomeksi.",
      "Infokvällen ordnas 9.12 kl. 18 i skolan. Materialet finns på svenska.",
    ],
    [
      "both name the same language",
      "Luento pidetään suomeksi 8.12. klo 18 koululla.",
      "Föreläsningen hålls på finska 9.12 kl. 18 i skolan.",
    ],
    [
      "in both languages at once",
      "Juhla pidetään suomeksi ja ruotsiksi 8.12. klo 18 koululla.",
      "Festen hålls på svenska och finska 9.12 kl. 18 i skolan.",
    ],
    [
      "the heading of a version",
      "Suomeksi: Kirjaston kahvila avataan remontin jälkeen 8.12. klo 18.",
      "På svenska: Bibliotekets kafé öppnas efter renoveringen 9.12 kl. 18.",
    ],
    [
      "the heading on a line of its own",
      "SUOMEKSI\nKirjaston kahvila avataan remontin jälkeen 8.12. klo 18.",
      "PÅ SVENSKA\nBibliotekets kafé öppnas efter renoveringen 9.12 kl. 18.",
    ],
    [
      "a name with the language in it",
      "Ruotsalainen teatteri esittää satunäytelmän koululla 8.12. klo 18.",
      "Svenska teatern spelar en sagopjäs i skolan 9.12 kl. 18.",
    ],
  ])("%s: an error", (_, fi, sv) => {
    expect(levels(fi, sv)).toContain("error");
  });

  it("asks no more than questions about an hour that one group alone has", () => {
    expect(
      levels(
        "Suomenkielinen kuoro harjoittelee koululla kello 18.30 ja etsii laulajia.",
        "Kören på svenska övar i skolan och söker sångare som gillar att sjunga.",
      ).filter((level) => level !== "reminder"),
    ).toEqual([]);
  });
});
