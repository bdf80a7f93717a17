import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { withLayers } from "./layers";
import { type FileMigration, layerMigrations, migratedFile, packMigrations } from "./migrate";
import { GuidelineError, parseGuideline } from "./parse";

const say = (text: string) => ({ fi: text, sv: text, en: text });
const { reviewBy: _none, ...withoutDay } = defaultGuideline;
const packOf1 = { ...withoutDay, schema: 1 };
const layer = (more: object) => ({
  ...{ schema: 2, id: "library", version: "1.0.0", title: say("Kirjasto"), kind: "unit", over: defaultGuideline.id },
  ...more,
});

function refusalOf(work: () => unknown): GuidelineError {
  try {
    work();
  } catch (problem) {
    if (problem instanceof GuidelineError) return problem;
    throw problem;
  }
  throw new Error("not refused");
}

describe("migrations of files", () => {
  const toSchema2: FileMigration = ({ old, ...rest }) => ({ middle: old, ...rest });
  const toSchema3: FileMigration = ({ middle, ...rest }) => ({ newest: middle, ...rest });

  it.each<[string, unknown, unknown]>([
    ["of schema 1 goes through every one", { schema: 1, old: 7 }, { schema: 3, newest: 7 }],
    ["of schema 2 goes through the later ones only", { schema: 2, middle: 7 }, { schema: 3, newest: 7 }],
    ["of the newest schema stays as it is", { schema: 3, old: 7 }, { schema: 3, old: 7 }],
    ["without a schema stays as it is", { old: 7 }, { old: 7 }],
    ["of a schema below the first stays as it is", { schema: 0, old: 7 }, { schema: 0, old: 7 }],
    ["of a schema between two stays as it is", { schema: 1.5, old: 7 }, { schema: 1.5, old: 7 }],
    ["of a schema that is no number stays as it is", { schema: "1", old: 7 }, { schema: "1", old: 7 }],
    ["that is no object stays as it is", [{ schema: 1 }], [{ schema: 1 }]],
  ])("a file %s", (_which, json, expected) => {
    expect(migratedFile(json, [toSchema2, toSchema3])).toEqual(expected);
  });

  it("leave the file itself as it was", () => {
    const json = Object.freeze({ schema: 1, id: "library" });
    expect(migratedFile(json, packMigrations)).toEqual({ schema: 2, id: "library", reviewBy: null });
    expect(migratedFile(json, layerMigrations)).toEqual({ schema: 2, id: "library" });
  });
});

describe("files of schema 1", () => {
  it("are read: a pack, to which no day is given", () => {
    expect(parseGuideline(packOf1)).toEqual({ ...defaultGuideline, reviewBy: null });
  });

  it("are read: a layer", () => {
    expect(withLayers(defaultGuideline, [layer({ schema: 1 })]).layers).toEqual([
      { id: "library", version: "1.0.0", title: say("Kirjasto") },
    ]);
  });

  it("are refused by the name of the field as others are", () => {
    expect(refusalOf(() => parseGuideline({ ...packOf1, extra: 1 }))).toMatchObject({ field: "extra" });
    expect(refusalOf(() => parseGuideline(JSON.parse('{"schema": 1, "__proto__": {}}')))).toMatchObject({
      field: "__proto__",
    });
  });
});

describe("the day to go through it", () => {
  it("is kept of a pack and of each layer", () => {
    const pack = parseGuideline({ ...defaultGuideline, reviewBy: "2027-03-31" });
    const guideline = withLayers(pack, [layer({ reviewBy: "2027-01-01" })]);
    expect([guideline.reviewBy, guideline.layers?.[0]?.reviewBy]).toEqual(["2027-03-31", "2027-01-01"]);
  });

  it.each([["2027-02-30"], ["31.3.2027"], [""], [2027], ["2027-3-31"]])("is none: %j", (reviewBy) => {
    expect(refusalOf(() => parseGuideline({ ...defaultGuideline, reviewBy })).field).toBe("reviewBy");
    expect(refusalOf(() => withLayers(defaultGuideline, [layer({ reviewBy })])).field).toBe("library: reviewBy");
  });

  it("has to be said in a pack of schema 2, be it that there is none", () => {
    expect(refusalOf(() => parseGuideline({ ...packOf1, schema: 2 }))).toMatchObject({
      field: "reviewBy",
      reason: "is missing",
    });
  });
});

describe("a file of a newer schema", () => {
  it("is refused in words that say so", () => {
    const ofPack = refusalOf(() => parseGuideline({ schema: 3, anything: 7 }));
    const ofLayer = refusalOf(() => withLayers(defaultGuideline, [layer({ schema: 3, anything: 7 })]));
    expect([ofPack.field, ofLayer.field]).toEqual(["schema", "library: schema"]);
    for (const { reason } of [ofPack, ofLayer]) expect(reason).toContain("was made for a newer version of Ohjenuora");
  });
});
