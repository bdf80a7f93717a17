import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { ownProfile } from "./own-profile";

const by = (role: "personal" | "expert" | "elected") => ({ postingAs: { name: "Tiina Testi", role } });

describe("own-profile", () => {
  it.each([
    [by("personal"), "Kirkkonummen koulut ovat Suomen parhaat.", ["represents:info"]],
    [by("elected"), "Jag är stolt över Kyrkslätts skolor i dag.", ["represents:info"]],
    [by("expert"), "Vedenlaatu Kirkkonummella parani viime vuonna.", ["represents:info", "expertise:info"]],
  ])("%j %s", (who, text, kinds) => {
    expect(tryCheck(ownProfile, { ...who, parts: [text] }).kinds).toEqual(kinds);
  });

  it.each([
    ["nothing of the municipality", { ...by("personal"), parts: ["Hyvää syntymäpäivää, äiti!"] }],
    ["the organisation itself", { parts: ["Kirkkonummen koulut alkavat tiistaina."] }],
  ])("not found: %s", (_, example) => {
    expect(tryCheck(ownProfile, example).kinds).toEqual([]);
  });
});
