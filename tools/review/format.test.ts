import { describe, expect, it } from "vitest";
import { defaultGuideline, review } from "../../rules/index";
import { exampleToDraft } from "../../rules/packs/examples";
import { asJson, readable } from "./format";

function reviewed(parts: string[], channel: "facebook" | "instagram" = "facebook") {
  const media = channel === "instagram" ? { images: 0, videos: 0, altTexts: null } : null;
  const draft = exampleToDraft({ parts, channel, media });
  return { id: "post-1", draft, review: review(draft, defaultGuideline) };
}
const post = reviewed(["NYT ON KESÄ täällä. Kirjasto avataan huomenna kello kymmenen."]);

describe("readable", () => {
  it("says where, the verdict, the languages, and what to do with the guideline's words", () => {
    const lines = readable(post, defaultGuideline, "fi").split("\n");
    expect(lines[0]).toBe("── post-1 · Facebook · post ──");
    expect(lines).toEqual(
      expect.arrayContaining([
        "Kielet: suomi valmis · svenska puuttuu",
        "Korjaa: Molemmat kielet",
        "  Ohje 6: ”Facebook-nosto tehdään aina suomeksi ja ruotsiksi”",
        "  » NYT ON KESÄ",
        "  Korjaus: Vaihda: Nyt on kesä",
      ]),
    );
  });

  it.each([
    ["fi", "Kaikki kunnossa"],
    ["sv", "Allt i ordning"],
    ["en", "All in order"],
  ] as const)("says in %s that all is well", (language, words) => {
    expect(readable(reviewed([""]), defaultGuideline, language)).toContain(words);
  });

  it("shows what a checklist asks", () => {
    expect(readable(reviewed(["Terve!"], "instagram"), defaultGuideline, "en")).toContain("    – Sharp and bright");
  });

  it("shows a passage on one line, without characters that rearrange the terminal, and not all of a long one", () => {
    const text = readable(
      reviewed([`NYT\u202e ON\u001b KESÄ\nTERVETULOA KAIKKI TÄNNE ${"MEIDÄN ".repeat(40)}`]),
      defaultGuideline,
      "fi",
    );
    expect(text).not.toContain("\u202e");
    expect(text).not.toContain("\u001b");
    const passages = text.split("\n").filter((line) => line.startsWith("  » "));
    expect(passages.length).toBeGreaterThan(0);
    expect(passages.every((line) => line.length < 100)).toBe(true);
  });
});

describe("asJson", () => {
  it("gives findings, languages, lengths and hashtags on one line", () => {
    const json = asJson(post, defaultGuideline, "sv");
    expect(Object.keys(json)).toEqual(["id", "findings", "languages", "lengths", "hashtags", "failures"]);
    expect(json.findings).toContainEqual({
      check: "all-caps",
      kind: "capitals",
      level: "reminder",
      message: "Enbart versaler är tungt att läsa. Skriv på vanligt sätt.",
      ranges: [{ part: 0, start: 0, end: 11 }],
      statements: defaultGuideline.checks["all-caps"]?.statements,
      fixes: [{ kind: "edit", label: "Byt till: Nyt on kesä" }],
    });
    expect(json.languages.sv.state).toBe("missing");
    expect(json.hashtags).toContain("#Kirkkonummi");
    expect(JSON.stringify(json)).not.toContain("\n");
  });
});
