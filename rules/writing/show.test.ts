import { expect, it } from "vitest";
import { defaultGuideline as guideline } from "../model/default-guideline";
import { exampleToDraft } from "../packs/examples";
import { shownParts, spokenSigns } from "./show";

const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join("");

it("links and hashtags stand out, and nothing is lost", () => {
  const text = "Katso kirkkonummi.fi/simhall tai #Kirkkonummi!";
  const [part] = shownParts({ ...exampleToDraft({ parts: [text] }) }, guideline);
  expect(part?.shown.filter(({ kind }) => kind !== "text")).toEqual([
    { kind: "link", text: "kirkkonummi.fi/simhall" },
    { kind: "hashtag", text: "#Kirkkonummi" },
  ]);
  expect(textOf(part?.shown ?? [])).toBe(text);
});

it("what the channel folds is cut between words", () => {
  const text = "sana ".repeat(60).trim();
  const [part] = shownParts({ ...exampleToDraft({ parts: [text] }), channel: "instagram" }, guideline);
  const shown = textOf(part?.shown ?? []);
  expect(shown.length).toBeLessThanOrEqual(125);
  expect(shown.endsWith("sana")).toBe(true);
  expect(shown + textOf(part?.folded ?? [])).toBe(text);
});

it("a screen reader parts hashtags by their capitals", () => {
  expect(spokenSigns(["Hei 😀 #YhdessäTillsammans #kirkkonummenkirjasto", "😀 #YhdessäTillsammans"])).toEqual([
    { written: "😀", words: null },
    { written: "#YhdessäTillsammans", words: "Yhdessä Tillsammans" },
    { written: "#kirkkonummenkirjasto", words: "kirkkonummenkirjasto" },
  ]);
});
