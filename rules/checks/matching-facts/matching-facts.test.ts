import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { matchingFacts } from "./matching-facts";

const both = (fi: string, sv: string) => `${fi}\n\n${sv}`;

describe("matching-facts", () => {
  it.each<[string, string, string, string[]]>([
    ["another time", "Ovet avataan klo 18.", "Dörrarna öppnas kl. 19.", ["differs:error"]],
    [
      "half past six said as half past seven",
      "Ovet avataan puoli seitsemältä.",
      "Dörrarna öppnas kl. 7.30.",
      ["differs:error"],
    ],
    ["another day", "Haku päättyy 31.1.2027.", "Ansökningstiden slutar 30.1.2027.", ["differs:error"]],
    ["another price", "Liput maksavat 12/8 €.", "Biljetterna kostar 12/6 €.", ["differs:error"]],
    [
      "times that changed places",
      "Satutunti on 1.12. klo 10 ja elokuva 3.12. klo 14.",
      "Sagostunden är 1.12 kl. 14 och filmen 3.12 kl. 10.",
      ["differs:error", "differs:error"],
    ],
    [
      "no end time in Swedish",
      "Kirjasto palvelee lauantaina 5.12. klo 10–15.",
      "Biblioteket betjänar lördag 5.12 kl. 10.",
      ["missing-in-swedish:warning"],
    ],
    [
      "no price in Finnish",
      "Konsertti alkaa perjantaina klo 18.",
      "Konserten börjar på fredag kl. 18 och kostar 5 €.",
      ["missing-in-finnish:warning"],
    ],
    [
      "cancelled in Finnish only, before the missing time",
      "Perjantain retki on peruttu. Soita klo 9.",
      "Fredagens utflykt går till skogen. Ring oss gärna.",
      ["announcement-missing-in-swedish:warning", "missing-in-swedish:warning"],
    ],
    [
      "closed in Swedish only",
      "Kirjaston uudet aukioloajat ovat nyt voimassa.",
      "Biblioteket är stängt på grund av renovering.",
      ["announcement-missing-in-finnish:warning"],
    ],
    ["number words apart", "Paikkoja on vain viisi.", "Det finns bara sex platser.", ["perhaps-differs:reminder"]],
  ])("found: %s", (_, fi, sv, kinds) => {
    expect(tryCheck(matchingFacts, both(fi, sv)).kinds).toEqual(kinds);
  });

  it.each<[string, string]>([
    ["one language only", "Ovet avataan maanantaina 30.11. klo 18, liput 12 €."],
    [
      "each language in its usual form",
      both(
        "Avajaiset ovat lauantaina 5. joulukuuta klo 18.30. Liput 1,2 milj. €.",
        "Invigningen är lördag 5.12.2026 kl. 18.30. Biljetter 1 200 000 euro.",
      ),
    ],
    ["one and an article", both("Yksi lapsi sai palkinnon kirjastossa.", "Ett barn fick ett pris på biblioteket.")],
    [
      "a link for both below the last version",
      both(
        "Valtuuston kokous näkyy suorana.",
        "Fullmäktiges möte visas direkt.\n\nhttps://www.youtube.com/watch?v=abcdefghijk",
      ),
    ],
    [
      "a time for both on a line with a slash",
      "Joulukonsertti kirkossa on taas täällä / Julkonserten i kyrkan är här igen, 5.12. klo 18",
    ],
    [
      "a link that link-language already speaks of",
      both(
        "Lue lisää kirjaston palveluista: kirkkonummi.fi/kirjasto",
        "Läs mer om bibliotekets tjänster: kirkkonummi.fi/kirjasto",
      ),
    ],
    [
      "a third language that says more",
      both(
        "Kirjasto on avoinna huomenna.",
        "Biblioteket är öppet i morgon.\n\nThe library is open tomorrow from 9 to 20.",
      ),
    ],
  ])("not found: %s", (_, text) => {
    expect(tryCheck(matchingFacts, text).kinds).toEqual([]);
  });

  it.each<[string, string, string, string, string]>([
    [
      "a time",
      "Ovet avataan klo 18.",
      "Dörrarna öppnas kl. 19.30.",
      "Dörrarna öppnas kl. 18.",
      "Ovet avataan klo 19.30.",
    ],
    ["a day", "Leiri alkaa 12.5.", "Lägret börjar 13.5", "Lägret börjar 12.5", "Leiri alkaa 13.5."],
    [
      "a named month",
      "Leiri alkaa 12. toukokuuta.",
      "Lägret börjar den 12 juni.",
      "Lägret börjar den 12 maj.",
      "Leiri alkaa 12. kesäkuuta.",
    ],
    ["a price", "Liput ovat 12 €.", "Biljetterna är 15 euro.", "Biljetterna är 12 euro.", "Liput ovat 15 €."],
  ])("repairs %s in either version", (_, fi, sv, swedish, finnish) => {
    const tried = tryCheck(matchingFacts, both(fi, sv));
    expect(tried.repaired(0)).toEqual([both(fi, swedish)]);
    expect(tried.repaired(1)).toEqual([both(finnish, sv)]);
  });

  it("marks both passages", () => {
    expect(tryCheck(matchingFacts, both("Ovet avataan klo 18.", "Dörrarna öppnas kl. 19.")).passages).toEqual([
      "18",
      "19",
    ]);
  });

  it("compares the versions over the parts of a thread", () => {
    const tried = tryCheck(matchingFacts, {
      channel: "x",
      parts: ["Kirjasto suljetaan tänään klo 16.", "Biblioteket stängs i dag kl. 15."],
    });
    expect(tried.findings[0]?.ranges.map(({ part }) => part)).toEqual([0, 1]);
  });
});
