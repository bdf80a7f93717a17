import { expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { exampleToDraft } from "../packs/examples";
import { review } from "../review";
import { applyEdits } from "../text/apply-edits";
import { machineVersion } from "./machine-version";

const post = "Kirjasto on kiinni maanantaina.\n\n#Kirkkonummi #kirjasto";
const draft = exampleToDraft({ parts: [post] });

it("puts the translation behind the post, marked, and the mark has to be taken out", () => {
  const { edits } = machineVersion(draft, defaultGuideline, "sv", "Biblioteket är stängt på måndag.");
  const [text = ""] = applyEdits([post], edits) ?? [];
  expect(text).toContain(
    "\n\n***\n\n[maskinöversättning: kontrollera och ta bort den här raden]\nBiblioteket är stängt på måndag.\n\n#Kirkkonummi #kirjasto #bibliotek",
  );
  const kinds = (part: string) =>
    review(exampleToDraft({ parts: [part] }), defaultGuideline).findings.map(({ check, kind }) => `${check}/${kind}`);
  expect(kinds(text)).toContain("outline-left/machine");
  expect(kinds(text.replace(/\[.*\]\n/, ""))).not.toContain("outline-left/machine");
});
