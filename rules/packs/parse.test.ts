import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../model/default-guideline";
import { GuidelineError, parseGuideline } from "./parse";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The built-in pack with `value` at `path`; `undefined` takes the field away. */
function packWith(path: (string | number)[], value: Json | undefined): unknown {
  const pack: Record<string, Json> = JSON.parse(JSON.stringify(defaultGuideline));
  const last = path.at(-1) ?? "";
  const parent = path.slice(0, -1).reduce<Json | undefined>((at, key) => {
    if (Array.isArray(at)) return at[Number(key)];
    return typeof at === "object" && at !== null ? at[key] : undefined;
  }, pack);
  if (Array.isArray(parent)) parent[Number(last)] = value ?? null;
  else if (typeof parent === "object" && parent !== null) {
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  } else throw new Error(`no ${path.join(".")} in the pack`);
  return pack;
}

function refusal(json: unknown): GuidelineError {
  try {
    parseGuideline(json);
  } catch (problem) {
    if (problem instanceof GuidelineError) return problem;
    throw problem;
  }
  throw new Error("the pack was accepted");
}

describe("parseGuideline", () => {
  it("accepts the built-in pack and changes nothing in it", () => {
    expect(parseGuideline(JSON.parse(JSON.stringify(defaultGuideline)))).toEqual(defaultGuideline);
  });

  it("accepts other parameters of the right shape", () => {
    const pack = parseGuideline(packWith(["checks", "all-caps", "params"], { minWords: 2 }));
    expect(pack.checks["all-caps"]?.params).toEqual({ minWords: 2 });
  });

  it("accepts a check that is off or milder with a reason, and one that it leaves out", () => {
    const reason = { fi: "Syy.", sv: "Orsak.", en: "Reason." };
    const settings = { statements: [], examples: { found: [], notFound: [] }, reason };
    for (const change of [{ enabled: false }, { enabled: true, levels: { capitals: "info" }, params: { minWords: 9 } }])
      expect(parseGuideline(packWith(["checks", "all-caps"], { ...settings, ...change }))).toBeTruthy();
    expect(parseGuideline(packWith(["checks", "all-caps"], undefined)).checks["all-caps"]).toBeUndefined();
  });

  it.each<[string, (string | number)[], Json | undefined, string, RegExp]>([
    ["an unknown field", ["extra"], 1, "extra", /unknown field/],
    ["an unknown field deep inside", ["sites", "landing", "en"], "x", "sites.landing.en", /unknown field/],
    ["a wrong type", ["title", "fi"], 5, "title.fi", /expected string/],
    ["a missing field", ["contacts"], undefined, "contacts", /is missing/],
    ["a missing field of an entry", ["statements", 3, "quote"], undefined, "statements.3.quote", /is missing/],
    ["an empty text", ["issuer", "sv"], "", "issuer.sv", /./],
    ["a value that is not in the list", ["languages", "primary"], "en", "languages.primary", /fi.*sv/],
    ["a newer version of the schema", ["schema"], 3, "schema", /newer version of Ohjenuora/],
    ["an address that is none", ["sites", "landing", "fi"], "ei osoite", "sites.landing.fi", /URL/],
    [
      "an unknown check",
      ["checks", "no-such-check"],
      { enabled: true, statements: [], examples: { found: [], notFound: [] } },
      "checks.no-such-check",
      /no check/,
    ],
    ["a check without settings", ["checks", "all-caps"], { enabled: true }, "checks.all-caps.statements", /missing/],
    ["an unknown statement", ["checks", "all-caps", "statements"], ["9-99"], "checks.all-caps.statements.0", /9-99/],
    [
      "statements for an unknown kind of finding",
      ["checks", "all-caps", "statementsByKind"],
      { shouting: ["4-19"] },
      "checks.all-caps.statementsByKind.shouting",
      /no finding of this kind/,
    ],
    [
      "a statement of a kind that the check does not serve",
      ["checks", "all-caps", "statementsByKind"],
      { capitals: { default: ["4-19"], x: ["1-03"] } },
      "checks.all-caps.statementsByKind.capitals",
      /1-03/,
    ],
    ["a quote that is not verbatim", ["statements", 0, "quote"], "Muuta", "statements.0.quote", /not in the text/],
    ["a statement of an unknown section", ["statements", 0, "section"], "99", "statements.0.section", /99/],
    ["a statement's id twice", ["statements", 1, "id"], "0-01", "statements.1.id", /twice/],
    ["a section's id twice", ["sections", 1, "id"], "0", "sections.1.id", /twice/],
    ["a law's check that does not exist", ["laws", 0, "checks", 0], "no-such-check", "laws.0.checks", /no-such-check/],
    ["a law's id twice", ["laws", 1, "id"], "kielilaki", "laws.1.id", /twice/],
    ["an account's topic that does not exist", ["accounts", 0, "topics"], ["muu"], "accounts.0.topics", /muu/],
    ["a word list's entry without a letter", ["lexicons", "crisis", "fi", 0], "*…", "lexicons.crisis.fi.0", /letters/],
    ["a task's id twice", ["tasks", "recurring", 1, "id"], "change-password", "tasks.recurring.1.id", /twice/],
    ["an item that no list has", ["lookup", 0, "nearest"], ["all-caps/no-such"], "lookup.0.nearest", /no-such/],
    ["a task's unknown statement", ["tasks", "incident", "statements"], ["9"], "tasks.incident.statements.0", /9/],
    [
      "a task that comes round every zero days",
      ["tasks", "recurring", 0, "everyDays"],
      0,
      "tasks.recurring.0.everyDays",
      /./,
    ],
    ["an unknown parameter", ["checks", "all-caps", "params"], { words: 3 }, "checks.all-caps.params.words", /unknown/],
    [
      "a parameter of the wrong shape",
      ["checks", "all-caps", "params"],
      { minWords: "3" },
      "checks.all-caps.params.minWords",
      /expected a number/,
    ],
    [
      "a list with a wrong entry",
      ["checks", "general-hashtags", "params"],
      { channels: ["x", 1] },
      "checks.general-hashtags.params.channels.1",
      /expected a string/,
    ],
    [
      "a level for an unknown kind",
      ["checks", "all-caps", "levels"],
      { x: "error" },
      "checks.all-caps.levels.x",
      /kind/,
    ],
    [
      "an unknown level",
      ["checks", "all-caps", "levels"],
      { capitals: "fatal" },
      "checks.all-caps.levels.capitals",
      /./,
    ],
    [
      "a check switched off without a reason",
      ["checks", "all-caps", "enabled"],
      false,
      "checks.all-caps.reason",
      /off/,
    ],
    [
      "a check made milder without a reason",
      ["checks", "all-caps", "levels"],
      { capitals: "info" },
      "checks.all-caps.reason",
      /capitals/,
    ],
    [
      "parameters that may find less, without a reason",
      ["checks", "all-caps", "params"],
      { minWords: 9 },
      "checks.all-caps.reason",
      /minWords/,
    ],
    ["an address that runs a script", ["accounts", 0, "url"], "javascript:alert(1)", "accounts.0.url", /http/],
    ["an address with data in it", ["laws", 0, "url"], "data:text/html,hei", "laws.0.url", /http/],
    ["a file's address", ["sites", "landing", "sv"], "file:///etc/hosts", "sites.landing.sv", /http/],
    ["an address with a space", ["sites", "feedback", "fi"], "https://a.fi/a b", "sites.feedback.fi", /http/],
    ["a platform that takes no characters", ["platforms", "x", "post"], 0, "platforms.x.post", /1/],
    ["a limit below zero", ["platforms", "x", "hashtags"], -1, "platforms.x.hashtags", /1/],
    [
      "30,000 terms",
      ["glossary"],
      Array.from({ length: 30_000 }, (_, at) => ({ topic: "a", fi: `alku${at}`, sv: `början${at}`, certainty: "A" })),
      "glossary",
      /2000/,
    ],
    ["more than any pack needs", ["checks"], Array.from({ length: 200_001 }, () => 0), "the pack", /200000/],
    ["an endless term", ["glossary", 0, "fi"], "a".repeat(5_000), "glossary.0.fi", /./],
    [
      "an example in which nothing is found",
      ["checks", "all-caps", "examples", "found", 0, "parts"],
      ["hiljaa"],
      "checks.all-caps.examples.found.0",
      /finds nothing/,
    ],
    [
      "an example in which something is found",
      ["checks", "all-caps", "examples", "notFound", 0, "parts"],
      ["NYT HUUDETAAN KOVAA"],
      "checks.all-caps.examples.notFound.0",
      /finds something/,
    ],
  ])("refuses %s and names the field", (_, path, value, field, reason) => {
    const problem = refusal(packWith(path, value));
    expect(problem.field).toBe(field);
    expect(problem.reason).toMatch(reason);
    expect(problem.message).toContain(field);
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["nothing", undefined],
    ["a text", "{}"],
    ["a text of 50 MB", "x".repeat(50_000_000)],
    ["a list", []],
    ["a list nested 5,000 deep", JSON.parse("[".repeat(5000) + "]".repeat(5000))],
    ["an empty object", {}],
  ])("refuses %s", (_, json) => {
    expect(refusal(json).message.length).toBeLessThan(300);
  });

  it("refuses a field of 50 MB and one nested deeply with a short message", () => {
    expect(refusal(packWith(["id"], "A".repeat(50_000_000))).message).toMatch(/^id: .{1,200}$/);
    const deep: Json = JSON.parse(`${'{"a":'.repeat(3000)}1${"}".repeat(3000)}`);
    expect(refusal(packWith(["names"], deep)).field).toMatch(/^names/);
    expect(refusal(packWith(["checks", "all-caps", "params"], { minWords: deep })).message.length).toBeLessThan(300);
  });

  it.each([
    ["at the top", '{"__proto__": {"polluted": true}, "schema": 1}'],
    ["in the checks", JSON.stringify(defaultGuideline).replace('"all-caps":', '"__proto__":')],
    [
      "in parameters",
      JSON.stringify(packWith(["checks", "all-caps", "params"], { X: 1 })).replace(
        '"X":1',
        '"__proto__":{"polluted":1}',
      ),
    ],
  ])("refuses a key __proto__ %s and changes no prototype", (_, json) => {
    expect(refusal(JSON.parse(json))).toBeInstanceOf(GuidelineError);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
