import { describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  defaultSettings,
  interfaceLanguage,
  parseSettings,
  readAddressOf,
  settingsForFile,
  withReadAddress,
} from "./settings";
import { changeSettings, readSettings, rememberReadAddress, watchSettings } from "./settings-store";

const { local } = fakeBrowser.storage;

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
      askBeforePublishing: "no",
      askMissingVersion: "yes",
      buttonOpens: "door",
      readAddresses: ["x.com/home", 4, "example.com/a", "x.com/home", "x.com", "x.com/a?b", "www.facebook.com/a b"],
      keepsFigures: "yes",
    };
    expect(parseSettings(stored)).toEqual({
      language: "sv",
      places: {},
      signature: { fi: "– Anna Aalto, kirjastonhoitaja", sv: "" },
      accountRoles: { Kirjasto: "area" },
      mutedChecks: { Kirjasto: ["all-caps"] },
      personalLevels: { "all-caps": "off" },
      sitesOff: ["x"],
      askBeforePublishing: true,
      askMissingVersion: null,
      buttonOpens: "panel",
      readAddresses: ["x.com/home"],
      keepsFigures: false,
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

describe("an address at which unknown boxes are read", () => {
  it.each([
    ["https://www.facebook.com/events/create?ref=1#top", "www.facebook.com/events/create"],
    ["https://x.com", "x.com/"],
    ["https://www.facebook.com/ryhmät", "www.facebook.com/ryhm%C3%A4t"],
    ["https://example.com/a", null],
    ["http://x.com/home", null],
    ["about:blank", null],
    [undefined, null],
  ])("of the page %j is %j", (url, address) => {
    expect(readAddressOf(url)).toBe(address);
  });

  it("is not one of endless length", () => {
    expect(readAddressOf(`https://x.com/${"a".repeat(2000)}`)).toBeNull();
  });

  it("is remembered once, and goes when a hundred others have come after it", () => {
    const added = (settings: typeof defaultSettings, at: number) => withReadAddress(settings, `x.com/${at}`);
    const hundred = Array.from({ length: 100 }, (_, at) => at).reduce(added, defaultSettings);
    expect(added(hundred, 50).readAddresses).toEqual(hundred.readAddresses);
    const next = added(hundred, 100);
    expect(next.readAddresses).toHaveLength(100);
    expect(next.readAddresses).not.toContain("x.com/0");
    expect(next.readAddresses.at(-1)).toBe("x.com/100");
    expect(parseSettings(JSON.parse(JSON.stringify(next)))).toEqual(next);
  });

  it("is not lost where two are remembered at once", async () => {
    await Promise.all([rememberReadAddress("https://x.com/a"), rememberReadAddress("https://x.com/b")]);
    expect((await readSettings()).readAddresses).toEqual(["x.com/a", "x.com/b"]);
  });

  it("cannot be that of another page", async () => {
    await expect(rememberReadAddress("https://example.com/")).rejects.toThrow("address");
  });
});

describe("a storage that cannot be read", () => {
  it("gives the defaults, and is not written over", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const get = vi.spyOn(local, "get").mockRejectedValue(new Error("corrupt"));
    const set = vi.spyOn(local, "set");
    expect(await readSettings()).toEqual(defaultSettings);
    expect(log).toHaveBeenCalledTimes(2); // of the settings and of the policy
    log.mockRestore();
    await expect(changeSettings({ askBeforePublishing: false })).rejects.toThrow("corrupt");
    expect(set).not.toHaveBeenCalled();
    get.mockRestore();
    set.mockRestore();
  });
});

describe("stored settings", () => {
  it("lose nothing where two are changed at once", async () => {
    await Promise.all([changeSettings({ language: "sv" }), changeSettings({ askBeforePublishing: false })]);
    expect(await readSettings()).toMatchObject({ language: "sv", askBeforePublishing: false });
  });

  it("are taken over from a version that had other names for them, in storage and in a file", async () => {
    const older = { language: "fi", ownChecks: { "all-caps": "off" }, lastLook: false };
    await local.set({ settings: older });
    const expected = { language: "fi", personalLevels: { "all-caps": "off" }, askBeforePublishing: false };
    expect(await readSettings()).toMatchObject(expected);
    expect(parseSettings(older)).toMatchObject(expected);
    await changeSettings({ language: "sv" });
    expect((await local.get("settings")).settings).toMatchObject({ ...expected, language: "sv", version: 2 });
    expect(await readSettings()).toMatchObject({ ...expected, language: "sv" });
  });

  it("come back from a file as they were written to it", async () => {
    await changeSettings({ askBeforePublishing: false, personalLevels: { "all-caps": "off" } });
    const settings = await readSettings();
    const file: unknown = JSON.parse(JSON.stringify(settingsForFile(settings)));
    expect(file).toMatchObject({ version: 2 });
    expect(parseSettings(file)).toEqual(settings);
  });

  it("tell every page of a change until the page closes", async () => {
    const closed = new AbortController();
    const heard: unknown[] = [];
    watchSettings(({ language }) => heard.push(language), closed.signal);
    await changeSettings({ language: "sv" });
    await vi.waitUntil(() => heard.length === 1);
    await local.remove("settings");
    await vi.waitUntil(() => heard.length === 2);
    closed.abort();
    await changeSettings({ language: "en" });
    expect(heard).toEqual(["sv", null]);
  });
});
