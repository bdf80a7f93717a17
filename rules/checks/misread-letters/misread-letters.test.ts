import { describe, expect, it } from "vitest";
import { tryCheck } from "../../../tests/support/try-check";
import { misreadLetters } from "./misread-letters";

describe("misread letters", () => {
  it.each([
    ["a letter, a dash", "KevÃ¤tjuhla â€“ tervetuloa", "Kevätjuhla – tervetuloa"],
    ["a capital, the euro, an emoji", "Ã„ideille 5 â‚¬ ðŸ˜€", "Äideille 5 € 😀"],
    ["a letter whose second sign is a no-break space", "VoilÃ\u00a0!", "Voilà!"],
    ["letters misread twice", "KevÃƒÂ¤t", "Kevät"],
  ])("are put right: %s", (_what, text, repaired) => {
    const tried = tryCheck(misreadLetters, text);
    expect(tried.kinds).toEqual(["misread:warning"]);
    expect(tried.repaired()).toEqual([repaired]);
    expect(tried.findings[0]?.fixes[0]).toMatchObject({ safe: true });
  });

  it.each([
    ["capitals in quotation marks", "”YÖTÄ” ja ”ÅÅ” Ä… Ö– på”…"],
    ["foreign names", "São Paulo, Âme, Ångström"],
  ])("are not: %s", (_what, text) => {
    expect(tryCheck(misreadLetters, text).kinds).toEqual([]);
  });
});
