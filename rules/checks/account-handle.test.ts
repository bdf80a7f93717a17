import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import type { ExampleDraft } from "../model/guideline";
import { accountHandle } from "./account-handle";

describe("account-handle", () => {
  it.each<[string, ExampleDraft, string[], string[]]>([
    [
      "a letter left out",
      { parts: ["Seuraa: @visitkirkonummi"], channel: "instagram" },
      ["misspelt:warning"],
      ["visitkirkonummi"],
    ],
    [
      "two letters swapped",
      { parts: ["Seuraa: @visitkirkkonumim!"], channel: "instagram" },
      ["misspelt:warning"],
      ["visitkirkkonumim"],
    ],
    [
      "in an address",
      { parts: ["https://www.facebook.com/visitkirkonummi/photos"] },
      ["misspelt:warning"],
      ["visitkirkonummi"],
    ],
    [
      "the same twice is found once",
      { parts: ["@visitkirkonummi ja @visitkirkonummi"] },
      ["misspelt:warning"],
      ["visitkirkonummi", "visitkirkonummi"],
    ],
    [
      "the name on another channel",
      { parts: ["Katso @kirkkonummenkunta"], channel: "x" },
      ["other-channel:reminder"],
      ["kirkkonummenkunta"],
    ],
    [
      "a service that has moved",
      { parts: ["Kysy @kirkkonummi_ikaihmiset"], channel: "instagram" },
      ["dated:reminder"],
      ["kirkkonummi_ikaihmiset"],
    ],
  ])("found: %s", (_, example, kinds, passages) => {
    const tried = tryCheck(accountHandle, example);
    expect(tried.kinds).toEqual(kinds);
    expect(tried.passages).toEqual(passages);
  });

  it.each<[string, ExampleDraft]>([
    ["the right name, in any case", { parts: ["@VisitKirkkonummi."], channel: "instagram" }],
    ["accounts of others", { parts: ["Kiitos @hslhrt ja @visitespoo"], channel: "x" }],
    ["an e-mail address", { parts: ["kirjasto@kirkkonumm.fi"] }],
    ["the right address", { parts: ["facebook.com/kirkkonummi"] }],
  ])("not found: %s", (_, example) => {
    expect(tryCheck(accountHandle, example).kinds).toEqual([]);
  });

  it("puts the right name in place of the wrong ones", () => {
    const tried = tryCheck(accountHandle, { parts: ["@visitkirkonummi, @visitkirkonumi"], channel: "instagram" });
    expect(tried.repaired()).toEqual(["@visitkirkkonummi, @visitkirkkonummi"]);
  });
});
