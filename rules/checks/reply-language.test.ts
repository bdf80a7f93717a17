import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import type { ExampleDraft } from "../model/guideline";
import { replyLanguage } from "./reply-language";

const finnish = "Uimahalli avataan huomenna kello kymmenen.";
const swedish = "Simhallen öppnar klockan tio i morgon.";
const askedInFinnish = "Milloin uimahalli aukeaa huomenna?";
const askedInSwedish = "När öppnar simhallen i morgon?";
const reply = (text: string, parent: string | null, more: Partial<ExampleDraft> = {}): ExampleDraft => ({
  surface: "comment",
  parts: [text],
  parent,
  ...more,
});

describe("reply-language", () => {
  it.each([
    ["Finnish to a Swedish question", reply(finnish, askedInSwedish), "asked-in-swedish:warning"],
    [
      "Finnish to a Swedish question, signed with a Swedish name",
      reply(`${finnish} Hälsningar Annika Bergström, simhallen`, askedInSwedish),
      "asked-in-swedish:warning",
    ],
    [
      "Finnish behind a Swedish greeting",
      reply(`Hej Ulla och tack! ${finnish}`, askedInSwedish),
      "asked-in-swedish:warning",
    ],
    ["Swedish to a Finnish question", reply(swedish, askedInFinnish), "asked-in-finnish:warning"],
  ])("found: %s", (_, example, kind) => {
    expect(tryCheck(replyLanguage, example).kinds).toEqual([kind]);
  });

  it.each([
    ["the same language", reply(swedish, askedInSwedish)],
    ["both languages", reply(`${finnish}\n\n${swedish}`, askedInSwedish)],
    ["a question in English", reply(finnish, "When does the swimming hall open tomorrow?")],
    ["a question without words", reply(finnish, "???")],
    ["nothing known of the question", reply(finnish, null)],
    ["two words", reply("Kiitos viestistä!", askedInSwedish)],
    ["a post", reply(finnish, askedInSwedish, { surface: "post" })],
    [
      "a person's own profile",
      reply(finnish, askedInSwedish, { postingAs: { name: "Tiina", role: "personal" }, place: "outside" }),
    ],
  ])("not found: %s", (_, example) => {
    expect(tryCheck(replyLanguage, example).kinds).toEqual([]);
  });

  it("opens the reply in the language of the question", () => {
    expect(tryCheck(replyLanguage, reply(finnish, askedInSwedish)).repaired()).toEqual([
      `Hej! Tack för ditt meddelande.\n\n${finnish}`,
    ]);
  });
});
