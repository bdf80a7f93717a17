import { describe, expect, it } from "vitest";
import { derive } from "../context/derived";
import { defaultGuideline } from "../model/default-guideline";
import type { ExampleDraft } from "../model/guideline";
import { exampleToDraft } from "../packs/examples";
import { applyEdits } from "../text/apply-edits";
import { suggestHashtags } from "./suggest";

function suggest(example: ExampleDraft) {
  const draft = exampleToDraft(example);
  const context = { draft, guideline: defaultGuideline, derived: derive(draft, defaultGuideline) };
  return suggestHashtags(context);
}
const general = ["#Kirkkonummi", "#Kyrkslätt", "#YhdessäTillsammans"];

describe("suggestHashtags", () => {
  it.each([
    ["a Finnish text", "Kirjaston satutunti.", ["#kirjasto", "#bibliotek"]],
    ["a Swedish text", "Biblioteket ordnar en sagostund.", ["#kirjasto", "#bibliotek"]],
  ])("offers the general tags, then the topics of %s in both languages", (_, text, topical) => {
    const tags = suggest({ parts: [text] }).map(({ tag }) => tag);
    expect(tags.slice(0, 3)).toEqual(general);
    expect(tags).toEqual(expect.arrayContaining(topical));
    expect(new Set(tags.map((tag) => tag.toLowerCase())).size).toBe(tags.length);
  });

  it.each<[string, ExampleDraft, number]>([
    ["two pairs, as a third is too many", { parts: ["Kirjaston satutunti ja uimahallin uimakoulu alkavat."] }, 4],
    ["a pair on X", { parts: ["Kirjaston satutunti ja uimahallin uimakoulu alkavat."], channel: "x" }, 2],
    ["none beside many others", { parts: ["Kirjaston satutunti. #a #b #c #d"] }, 0],
    ["a pair beside own ones", { parts: ["Kirjaston satutunti. #Kirkkonummi #Kyrkslätt #a #b #c"] }, 2],
  ])("offers %s", (_, example, count) => {
    expect(suggest(example).filter(({ topic }) => topic !== "general")).toHaveLength(count);
  });

  it("offers the general ones alone where the text is about nothing known", () => {
    expect(suggest({ parts: ["Terve!"] }).map(({ tag, topic }) => `${topic} ${tag}`)).toEqual(
      general.map((tag) => `general ${tag}`),
    );
  });

  it.each<[string, ExampleDraft]>([
    ["a comment", { parts: ["Kirjastossa on satutunti."], surface: "comment" }],
    ["an empty text", { parts: [" ", "\n"] }],
    ["no text", { parts: [] }],
  ])("offers nothing for %s", (_, example) => {
    expect(suggest(example)).toEqual([]);
  });

  it.each([
    ["on a line of its own", "Terve!", "Terve!\n\n#Kirkkonummi"],
    ["beside the tags that are there", "Terve!\n#Kyrkslätt", "Terve!\n#Kyrkslätt #Kirkkonummi"],
  ])("inserts a tag %s", (_, text, wanted) => {
    const [first] = suggest({ parts: [text] });
    expect(applyEdits([text], first?.edit ? [first.edit] : [])).toEqual([wanted]);
  });

  it.each<[string, ExampleDraft, boolean]>([
    ["is present in another case", { parts: ["Terve! #kirkkonummi"] }, true],
    ["would not fit", { parts: ["a".repeat(275)], channel: "x" }, false],
    ["would be one more than the channel takes", { parts: ["#a #b #c #d #e"], channel: "instagram" }, false],
  ])("shows a tag without an insertion where it %s", (_, example, present) => {
    expect(suggest(example)[0]).toMatchObject({ tag: "#Kirkkonummi", present, edit: null });
  });
});
