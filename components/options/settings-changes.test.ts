import { describe, expect, it } from "vitest";
import { changesTexts } from "../../locales/changes";
import { en } from "../../locales/en";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { defaultSettings, type Settings } from "../../session/stored/settings";
import { settingsChanges } from "./settings-changes";

const words = { texts: changesTexts.en, words: en.options, language: "en" } as const;
const shown = (present: Partial<Settings>, next: Partial<Settings>) =>
  settingsChanges({ ...defaultSettings, ...present }, { ...defaultSettings, ...next }, defaultGuideline, words).map(
    ({ weight, what, from = "", to = "" }) => `${weight} | ${what.join(" – ")}: ${from} → ${to}`,
  );
const named = <Value>(name: string, value: Value): Record<string, Value> => Object.fromEntries([[name, value]]);

describe("what settings from a file change", () => {
  it("is nothing between settings and themselves", () => {
    expect(shown({ mutedChecks: { a: ["all-caps"] } }, { mutedChecks: { a: ["all-caps"] } })).toEqual([]);
  });

  it.each<[string, Partial<Settings>, Partial<Settings>, string]>([
    [
      "the question before publishing",
      {},
      { askBeforePublishing: false },
      `weaker | ${en.options.askBeforePublishing.slice(0, -1)}: on → off`,
    ],
    ["that figures are kept", {}, { keepsFigures: true }, "may-weaken | Figures on this computer: off → on"],
    ["that they are not", { keepsFigures: true }, {}, "other | Figures on this computer: on → off"],
    ["a platform", {}, { sitesOff: ["x"] }, "weaker | Sites – X: on → off"],
    ["a platform that is on again", { sitesOff: ["x"] }, {}, "other | Sites – X: off → on"],
    [
      "a check that goes off",
      {},
      { personalLevels: { "all-caps": "off" } },
      "weaker | Capital letters: as the guideline says → off",
    ],
    [
      "a check that comes back",
      { personalLevels: { "all-caps": "off" } },
      {},
      "other | Capital letters: off → as the guideline says",
    ],
    [
      "a stricter check",
      {},
      { personalLevels: { "all-caps": "error" } },
      "other | Capital letters: as the guideline says → repair",
    ],
    [
      "a check that is milder than before",
      { personalLevels: { "all-caps": "error" } },
      {},
      "weaker | Capital letters: repair → as the guideline says",
    ],
    [
      "a check that this version does not know",
      {},
      { personalLevels: { "some-check": "off" } },
      "other | some-check: as the guideline says → off",
    ],
    [
      "a check that is off for an account",
      {},
      { mutedChecks: { Kirjasto: ["all-caps"] } },
      "weaker | Capital letters – Kirjasto: on → off",
    ],
    [
      "a check for accounts that are not known",
      { mutedChecks: { "": ["all-caps"] } },
      {},
      "other | Capital letters – Account not known: off → on",
    ],
    [
      "a role to which less applies",
      {},
      { accountRoles: { Maja: "personal" } },
      "may-weaken | My accounts – Maja:  → Personal account",
    ],
    [
      "a page",
      { places: { "facebook/groups/a": "own" } },
      { places: { "facebook/groups/a": "outside" } },
      "may-weaken | Pages where you write – Facebook: groups/a: the municipality’s page → somebody else’s page",
    ],
    [
      "an address at which more is read",
      {},
      { readAddresses: ["x.com/home"] },
      "may-weaken | Boxes that are always read – x.com/home: off → on",
    ],
    [
      "an address at which less is read",
      { readAddresses: ["x.com/home", "x.com/a"] },
      { readAddresses: ["x.com/a"] },
      "weaker | Boxes that are always read – x.com/home: on → off",
    ],
    ["the language", {}, { language: "sv" }, "other | Language: The browser’s language → Svenska"],
    ["a signature", {}, { signature: { fi: "Maija", sv: "" } }, "other | Signature – In Finnish: empty → Maija"],
  ])("says one line of %s", (_, present, next, line) => {
    expect(shown(present, next)).toEqual([line]);
  });

  it.each(["constructor", "__proto__", "toString"])("also of an account named %s", (name) => {
    const changes = shown(
      {},
      { mutedChecks: named(name, ["all-caps"]), accountRoles: named(name, "main"), places: named(name, "own") },
    );
    expect(changes).toHaveLength(3);
    for (const change of changes) expect(change).toContain(name);
  });

  it("puts first what is weaker", () => {
    const changes = shown({}, { language: "fi", places: { a: "outside" }, askBeforePublishing: false });
    expect(changes.map((line) => line.split(" ")[0])).toEqual(["weaker", "may-weaken", "other"]);
  });
});
