import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { readGuideline } from "../stored/guideline-for-pages";
import { guidelineForBackground, writeGuideline } from "../stored/guideline-storage";
import { readPolicyInUse } from "../stored/policy-store";
import { changeSettings, readOwnSettings, readSettings, watchSettings } from "../stored/settings-store";
import { openFirstPageOnce } from "./first-page";
import { followPolicy, refreshPolicy } from "./follow-policy";

vi.mock("./read-anew", () => ({ readGuidelineAnew: async () => {} })); // has a test of its own
vi.mock("../stored/built-in-guideline", () => ({ builtInGuideline: async () => defaultGuideline }));

const { local, managed } = fakeBrowser.storage;
const say = (text: string) => ({ fi: text, sv: text, en: text });
const layer = {
  ...{ schema: 2, id: "library", version: "1.0.0", title: say("Kirjasto"), kind: "unit", over: defaultGuideline.id },
  hashtags: { general: ["#Kirjasto"], topics: [] },
};
const ownLayer = { ...layer, id: "own", hashtags: { general: ["#Oma"], topics: [] } };

const setManaged = (values: object) => vi.spyOn(managed, "get").mockImplementation(async () => ({ ...values }));

beforeEach(() => setManaged({}));
afterEach(() => vi.restoreAllMocks());

describe("what the administrator has set", () => {
  it("holds as soon as it was read, changes, and goes, and the person's own is there again", async () => {
    await changeSettings({ language: "en", sitesOff: ["x"] });
    setManaged({ language: "sv", sites: { x: true } });
    await refreshPolicy();
    expect(await readSettings()).toMatchObject({ language: "sv", sitesOff: [] });
    setManaged({ language: "fi" });
    await refreshPolicy();
    expect(await readSettings()).toMatchObject({ language: "fi", sitesOff: ["x"] });
    setManaged({});
    await refreshPolicy();
    expect(await readSettings()).toMatchObject({ language: "en", sitesOff: ["x"] });
    expect(Object.keys(await local.get())).not.toContain("policy");
  });

  it("is told to every page, once for each change", async () => {
    const closed = new AbortController();
    const heard: unknown[] = [];
    watchSettings(({ language }) => heard.push(language), closed.signal);
    setManaged({ language: "sv" });
    await refreshPolicy();
    await refreshPolicy();
    await vi.waitUntil(() => heard.length > 0);
    setManaged({ language: "fi" });
    await refreshPolicy();
    await vi.waitUntil(() => heard.length > 1);
    expect(heard).toEqual(["sv", "fi"]);
    closed.abort();
  });

  it("a change that was made under it leaves what it sets, also where it has just gone", async () => {
    await changeSettings({ personalLevels: { "all-caps": "off" } });
    setManaged({ lockedChecks: ["all-caps"] });
    await refreshPolicy();
    const { personalLevels } = await readSettings(); // what the options show
    setManaged({});
    await refreshPolicy();
    await changeSettings({ personalLevels: { ...personalLevels, "emoji-use": "off" } });
    expect((await readOwnSettings()).personalLevels).toEqual({ "all-caps": "off", "emoji-use": "off" });
  });

  it("is not stored as the person's own when something else is changed", async () => {
    setManaged({ language: "sv", accountRoles: { Kirjasto: "area" } });
    await refreshPolicy();
    const { accountRoles } = await readSettings();
    await changeSettings({ accountRoles: { ...accountRoles, Anna: "expert" }, buttonOpens: "popup" });
    expect(await readOwnSettings()).toMatchObject({
      language: null,
      accountRoles: { Anna: "expert" },
      buttonOpens: "popup",
    });
  });

  it("is as it was where it cannot be read, which is logged", async () => {
    setManaged({ language: "sv" });
    await refreshPolicy();
    const log = vi.spyOn(console, "error").mockReturnValue();
    vi.spyOn(managed, "get").mockRejectedValueOnce(new Error("corrupt"));
    await refreshPolicy();
    expect(log).toHaveBeenCalledOnce();
    expect((await readSettings()).language).toBe("sv");
  });

  it("is nothing where Firefox says that nothing is set, or where a browser has no managed storage", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    setManaged({ language: "sv" });
    await refreshPolicy();
    vi.spyOn(managed, "get").mockRejectedValueOnce(new Error("Managed storage manifest not found"));
    await refreshPolicy();
    expect((await readSettings()).language).toBeNull();
    vi.spyOn(fakeBrowser.storage, "managed", "get").mockReturnValue(undefined as never);
    await refreshPolicy();
    expect(await readPolicyInUse()).toEqual({ policy: {}, problems: [] });
    expect(log).not.toHaveBeenCalled();
  });

  it.each([null, 7, [], { json: 5 }, { json: "{}", checksum: "x" }, { policy: { sites: 5 } }])(
    "is nothing where storage holds %j, until it is read anew",
    async (damaged) => {
      await local.set({ policy: damaged });
      expect(await readPolicyInUse()).toEqual({ policy: {}, problems: [] });
      setManaged({ language: "sv" });
      await refreshPolicy();
      expect((await readSettings()).language).toBe("sv");
    },
  );

  it("is read anew when the browser says that it has changed", async () => {
    followPolicy();
    setManaged({ language: "sv" });
    await fakeBrowser.storage.onChanged.trigger({ language: { newValue: "sv" } }, "managed");
    await vi.waitUntil(async () => (await readSettings()).language === "sv");
  });

  it("comes second where an older reading takes longer", async () => {
    const { promise, resolve: answer } = Promise.withResolvers<object>();
    const get = vi.spyOn(managed, "get").mockReturnValueOnce(promise as never);
    const older = refreshPolicy();
    await vi.waitUntil(() => get.mock.calls.length > 0);
    vi.spyOn(managed, "get").mockResolvedValueOnce({ language: "sv" } as never);
    const newer = refreshPolicy();
    answer({ language: "fi" });
    await Promise.all([older, newer]);
    expect((await readSettings()).language).toBe("sv");
  });
});

