/**
 * Packs and layers that find less in the built-in pack's own examples than it does: the list of what they change says
 * that they are weaker, or may be.
 */
import { describe, expect, it } from "vitest";
import { mutatedSources } from "../../tests/support/mutated-guidelines";
import { checks } from "../checks/registry";
import { defaultGuideline } from "../model/default-guideline";
import { channels } from "../model/draft";
import type { Guideline, Layer } from "../model/guideline";
import { review } from "../review";
import { differences } from "./differences";
import { exampleToDraft } from "./examples";
import { GuidelineError } from "./guideline-error";
import { parseGuideline } from "./parse";
import { guidelineOf } from "./take-in";

const drafts = checks.flatMap(({ id }) =>
  (defaultGuideline.checks[id]?.examples.found ?? []).map((example) => ({ id, draft: exampleToDraft(example) })),
);
const countsWith = (guideline: Guideline) =>
  drafts.map(({ id, draft }) => review(draft, guideline).findings.filter(({ check }) => check === id).length);
const usual = countsWith(defaultGuideline);

const findsLess = (guideline: Guideline) => countsWith(guideline).some((count, at) => count < (usual[at] ?? 0));
/** Apart from the examples, which say nothing of what is found. */
const namesIt = (guideline: Guideline) =>
  differences(defaultGuideline, guideline).some(
    ({ weight, path }) => (weight === "weaker" || weight === "may-weaken") && path[2] !== "examples",
  );

/** The built-in pack without examples, which would refuse what finds less. */
const withoutExamples: Guideline = {
  ...defaultGuideline,
  checks: Object.fromEntries(
    Object.entries(defaultGuideline.checks).map(([id, settings]) => [
      id,
      { ...settings, examples: { found: [], notFound: [] } },
    ]),
  ),
};
const packWith = (change: (pack: Guideline) => void) => {
  const pack = structuredClone(withoutExamples);
  change(pack);
  return pack;
};

const everyPlatform = (change: object) => (pack: Guideline) => {
  for (const platform of Object.values(pack.platforms)) Object.assign(platform, change);
};
const lexicons = ["crisis", "wideInterest", "negative", "insult"] as const;

const packs: [string, (pack: Guideline) => void][] = [
  ["no accounts", (pack) => pack.accounts.splice(0)],
  ["no general hashtags", (pack) => pack.hashtags.general.splice(0)],
  ["another name of the place", (pack) => Object.assign(pack.names.place, { fi: "Muualla", sv: "Annorstädes" })],
  ["higher limits", everyPlatform({ post: 1_000_000, comment: 1_000_000 })],
  ["no limits", everyPlatform({ post: null, comment: null })],
  ["no Finnish site", (pack) => pack.sites.fi.splice(0)],
  ["sites of both languages", (pack) => pack.sites.neutral.push(...pack.sites.fi, ...pack.sites.sv)],
  ["capitals that are an acronym", (pack) => pack.lexicons.acronyms.push(...capitals())],
  ...lexicons.map((name): (typeof packs)[number] => [
    `an empty list of words: ${name}`,
    (pack) => Object.assign(pack.lexicons, { [name]: { fi: [], sv: [] } }),
  ]),
];
const capitals = () => drafts.flatMap(({ draft }) => draft.parts.join(" ").match(/\p{Lu}{2,100}/gu) ?? []);

describe("what finds less is named as such", () => {
  it.each(packs)("a pack with %s", (_, change) => {
    const guideline = parseGuideline(packWith(change));
    expect(findsLess(guideline)).toBe(true);
    expect(namesIt(guideline)).toBe(true);
  });

  it("a layer with an account of the name that is a misspelt one", () => {
    const misspelt = drafts.flatMap(({ id, draft }) =>
      id === "account-handle" ? (draft.parts.join(" ").match(/@[\w.]+/gu) ?? []) : [],
    );
    const accounts = misspelt.flatMap((handle) =>
      channels.map((channel): NonNullable<Layer["accounts"]>[number] => ({
        ...{ unit: "Kirjasto", name: handle, role: "main", channel, handle, url: null, status: "ok" },
      })),
    );
    const title = { fi: "Kirjasto", sv: "Bibliotek", en: "Library" };
    const layer = {
      schema: 2,
      id: "library",
      version: "1.0.0",
      title,
      kind: "unit",
      over: defaultGuideline.id,
      accounts,
    };
    const guideline = guidelineOf({ pack: null, layers: [layer] }, defaultGuideline);
    expect(findsLess(guideline)).toBe(true);
    expect(namesIt(guideline)).toBe(true);
  });

  let less = 0;
  it.each([0, 1, 2, 3, 4, 5])("50 packs and layers with something wrong in them, part %i", (first) => {
    for (let seed = 100_300 + first * 50; seed < 100_350 + first * 50; seed++) {
      const guideline = taken(seed);
      if (!guideline || !findsLess(guideline)) continue;
      less++;
      expect(namesIt(guideline), `seed ${seed}`).toBe(true);
    }
  });

  it("among these are some that find less", () => {
    expect(less).toBeGreaterThan(0);
  });
});

function taken(seed: number): Guideline | null {
  try {
    return guidelineOf(mutatedSources(seed), defaultGuideline);
  } catch (problem) {
    if (problem instanceof GuidelineError) return null;
    throw problem;
  }
}
