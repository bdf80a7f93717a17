import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import type { Draft } from "../model/draft";
import { review } from "../review";
import { withLayers } from "./layers";
import { GuidelineError } from "./parse";

const say = (text: string) => ({ fi: text, sv: text, en: text });
const layer = (more: object, id = "library") => ({
  schema: 2,
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
const account = {
  unit: "kirjasto",
  name: "Kirjasto",
  role: "area",
  channel: "x",
  handle: null,
  url: null,
  status: "ok",
};
const term = { topic: "kirjasto", fi: "lukupiiri", sv: "läsecirkel", certainty: "B" };
const untried = { enabled: true, levels: { capitals: "error" } };

describe("layers over a pack", () => {
  it("change nothing where there are none", () => {
    expect(withLayers(defaultGuideline, [])).toBe(defaultGuideline);
  });

  it("tighten without a reason", () => {
    expect(levelOf()).toBe("reminder");
    expect(levelOf(layer({ checks: { "all-caps": untried } }))).toBe("error");
  });

  it("find more through parameters without a reason, and less with one", () => {
    const stricter = layer({ checks: { "all-caps": { params: { minWords: 2 } } } });
    const fewer = {
      ...stricter,
      checks: { "all-caps": { params: { minWords: 999, minLetters: 999 }, reason: say("Saa.") } },
    };
    expect(levelOf(stricter)).toBe("reminder");
    expect(levelOf(fewer)).toBeUndefined();
  });

  it("change only what they name inside a parameter", () => {
    const longest = (id: string, over: string, values: object) =>
      layer({ over, checks: { "clear-language": { params: { longest: values } } } }, id);
    const guideline = withLayers(defaultGuideline, [
      longest("library", defaultGuideline.id, { sv: 24 }),
      longest("kids", "library", { fi: 20 }),
    ]);
    expect(guideline.checks["clear-language"]?.params).toEqual({ longest: { sv: 24, fi: 20 } });
    const sentence = `${"Vi hälsar alla invånare varmt välkomna ".repeat(6).trim()}.`;
    const kinds = (parts: string[]) => review({ ...draft, parts }, guideline).findings.map(({ kind }) => kind);
    expect(kinds([sentence])).toContain("long-sentence");
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
    ["a newer schema", [layer({ schema: 3 })], "library: schema", /newer version of Ohjenuora/],
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
    [
      "parameters that may find less, without a reason",
      [layer({ checks: { "all-caps": { params: { minWords: 999, minLetters: 999 } } } })],
      "library: checks.all-caps.reason",
      /missing.*minWords/,
    ],
    [
      "a parameter that does not say in which direction it finds more, without a reason",
      [layer({ checks: { "media-rights": { params: { credit: "Kuva:" } } } })],
      "library: checks.media-rights.reason",
      /missing.*credit/,
    ],
    [
      "an unknown parameter",
      [layer({ checks: { "all-caps": { params: { nope: 1 } } } })],
      "library: checks.all-caps.params.nope",
      /unknown/,
    ],
    [
      "an account's unknown topic",
      [layer({}), layer({ accounts: [{ ...account, topics: ["muu"] }], over: "library" }, "kids")],
      "kids: accounts.0.topics",
      /muu/,
    ],
    [
      "a topic that is there already",
      [layer({ hashtags: { general: [], topics: [defaultGuideline.hashtags.topics[0]] } })],
      "library: hashtags.topics.0.id",
      /twice/,
    ],
    [
      "more entries than a guideline may have, together with those below",
      [layer({ glossary: Array.from({ length: 1_900 }, (_, at) => ({ ...term, fi: `sana${at}` })) })],
      "library: glossary",
      /2000/,
    ],
    [
      "6,000 layers over each other",
      Array.from({ length: 6_000 }, (_, at) =>
        layer({ over: at === 0 ? defaultGuideline.id : `l${at - 1}` }, `l${at}`),
      ),
      "layers",
      /at most/,
    ],
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
