/** What a pack or a layer tries in order to disarm the checks for personal data, and what becomes of it. */
import { describe, expect, it } from "vitest";
import { refusal } from "../../tests/support/refusal";
import { checks } from "../checks/registry";
import { defaultGuideline } from "../model/default-guideline";
import { withLayers } from "./layers";
import { parseGuideline } from "./parse";

const reason = { fi: "Meillä saa.", sv: "Hos oss får man.", en: "We may." };
const [identityNumber] = checks.filter(({ alwaysOn }) => alwaysOn);
if (!identityNumber) throw new Error("no check is always on");
const { cues } = identityNumber.params;
if (!Array.isArray(cues)) throw new Error("identity-number has no cues");

const packWith = (change: object) => {
  const settings = defaultGuideline.checks["identity-number"];
  return { ...defaultGuideline, checks: { ...defaultGuideline.checks, "identity-number": { ...settings, ...change } } };
};
const layerWith = (change: object) => ({
  ...{ schema: 2, id: "library", version: "1.0.0", title: reason, kind: "unit", over: defaultGuideline.id },
  checks: { "identity-number": change },
});

const weaker: [string, object, string][] = [
  ["switches it off", { enabled: false }, "checks.identity-number.enabled"],
  ["makes it milder", { levels: { "identity-code": "info" } }, "checks.identity-number.levels.identity-code"],
  [
    "makes it milder on one channel",
    { levels: { "payment-card": { default: "error", x: "reminder" } } },
    "checks.identity-number.levels.payment-card",
  ],
  ["takes a word away", { params: { cues: cues.slice(1) } }, "checks.identity-number.params.cues"],
  ["looks at less of the text", { params: { cueDistance: 5 } }, "checks.identity-number.params.cueDistance"],
];

describe("the checks for personal data", () => {
  it.each(checks.filter(({ alwaysOn }) => alwaysOn).map(({ id }) => id))("are named by every pack: %s", (id) => {
    const { [id]: _, ...others } = defaultGuideline.checks;
    const { field, reason: why } = refusal(() => parseGuideline({ ...defaultGuideline, checks: others }));
    expect(field).toBe(`checks.${id}`);
    expect(why).toMatch(/missing/);
  });

  it.each(weaker)("refuse a pack that %s, whatever the reason", (_, change, field) => {
    expect(refusal(() => parseGuideline(packWith({ ...change, reason }))).field).toBe(field);
  });

  it.each(weaker)("refuse a layer that %s, whatever the reason", (_, change, field) => {
    const problem = refusal(() => withLayers(defaultGuideline, [layerWith({ ...change, reason })]));
    expect(problem.field).toBe(`library: ${field}`);
  });

  it.each([
    ["another word", { params: { cues: [...cues, "tunnuksesi"] } }],
    ["a larger distance", { params: { cueDistance: 60 } }],
    ["a stricter level", { levels: { "like-a-code": "error" } }],
  ])("take %s from packs and layers", (_, change) => {
    expect(parseGuideline(packWith(change)).checks["identity-number"]).toMatchObject(change);
    expect(withLayers(defaultGuideline, [layerWith(change)]).checks["identity-number"]).toMatchObject(change);
  });
});
