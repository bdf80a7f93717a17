/** How sure a difference is: an error, a warning or a reminder. */
import { describe, expect, it } from "vitest";
import { mainAccount } from "../../../tests/support/try-check";
import { defaultGuideline } from "../../model/default-guideline";
import { exampleToDraft } from "../../packs/examples";
import { review } from "../../review";

const draftOf = (text: string) => exampleToDraft({ parts: [text], postingAs: mainAccount });
const told = (text: string) =>
  review(draftOf(text), defaultGuideline)
    .findings.filter(({ check }) => check === "matching-facts")
    .map(({ kind, level }) => `${level} ${kind}`);

describe("what is certainly another thing", () => {
  it.each<[string, string, string]>([
    [
      "over and under",
      "Kuntosaliin pääsevät yli 15-vuotiaat omalla kortilla.\n\nTill gymmet kommer personer under 15 år med eget kort.",
      "warning meaning-differs",
    ],
    [
      "how often",
      "Lukupiiri kokoontuu kahdesti kuussa kirjaston takkahuoneessa.\n\nLäsecirkeln träffas två gånger i veckan i bibliotekets brasrum.",
      "warning meaning-differs",
    ],
    [
      "a unit",
      "Keitä juomavettä vielä 5 minuuttia ennen käyttöä kotona.\n\nKoka ännu dricksvattnet i 5 timmar före användningen hemma.",
      "error differs",
    ],
    [
      "what a price is for",
      "Varaston vuokra on 40 €/kk, ja sopimus tehdään vuodeksi.\n\nLagrets hyra är 40 €/vecka, och avtalet görs för ett år.",
      "error differs",
    ],
    [
      "a day of a list, each with its weekday",
      "Muskari soi näin: ke 7.10., ke 11.11., ke 9.12. Tervetuloa mukaan!\n\nMusiklekis ordnas så här: on 7.10, on 18.11, on 9.12. Kom gärna med!",
      "error differs",
    ],
    [
      "the number of an Advent",
      "Kolmas adventti täyttää kirkkotorin lauluilla ja valoilla.\n\nAndra advent fyller kyrktorget med sånger och ljus.",
      "warning may-differ",
    ],
    [
      "a room",
      "Vanhempainilta pidetään koulun juhlasalissa ensi kuussa, tervetuloa.\n\nFöräldramötet hålls i skolans matsal nästa månad, välkommen.",
      "warning meaning-differs",
    ],
    [
      "what stays and what rises",
      "Päivähoidon maksut pysyvät ennallaan ensi vuonna kunnassa.\n\nAvgifterna för dagvården stiger nästa år i kommunen.",
      "warning meaning-differs",
    ],
    [
      "a day that is meant and one that is left out",
      "Kahvio palvelee arkisin, ei sunnuntaisin, uimahallin aulassa.\n\nKaféet betjänar på vardagar, även på söndagar, i simhallens aula.",
      "reminder perhaps-differs",
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each<[string, string]>([
    [
      "over and over",
      "Kuntosaliin pääsevät yli 15-vuotiaat omalla kortilla.\n\nTill gymmet kommer personer över 15 år med eget kort.",
    ],
    [
      "how often, in the same way",
      "Lukupiiri kokoontuu kahdesti viikossa kirjastossa.\n\nLäsecirkeln träffas två gånger i veckan i biblioteket.",
    ],
    [
      "round the clock",
      "Vesilaitoksen päivystys vastaa 24 h numerosta 040 123 4567.\n\nVattenverkets jour svarar dygnet runt på numret 040 123 4567.",
    ],
    [
      "a pair of addresses below, the Swedish one first",
      "Hösten är här. Vi samlar in löven.\n\nSyksy on täällä. Keräämme lehdet.\n\nwww.kyrkslatt.fi/lov | www.kirkkonummi.fi/lehdet",
    ],
  ])("nothing is told: %s", (_, text) => {
    expect(told(text).filter((each) => !each.startsWith("reminder"))).toEqual([]);
  });
});

describe("a version in English", () => {
  const post = (english: string) =>
    "Pihakirppis pidetään lauantaina 5.12. klo 13 kunnantalon pihalla.\n\n" +
    `Gårdsloppiset hålls lördagen den 5 december kl. 13 på kommunhusets gård.\n\n${english}`;
  it.each([
    "The yard sale is held on Saturday 5 December at 3 pm outside the town hall.",
    "The yard sale is held on Saturday 12 December at 1 pm outside the town hall.",
    "The yard sale is held on Saturday, December 5th at 15:00 outside the town hall.",
    "Welcome to the yard sale outside the town hall at noon on Saturday!",
  ])("with another time or day: %s", (english) => {
    expect(told(post(english))).toContain("warning english-differs");
  });
  it.each([
    "The yard sale is held on Saturday 5 December at 1 pm outside the town hall.",
    "The yard sale is held on Saturday, December 5th at 13:00 outside the town hall.",
    "The yard sale is held on 5 December at 1 p.m. and coffee is served at 2 p.m. in the hall.",
    "You may 13 times ask what the yard sale outside the town hall has to offer you.",
  ])("with the same, or with more: %s", (english) => {
    expect(told(post(english))).not.toContain("warning english-differs");
  });
});
