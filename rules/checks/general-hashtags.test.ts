import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { defaultGuideline } from "../model/default-guideline";
import type { ExampleDraft } from "../model/guideline";
import { generalHashtags } from "./general-hashtags";

describe("general-hashtags", () => {
  it.each<[string, ExampleDraft, string[]]>([
    ["all", { parts: ["Terve!"] }, ["Terve!\n\n#Kirkkonummi #Kyrkslätt #YhdessäTillsammans"]],
    [
      "one",
      { parts: ["Terve! #kirkkonummi #yhdessätillsammans"] },
      ["Terve! #kirkkonummi #yhdessätillsammans #Kyrkslätt"],
    ],
    [
      "in the last part of a thread",
      { parts: ["Terve!", "Hej!\n"], channel: "x" },
      ["Terve!", "Hej!\n\n#Kirkkonummi #Kyrkslätt #YhdessäTillsammans"],
    ],
    [
      "in front of the number of the thread",
      { parts: ["Terve! 1/2", "Hej!\n#kirkkonummi 2/2"], channel: "x" },
      ["Terve! 1/2", "Hej!\n#kirkkonummi #Kyrkslätt #YhdessäTillsammans 2/2"],
    ],
    [
      "where a tag stands in the text only",
      { parts: ["#Kirkkonummi on koti"] },
      ["#Kirkkonummi on koti\n\n#Kyrkslätt #YhdessäTillsammans"],
    ],
  ])("missing: %s", (_, example, repaired) => {
    const tried = tryCheck(generalHashtags, example);
    expect(tried.kinds).toEqual(["missing:reminder"]);
    expect(tried.repaired()).toEqual(repaired);
  });

  it.each<[string, ExampleDraft]>([
    ["all are there, in any case", { parts: ["#KIRKKONUMMI #kyrksla\u0308tt #YhdessäTillsammans"] }],
    ["nothing is written yet", { parts: [" "] }],
    ["they would not fit", { parts: ["a".repeat(260)], channel: "x" }],
    ["a disruption", { parts: ["Vesikatko Masalassa"] }],
    ["a condolence", { parts: ["Otamme osaa omaisten suruun. Suruliputus huomenna."] }],
    ["a rumour put right", { parts: ["Koulujen sulkemisesta liikkuu väärää tietoa."] }],
    ["tags glued together", { parts: ["Terve! #Kirkkonummi#Kyrkslätt#YhdessäTillsammans"] }],
    ["tags with a slash", { parts: ["Terve! #Kirkkonummi/#Kyrkslätt/#YhdessäTillsammans"] }],
    ["a comment", { parts: ["Terve!"], surface: "comment" }],
    ["YouTube", { parts: ["Terve!"], channel: "youtube" }],
    ["a person's account", { parts: ["Terve!"], postingAs: { name: "Maija", role: "expert" } }],
  ])("silent: %s", (_, example) => {
    expect(tryCheck(generalHashtags, example).kinds).toEqual([]);
  });

  const rest = "#Kyrkslätt #YhdessäTillsammans";
  it.each<[string, string, string]>([
    ["a letter left out", `Terve! #kirkonummi ${rest}`, `Terve! #Kirkkonummi ${rest}`],
    ["letters swapped", `Terve! #Kirkkonumim ${rest}`, `Terve! #Kirkkonummi ${rest}`],
    [
      "without its marks",
      "Terve! #Kirkkonummi #KYRKSLATT #YhdessaTillsammans",
      "Terve! #Kirkkonummi #Kyrkslätt #YhdessäTillsammans",
    ],
    [
      "two slips in a long one",
      "Terve! #YhdesäTilsammans #Kirkkonummi #Kyrkslätt",
      "Terve! #YhdessäTillsammans #Kirkkonummi #Kyrkslätt",
    ],
  ])("misspelt, not missing: %s", (_, text, repaired) => {
    const tried = tryCheck(generalHashtags, text);
    expect(tried.kinds).toEqual(["misspelt:reminder"]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it.each(["#Kirkkonummi#Kyrkslätt", "# Kirkkonummi # Kyrkslätt", "#Kirkkonummi, #Kyrkslätt, #lumi-työt"])(
    "what is missing joins closing tags that are mistyped: %s",
    (tags) => {
      const text = `Talvi tuli.\nVintern kom.\n${tags}`;
      expect(tryCheck(generalHashtags, text).repaired()).toEqual([`${text} #YhdessäTillsammans`]);
    },
  );

  it.each([
    ["one a line, as those before", "Talvi tuli.\n#lumi\n#snö", "Talvi tuli.\n#lumi\n#snö\n#Kirkkonummi\n#Kyrkslätt"],
    [
      "below a tag of a sentence",
      "Jaa kuvasi tunnisteella #talvikuva",
      "Jaa kuvasi tunnisteella #talvikuva\n\n#Kirkkonummi #Kyrkslätt",
    ],
    ["behind a tag without a sentence", "Talven kuvia #talvi", "Talven kuvia #talvi #Kirkkonummi #Kyrkslätt"],
  ])("what is missing is added %s", (_, text, wanted) => {
    const hashtags = { ...defaultGuideline.hashtags, general: ["#Kirkkonummi", "#Kyrkslätt"] };
    expect(tryCheck(generalHashtags, text, { ...defaultGuideline, hashtags }).repaired()).toEqual([wanted]);
  });

  it("a misspelt one is told in a disruption too", () => {
    expect(tryCheck(generalHashtags, "Vesikatko Masalassa #Kirkonummi").kinds).toEqual(["misspelt:reminder"]);
  });

  it.each(["#kirkko", "#KirkkonummenKunta", "#kirkkonummella", "#kirkkonummelainen", "#Kyrkslätts", "#Yhdessä"])(
    "another word: %s",
    (tag) => {
      expect(tryCheck(generalHashtags, `Terve! ${tag} #Kirkkonummi ${rest}`).kinds).toEqual([]);
    },
  );

  it.each([
    ["Latu on auki.\n\n#Kirkkonummi/Kyrkslätt #YhdessäTillsammans", "#Kirkkonummi #Kyrkslätt #YhdessäTillsammans"],
    ["Latu on auki.\n\n#YhdessäTillsammans #Kyrkslätt/Kirkonummi", "#YhdessäTillsammans #Kyrkslätt #Kirkonummi"],
  ])("does not add a second time what a sign cuts off: %s", (text, repaired) => {
    const tried = tryCheck(generalHashtags, text);
    expect(tried.kinds).toEqual(["missing:reminder"]);
    expect(tried.repaired()).toEqual([`Latu on auki.\n\n${repaired}`]);
    expect(tried.findings[0]?.fixes).toMatchObject([{ safe: false }]);
  });
});
