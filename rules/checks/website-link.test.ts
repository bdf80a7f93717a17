import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import type { ExampleDraft } from "../model/guideline";
import { websiteLink } from "./website-link";

const finnish = "Uimahalli suljetaan huomenna huollon vuoksi.";
const swedish = "Simhallen stängs i morgon på grund av underhåll.";

describe("website-link", () => {
  it.each<[string, ExampleDraft, string]>([
    ["a post that informs", { parts: [finnish] }, "missing:warning"],
    ["with a link to somebody else", { parts: [`${finnish} https://example.com`] }, "missing:warning"],
    ["an official notice", { parts: ["Kuulutus: asemakaavan luonnos on nähtävillä."] }, "official-notice:error"],
    ["an official notice in Swedish", { parts: ["Kungörelse om detaljplanen."] }, "official-notice:error"],
  ])("found: %s", (_, example, kind) => {
    expect(tryCheck(websiteLink, example).kinds).toEqual([kind]);
  });

  it.each<[string, ExampleDraft]>([
    ["a link to the site", { parts: [`${finnish} kirkkonummi.fi/uimahalli`] }],
    ["a link to a site below it", { parts: [`${finnish} https://tapahtumat.kirkkonummi.fi/`] }],
    [
      "a link whose preview hangs below the text",
      { parts: [finnish], media: { images: 0, videos: 0, altTexts: null, link: "Uimahalli · KIRKKONUMMI.FI" } },
    ],
    ["a greeting", { parts: ["Hyvää viikonloppua kaikille!"] }],
    ["another channel", { parts: [finnish], channel: "x" }],
    ["a comment", { parts: [finnish], surface: "comment" }],
    ["a person's account", { parts: [finnish], postingAs: { name: "Maija", role: "personal" } }],
    ["nothing", { parts: [""] }],
  ])("not found: %s", (_, example) => {
    expect(tryCheck(websiteLink, example).kinds).toEqual([]);
  });

  it("puts a link under each language version", () => {
    expect(tryCheck(websiteLink, `${finnish}\n\n${swedish}`).repaired()).toEqual([
      `${finnish}\nLue lisää kunnan verkkosivuilta: https://kirkkonummi.fi/\n\n${swedish}\nLäs mer på kommunens webbplats: https://kyrkslatt.fi/`,
    ]);
  });
});
