import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { defaultGuideline } from "../model/default-guideline";
import { officialTerms } from "./official-terms";

describe("official-terms", () => {
  it("a Finnish place name in a Swedish text", () => {
    const tried = tryCheck(officialTerms, "Välkommen till biblioteket i Kirkkonummi, där det finns kaffe för alla.");
    expect(tried.kinds).toEqual(["finnish-name:reminder"]);
    expect(tried.repaired()).toEqual(["Välkommen till biblioteket i Kyrkslätt, där det finns kaffe för alla."]);
  });

  it("a term of Sweden, in the same form", () => {
    const tried = tryCheck(officialTerms, "Läs mer på hemsidan om hur du söker en plats för ditt barn.");
    expect(tried.kinds).toEqual(["term:reminder"]);
    expect(tried.repaired()).toEqual(["Läs mer på webbplatsen om hur du söker en plats för ditt barn."]);
  });

  it.each([
    ["Boka hos läraren, tel.09 1234 567 varje dag.", "Boka hos läraren, tfn 09 1234 567 varje dag."],
    ["Boka hos läraren, tel: 09 1234 567 varje dag.", "Boka hos läraren, tfn 09 1234 567 varje dag."],
    ["Boka hos läraren, tel 09 1234 567 varje dag.", "Boka hos läraren, tfn 09 1234 567 varje dag."],
  ])("an abbreviation with the mark behind it: %s", (text, repaired) => {
    expect(tryCheck(officialTerms, text).repaired()).toEqual([repaired]);
  });

  it("the name of the municipality in the genitive before kommun", () => {
    const tried = tryCheck(officialTerms, "Här kan du läsa om hur Kirkkonummi kommun ordnar lunch för barnen.");
    expect(tried.repaired()).toEqual(["Här kan du läsa om hur Kyrkslätts kommun ordnar lunch för barnen."]);
  });

  it.each([
    ["Kirkkonummen kaupunki avaa uuden uimarannan kesällä.", "Kirkkonummen kunta avaa uuden uimarannan kesällä."],
    ["Kyrkslätts stad öppnar en ny badstrand i sommar.", "Kyrkslätts kommun öppnar en ny badstrand i sommar."],
    [
      "Retken järjestää Kyrkslättin kunta yhdessä oppaiden kanssa.",
      "Retken järjestää Kirkkonummen kunta yhdessä oppaiden kanssa.",
    ],
    ["Utfärden ordnas av Kyrkslätt kommuns guider i dag.", "Utfärden ordnas av Kyrkslätts kommuns guider i dag."],
  ])("the municipality's own name: %s", (text, wanted) => {
    expect(tryCheck(officialTerms, text).repaired()).toEqual([wanted]);
  });

  it("a Swedish name with a Finnish ending, of which only the writer knows the case", () => {
    const tried = tryCheck(officialTerms, "Retki alkaa Masabysta ja jatkuu rantaa pitkin.");
    expect(tried.kinds).toEqual(["swedish-name:reminder"]);
    expect(tried.passages).toEqual(["Masabysta"]);
    expect(tried.repaired()).toBeNull();
  });

  it("each passage of one word is marked, and one press repairs them", () => {
    const tried = tryCheck(officialTerms, "Vi ses i Kirkkonummi i morgon. Kirkkonummi är en fin plats att bo på.");
    expect(tried.passages).toEqual(["Kirkkonummi", "Kirkkonummi"]);
    expect(tried.repaired()).toEqual(["Vi ses i Kyrkslätt i morgon. Kyrkslätt är en fin plats att bo på."]);
  });

  it.each([
    ["Jouren vid Kirkkonummi hälsostation är öppen i kväll.", "Jouren vid Kyrkslätts hälsostation är öppen i kväll."],
    ["Konserten i Kirkkonummi kyrka är avgiftsfri.", "Konserten i Kyrkslätts kyrka är avgiftsfri."],
    ["Bron vid Masala station är stängd i dag.", "Bron vid Masaby station är stängd i dag."],
    ["I Kirkkonummi stationeras en ny bil i dag.", "I Kyrkslätt stationeras en ny bil i dag."],
  ])("the case that Swedish asks for: %s", (text, wanted) => {
    expect(tryCheck(officialTerms, text).repaired()).toEqual([wanted]);
  });

  it("a name in a term is repaired with the term, once", () => {
    const tried = tryCheck(officialTerms, "Skolskjutsarna ordnas av Kirkkonummi kommun i år.");
    expect(tried.kinds).toEqual(["term:reminder"]);
    expect(tried.repaired()).toEqual(["Skolskjutsarna ordnas av Kyrkslätts kommun i år."]);
  });

  it.each([
    "Välkommen till biblioteket i Kyrkslätt och Masaby i morgon.",
    "Tervetuloa Kirkkonummen ja Masalan kirjastoihin huomenna.",
    "Läs mer på https://www.kyrkslatt.fi/hemsidan om hur du söker plats. #Kirkkonummi",
  ])("right as it is: %s", (text) => {
    expect(tryCheck(officialTerms, text).kinds).toEqual([]);
  });

  it("a form that is the name of a member of every object", () => {
    const term = { topic: "play", fi: "rakennelma", sv: "byggsats", avoidSv: ["construct"] };
    const glossary = [{ ...term, certainty: "A" as const }];
    const text = "Välkommen till biblioteket, där barnen bygger en constructor i morgon.";
    const tried = tryCheck(officialTerms, text, { ...defaultGuideline, glossary });
    expect(tried.findings.map(({ values }) => values)).toEqual([{ written: "constructor", official: "byggsats" }]);
  });

  it.each([
    ["Många har en stuga på Kyrkslätt vid havet.", ["på Kyrkslätt"]],
    ["Marknaden ordnas på Kyrkslätts torg i morgon.", []],
    ["Barnen sjunger på Kyrkslätts bibliotek i kväll.", []],
  ])("a genitive names a place in the municipality: %s", (text, passages) => {
    expect(tryCheck(officialTerms, text).passages).toEqual(passages);
  });

  // the Finnish version has the word that the glossary means
  const beside = "Valtuuston kokous on maanantaina, ja se näkyy verkossa.\n\n";
  it.each([
    ["of an elected body", `${beside}Fullmäktiges möte hålls på måndag och visas på webben.`, ["möte"]],
    ["of a board", `${beside}Kommunstyrelsens möte hålls på måndag och visas på webben.`, ["möte"]],
    ["of others", `${beside}Kom med på ett möte om den nya parken, vi bjuder på kaffe.`, []],
  ])("a meeting %s", (_, text, passages) => {
    expect(tryCheck(officialTerms, text).passages).toEqual(passages);
  });
});
