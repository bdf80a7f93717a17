import { expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { exampleToDraft } from "../packs/examples";
import { writtenLanguage } from "./written-language";

const finnish = "Kirjasto on suljettu torstaina remontin vuoksi.";
const swedish = "Biblioteket är stängt på torsdag på grund av renovering.";

it.each([
  ["Finnish", finnish, "fi"],
  ["Swedish", swedish, "sv"],
  ["Swedish with a Finnish name", `${swedish} Vi visar filmen ”Tuntematon sotilas”.`, "sv"],
  ["both", `${finnish}\n\n${swedish}`, null],
  ["another language", "The library is closed on Thursday because of repairs.", null],
  ["too short to say", "Hej!", null],
  ["nothing", "", null],
])("%s", (_, text, expected) => {
  expect(writtenLanguage(text, exampleToDraft({ parts: [finnish] }), defaultGuideline)).toBe(expected);
});
