import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { compareFacts } from "./compare-facts";

const compare = (fi: string, sv: string) => compareFacts(fi, sv, defaultGuideline);
const names = (fi: string, sv: string) =>
  compare(fi, sv).map(({ kind, type, missingIn }) =>
    kind === "differs" ? `differs:${type}` : `missing_in_${missingIn}:${type}`,
  );

describe("compareFacts", () => {
  it.each<[string, string]>([
    ["Avajaiset ovat la 12.6.2027.", "Invigningen är lördagen den 12 juni 2027."],
    ["Leiri on 7.–11.6.2027", "Lägret är 7–11.6"],
    ["Kokoukset 12. ja 13. toukokuuta", "Möten den 12 och 13 maj"],
    ["Konsertti 12.5.", "Konsert 12/5"],
    ["Konsertti 10.11.", "Konsert 10.11"],
    ["Ovet avataan klo 10.11", "Dörrarna öppnas kl. 10.11"],
    ["Tavataan keskiviikkona", "Vi ses på onsdag"],
    ["Avoinna ma–pe klo 9–15.30", "Öppet må–fr kl. 9–15.30"],
    ["Avoinna maanantaista perjantaihin", "Öppet måndag till fredag"],
    ["Näytökset klo 13 ja 15.30", "Föreställningar kl. 13 och 15.30"],
    ["Ovet avataan varttia vaille kuusi", "Dörrarna öppnas kvart i sex"],
    ["Ovet avataan puoli kymmeneltä", "Dörrarna öppnas kl. 21.30"],
    ["Paikkoja on kuusi", "Det finns 6 platser"],
    ["Kahdessa koulussa, kahdessatoista päiväkodissa", "I två skolor och på tolv daghem"],
    ["3.–6. luokka", "årskurs 3–6"],
    ["Linja 280 A", "Linje 280A"],
    ["Liput 12/8 €", "Biljetter 12 och 8 euro"],
    ["Miljoona euroa", "En miljon euro"],
    ["0,5 milj. €", "500 000 €"],
    ["viisi prosenttia", "5 %"],
    ["puh. (09) 2967 1234", "tfn +358 9 2967 1234"],
    ["kirjaamo(at)kirkkonummi.fi", "kirjaamo@kirkkonummi.fi"],
    ["etunimi.sukunimi@kirkkonummi.fi", "fornamn.efternamn@kyrkslatt.fi"],
    ["kirkkonummi.fi/uimahalli", "kyrkslatt.fi/simhall"],
    ["https://youtu.be/abc?si=123", "https://youtu.be/abc"],
    ["Matkakohteen sivu: https://www.hsl.fi/reitit/280", "https://www.hsl.fi/sv/rutter/280"],
    ["Arkisin klo 8–16", "må–fr kl. 8–16"],
    ["Tilaisuus on loppuunmyyty", "Tillställningen är slutsåld"],
    ["Yksi asia", "Samma sak"],
    ["", ""],
  ])("the same: %s = %s", (fi, sv) => {
    expect(names(fi, sv)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ["Avajaiset 12. maaliskuuta", "Invigning den 12 maj", ["differs:date"]],
    ["Avajaiset 5.12.", "Invigning 12.5", ["differs:date"]],
    ["Kurssi on maaliskuussa", "Kursen ordnas i maj", ["differs:date"]],
    ["Tavataan to 3.12.", "Vi ses ti 3.12", ["differs:weekday"]],
    ["Näytös alkaa klo 18.30", "Föreställningen börjar kl. 18", ["differs:time"]],
    ["Ovet avataan puoli seitsemältä", "Dörrarna öppnas halv åtta", ["differs:time"]],
    ["klo 9–15.30", "kl. 9", ["missing_in_sv:time"]],
    ["Liput 12/8 €", "Biljetter 12/6 €", ["differs:money"]],
    ["1,2 miljoonaa euroa", "1 200 euro", ["differs:money"]],
    ["5 %", "6 procent", ["differs:percent"]],
    ["puh. 041 234 5678", "tfn 041 234 5687", ["differs:phone"]],
    ["02400 Kirkkonummi", "02430 Kyrkslätt", ["differs:num"]],
    ["Pituus 2,5 km", "Längd 25 km", ["differs:num"]],
    ["Avajaiset klo 18", "Invigning", ["missing_in_sv:time"]],
    ["Avajaiset", "Invigning 12.5", ["missing_in_fi:date"]],
    [
      "Satutunti 1.12. klo 10, elokuva 3.12. klo 14",
      "Sagostund 1.12 kl. 14, film 3.12 kl. 10",
      ["differs:time", "differs:time"],
    ],
  ])("not the same: %s ≠ %s", (fi, sv, expected) => {
    expect(names(fi, sv)).toEqual(expected);
  });

  it("takes words that may mean something else softly", () => {
    expect(compare("Pihalla on vanha kuusi", "På gården växer en gammal gran")).toMatchObject([
      { kind: "missing", type: "num", missingIn: "sv", soft: true },
    ]);
  });

  it("says where in each text", () => {
    const [fi, sv] = ["Ovet\u00ad avataan klo 18.30!", "Dörrarna öppnas kl. 19!"];
    const [difference] = compare(fi, sv);
    expect(difference?.fi && fi.slice(difference.fi.start, difference.fi.end)).toBe("18.30");
    expect(difference?.sv && sv.slice(difference.sv.start, difference.sv.end)).toBe("19");
  });

  it("breaks on no text, and finds nothing between a text and itself", () => {
    let seed = 20_261_123;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const pieces =
      "12 . 5 / – klo kl. ja och € % @ # puoli halv 7 ti on maj + 358 041 234 ( ) : , milj. \n \u00a0 \u00ad 😀 a.fi".split(
        " ",
      );
    for (let round = 0; round < 2000; round++) {
      const text = Array.from(
        { length: random(14) },
        () => `${pieces[random(pieces.length)]}${random(2) ? " " : ""}`,
      ).join("");
      for (const { fi, sv } of compare(text, `${text} kl. 1`)) {
        for (const range of [fi, sv])
          if (range) expect(range.start < range.end && range.end <= text.length + 6).toBe(true);
      }
    }
  });
});
