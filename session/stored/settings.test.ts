import { describe, expect, it, vi } from "vitest";
import { changeSettings, defaultSettings, interfaceLanguage, parseSettings, readSettings } from "./settings";

const storage = vi.hoisted(() => ({ get: vi.fn(), set: vi.fn() }));
vi.mock("wxt/browser", () => ({ browser: { storage: { local: storage } } }));

describe("settings", () => {
  it.each([null, undefined, 7, "fi", [], { language: 5, accountRoles: [], mutedChecks: "all" }])(
    "fall back to the defaults where storage holds %j",
    (stored) => {
      expect(parseSettings(stored)).toEqual(defaultSettings);
    },
  );

  it("keep what is right and drop what is not", () => {
    const stored = {
      language: "sv",
      signature: { fi: "– Anna Aalto, kirjastonhoitaja", sv: 4 },
      accountRoles: { Kirjasto: "area", Pomo: "boss" },
      mutedChecks: { Kirjasto: ["all-caps", 3], "": "x" },
      personalLevels: { "all-caps": "off", "emoji-use": "loud" },
      sitesOff: ["x", "myspace"],
      lastLook: "no",
    };
    expect(parseSettings(stored)).toEqual({
      language: "sv",
      places: {},
      signature: { fi: "– Anna Aalto, kirjastonhoitaja", sv: "" },
      accountRoles: { Kirjasto: "area" },
      mutedChecks: { Kirjasto: ["all-caps"] },
      personalLevels: { "all-caps": "off" },
      sitesOff: ["x"],
      lastLook: true,
    });
  });

  it.each([
    ["fi-FI", "fi"],
    ["sv", "sv"],
    ["SV-fi", "sv"],
    ["en-GB", "en"],
    ["de", "en"],
  ] as const)("browser language %s gives the interface language %s", (browserLanguage, language) => {
    expect(interfaceLanguage(defaultSettings, browserLanguage)).toBe(language);
  });

  it("a chosen language wins over the browser's", () => {
    expect(interfaceLanguage({ ...defaultSettings, language: "sv" }, "fi")).toBe("sv");
  });
});

describe("a storage that cannot be read", () => {
  it("gives the defaults, and is not written over", async () => {
    storage.get.mockRejectedValue(new Error("corrupt"));
    expect(await readSettings()).toEqual(defaultSettings);
    await expect(changeSettings({ lastLook: false })).rejects.toThrow("corrupt");
    expect(storage.set).not.toHaveBeenCalled();
  });
});
