import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { readableHashtags } from "./readable-hashtags";

describe("readable-hashtags", () => {
  it.each([
    ["the organisation's own tag", "Hei! #yhdessätillsammans", "Hei! #YhdessäTillsammans"],
    ["a name of two words", "Hei! #kirkkonummenkunta", "Hei! #KirkkonummenKunta"],
    [
      "words that stand in the text",
      "Hyvää itsenäisyyspäivää! #hyvääitsenäisyyspäivää",
      "Hyvää itsenäisyyspäivää! #HyvääItsenäisyyspäivää",
    ],
    ["a word that begins no compound", "Hei! #tillsammansärvistarka", "Hei! #TillsammansÄrvistarka"],
    ["decomposed letters", "Hei! #yhdessa\u0308tillsammans", "Hei! #YhdessäTillsammans"],
    ["a hyphen", "Hei! #Yhdessä-tillsammans", "Hei! #YhdessäTillsammans"],
  ])("%s", (_, text, repaired) => {
    const tried = tryCheck(readableHashtags, text);
    expect(tried.findings.map(({ level }) => level)).toEqual(["reminder"]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it.each([
    "#varhaiskasvatus #kesätyöpaikat #kunnanvaltuusto #uimahalli",
    "#småbarnspedagogik #sommarjobb #kommunfullmäktige",
    "#Kirkkonummi #Kyrkslätt #YhdessäTillsammans",
    "#uusimaa #hyvinvointialue",
  ])("compounds are one word: %s", (text) => {
    expect(tryCheck(readableHashtags, text).kinds).toEqual([]);
  });

  it.each<[string, string[], "facebook" | "x", number]>([
    ["five", ["#a #b #c #d #e"], "facebook", 0],
    ["six", ["#a #b #c #d #e #f"], "facebook", 1],
    ["three on X", ["#a #b #c"], "x", 0],
    ["four on X", ["#a #b #c #d"], "x", 1],
    ["three in each part of a thread", ["#a #b #c", "#d #e #f"], "x", 0],
  ])("%s", (_, parts, channel, count) => {
    expect(tryCheck(readableHashtags, { parts, channel }).kinds).toEqual(
      Array.from({ length: count }, () => "too-many:reminder"),
    );
  });
});
