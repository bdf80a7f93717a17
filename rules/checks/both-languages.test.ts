import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import type { ExampleDraft } from "../model/guideline";
import { bothLanguages } from "./both-languages";

const finnish = "Kirjasto avataan huomenna kello kymmenen. Tervetuloa tutustumaan uusiin tiloihin!";
const swedish = "Biblioteket öppnar i morgon klockan tio. Välkommen att bekanta dig med de nya lokalerna!";
const main = (name: string) => ({ name, role: "main" }) as const;

describe("both-languages", () => {
  it.each<[string, ExampleDraft, string]>([
    ["Swedish on Facebook", { parts: [finnish] }, "swedish-missing:error"],
    ["Finnish on Facebook", { parts: [swedish] }, "finnish-missing:error"],
    ["on other channels", { parts: [finnish], channel: "instagram" }, "swedish-missing:warning"],
    [
      "on the account of the other language, as a reminder of the account it goes to",
      { parts: [finnish], channel: "instagram", postingAs: main("@KirkkonummenKunta") },
      "swedish-missing:reminder",
    ],
    [
      "likewise in Finnish",
      { parts: [swedish], channel: "instagram", postingAs: main("kyrkslattkommun") },
      "finnish-missing:reminder",
    ],
    [
      "in the wrong language for the account",
      { parts: [finnish], channel: "instagram", postingAs: main("kyrkslattkommun") },
      "swedish-missing:warning",
    ],
    [
      "where the accounts of both languages have the name",
      { parts: [finnish], channel: "instagram", postingAs: main("Kirkkonummen kunta – Kyrkslätts kommun") },
      "swedish-missing:warning",
    ],
    [
      "in a disruption, whatever the account",
      {
        parts: ["Vesikatko Masalassa. Vedenjakelu on poikki iltaan saakka."],
        ...{ channel: "instagram", postingAs: main("kirkkonummenkunta") },
      },
      "swedish-missing:error",
    ],
    ["in a thread", { parts: [finnish, finnish], channel: "x" }, "swedish-missing:warning"],
    [
      "in a disruption, on any channel",
      { parts: ["Vesikatko Masalassa. Vedenjakelu on poikki iltaan saakka."], channel: "x" },
      "swedish-missing:error",
    ],
    [
      "in the texts of a video",
      { parts: [finnish, finnish], channel: "youtube", surface: "video" },
      "swedish-missing:warning",
    ],
    ["beside a name", { parts: [`${finnish}\n\nKuva: Göran Lindfors`] }, "swedish-missing:error"],
    ["beside a sentence about it", { parts: [`${finnish}\n\nPå svenska i kommentarerna.`] }, "swedish-promised:error"],
    [
      "promised on X",
      { parts: [`${finnish} Svensk version i nästa inlägg.`], channel: "x" },
      "swedish-promised:reminder",
    ],
    [
      "promised in the other language",
      { parts: [`${swedish}\n\nFinskspråkig version publiceras senare.`], channel: "instagram" },
      "finnish-promised:reminder",
    ],
    [
      "promised by nobody: the language of an evening",
      { parts: [`${finnish} Opastus pidetään ruotsiksi ja suomeksi.`], channel: "instagram" },
      "swedish-missing:warning",
    ],
    ["in a notice of two words in Swedish", { parts: ["Elavbrott i Kantvik"], channel: "x" }, "finnish-missing:error"],
    ["in a notice of what is open", { parts: ["Tekojää avattu"], channel: "x" }, "swedish-missing:warning"],
    ["in a title that is a sentence", { parts: ["Lasten joulukalenteri avautuu nyt"] }, "swedish-missing:error"],
    ["in a notice of two words", { parts: ["Vesikatko Veikkolassa"], channel: "x" }, "swedish-missing:error"],
  ])("found: %s", (_, example, kind) => {
    expect(tryCheck(bothLanguages, example).kinds).toEqual([kind]);
  });

  it.each<[string, Omit<ExampleDraft, "parts">, string | undefined]>([
    ["the Swedish account", { channel: "instagram", postingAs: main("kirkkonummenkunta") }, "@kyrkslattkommun"],
    ["it where the account could not be read", { channel: "instagram", postingAs: null }, "@kyrkslattkommun"],
    ["none on that very account", { channel: "instagram", postingAs: main("@kyrkslattkommun") }, undefined],
    ["none where the channel has one account", { channel: "facebook", postingAs: main("Kirkkonummi") }, undefined],
    ["none to an area", { channel: "instagram", postingAs: { name: "kirjasto", role: "area" } }, undefined],
  ])("offers %s for the missing version", (_, example, account) => {
    const [finding] = tryCheck(bothLanguages, { parts: [finnish], ...example }).findings;
    expect(finding?.fixes.find(({ label }) => label === "other-account")?.values.account).toBe(account);
  });

  it.each<[string, ExampleDraft]>([
    ["both are there", { parts: [`${finnish}\n\n${swedish}`] }],
    ["one part each", { parts: [finnish, swedish], channel: "x" }],
    ["a comment", { parts: [finnish], surface: "comment" }],
    ["a person's own account", { parts: [finnish], postingAs: { name: "Maija", role: "personal" } }],
    ["a page of others", { parts: [finnish], postingAs: null, place: "outside" }],
    ["nothing is written yet", { parts: [""] }],
    ["a greeting of three words", { parts: ["Tervetuloa kesäjuhlaan perjantaina!"] }],
    ["three words of English", { parts: ["See you there!"] }],
    ["a title of two words", { parts: ["Joulunajan lukuvinkit 2026"] }],
    ["the same in Swedish", { parts: ["Sommarens utställningar"] }],
    ["a first word", { parts: ["Vesikatko"] }],
    [
      "English on a person's own account",
      { parts: ["I read a good book about birds."], postingAs: { name: "Maija", role: "personal" } },
    ],
    ["only hashtags and a link", { parts: ["#Kirkkonummi https://kirkkonummi.fi"] }],
  ])("not found: %s", (_, example) => {
    expect(tryCheck(bothLanguages, example).kinds).toEqual([]);
  });

  it("offers an outline behind the text, with the link of the other language", () => {
    const tried = tryCheck(bothLanguages, `${finnish}\nhttps://kirkkonummi.fi/anna-palautetta-ja-vaikuta/`);
    expect(tried.repaired()).toEqual([
      `${finnish}\nhttps://kirkkonummi.fi/anna-palautetta-ja-vaikuta/\n\n***\n\n[skriv här på svenska] bibliotek · i morgon kl. 10\nLäs mer på kommunens webbplats: https://kyrkslatt.fi/ge-respons-och-paverka/`,
    ]);
  });

  it("puts the outline before the hashtags that close the post", () => {
    expect(tryCheck(bothLanguages, `${finnish}\n\n#Kirkkonummi\n#Kyrkslätt`).repaired()).toEqual([
      `${finnish}\n\n***\n\n[skriv här på svenska] bibliotek · i morgon kl. 10\n\n#Kirkkonummi\n#Kyrkslätt`,
    ]);
  });

  it.each<[string, ExampleDraft, string]>([
    ["English", { parts: ["The library is closed on Monday because of repairs."] }, "error"],
    ["Norwegian", { parts: ["Svømmehallen er stengt i dag på grunn av oppussing."] }, "error"],
    ["English on other channels", { parts: ["Come and see our new playground!"], channel: "instagram" }, "warning"],
  ])("misses both versions beside %s", (_, example, level) => {
    expect(tryCheck(bothLanguages, example).kinds).toEqual([`finnish-missing:${level}`, `swedish-missing:${level}`]);
  });

  it("offers no second outline where the first one stands: it is no version", () => {
    const { kinds, findings } = tryCheck(bothLanguages, `${finnish}\n\n***\n\n[skriv här på svenska] bibliotek`);
    expect(kinds).toEqual(["swedish-missing:error"]);
    expect(findings[0]?.fixes.map(({ kind }) => kind)).toEqual(["decision", "decision"]);
  });

  it("finds a version missing beside a place that is to be filled in for another reason", () => {
    expect(tryCheck(bothLanguages, `${finnish}\n– [nimi], [tehtävä]`).kinds).toEqual(["swedish-missing:error"]);
  });

  it("offers decisions, a thread on X only", () => {
    const decisions = (channel: "x" | "facebook") =>
      tryCheck(bothLanguages, { parts: [finnish], channel }).findings[0]?.fixes.flatMap((fix) =>
        fix.kind === "decision" ? [fix.decision] : [],
      );
    expect(decisions("x")).toEqual(["own-post", "thread", "one-language-audience"]);
    expect(decisions("facebook")).toEqual(["own-post", "one-language-audience"]);
  });
});
