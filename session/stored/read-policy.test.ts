import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { longestGuideline, policyKeys, readPolicy } from "./read-policy";

const say = (text: string) => ({ fi: text, sv: text, en: text });

/** A policy with every key. */
const whole = {
  version: 1,
  language: "sv",
  guideline: "kirkkonummi",
  layers: ["{}"],
  sites: { facebook: true, x: false },
  lockedChecks: ["both-languages"],
  accountRoles: { Kirjasto: "area", "Anna Aalto": "expert" },
  signature: { fi: "– {name}, {title}, kirjasto", sv: "– {name}, {title}, biblioteket" },
  tasks: [
    { id: "two-step", on: false },
    { id: "audit", title: say("Tarkista"), what: say("Käy läpi."), everyDays: 30 },
  ],
  firstPage: false,
  askBeforePublishing: true,
  askMissingVersion: true,
  buttonOpens: "popup",
  figures: true,
};

it("is read with every key", () => {
  const { version: _, guideline, layers, ...policy } = whole;
  expect(readPolicy(whole)).toEqual({ policy, guideline: { pack: guideline, layers }, problems: [] });
});

it.each([undefined, null, {}])("is nothing where the browser gives %j", (values) => {
  expect(readPolicy(values)).toEqual({ policy: {}, guideline: null, problems: [] });
});

it.each([7, "x", true, []])("is named as wrong as a whole where it is %j", (values) => {
  expect(readPolicy(values)).toEqual({
    policy: {},
    guideline: null,
    problems: [{ field: "", problem: "wrong-value" }],
  });
});

it("reads what it has read once more, in whatever order the browser gives it", () => {
  const { policy } = readPolicy(whole);
  const reordered = Object.fromEntries(Object.entries(policy).reverse());
  const roles = Object.fromEntries(Object.entries(policy.accountRoles ?? {}).reverse());
  const again = readPolicy({ ...reordered, accountRoles: roles });
  expect(again.problems).toEqual([]);
  expect(JSON.stringify(again.policy)).toBe(JSON.stringify(policy));
});

describe("what is wrong is named and left out, and the rest holds", () => {
  it.each<[string, unknown, string[]]>([
    ["language", "de", ["language"]],
    ["language", 5, ["language"]],
    ["sites", ["facebook"], ["sites"]],
    ["sites", { facebook: "yes", mastodon: true, x: true }, ["sites.facebook", "sites.mastodon"]],
    ["lockedChecks", "all", ["lockedChecks"]],
    ["lockedChecks", ["both-languages", 5, ""], ["lockedChecks.1", "lockedChecks.2"]],
    ["accountRoles", { Kirjasto: "boss", Uimahalli: "area" }, ["accountRoles.Kirjasto"]],
    ["accountRoles", "area", ["accountRoles"]],
    ["signature", { fi: "– {name}, {title}" }, ["signature.sv"]],
    ["signature", { fi: "Kirjasto", sv: "– {name}, {title}, {name}" }, ["signature.fi", "signature.sv"]],
    ["signature", { fi: "– {name}, {title}", sv: "– {name}, {title}\u202e" }, ["signature.sv"]],
    ["tasks", [{ on: false }, { id: "two-step", everyDays: -1 }], ["tasks.0.id", "tasks.1.everyDays"]],
    ["tasks", [{ id: "new", title: { fi: "Uusi" } }], ["tasks.0.title.sv", "tasks.0.title.en"]],
    ["tasks", { id: "new" }, ["tasks"]],
    ["firstPage", "no", ["firstPage"]],
    ["askBeforePublishing", 0, ["askBeforePublishing"]],
    ["askMissingVersion", null, ["askMissingVersion"]],
    ["buttonOpens", "door", ["buttonOpens"]],
    ["figures", "on", ["figures"]],
    ["colour", "red", ["colour"]],
    ["__proto__x", {}, ["__proto__x"]],
    ["version", "1", ["version"]],
  ])("%s: %j", (key, value, fields) => {
    const { policy, problems } = readPolicy({ ...whole, [key]: value });
    expect(problems.map(({ field }) => field)).toEqual(fields);
    const { version: _v, guideline: _g, layers: _l, [key as keyof typeof whole]: _, ...others } = whole;
    expect(policy).toMatchObject(others);
  });

  it("with every key wrong at once", () => {
    const wrong = Object.fromEntries(policyKeys.map((key) => [key, 3.5]));
    const { policy, guideline, problems } = readPolicy(wrong);
    expect(policy).toEqual({});
    expect(guideline?.refused).toEqual({ field: "layers", reason: "is no list" });
    const named = policyKeys.filter((key) => key !== "guideline" && key !== "layers");
    expect(problems.map(({ field }) => field).sort()).toEqual([...named].sort());
  });

  it("keeps the rest of a list and of a record", () => {
    const { policy } = readPolicy({
      lockedChecks: ["a", 5, "b"],
      accountRoles: { Kirjasto: "boss", Uimahalli: "area" },
      sites: { x: true, facebook: 1 },
      tasks: [{ id: "a", on: "no", everyDays: 3 }],
    });
    expect(policy).toEqual({
      lockedChecks: ["a", "b"],
      accountRoles: { Uimahalli: "area" },
      sites: { x: true },
      tasks: [{ id: "a", everyDays: 3 }],
    });
  });
});

