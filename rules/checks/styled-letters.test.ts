import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { defaultGuideline } from "../model/default-guideline";
import { styledLetters } from "./styled-letters";

describe("styled-letters", () => {
  it.each([
    ["mathematical bold", "𝗧𝗲𝗿𝘃𝗲 kaikille", "Terve kaikille"],
    ["with plain ä among them", "𝗛ä𝗺ä𝗿ä ilta", "Hämärä ilta"],
    ["with separate dots", "𝓪̈𝓲𝓽𝓲", "äiti"],
    ["full width", "Ｈｅｉ", "Hei"],
    ["circled", "ⓗⓔⓘ", "hei"],
    ["squared", "🄷🄴🄸", "HEI"],
    ["struck through", "s̶u̶l̶j̶e̶t̶t̶u̶", "suljettu"],
    ["small capitals", "ʜᴇɪ ᴋᴀɪᴋᴋɪ", "hei kaikki"],
  ])("%s", (_, text, repaired) => {
    const tried = tryCheck(styledLetters, text);
    expect(tried.kinds).toEqual(["styled:warning"]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it.each([
    ["decomposed letters", "a\u0308iti ja o\u0308ljy"],
    ["signs", "™ ® © № ℃ ½ € § H₂O m²"],
    ["lone signs", "ⓘ 🅿️ ℓ"],
    ["other alphabets", "Привет, مرحبا, 你好"],
    ["a separator", "Suomeksi\n***\n----------\nPå svenska"],
  ])("ordinary: %s", (_, text) => {
    expect(tryCheck(styledLetters, text).kinds).toEqual([]);
  });

  it("finds single lines too where the guideline asks for no more", () => {
    const settings = defaultGuideline.checks["styled-letters"];
    if (!settings) throw new Error("no styled-letters in the pack");
    for (const drawnLines of [1, 0]) {
      const checks = { ...defaultGuideline.checks, "styled-letters": { ...settings, params: { drawnLines } } };
      const guideline = { ...defaultGuideline, checks };
      expect(tryCheck(styledLetters, "Hei\n==========\nmoi", guideline).kinds).toEqual(["drawing:warning"]);
    }
  });

  it("finds drawings made of signs", () => {
    const tried = tryCheck(styledLetters, "Hei\n/\\_/\\_/\\_/\\\n==========\n\\/_\\/_\\/_\\/\nmoi");
    expect(tried.kinds).toEqual(["drawing:warning"]);
    expect(tried.passages).toEqual(["/\\_/\\_/\\_/\\\n==========\n\\/_\\/_\\/_\\/"]);
  });
});
