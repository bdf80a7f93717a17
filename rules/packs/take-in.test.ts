import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { differences, type GuidelineChange } from "./differences";
import { type GuidelineSources, guidelineOf, withFile } from "./take-in";

const say = (text: string) => ({ fi: text, sv: text, en: text });
const builtIn: GuidelineSources = { pack: null, layers: [] };
const layer = (more: object) => ({
  ...{ schema: 1, id: "library", version: "1.0.0", title: say("Kirjasto"), kind: "unit", over: defaultGuideline.id },
  ...more,
});
const guidelineWith = (...files: unknown[]) => guidelineOf(files.reduce(withFile, builtIn), defaultGuideline);

describe("files that are taken in", () => {
  it("a layer lies over what is in use, and a newer one of its name takes its place", () => {
    const first = layer({ hashtags: { general: ["#Lukupiiri"], topics: [] } });
    const second = layer({ version: "1.1.0", hashtags: { general: ["#Kirjasto"], topics: [] } });
    const guideline = guidelineWith(first, second);
    expect(guideline.hashtags.general).toEqual([...defaultGuideline.hashtags.general, "#Kirjasto"]);
    expect(guideline.layers).toMatchObject([{ id: "library", version: "1.1.0" }]);
  });

  it("another pack takes the place of everything", () => {
    const other = { ...structuredClone(defaultGuideline), id: "strandby" };
    expect(guidelineWith(layer({}), other)).toEqual(other);
  });
});

describe("what a layer would change", () => {
  it("is all that it says, and nothing else", () => {
    const after = guidelineWith(
      layer({
        checks: {
          "all-caps": { levels: { capitals: "error" } },
          "emoji-use": { enabled: false, reason: say("Lapsille.") },
        },
        hashtags: { general: ["#Kirjasto"], topics: [] },
        placeNames: [{ fi: "Pikkala", sv: "Pickala", certainty: "B" }],
      }),
    );
    const told = (changes: GuidelineChange[]) => changes.map(({ weight, path }) => [weight, path.join(".")].join(" "));
    expect(told(differences(defaultGuideline, after))).toEqual([
      "weaker checks.emoji-use.enabled",
      "may-weaken hashtags.general",
      "may-weaken placeNames.Pikkala",
      "other checks.all-caps.levels.capitals",
      "other checks.emoji-use.reason",
      "other layers",
    ]);
    expect(told(differences(after, defaultGuideline))).toContain("weaker checks.all-caps.levels.capitals");
  });
});
