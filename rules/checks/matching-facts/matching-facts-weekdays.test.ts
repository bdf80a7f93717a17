import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { matchingFacts } from "./matching-facts";

/** In the tests today is Monday 23.11.2026: 4.12. is a Friday, 5.12. a Saturday, 7.12. a Monday. */
const missingFacts = (fi: string, sv: string) =>
  tryCheck(matchingFacts, `${fi}\n\n${sv}`).findings.map(({ kind, values }) => `${kind}: ${values.facts}`);

describe("a weekday that one version leaves out", () => {
  it.each<[string, string, string, string[]]>([
    [
      "is missing although the other version names another day",
      "Kirjasto on suljettu 4.12. kello 15 alkaen. Konsertti kirjastossa on lauantaina.",
      "Biblioteket är stängt 4.12 från klockan 15. Konserten hålls i biblioteket.",
      ["missing-in-swedish: lördag"],
    ],
    [
      "is missing in Finnish just so",
      "Kirjasto on suljettu 4.12. kello 15 alkaen. Konsertti pidetään kirjastossa.",
      "Biblioteket är stängt 4.12 från klockan 15. Konserten i biblioteket är på lördag.",
      ["missing-in-finnish: lauantai"],
    ],
    [
      "is missing where only a month is named",
      "Joulukuussa kirjastossa on paljon ohjelmaa, ja konsertti on lauantaina.",
      "I december har biblioteket mycket program, och en konsert hålls också.",
      ["missing-in-swedish: lördag"],
    ],
    [
      "is missing where the day falls on it in another year",
      "Kirjasto avattiin 5.12.2025. Konsertti kirjastossa on lauantaina.",
      "Biblioteket öppnades 5.12.2025. Konserten hålls i biblioteket.",
      ["missing-in-swedish: lördag"],
    ],
    [
      "is missing where it lies inside a range",
      "Näyttely on avoinna kirjastossa 7.–11.12., keskiviikkona on myös opastus.",
      "Utställningen är öppen i biblioteket 7–11.12, och en guidning hålls också.",
      ["missing-in-swedish: onsdag"],
    ],
    [
      "is missing, each of several, where none of the days falls on it",
      "Kirjasto on suljettu 4.12. Satutunnit ovat tiistaina ja torstaina kirjastossa.",
      "Biblioteket är stängt 4.12. Sagostunderna hålls som vanligt i biblioteket.",
      ["missing-in-swedish: tisdag, torsdag"],
    ],
    [
      "is missing, said of every week, where one such day is named",
      "Kerho kokoontuu kirjastossa lauantaisin 5.12. alkaen.",
      "Klubben samlas i biblioteket från och med 5.12.",
      ["missing-in-swedish: lördag"],
    ],
    [
      "is missing, said of every week, where a range begins and ends on it",
      "Kerho kokoontuu kirjastossa lauantaisin 5.–19.12.",
      "Klubben samlas i biblioteket 5–19.12.",
      ["missing-in-swedish: lördag"],
    ],
    [
      "is missing in Finnish, said of every week",
      "Kerho kokoontuu kirjastossa 5.12. alkaen.",
      "Klubben samlas i biblioteket på lördagar från och med 5.12.",
      ["missing-in-finnish: lauantai"],
    ],
  ])("%s", (_, fi, sv, wanted) => {
    expect(missingFacts(fi, sv)).toEqual(wanted);
  });

  it.each<[string, string, string]>([
    [
      "by a date on that weekday",
      "Konsertti kirjastossa on lauantaina. Tervetuloa 5.12. kello 15!",
      "Konserten i biblioteket hålls 5.12 klockan 15. Välkommen!",
    ],
    [
      "by a date on that weekday in Finnish",
      "Konsertti kirjastossa pidetään 5.12. kello 15. Tervetuloa!",
      "Konserten i biblioteket är på lördag. Välkommen 5.12 klockan 15!",
    ],
    [
      "by a date in the next year",
      "Konsertti kirjastossa on perjantaina. Tervetuloa 8.1. kello 15!",
      "Konserten i biblioteket hålls 8.1 klockan 15. Välkommen!",
    ],
    [
      "by the date beside it, also where that date falls on another weekday",
      "Konsertti kirjastossa on lauantaina 4.12. kello 15.",
      "Konserten i biblioteket är 4.12 klockan 15.",
    ],
    [
      "by the two ends of a range",
      "Näyttely on avoinna kirjastossa ma–pe 7.–11.12.",
      "Utställningen är öppen i biblioteket 7–11.12.",
    ],
    [
      "by the dates of both days",
      "Konsertti kirjastossa on lauantaina ja sunnuntaina 5. ja 6.12.",
      "Konserten i biblioteket är 5.12 och 6.12.",
    ],
    [
      "by each of the dates, said of every week",
      "Kerho kokoontuu kirjastossa lauantaisin 5.12., 12.12. ja 19.12.",
      "Klubben samlas i biblioteket 5.12, 12.12 och 19.12.",
    ],
    [
      "by the word for tomorrow",
      "Kirjasto on suljettu 4.12. Konsertti kirjastossa on huomenna tiistaina.",
      "Biblioteket är stängt 4.12. Konserten i biblioteket är i morgon.",
    ],
  ])("is said %s", (_, fi, sv) => {
    expect(missingFacts(fi, sv)).toEqual([]);
  });
});
