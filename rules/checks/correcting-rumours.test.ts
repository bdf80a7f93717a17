import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { correctingRumours } from "./correcting-rumours";

const comment = (text: string) => ({ surface: "comment" as const, parts: [text] });

describe("correcting-rumours", () => {
  it.each([
    [
      "Huhu koulun sulkemisesta ei pidä paikkaansa, koulu jatkaa.",
      "Huhu koulun sulkemisesta ei pidä paikkaansa, koulu jatkaa. Tässä oikea tieto asiasta. Lähde: https://kirkkonummi.fi/",
    ],
    [
      "Det stämmer tyvärr inte att skolan stängs, den fortsätter.",
      "Det stämmer tyvärr inte att skolan stängs, den fortsätter. Här är rätt uppgift om saken. Källa: https://kyrkslatt.fi/",
    ],
  ])("%s", (text, repaired) => {
    const tried = tryCheck(correctingRumours, comment(text));
    expect(tried.kinds).toEqual(["no-source:reminder"]);
    expect(tried.repaired()).toEqual([repaired]);
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