it("a policy of a newer version says so, and what is known of it holds", () => {
  const { policy, problems } = readPolicy({ ...whole, version: 2, mood: "cheerful" });
  expect(problems).toEqual([
    { field: "version", problem: "newer-version" },
    { field: "mood", problem: "unknown-field" },
  ]);
  expect(policy.language).toBe("sv");
});

it("the question about the other version comes with the question before publishing", () => {
  expect(readPolicy({ askMissingVersion: true }).policy).toEqual({
    askMissingVersion: true,
    askBeforePublishing: true,
  });
  const both = { askMissingVersion: true, askBeforePublishing: false };
  expect(readPolicy(both).policy).toEqual(both);
});

it("of a list that is too long the beginning holds", () => {
  const ids = Array.from({ length: 1_001 }, (_, at) => `check-${at}`);
  const { policy, problems } = readPolicy({ lockedChecks: ids });
  expect(policy.lockedChecks).toEqual(ids.slice(0, 1_000));
  expect(problems).toEqual([{ field: "lockedChecks", problem: "too-long" }]);
});

it("names of accounts may be those of what every object has", () => {
  const { policy } = readPolicy(JSON.parse('{"accountRoles": {"__proto__": "area", "constructor": "main"}}'));
  expect(Object.entries(policy.accountRoles ?? {})).toEqual([
    ["__proto__", "area"],
    ["constructor", "main"],
  ]);
});

describe("the guideline of a policy", () => {
  it.each<[string, object, string]>([
    ["one that is too long", { guideline: "x".repeat(longestGuideline + 1) }, "guideline"],
    ["one that is an object and too long", { guideline: { text: "x".repeat(longestGuideline) } }, "guideline"],
    ["a layer that is too long", { layers: ["{}", "x".repeat(5_000_000)] }, "layers.1"],
    ["layers that are no list", { layers: "library" }, "layers"],
  ])("%s is refused, and the policy's other keys hold", (_what, values, field) => {
    const { guideline, policy, problems } = readPolicy({ language: "fi", ...values });
    expect(guideline).toMatchObject({ pack: null, layers: [], refused: { field } });
    expect(policy).toEqual({ language: "fi" });
    expect(problems).toEqual([]); // the panel and the options say why, as of any guideline
  });

  it("all of it together has a limit, too", () => {
    const layers = Array.from({ length: 3 }, () => "x".repeat(900_000));
    expect(readPolicy({ layers }).guideline).toMatchObject({ layers: [], refused: { field: "layers" } });
  });

  it.each([{ guideline: "" }, { guideline: null }, { layers: [] }, { guideline: "", layers: [] }])(
    "is up to the person where it is empty: %j",
    (values) => expect(readPolicy(values)).toEqual({ policy: {}, guideline: null, problems: [] }),
  );

  it("is taken as it is where it is short enough", () => {
    expect(readPolicy({ guideline: { id: "x" } }).guideline).toEqual({ pack: { id: "x" }, layers: [] });
    expect(readPolicy({ layers: ["library"] }).guideline).toEqual({ pack: null, layers: ["library"] });
  });
});

it("the schema that browsers read has the same keys, of types that a policy file can have", () => {
  const { properties } = JSON.parse(readFileSync("public/managed-schema.json", "utf8"));
  expect(Object.keys(properties).sort()).toEqual([...policyKeys].sort());
  const typeOf = (value: unknown) =>
    Array.isArray(value) ? "array" : typeof value === "number" ? "integer" : typeof value;
  for (const [key, value] of Object.entries(whole)) expect([key, properties[key].type]).toEqual([key, typeOf(value)]);
});