describe("the guideline that it sets", () => {
  it("stands before the person's own, which is there again when it goes", async () => {
    const own = { ...defaultGuideline, hashtags: { ...defaultGuideline.hashtags, general: ["#Oma"] } };
    await writeGuideline({ pack: null, layers: [ownLayer] }, own);
    setManaged({ guideline: defaultGuideline.id, layers: [JSON.stringify(layer)] });
    await refreshPolicy();
    const { guideline, chosen } = await readGuideline();
    expect(guideline.layers?.map(({ id }) => id)).toEqual(["library"]);
    expect(chosen?.isByPolicy).toBe(true);
    expect((await guidelineForBackground()).hashtags.general).toContain("#Kirjasto");
    setManaged({});
    await refreshPolicy();
    expect((await readGuideline()).guideline.hashtags.general).toEqual(["#Oma"]);
  });

  it("leaves locked checks as they are in whatever file a person chose", async () => {
    const caps = defaultGuideline.checks["all-caps"];
    const off = { ...ownLayer, checks: { "all-caps": { enabled: false, reason: say("Ei meillä") } } };
    const { withLayers } = await import("../../rules/packs/layers");
    await writeGuideline({ pack: null, layers: [off] }, withLayers(defaultGuideline, [off]));
    expect((await readGuideline()).guideline.checks["all-caps"]?.enabled).toBe(false);
    setManaged({ lockedChecks: ["*"] });
    await refreshPolicy();
    expect((await readGuideline()).guideline.checks["all-caps"]).toEqual(caps);
    expect((await guidelineForBackground()).checks["all-caps"]).toEqual(caps);
    expect((await readGuideline()).guideline.hashtags.general).toContain("#Oma");
  });

  it("that finds no room is named, and the rest of the policy holds", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const set = vi.spyOn(local, "set").mockRejectedValueOnce(new Error("QUOTA_BYTES quota exceeded"));
    setManaged({ language: "sv", layers: [layer] });
    await refreshPolicy();
    set.mockRestore();
    expect(log).toHaveBeenCalledOnce();
    expect((await readSettings()).language).toBe("sv");
    expect((await readPolicyInUse()).problems).toEqual([{ field: "guideline", problem: "not-stored" }]);
  });

  it("may begin with a mark that JSON does not have", async () => {
    setManaged({ layers: [`\ufeff${JSON.stringify(layer)}`] });
    await refreshPolicy();
    expect((await readGuideline()).guideline.hashtags.general).toContain("#Kirjasto");
  });

  it("may be an object, as Firefox gives it", async () => {
    setManaged({ layers: [layer] });
    await refreshPolicy();
    expect((await readGuideline()).guideline.hashtags.general).toContain("#Kirjasto");
  });

  it.each<[string, object, RegExp]>([
    ["is no JSON", { guideline: "{" }, /^guideline: is no JSON/],
    ["is neither a name nor JSON", { guideline: "My guideline!" }, /^guideline: is neither a name/],
    ["is not in the package", { guideline: "helsinki" }, /^guideline: .*"helsinki"/],
    ["has a layer that is not in the package", { layers: ["library"] }, /^layers\.0: .*"library"/],
    ["has a field that is wrong", { guideline: { ...defaultGuideline, title: 5 } }, /^title/],
    ["has a layer without a reason", { layers: [{ ...layer, checks: { threat: { enabled: false } } }] }, /^library: /],
    ["is too long", { guideline: "x".repeat(1_000_001) }, /^guideline: is longer/],
    ["has layers that are no list", { layers: "library" }, /^layers: is no list/],
  ])("is the built-in one, with the reason, where it %s", async (_what, values, reason) => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    setManaged(values);
    await refreshPolicy();
    const { guideline, broken } = await readGuideline();
    expect(guideline).toBe(defaultGuideline);
    expect(broken).toEqual({ reason: expect.stringMatching(reason), isByPolicy: true });
    expect(await guidelineForBackground()).toBe(defaultGuideline);
    vi.unstubAllGlobals();
  });

  it("comes from the package where it is named", async () => {
    const fetched = vi.fn(async (_address: string) => new Response(JSON.stringify(layer)));
    vi.stubGlobal("fetch", fetched);
    setManaged({ layers: ["library"] });
    await refreshPolicy();
    expect((await readGuideline()).guideline.hashtags.general).toContain("#Kirjasto");
    expect(fetched).toHaveBeenCalledWith("/guidelines/library.json");
    vi.unstubAllGlobals();
  });
});

describe("the first page", () => {
  it.each([
    [{}, 1],
    [{ firstPage: true }, 1],
    [{ firstPage: false }, 0],
  ])("opens once on installation unless the policy leaves it out: %j", async (values, times) => {
    const create = vi.spyOn(fakeBrowser.tabs, "create");
    setManaged(values);
    openFirstPageOnce();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: "update", previousVersion: "0.0.9" });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: "install" });
    await refreshPolicy();
    await vi.waitUntil(() => create.mock.calls.length === times);
    expect(create).toHaveBeenCalledTimes(times);
    fakeBrowser.runtime.onInstalled.removeAllListeners();
  });
});
