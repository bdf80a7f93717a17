import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { answerToCriticism } from "./answer-to-criticism";

const angry = "Todella huonoa palvelua, ja taas sama juttu.";
const answer = (text: string, parent: string | null = angry) =>
  tryCheck(answerToCriticism, { parts: [text], surface: "comment", parent });
const missing = (text: string, parent?: string) =>
  answer(text, parent).findings.flatMap(({ fixes }) =>
    fixes.flatMap((fix) => (fix.kind === "checklist" ? fix.items : [])),
  );

describe("answer-to-criticism", () => {
  it.each<[string, string[]]>([
    ["Asia on tiedossa.", ["thanks", "cause", "remedy", "apology"]],
    ["Kiitos viestistä! Harmi, että bussi jäi tulematta.", ["cause", "remedy"]],
    ["Kiitämme. Vika johtui pakkasesta. Pahoittelut!", ["remedy"]],
    ["Tack för responsen! Felet berodde på kylan och åtgärdas i dag.", ["apology"]],
    ["Kiitos! Vika johtui pakkasesta, ja korjaamme sen tänään. Olemme pahoillamme.", []],
    ["Tack! Eftersom det snöade dröjde plogningen. Vi ser till att vägen plogas. Vi beklagar.", []],
  ])("%s", (text, items) => {
    expect(missing(text)).toEqual(items);
  });

  it.each([
    ["two negative words", "Surkea ja kallis! Miksi ei kukaan vastaa?", 1],
    ["shouting", "Milloin tie aurataan??", 1],
    ["one negative word is no criticism yet", "Valo on rikki.", 0],
    ["a question", "Milloin kirjasto avautuu?", 0],
  ])("the message answered: %s", (_, parent, count) => {
    expect(answer("Asia on tiedossa.", parent).kinds).toHaveLength(count);
  });

  it("is for answers of the organisation only", () => {
    const postingAs = { name: "Maija", role: "personal" as const };
    expect(
      tryCheck(answerToCriticism, { parts: ["Niin on."], surface: "comment", parent: angry, postingAs }).kinds,
    ).toEqual([]);
    expect(answer("Asia on tiedossa.", null).kinds).toEqual([]);
  });

  it("opens with thanks and adds the rest in front of the signature, in the language of the answer", () => {
    expect(answer("Vika johtui pakkasesta, ja korjaamme sen.\n\n– Outi Saarela, palveluneuvoja").repaired(1)).toEqual([
      "Kiitos palautteesta. Vika johtui pakkasesta, ja korjaamme sen. Pahoittelemme tilannetta.\n\n– Outi Saarela, palveluneuvoja",
    ]);
    expect(answer("Hei! Vika johtui pakkasesta, ja korjaamme sen. Terv. Outi, puistot").repaired(1)).toEqual([
      "Hei! Kiitos palautteesta. Vika johtui pakkasesta, ja korjaamme sen. Pahoittelemme tilannetta. Terv. Outi, puistot",
    ]);
    expect(answer("Felet berodde på kylan och åtgärdas i dag.").repaired(1)).toEqual([
      "Tack för responsen. Felet berodde på kylan och åtgärdas i dag. Vi beklagar situationen.",
    ]);
    expect(answer("Hej Maija!\n\nFelet berodde på kylan och åtgärdas i dag. Vi beklagar.").repaired(1)).toEqual([
      "Hej Maija!\n\nTack för responsen. Felet berodde på kylan och åtgärdas i dag. Vi beklagar.",
    ]);
  });

  it.each(["Hei Maija, vika johtui pakkasesta.", "@maija Vika johtui pakkasesta."])(
    "keeps an address that goes on as it is: %s",
    (text) => {
      expect(answer(`${text} Korjaamme sen. Pahoittelemme.`).repaired(1)).toEqual([
        `${text} Korjaamme sen. Pahoittelemme. Kiitos palautteesta.`,
      ]);
    },
  );

  it("goes on asking while a place waits to be written, and adds it once only", () => {
    const tried = answer("Kiitos palautteesta. [kerro syy] Korjaamme vian. Pahoittelemme.");
    expect(tried.findings[0]?.fixes.map(({ kind }) => kind)).toEqual(["checklist"]);
  });
});
