import { describe, expect, it } from "vitest";
import { applyEdits } from "./apply-edits";
import { addToVersions, appendBeforeHashtags, appendTo, replaceRange } from "./edits";

describe("edits", () => {
  it("replaces a range and carries what stood there", () => {
    expect(replaceRange({ parts: ["abcd"] }, { part: 0, start: 1, end: 3 }, "X")).toEqual({
      part: 0,
      start: 1,
      end: 3,
      expected: "bc",
      text: "X",
    });
  });

  it.each([
    ["after a gap", "teksti", "teksti\n\nlisä"],
    ["white space at the end gives way", "teksti \n\n\n", "teksti\n\nlisä"],
    ["no gap in an empty text", "", "lisä"],
    ["no gap where only white space stands", "\n ", "lisä"],
  ])("appends: %s", (_, text, wanted) => {
    const edit = appendTo({ parts: [text] }, 0, "lisä", "\n\n");
    expect(edit.atEnd).toBe(true);
    expect(applyEdits([text], [edit])).toEqual([wanted]);
  });

  it.each([
    ["no hashtags", "Talvi tuli.", "Talvi tuli.\n\nlisä"],
    [
      "hashtags on their own lines",
      "Talvi tuli.\n\n#Talvi\n#Vinter #Lumi\n",
      "Talvi tuli.\n\nlisä\n\n#Talvi\n#Vinter #Lumi\n",
    ],
    ["hashtags behind the last sentence", "Talvi tuli! #Talvi #Vinter", "Talvi tuli!\n\nlisä\n\n#Talvi #Vinter"],
    ["hashtags behind an emoji", "Talvi tuli ❄️ #Talvi", "Talvi tuli ❄️\n\nlisä\n\n#Talvi"],
    ["a hashtag that belongs to the sentence", "Nähdään paikassa #Talvi", "Nähdään paikassa #Talvi\n\nlisä"],
    ["hashtags with words below", "#Talvi\nTervetuloa", "#Talvi\nTervetuloa\n\nlisä"],
    ["hashtags alone", "#Talvi", "lisä\n\n#Talvi"],
    ["hashtags that are joined", "Talvi tuli.\n#Talvi#Vinter", "Talvi tuli.\n\nlisä\n\n#Talvi#Vinter"],
    ["hashtags that a hyphen cuts", "Talvi tuli.\n#Talvi #lumi-työt", "Talvi tuli.\n\nlisä\n\n#Talvi #lumi-työt"],
    [
      "hashtags that a sign cuts",
      "Talvi tuli.\n#jul&frid #Talvi/#Vinter",
      "Talvi tuli.\n\nlisä\n\n#jul&frid #Talvi/#Vinter",
    ],
    ["hashtags with commas", "Talvi tuli.\n#Talvi, #Vinter.", "Talvi tuli.\n\nlisä\n\n#Talvi, #Vinter."],
    ["hashtags apart from their sign", "Talvi tuli.\n# Talvi # Vinter", "Talvi tuli.\n\nlisä\n\n# Talvi # Vinter"],
    ["a heading of Markdown", "Talvi tuli.\n# Talvi", "Talvi tuli.\n# Talvi\n\nlisä"],
  ])("stands above closing hashtags: %s", (_, text, wanted) => {
    expect(applyEdits([text], [appendBeforeHashtags({ parts: [text] }, 0, "lisä", "\n\n")])).toEqual([wanted]);
  });

  describe("a line for each version", () => {
    const added = (text: string, ...spans: ["fi" | "sv", string][]) =>
      applyEdits(
        [text],
        addToVersions(
          { parts: [text] },
          [
            spans.map(([lang, words]) => ({
              lang,
              start: text.indexOf(words),
              end: text.indexOf(words) + words.length,
            })),
          ],
          { fi: "LISÄ", sv: "TILLÄGG" },
          "\n",
        ),
      )?.[0];

    it("stands behind the words of each, above the hashtags", () => {
      expect(
        added("Halli on auki\n\nHallen är öppen\n\n#Halli #Hall", ["fi", "Halli on auki"], ["sv", "Hallen är öppen"]),
      ).toBe("Halli on auki\nLISÄ\n\nHallen är öppen\nTILLÄGG\n\n#Halli #Hall");
    });

    it("stands behind the lines of its paragraph that are of no language", () => {
      expect(
        added(
          "Halli on auki\n10–16\n– – –\nHallen är öppen\n10–16",
          ["fi", "Halli on auki"],
          ["sv", "Hallen är öppen"],
        ),
      ).toBe("Halli on auki\n10–16\nLISÄ\n– – –\nHallen är öppen\n10–16\nTILLÄGG");
    });

    it("both stand behind a line that has both languages", () => {
      expect(added("Auki. Öppet. #Halli #Hall", ["fi", "Auki."], ["sv", "Öppet."])).toBe(
        "Auki. Öppet.\nLISÄ\nTILLÄGG\n\n#Halli #Hall",
      );
    });

    it("a version without words gets none, nor does one of hashtags alone", () => {
      expect(added("Hallen är öppen\n\n#Halli", ["sv", "Hallen är öppen"], ["fi", "#Halli"])).toBe(
        "Hallen är öppen\nTILLÄGG\n\n#Halli",
      );
    });
  });
});
