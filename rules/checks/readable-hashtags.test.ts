import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { readableHashtags } from "./readable-hashtags";

describe("readable-hashtags", () => {
  it.each([
    ["the organisation's own tag in capitals", "Hei! #YHDESSÄTILLSAMMANS", "Hei! #YhdessäTillsammans"],
    ["capitals of a name", "Hei! #KIRKKONUMMENKUNTA", "Hei! #KirkkonummenKunta"],
    ["a genitive and a word of the glossary", "Hei! #masalannuorisotila", "Hei! #MasalanNuorisotila"],
    ["a name of two words", "Hei! #kirkkonummenkunta", "Hei! #KirkkonummenKunta"],
    [
      "words that stand in the text",
      "Hyvää itsenäisyyspäivää! #hyvääitsenäisyyspäivää",
      "Hyvää itsenäisyyspäivää! #HyvääItsenäisyyspäivää",
    ],
    ["a word that begins no compound", "Hei! #avointerveysasema", "Hei! #AvoinTerveysasema"],
    ["decomposed letters", "Hei! #uusipa\u0308iva\u0308koti", "Hei! #UusiPäiväkoti"],
    ["a hyphen", "Hei! #Yhdessä-tillsammans", "Hei! #YhdessäTillsammans"],
    ["a hyphen before a small letter", "Hei! #syys-markkinat", "Hei! #SyysMarkkinat"],
  ])("%s", (_, text, repaired) => {
    const tried = tryCheck(readableHashtags, text);
    expect(tried.findings.map(({ level }) => level)).toEqual(["reminder"]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it("makes two tags of two names of places", () => {
    expect(tryCheck(readableHashtags, "Hei! #Tolsa-Tolls #talvi-retki").repaired()).toEqual([
      "Hei! #Tolsa #Tolls #TalviRetki",
    ]);
  });

  it("offers capitals for the organisation's own tag, which the guideline itself writes small", () => {
    const tried = tryCheck(readableHashtags, "Hei! #yhdessätillsammans");
    expect(tried.kinds).toEqual(["own-lower-case:info"]);
    expect(tried.repaired()).toEqual(["Hei! #YhdessäTillsammans"]);
    expect(tryCheck(readableHashtags, "Hei! #kirkkonummi #kyrkslätt").kinds).toEqual([]);
  });

  it.each(["#puistossasoijokailta", "#skridskobananöppnaridag", "#kirkkonummenkunnanretkiviikko"])(
    "a long tag whose words are not sure is told without a split: %s",
    (tag) => {
      const tried = tryCheck(readableHashtags, `Hei! ${tag}`);
      expect(tried.kinds).toEqual(["long:reminder"]);
      expect(tried.passages).toEqual([tag]);
      expect(tried.repaired()).toBeNull();
    },
  );

  it.each(["#LAULUTJATARINATPUISTOSSA", "#LÄHDELUISTELEMAAN", "#KOMOCHÅKSKRIDSKOR", "#JÄÄONAUKI26X"])(
    "one in capitals only: %s",
    (tag) => {
      const tried = tryCheck(readableHashtags, `Hei! ${tag}`);
      expect(tried.kinds).toEqual(["capitals:reminder"]);
      expect(tried.passages).toEqual([tag]);
      expect(tried.repaired()).toBeNull();
    },
  );

  it.each([
    "#varhaiskasvatus #kesätyöpaikat",
    "#kunnanvaltuusto #uimahalli",
    "#småbarnspedagogik #sommarjobb",
    "#Kirkkonummi #Kyrkslätt #YhdessäTillsammans",
    "#uusimaa #hyvinvointialue",
    "#varhaiskasvatuspalvelut #työllisyyspalvelut",
    "#masalantie #masalalainen",
    "#EU #TRAFICOM",
    "#UNESCO #VARHAISKASVATUS",
    "#yhdesätillsammans",
  ])("one word, or a misspelling: %s", (text) => {
    expect(tryCheck(readableHashtags, text).kinds).toEqual([]);
  });

  it("a long word that the text has is one word", () => {
    const text = "Yhteistyöneuvottelukunta kokoontuu. #yhteistyöneuvottelukunta";
    expect(tryCheck(readableHashtags, text).kinds).toEqual([]);
  });

  const own = "#Kirkkonummi #Kyrkslätt #YhdessäTillsammans";
  it.each<[string, string[], "facebook" | "x", string[], string[]]>([
    ["two besides the own ones", [`#a #b ${own}`], "facebook", [], []],
    ["three besides the own ones", [`#a #b #c ${own}`], "facebook", ["too-many:reminder"], ["#c"]],
    ["the own ones first", [`${own} #a #b #c`], "facebook", ["too-many:reminder"], ["#c"]],
    ["the own ones are to come", ["#a #b #c"], "facebook", ["too-many-with-own:reminder"], ["#c"]],
    ["one besides the own ones on X", [`#a ${own}`], "x", [], []],
    ["two besides the own ones on X", [`#a #b ${own}`], "x", ["too-many:reminder"], ["#b"]],
    ["three in a part of a thread", ["#a #b #c", `#d ${own}`], "x", [], []],
  ])("%s", (_, parts, channel, kinds, surplus) => {
    const tried = tryCheck(readableHashtags, { parts, channel });
    expect(tried.kinds).toEqual(kinds);
    expect(tried.passages).toEqual(surplus);
  });

  it("counts only what is there where no own tags are asked for", () => {
    const person = { name: "Maija", role: "expert" } as const;
    const kinds = (tags: string) => tryCheck(readableHashtags, { parts: [tags], postingAs: person }).kinds;
    expect(kinds("#a #b #c #d #e")).toEqual([]);
    expect(kinds("#a #b #c #d #e #f")).toEqual(["too-many:reminder"]);
  });

  it("warns of more than any platform takes", () => {
    const many = Array.from({ length: 31 }, (_, at) => `#sana${at}`).join(" ");
    expect(tryCheck(readableHashtags, many).kinds).toEqual(["far-too-many:warning"]);
  });
});
