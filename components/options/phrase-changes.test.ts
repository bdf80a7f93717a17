import { describe, expect, it } from "vitest";
import { changesTexts } from "../../locales/changes";
import { mostFavouriteTags, mostSnippets, noPhrases, type OwnPhrases } from "../../session/stored/snippets";
import { phraseChanges } from "./phrase-changes";

const phrase = (id: string, fi = "Suljettu.") => ({ id, name: id, fi, sv: "Stängt." });
const numbered = <T>(count: number, of: (name: string) => T) => Array.from({ length: count }, (_, at) => of(`${at}`));
const shown = (present: OwnPhrases, offered: OwnPhrases) =>
  phraseChanges(present, offered, changesTexts.en).map(({ what, note }) => `${what.join()}: ${note}`);

describe("what the phrases of a file change", () => {
  it.each<[string, OwnPhrases, OwnPhrases, string[]]>([
    ["is nothing where there are none", { snippets: [phrase("a")], tags: ["#a"] }, noPhrases, []],
    [
      "is nothing where they are there already",
      { snippets: [phrase("a")], tags: ["#Masala"] },
      { snippets: [phrase("a")], tags: ["#masala"] },
      [],
    ],
    [
      "is told by how many come, and how many change",
      { snippets: [phrase("a"), phrase("b")], tags: ["#a"] },
      { snippets: [phrase("a", "Kiinni."), phrase("c"), phrase("d")], tags: ["#a", "#b"] },
      ["Your phrases: 2 new, 1 replaced", "Your hashtags: 1 new"],
    ],
    [
      "is told also of those that find no room",
      { snippets: numbered(mostSnippets - 1, phrase), tags: numbered(mostFavouriteTags, (name) => `#a${name}`) },
      { snippets: [phrase("x"), phrase("y"), phrase("z")], tags: ["#b"] },
      ["Your phrases: 1 new, 2 left out for want of room", "Your hashtags: 1 left out for want of room"],
    ],
  ])("%s", (_what, present, offered, lines) => {
    expect(shown(present, offered)).toEqual(lines);
  });
});
