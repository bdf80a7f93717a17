import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { hashtagForm } from "./hashtag-form";

describe("hashtag-form", () => {
  it.each<[kind: string, passage: string, text: string, repaired: string | null]>([
    ["cut", "#runo&rytmi", "Ilta alkaa! #runo&rytmi", "Ilta alkaa! #RunoRytmi"],
    ["cut", "#Q&A", "Kysy! #Q&A", null],
    ["cut", "#don't", "Hei! #don't", "Hei! #dont"],
    ["cut", "#talo/hus", "Auki! #talo/hus", "Auki! #talo #hus"],
    ["cut", "#Kuulutus:kaavaluonnos", "#Kuulutus:kaavaluonnos", "#Kuulutus: kaavaluonnos"],
    ["cut", "#luistelu+mehu", "Jää on auki! #luistelu+mehu", "Jää on auki! #LuisteluMehu"],
    ["cut", "#jää=ilo", "Jää on auki! #jää=ilo", null],
    ["cut", "#jää*ilo", "Jää on auki! #jää*ilo", null],
    ["cut", "#hyvä⛸️jää", "Luistele! #hyvä⛸️jää", null],
    ["address", "#kyrkslatt.fi", "Läs mer: #kyrkslatt.fi", "Läs mer: kyrkslatt.fi"],
    ["glued", "#jää#is#luistelu", "Hei! #jää#is#luistelu", "Hei! #jää #is #luistelu"],
    ["glued", "torille#Kirkkonummi", "Tule torille#Kirkkonummi.", "Tule torille #Kirkkonummi."],
    ["apart", "# Kyrkslätt", "Hej! #Kirkkonummi # Kyrkslätt", "Hej! #Kirkkonummi #Kyrkslätt"],
    ["apart", "# talvi", "Hei! # talvi #vinter", "Hei! #talvi #vinter"],
    ["apart", "# Kirkkonummi", "Hei!\n\n# Kirkkonummi", "Hei!\n\n#Kirkkonummi"],
    ["apart", "#Kirkko nummi", "Hei!\n#Kirkko nummi #talvi", "Hei!\n#Kirkkonummi #talvi"],
    ["apart", "#kyrk slätt", "Hej! #kyrk slätt", "Hej! #Kyrkslätt"],
    ["apart", "#Yhdessä Tillsammans", "Hei! #Yhdessä Tillsammans", "Hei! #YhdessäTillsammans"],
    ["doubled", "##Kirkkonummi", "Hei!\n##Kirkkonummi #talvi", "Hei!\n#Kirkkonummi #talvi"],
    ["number", "#2027", "Kesä #2027 tulee", null],
    ["repeated", "#Talvi", "Hei! #talvi #jää #Talvi", "Hei! #talvi #jää"],
    ["repeated", "#talvi", "Hei! #talvi\n\n#talvi #jää", "Hei! #talvi\n\n#jää"],
    ["repeated", "#talvi", "#talvi\n#jää\n#talvi", "#talvi\n#jää"],
    ["repeated", "#talvi", "Hei!\n\n#talvi\n\n#talvi\n\nHej!", "Hei!\n\n#talvi\n\nHej!"],
  ])("%s: %s", (kind, passage, text, repaired) => {
    const tried = tryCheck(hashtagForm, text);
    expect(tried.kinds).toEqual([`${kind}:reminder`]);
    expect(tried.passages).toEqual([passage]);
    expect(tried.repaired()).toEqual(repaired === null ? null : [repaired]);
  });

  it.each([
    ["endings behind a colon or an apostrophe", "#EU:n ja #THL:ään ja #Fyyri'ssä, #KELA:s"],
    ["marks behind tags", "(#talvi), #jää. #is! #hav: #meri"],
    ["emoji and signs behind tags", "#jää⛸️ #ilo+ #C++ #talvi• #hanki* 100 %"],
    ["tags with a slash", "#talvi/#vinter"],
    ["a place in a page", "https://www.kirkkonummi.fi/ajankohtaista#talvi www.kyrkslatt.fi/#a/#b"],
    ["names with a #", "C# ja F#m, kunnan #1 ja #3/5"],
    ["a heading of Markdown", "# Aukioloajat\nKirjasto on auki.\n## Muuta"],
    ["a tag that a sentence goes on behind", "#Kirkkonummi nummi #talvi päivä #uusi koulu #kulttuuri ilta"],
    ["signs for something else", "Pisteitä ##4, C## ja a##b, ##"],
    ["a longer number", "Tilaus #20271 ja #2027.5"],
    ["each version's own", "Tule mukaan: #talvi alkaa.\n\nKom med: #talvi börjar."],
    ["tags that begin alike", "#talvi #talvet #talvisin"],
    ["a hyphen, which has its capitals", "#syys-markkinat"],
  ])("silent: %s", (_, text) => {
    expect(tryCheck(hashtagForm, text).kinds).toEqual([]);
  });

  it("the same tag in each post of a thread", () => {
    expect(tryCheck(hashtagForm, { parts: ["Ladut! #talvi #jää", "Spår! #talvi #jää"], channel: "x" }).kinds).toEqual(
      [],
    );
  });

  it("puts only a space between tags without being asked", () => {
    const safe = (text: string) =>
      tryCheck(hashtagForm, text).findings.map(({ fixes: [fix] }) => fix?.kind === "edit" && fix.safe);
    expect(safe("#jää#is")).toEqual([true]);
    expect(safe("Tule torille#Kirkkonummi ja #talo/hus ja #a #b #A")).toEqual([false, false, false]);
  });
});
