import { describe, expect, it } from "vitest";
import { tryCheck } from "../../tests/support/try-check";
import { balancedVersions } from "./balanced-versions";

const longFinnish =
  "Uimahallin remontti alkaa ensi viikolla. Altaat ovat poissa käytöstä kolme kuukautta, mutta kuntosali palvelee koko ajan.";
const longSwedish =
  "Renoveringen av simhallen börjar nästa vecka. Bassängerna är ur bruk i tre månader, men gymmet betjänar hela tiden.";
const shortFinnish = "Uimahalli remontoidaan pian.";
const shortSwedish = "Simhallen renoveras snart.";

describe("balanced-versions", () => {
  it.each([
    [
      "a short Swedish version",
      `${longFinnish}\n\n${shortSwedish}`,
      "swedish-short:reminder",
      shortSwedish.slice(0, -1),
    ],
    [
      "a short Finnish version",
      `${longSwedish}\n\n${shortFinnish}`,
      "finnish-short:reminder",
      shortFinnish.slice(0, -1),
    ],
  ])("found: %s", (_, text, kind, passage) => {
    const tried = tryCheck(balancedVersions, text);
    expect(tried.kinds).toEqual([kind]);
    expect(tried.passages).toEqual([passage]);
  });

  it.each([
    ["two of a length", { parts: [`${longFinnish}\n\n${longSwedish}`] }],
    ["one version", { parts: [longFinnish] }],
    ["two headings", { parts: ["Tervetuloa kaikki uimahalliin tänään\n\nVälkommen idag"] }],
    ["a reply", { surface: "comment" as const, parts: [`${longFinnish}\n\n${shortSwedish}`] }],
    [
      "a person's own profile",
      { postingAs: { name: "Tiina", role: "personal" as const }, parts: [`${longFinnish}\n\n${shortSwedish}`] },
    ],
  ])("not found: %s", (_, example) => {
    expect(tryCheck(balancedVersions, example).kinds).toEqual([]);
  });
});
