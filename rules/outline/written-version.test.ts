import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import type { ExampleDraft } from "../model/guideline";
import { exampleToDraft } from "../packs/examples";
import { review } from "../review";
import { applyEdits } from "../text/apply-edits";
import { versionAddition, versionEdits, versionFits } from "./written-version";

const finnish = "Kirjasto on kiinni maanantaina 7.12.";
const swedish = "Biblioteket är stängt måndag 7.12.";
const other = "Biblioteket är stängt hela måndagen.\n\nVälkommen igen på tisdag!";

/** The parts after the version was put in. */
function put(example: ExampleDraft, text: string, before: string | null = null, isMachine = false): string[] {
  const draft = exampleToDraft(example);
  const edits = versionEdits(draft, defaultGuideline, "sv", text, before, isMachine);
  const parts = applyEdits(draft.parts, edits);
  if (!parts) throw new Error("The edits do not fit the draft.");
  return parts;
}

describe("a version", () => {
  it.each<[string, ExampleDraft, string[]]>([
    ["behind the separator", { parts: [finnish] }, [`${finnish}\n\n***\n\n${swedish}`]],
    [
      "above the hashtags, with those of its language",
      { parts: [`${finnish}\n\n#Kirkkonummi #kirjasto`] },
      [`${finnish}\n\n***\n\n${swedish}\n\n#Kirkkonummi #kirjasto #bibliotek`],
    ],
    ["alone in an empty composer", { parts: [" \n"] }, [swedish]],
    ["alone in the first post of an empty thread", { channel: "x", parts: ["", ""] }, [swedish, ""]],
    ["in the last post of a thread", { channel: "x", parts: [finnish, ""] }, [finnish, swedish]],
    [
      "in the description of a video",
      { channel: "youtube", surface: "video", parts: [finnish, finnish] },
      [finnish, `${finnish}\n\n***\n\n${swedish}`],
    ],
    ["in the description of an empty video", { channel: "youtube", surface: "video", parts: ["", ""] }, ["", swedish]],
  ])("stands %s", (_where, example, parts) => {
    expect(put(example, `\n${swedish} \n`)).toEqual(parts);
  });

  it("is nothing where nothing is written", () => {
    expect(put({ parts: [finnish] }, " \n")).toEqual([finnish]);
  });

  it("takes the place of what was put in before, whatever white space the editor made of it", () => {
    const [text = ""] = put({ parts: [`${finnish}\n\n#Kirkkonummi`] }, other);
    const asRead = text.replace("måndagen.\n\n", "måndagen.\n");
    expect(put({ parts: [asRead] }, swedish, other)).toEqual([`${finnish}\n\n***\n\n${swedish}\n\n#Kirkkonummi`]);
  });

  it("takes no part of a line away that only reads like what was put in before", () => {
    expect(put({ parts: ["Hej då, Hej alla"] }, swedish, "Hej")[0]).toMatch(/^Hej då, Hej alla\n/);
  });

  it("by a machine stands below a mark, which goes once somebody has confirmed it", () => {
    const [text = ""] = put({ parts: [finnish] }, swedish, null, true);
    const marked = versionAddition("sv", swedish, true);
    expect(text).toBe(`${finnish}\n\n***\n\n[maskinöversättning: kontrollera och ta bort den här raden]\n${swedish}`);
    expect(put({ parts: [text] }, swedish, marked)).toEqual([`${finnish}\n\n***\n\n${swedish}`]);
  });
});

describe("our outline", () => {
  const post = `Kirjasto on kiinni maanantaina 7.12.2026.\n\nLue lisää: https://www.kirkkonummi.fi/kirjasto/\n\n#Kirkkonummi`;
  function withOutline(): string {
    const draft = exampleToDraft({ parts: [post] });
    const fix = review(draft, defaultGuideline)
      .findings.flatMap(({ fixes }) => fixes)
      .find(({ label }) => label === "outline-sv");
    return (fix?.kind === "edit" && applyEdits([post], fix.edits)?.[0]) || "";
  }

  it("gives way to the version", () => {
    const text = withOutline();
    expect(text).toContain("[skriv här på svenska]");
    const [body] = post.split("\n\n#");
    expect(put({ parts: [text] }, swedish)).toEqual([`${body}\n\n***\n\n${swedish}\n\n#Kirkkonummi`]);
  });

  it("gives way up to the line that somebody has written in it", () => {
    const text = withOutline().replace("\n\n#Kirkkonummi", "\nVälkommen till biblioteket!\n\n#Kirkkonummi");
    expect(put({ parts: [text] }, swedish)[0]).toContain(`${swedish}\nVälkommen till biblioteket!\n\n#Kirkkonummi`);
  });

  it("of the other language stays", () => {
    const text = "[kirjoita tähän suomeksi] 7.12.";
    expect(put({ parts: [text] }, swedish)[0]).toMatch(/^\[kirjoita tähän suomeksi\] 7\.12\.\n/);
  });
});

describe("whatever stands in the composer", () => {
  const bodies = [
    finnish,
    `${finnish} https://www.kirkkonummi.fi/kirjasto/`,
    "Moi!",
    "",
    `${finnish}\n\n***`,
    "a\n#b c",
  ];
  const closings = ["", "\n\n#Kirkkonummi #Kyrkslätt", " #kirjasto", "\n"];
  const cases = bodies.flatMap((body) =>
    closings.flatMap((closing) => [[body + closing], [body + closing, body], [body, body + closing]]),
  );
  it.each(cases.map((parts) => [JSON.stringify(parts), parts] as const))(
    "every word of it stays, and the version is there once, however often it goes in: %s",
    (_shown, parts) => {
      const example: ExampleDraft = { channel: "x", parts: [...parts] };
      const once = put(example, other);
      const twice = put({ ...example, parts: once }, swedish, other);
      const text = twice.join("\n");
      expect([once.join("\n").split(other).length, text.split(swedish).length]).toEqual([2, 2]);
      const words = text.split(/\s+/);
      expect(
        parts
          .join(" ")
          .split(/\s+/)
          .filter((word) => word !== "" && !words.includes(word)),
      ).toEqual([]);
      // the same version once more changes nothing
      expect(put({ ...example, parts: twice }, swedish, swedish)).toEqual(twice);
    },
  );
});

describe("post and version together", () => {
  const post = `${finnish} ${"Tervetuloa! ".repeat(18)}`;
  it.each<[string, ExampleDraft, string | null, boolean]>([
    ["fit where both are short", { channel: "x", parts: [finnish] }, null, true],
    ["do not fit where they are over the limit", { channel: "x", parts: [post] }, null, false],
    ["fit where the channel has room", { channel: "facebook", parts: [post] }, null, true],
    ["are one where nothing else is written", { channel: "x", parts: [""] }, null, true],
    [
      "are one place where the version was put in before",
      { channel: "x", parts: [`${post}\n\n***\n\nHej`] },
      "Hej",
      true,
    ],
  ])("%s", (_what, example, inserted, isIt) => {
    expect(versionFits(exampleToDraft(example), defaultGuideline, "sv", swedish, inserted)).toBe(isIt);
  });
});
