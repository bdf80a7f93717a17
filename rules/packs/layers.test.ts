import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import type { Draft } from "../model/draft";
import { review } from "../review";
import { withLayers } from "./layers";
import { GuidelineError } from "./parse";

const say = (text: string) => ({ fi: text, sv: text, en: text });
const layer = (more: object, id = "library") => ({
  schema: 1,
  id,
  version: "1.0.0",
  title: say("Kirjasto"),
  kind: "unit",
  over: defaultGuideline.id,
  ...more,
});
const draft: Draft = {
  channel: "facebook",
  surface: "post",
  parts: ["TERVETULOA KIRJASTOON LUKEMAAN!"],
  postingAs: { name: "Kirkkonummen kunta", role: "main" },
  place: "own",
  parent: null,
  media: null,
  today: "2026-11-23",
};
const levelOf = (...layers: unknown[]) =>
  review(draft, withLayers(defaultGuideline, layers)).findings.find(({ check }) => check === "all-caps")?.level;
const untried = { enabled: true, levels: { capitals: "error" } };

describe("layers over a pack", () => {
  it("change nothing where there are none", () => {
    expect(withLayers(defaultGuideline, [])).toBe(defaultGuideline);
  });

  it("tighten without a reason", () => {
    expect(levelOf()).toBe("reminder");
    expect(levelOf(layer({ checks: { "all-caps": untried } }))).toBe("error");
  });

  it("switch a check off with a reason, which is kept", () => {
    const off = layer({
      checks: { "general-hashtags": { enabled: false, reason: say("Kirjastolla on omat aihetunnisteet.") } },
    });
    const guideline = withLayers(defaultGuideline, [off]);
    expect(guideline.checks["general-hashtags"]).toMatchObject({ enabled: false, reason: { fi: /./ } });
    expect(guideline.layers).toEqual([{ id: "library", version: "1.0.0", title: say("Kirjasto") }]);
  });

  it("add hashtags, accounts, terms, places and a signature", () => {
    const guideline = withLayers(defaultGuideline, [
      layer({
        hashtags: { general: ["#Kirjasto"], topics: [] },
        glossary: [{ topic: "kirjasto", fi: "lukupiiri", sv: "läsecirkel", certainty: "B" }],
        placeNames: [{ fi: "Pikkala", sv: "Pickala", certainty: "B" }],
        templates: { signature: { fi: "{name}, kirjasto", sv: "{name}, biblioteket" } },
      }),
    ]);
    expect(guideline.hashtags.general.at(-1)).toBe("#Kirjasto");
    expect(guideline.glossary[0]?.sv).toBe("läsecirkel");
    expect(guideline.templates.signature.fi).toBe("{name}, kirjasto");
    expect(guideline.templates.feedback).toEqual(defaultGuideline.templates.feedback);
  });

  it("are laid in the order that they name, whatever order they come in", () => {
    const reason = say("Lasten osasto saa huutaa.");
    const milder = layer({ checks: { "all-caps": { levels: { capitals: "info" }, reason } }, over: "library" }, "kids");
    const stricter = layer({ checks: { "all-caps": untried } });
    expect(levelOf(milder, stricter)).toBe("info");
    expect(levelOf(stricter, milder)).toBe("info");
  });

  it.each<[string, unknown[], string, RegExp]>([
    ["a circle", [layer({ over: "b" }, "a"), layer({ over: "a" }, "b")], "b: over", /a → b → a/],
    ["one that lies over itself", [layer({ over: "library" })], "library: over", /circle/],
    ["one that lies over nothing", [layer({ over: "muu" })], "library: over", /no pack or layer "muu"/],
    ["the same twice", [layer({}), layer({})], "library: id", /twice/],
    ["one with the name of the pack", [layer({}, defaultGuideline.id)], `${defaultGuideline.id}: id`, /twice/],
    [
      "an organisation's over a unit's",
      [layer({}), layer({ kind: "organisation", over: "library" }, "town")],
      "town: over",
      /organisation layer does not lie over a unit/,
    ],
    ["an unknown field", [layer({ statements: [] })], "library: statements", /unknown/],
    ["a newer schema", [layer({ schema: 2 })], "library: schema", /1/],
    ["an unknown check", [layer({ checks: { muu: { enabled: true } } })], "library: checks.muu", /no check/],
    [
      "loosening without a reason",
      [layer({ checks: { "both-languages": { enabled: false } } })],
      "library: checks.both-languages.reason",
      /missing/,
    ],
    [
      "a milder level on one channel without a reason",
      [
        layer({
          checks: { "both-languages": { levels: { "swedish-missing": { default: "error", facebook: "info" } } } },
        }),
      ],
      "library: checks.both-languages.reason",
      /missing/,
    ],
    [
      "personal data switched off, whatever the reason",
      [layer({ checks: { "identity-number": { enabled: false, reason: say("Meillä saa") } } })],
      "library: checks.identity-number",
      /personal data/,
    ],
    [
      "personal data made milder",
      [layer({ checks: { "identity-number": { levels: { "identity-code": "info" }, reason: say("Meillä saa") } } })],
      "library: checks.identity-number.levels.identity-code",
      /personal data/,
    ],
    [
      "a parameter of the wrong shape",
      [layer({ checks: { "all-caps": { params: { minWords: "3" } } } })],
      "",
      /number/,
    ],
    ["no layer at all", [null], "layer 1", /./],
  ])("refuse %s and name layer and field", (_, layers, field, reason) => {
    expect(() => withLayers(defaultGuideline, layers)).toThrow(GuidelineError);
    try {
      withLayers(defaultGuideline, layers);
    } catch (problem) {
      expect((problem as GuidelineError).field).toContain(field);
      expect((problem as GuidelineError).reason).toMatch(reason);
    }
  });
});
