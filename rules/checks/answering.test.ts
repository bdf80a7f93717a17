import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { answering } from "./answering";

describe("answering", () => {
  it.each([
    "Mitä mieltä olet uudesta leikkipuistosta?",
    "Vad tycker du om den nya lekparken?",
    "Kerro toiveesi kommenteissa!",
  ])("a post that asks for comments: %s", (text) => {
    expect(tryCheck(answering, text).kinds).toEqual(["invited:reminder"]);
  });

  it.each([
    ["a post that asks for none", { parts: ["Uusi leikkipuisto on avattu. Tervetuloa leikkimään!"] }],
    ["an answer", { surface: "comment" as const, parts: ["Kerro meille lisää, mitä mieltä olet?"] }],
    [
      "a person's own profile",
      { parts: ["Mitä mieltä olette?"], postingAs: { name: "Tiina", role: "personal" as const } },
    ],
  ])("not found: %s", (_, example) => {
    expect(tryCheck(answering, example).kinds).toEqual([]);
  });
});
