import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { differences, type GuidelineChange } from "./differences";
import { type GuidelineSources, guidelineOf, withFile } from "./take-in";

const say = (text: string) => ({ fi: text, sv: text, en: text });
const builtIn: GuidelineSources = { pack: null, layers: [] };
const layer = (more: object) => ({
  ...{ schema: 2, id: "library", version: "1.0.0", title: say("Kirjasto"), kind: "unit", over: defaultGuideline.id },
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

  it("another pack may be of an older schema, and a layer over it too", () => {
    const { reviewBy: _none, ...withoutDay } = structuredClone(defaultGuideline);
    const other = { ...withoutDay, schema: 1, id: "strandby" };
    const guideline = guidelineWith(other, layer({ schema: 1, over: "strandby" }));
    expect(guideline).toMatchObject({ schema: 2, id: "strandby", reviewBy: null, layers: [{ id: "library" }] });
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

  it.each([
    ["a pack", { ...defaultGuideline, reviewBy: "2027-03-31" }, defaultGuideline, "reviewBy"],
    ["a layer", guidelineWith(layer({ reviewBy: "2027-03-31" })), guidelineWith(layer({})), "layers.library.reviewBy"],
  ])("is also the day by which %s is to be gone through", (_what, withDay, withoutDay, path) => {
    expect(differences(withoutDay, withDay)).toMatchObject([{ group: "about", weight: "other", to: "2027-03-31" }]);
    for (const changes of [differences(withoutDay, withDay), differences(withDay, withoutDay)])
      expect(changes.map((change) => change.path.join("."))).toEqual([path]);
  });
});
