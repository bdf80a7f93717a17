import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { invisibleCharacters } from "./invisible-characters";

describe("invisible-characters", () => {
  it.each<[where: string, text: string, passage: string, repaired: string]>([
    ["a hashtag", "Hei #Kirkko\u200bnummi #Kyrkslätt", "#Kirkko\u200bnummi", "Hei #Kirkkonummi #Kyrkslätt"],
    [
      "an address",
      "Katso kirkkonummi.fi/\u00aduutiset nyt",
      "kirkkonummi.fi/\u00aduutiset",
      "Katso kirkkonummi.fi/uutiset nyt",
    ],
    [
      "an address with its scheme",
      "https://kirkko\u2060nummi.fi",
      "https://kirkko\u2060nummi.fi",
      "https://kirkkonummi.fi",
    ],
    ["an e-mail address", "kirjaamo\u200b@kirkkonummi.fi", "kirjaamo\u200b@kirkkonummi.fi", "kirjaamo@kirkkonummi.fi"],
    ["a number", "Puh. 09\u200e2967", "09\u200e2967", "Puh. 092967"],
    ["a number that a soft hyphen parts", "Puh. 040\u00ad1234567", "040\u00ad1234567", "Puh. 040-1234567"],
  ])("harm in %s", (_, text, passage, repaired) => {
    const tried = tryCheck(invisibleCharacters, text);
    expect(tried.kinds).toEqual(["harmful:warning"]);
    expect(tried.passages).toEqual([passage]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it.each<[what: string, text: string, passages: string[], repaired: string]>([
    [
      "soft hyphens",
      "Uima\u00adhalli on jäl\u00adleen auki",
      ["Uima\u00adhalli", "jäl\u00adleen"],
      "Uimahalli on jälleen auki",
    ],
    ["several in one word", "Ki\u00adrjas\u00adto", ["Ki\u00adrjas\u00adto"], "Kirjasto"],
    ["marks around a number", "Puh. \u202d09 29671\u202c.", ["\u202d09", "29671\u202c."], "Puh. 09 29671."],
    ["a byte order mark", "\ufeffHei", ["\ufeffHei"], "Hei"],
    ["a joiner that joins nothing", "hei\u200d vaan", ["hei\u200d"], "hei vaan"],
  ])("no harm done by %s", (_, text, passages, repaired) => {
    const tried = tryCheck(invisibleCharacters, text);
    expect(tried.kinds).toEqual(["harmless:info"]);
    expect(tried.passages).toEqual(passages);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it.each([
    ["no-break spaces", "5\u00a0€, klo\u202f17"],
    ["emoji of several signs", "👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣ #️⃣ ©️"],
    ["other scripts with their own joiners and marks", "می‌خواهم \u200fمرحبا (fi)\u200f क्‍ष"],
    ["separate dots", "a\u0308iti"],
  ])("nothing in %s", (_, text) => {
    expect(tryCheck(invisibleCharacters, text).kinds).toEqual([]);
  });

  it("what readers see as a box, with bullets of Word made ordinary ones", () => {
    const tried = tryCheck(invisibleCharacters, "\uf0b7 Kahvila\n\uf0b7 Sauna\nTy\ufffdpaja");
    expect(tried.kinds).toEqual(["broken:warning"]);
    expect(tried.repaired()).toEqual(["• Kahvila\n• Sauna\nTy\ufffdpaja"]);
    expect(tryCheck(invisibleCharacters, "Ty\ufffd\ufffdpaja").passages).toEqual(["\ufffd\ufffd"]);
    expect(tryCheck(invisibleCharacters, "Ty\ufffdpaja").repaired()).toBeNull();
  });
});
