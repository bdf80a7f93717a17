import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { correctingRumours } from "./correcting-rumours";

const comment = (text: string) => ({ surface: "comment" as const, parts: [text] });

describe("correcting-rumours", () => {
  it.each([
    [
      "Huhu koulun sulkemisesta ei pidä paikkaansa, koulu jatkaa.",
      "Huhu koulun sulkemisesta ei pidä paikkaansa, koulu jatkaa. Tässä oikea tieto asiasta. Lähde: [lisää linkki]",
    ],
    [
      "Det stämmer tyvärr inte att skolan stängs, den fortsätter.",
      "Det stämmer tyvärr inte att skolan stängs, den fortsätter. Här är rätt uppgift om saken. Källa: [lägg till länk]",
    ],
  ])("%s", (text, repaired) => {
    const tried = tryCheck(correctingRumours, comment(text));
    expect(tried.kinds).toEqual(["no-source:reminder"]);
    expect(tried.repaired()).toEqual([repaired]);
  });

  it("offers the sentence once", () => {
    const [text = ""] =
      tryCheck(correctingRumours, comment("Huhu ei pidä paikkaansa. Terv. Outi, puistot")).repaired() ?? [];
    expect(text).toBe("Huhu ei pidä paikkaansa. Tässä oikea tieto asiasta. Lähde: [lisää linkki] Terv. Outi, puistot");
    expect(tryCheck(correctingRumours, comment(text)).findings[0]?.fixes).toEqual([]);
  });

  it.each([
    ["a source is there", comment("Tieto ei pidä paikkaansa, katso https://www.kirkkonummi.fi/koulut")],
    ["nothing is corrected", comment("Kiitos kysymyksestä, koulu alkaa kahdeksalta.")],
    ["a post", { parts: ["Huhu koulun sulkemisesta ei pidä paikkaansa."] }],
    [
      "a person's own words",
      { ...comment("Ei pidä paikkaansa!"), postingAs: { name: "Tiina", role: "personal" as const } },
    ],
  ])("not found: %s", (_, example) => {
    expect(tryCheck(correctingRumours, example).kinds).toEqual([]);
  });
});
