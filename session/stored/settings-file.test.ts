import { describe, expect, it } from "vitest";
import { defaultSettings, parseSettings, type Settings, settingsFileKind, settingsForFile } from "./settings";
import { readSettingsFile } from "./settings-file";
import { mostFavouriteTags, mostSnippets, phrasesForFile } from "./snippets";

const file = (settings: unknown) => ({ kind: settingsFileKind, settings });
const snippet = { id: "1", name: "Sulku", fi: "Suljettu [päivä].\n", sv: "" };
const phrases = { snippets: [snippet], tags: ["#Masala"] };
const withPhrases = (part: unknown) => ({ ...file({}), phrases: part });
const everything: Settings = {
  language: "sv",
  signature: { fi: "Maija", sv: "Maja" },
  accountRoles: { Kirjasto: "area" },
  places: { "facebook/groups/masala": "outside" },
  mutedChecks: { Kirjasto: ["all-caps"], "": [] },
  personalLevels: { "emoji-use": "off", "all-caps": "info" },
  sitesOff: ["x"],
  askBeforePublishing: false,
  askMissingVersion: true,
  buttonOpens: "popup",
  readAddresses: ["www.facebook.com/events/create"],
  keepsFigures: true,
};

describe("a file of settings", () => {
  it.each([["all settings", everything] as const, ["the defaults", defaultSettings] as const])(
    "gives back %s as they were written to it",
    (_, settings) => {
      const written: unknown = JSON.parse(JSON.stringify(file(settingsForFile(settings))));
      expect(readSettingsFile(written)).toEqual({ settings });
    },
  );

  it("of an older version is brought to the present form, as storage is", () => {
    const older = { language: "fi", ownChecks: { "all-caps": "off" }, lastLook: false };
    const read = readSettingsFile(file(older));
    expect(read).toEqual({
      settings: { language: "fi", personalLevels: { "all-caps": "off" }, askBeforePublishing: false },
    });
    if ("settings" in read) expect({ ...defaultSettings, ...read.settings }).toEqual(parseSettings(older));
  });

  it("that leaves settings out says nothing of them", () => {
    expect(readSettingsFile(file({ language: "en", version: 2 }))).toEqual({ settings: { language: "en" } });
  });

  it("keeps accounts whatever they are called", () => {
    const written: unknown = JSON.parse('{"mutedChecks": {"__proto__": ["all-caps"], "constructor": []}}');
    const read = readSettingsFile(file(written));
    const muted = "settings" in read ? Object.entries(read.settings.mutedChecks ?? {}) : [];
    expect(muted).toEqual([
      ["__proto__", ["all-caps"]],
      ["constructor", []],
    ]);
  });

  it("may have phrases beside the settings", () => {
    const written: unknown = JSON.parse(JSON.stringify(withPhrases(phrasesForFile(phrases))));
    expect(readSettingsFile(written)).toEqual({ settings: {}, phrases });
    expect(readSettingsFile(withPhrases({}))).toEqual({ settings: {}, phrases: { snippets: [], tags: [] } });
  });

  it.each<[string, unknown, string, string]>([
    ["no object", [], "phrases", "wrong-value"],
    ["null", null, "phrases", "wrong-value"],
    ["an unknown field", { tag: [] }, "phrases.tag", "unknown-field"],
    ["a newer form", { version: 2 }, "phrases.version", "newer-version"],
    ["no version", { version: "1" }, "phrases.version", "wrong-value"],
    ["no list", { snippets: {} }, "phrases.snippets", "wrong-value"],
    ["a text for a phrase", { snippets: [snippet, "x"] }, "phrases.snippets.1", "wrong-value"],
    ["a phrase with more", { snippets: [{ ...snippet, en: "" }] }, "phrases.snippets.0.en", "unknown-field"],
    ["a phrase without an id", { snippets: [{ ...snippet, id: "" }] }, "phrases.snippets.0.id", "wrong-value"],
    ["a name too long", { snippets: [{ ...snippet, name: "x".repeat(81) }] }, "phrases.snippets.0.name", "wrong-value"],
    ["no name", { snippets: [{ ...snippet, name: " " }] }, "phrases.snippets.0.name", "wrong-value"],
    ["a missing text", { snippets: [{ ...snippet, sv: undefined }] }, "phrases.snippets.0.sv", "wrong-value"],
    ["a text too long", { snippets: [{ ...snippet, fi: "x".repeat(5001) }] }, "phrases.snippets.0.fi", "wrong-value"],
    ["a hidden sign", { snippets: [{ ...snippet, fi: "a\u202eb" }] }, "phrases.snippets.0.fi", "wrong-value"],
    ["too many", { snippets: Array(mostSnippets + 1).fill(snippet) }, "phrases.snippets", "wrong-value"],
    ["a tag with a space", { tags: ["#a", "# b"] }, "phrases.tags.1", "wrong-value"],
    ["too many tags", { tags: Array(mostFavouriteTags + 1).fill("#a") }, "phrases.tags", "wrong-value"],
  ])("is refused as a whole where its phrases are or have %s", (_, part, field, problem) => {
    expect(readSettingsFile(withPhrases(part))).toEqual({ field, problem });
  });

  it.each<[string, unknown, string, string]>([
    ["null", null, "", "no-settings"],
    ["a list", [], "", "no-settings"],
    ["a pack", { schema: 1, id: "library" }, "", "no-settings"],
    ["something beside the settings", { ...file({}), more: 1 }, "more", "unknown-field"],
    ["no settings", { kind: settingsFileKind }, "settings", "wrong-value"],
    ["a text for settings", file("rikki"), "settings", "wrong-value"],
    ["a list for settings", file([]), "settings", "wrong-value"],
    ["an unknown field", file({ lastLok: true }), "settings.lastLok", "unknown-field"],
    ["a field named as an object's own", file({ constructor: 1 }), "settings.constructor", "unknown-field"],
    ["an older name in the present form", file({ lastLook: true, version: 2 }), "settings.lastLook", "unknown-field"],
    ["a newer version", file({ version: 3, more: 1 }), "settings.version", "newer-version"],
    ["a version that is none", file({ version: "2" }), "settings.version", "wrong-value"],
    ["another language", file({ language: "de" }), "settings.language", "wrong-value"],
    ["half a signature", file({ signature: { fi: "Maija" } }), "settings.signature.sv", "wrong-value"],
    [
      "a signature that reads otherwise than it is",
      file({ signature: { fi: "", sv: "Maja\u202e" } }),
      "settings.signature.sv",
      "wrong-value",
    ],
    [
      "an endless signature",
      file({ signature: { fi: "a".repeat(6_000), sv: "" } }),
      "settings.signature.fi",
      "wrong-value",
    ],
    ["a third signature", file({ signature: { fi: "", sv: "", en: "" } }), "settings.signature.en", "unknown-field"],
    ["an unknown role", file({ accountRoles: { Pomo: "boss" } }), "settings.accountRoles.Pomo", "wrong-value"],
    ["roles in a list", file({ accountRoles: [] }), "settings.accountRoles", "wrong-value"],
    ["an unknown place", file({ places: { a: "there" } }), "settings.places.a", "wrong-value"],
    ["muted checks as a text", file({ mutedChecks: { a: "x" } }), "settings.mutedChecks.a", "wrong-value"],
    ["a muted number", file({ mutedChecks: { a: ["x", 3] } }), "settings.mutedChecks.a.1", "wrong-value"],
    ["an unknown level", file({ personalLevels: { b: "loud" } }), "settings.personalLevels.b", "wrong-value"],
    ["an unknown platform", file({ sitesOff: ["x", "myspace"] }), "settings.sitesOff.1", "wrong-value"],
    [
      "an address of another site",
      file({ readAddresses: ["x.com/a", "a.com/"] }),
      "settings.readAddresses.1",
      "wrong-value",
    ],
    [
      "more addresses than are kept",
      file({ readAddresses: Array.from({ length: 101 }, (_, at) => `x.com/${at}`) }),
      "settings.readAddresses",
      "wrong-value",
    ],
    ["a word for yes", file({ askBeforePublishing: "no" }), "settings.askBeforePublishing", "wrong-value"],
    ["a number for yes", file({ keepsFigures: 1 }), "settings.keepsFigures", "wrong-value"],
    ["nothing for yes", file({ askBeforePublishing: null }), "settings.askBeforePublishing", "wrong-value"],
  ])("is refused with %s", (_, json, field, problem) => {
    expect(readSettingsFile(json)).toEqual({ field, problem });
  });
});
