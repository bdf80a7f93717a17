import { describe, expect, it } from "vitest";
import { derive } from "../context/derived";
import { defaultGuideline } from "../model/default-guideline";
import { exampleToDraft } from "../packs/examples";

const factsOf = (...parts: string[]) => derive(exampleToDraft({ parts }), defaultGuideline).facts;
const rowsOf = (...parts: string[]) =>
  factsOf(...parts).rows.map(({ type, state, fi, sv }) => {
    const textAt = (range: typeof fi) => (range ? (parts[range.part] ?? "").slice(range.start, range.end) : null);
    return [type, state, textAt(fi), textAt(sv)];
  });

const finnish = "Ovet avataan klo 18, liput 12 €.";
const swedish = "Dörrarna öppnas kl. 18, biljetterna 12 euro.";

describe("the facts of a draft", () => {
  it.each<[string, string[], unknown[]]>([
    [
      "one version above the other",
      [`${finnish}\n\n${swedish}`],
      [
        ["time", "same", "18", "18"],
        ["money", "same", "12 €", "12 euro"],
      ],
    ],
    [
      "a version in each part",
      [finnish, swedish.replace("18", "19")],
      [
        ["money", "same", "12 €", "12 euro"],
        ["time", "differs", "18", "19"],
      ],
    ],
    [
      "Swedish first",
      [`${swedish}\n***\n${finnish} Tervetuloa 5.12.!`],
      [
        ["time", "same", "18", "18"],
        ["money", "same", "12 €", "12 euro"],
        ["date", "missing-sv", "5.12.", null],
      ],
    ],
    [
      "a line of numbers belongs to the words above it",
      [
        "Joulukonsertti kirkossa, tervetuloa kaikki!\n5.12. klo 18\n\nJulkonsert i kyrkan, alla är välkomna!\n5.12 kl. 19",
      ],
      [
        ["date", "same", "5.12.", "5.12"],
        ["time", "differs", "18", "19"],
      ],
    ],
    [
      "what stands below both versions is for both",
      [
        "Valtuuston kokous näkyy suorana lähetyksenä.\n\nFullmäktiges möte visas direkt för alla.\n\nyoutube.com/kanava",
      ],
      [["url", "same", "youtube.com/kanava", "youtube.com/kanava"]],
    ],
    ["one version has no rows", [finnish], []],
    ["neither has one beside a name", [`${finnish}\n\nKuva: Göran Lindfors`], []],
    ["nor beside a greeting", [`${finnish}\n\nTervetuloa! Välkommen!`], []],
    ["nor beside a sentence about the other", [`${finnish}\n\nPå svenska i nästa inlägg.`], []],
    ["no words", ["18.30 😀 https://kirkkonummi.fi"], []],
  ])("%s", (_, parts, rows) => {
    expect(rowsOf(...parts)).toEqual(rows);
  });

  it.each<[string, string, number]>([
    ["the name of the writer", "Moi Linnea! Ovet avataan klo 18. Terv. Bengt", 0],
    ["a phrase in each language", "Klo 18 asti. / Till kl. 19.", 0],
    ["a sentence in each language", `${finnish} ${swedish}`, 2],
  ])("in an answer compares nothing but sentences: %s", (_, text, count) => {
    const draft = exampleToDraft({ parts: [text], surface: "comment" });
    expect(derive(draft, defaultGuideline).facts.rows).toHaveLength(count);
  });

  it("leaves a third language alone", () => {
    const { fi, sv } = factsOf(
      `${finnish}\n\n${swedish}\n\nThe doors open at 20.30 and tickets are 15 euros for everyone.`,
    );
    expect([...fi, ...sv].filter(({ value }) => value.type === "money")).toHaveLength(2);
  });
});
