import { expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { exampleToDraft } from "../packs/examples";
import { review } from "../review";
import { applyEdits } from "../text/apply-edits";
import { machineVersion, sourceOf } from "./machine-version";

const post =
  "Kirjasto on kiinni maanantaina.\n\nhttps://www.kirkkonummi.fi/anna-palautetta-ja-vaikuta/\n\n#Kirkkonummi #kirjasto";
const draft = exampleToDraft({ parts: [post] });

it("asks for what has words, not for links and closing hashtags", () => {
  expect(sourceOf(draft, defaultGuideline)).toEqual([
    { line: "Kirjasto on kiinni maanantaina.", translate: true },
    { line: "", translate: false },
    { line: "https://www.kirkkonummi.fi/anna-palautetta-ja-vaikuta/", translate: false },
  ]);
});

it("puts the answer behind the post, marked, with the links of the language, and the mark has to be taken out", () => {
  const lines = ["Biblioteket är stängt på måndag.", "", "https://www.kirkkonummi.fi/anna-palautetta-ja-vaikuta/"];
  const [text = ""] = applyEdits([post], machineVersion(draft, defaultGuideline, "sv", lines).edits) ?? [];
  expect(text).toContain(
    "\n\n***\n\n[maskinöversättning: kontrollera och ta bort den här raden]\nBiblioteket är stängt på måndag.\n\nhttps://kyrkslatt.fi/ge-respons-och-paverka/\n\n#Kirkkonummi #kirjasto #bibliotek",
  );
  const kinds = (part: string) =>
    review(exampleToDraft({ parts: [part] }), defaultGuideline).findings.map(({ check, kind }) => `${check}/${kind}`);
  expect(kinds(text)).toContain("outline-left/machine");
  expect(kinds(text.replace(/\[.*\]\n/, ""))).not.toContain("outline-left/machine");
});
