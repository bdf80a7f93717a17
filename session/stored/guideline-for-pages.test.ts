import { afterEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { withLayers } from "../../rules/packs/layers";
import { readGuideline } from "./guideline-for-pages";
import { guidelineForBackground, writeGuideline } from "./guideline-storage";

const { local } = fakeBrowser.storage;

vi.mock("./built-in-guideline", () => ({ builtInGuideline: async () => defaultGuideline }));

const say = (text: string) => ({ fi: text, sv: text, en: text });
const layer = {
  ...{ schema: 2, id: "library", version: "1.0.0", title: say("Kirjasto"), kind: "unit", over: defaultGuideline.id },
  hashtags: { general: ["#Kirjasto"], topics: [] },
};
const sources = { pack: null, layers: [layer] };

afterEach(() => {
  vi.restoreAllMocks();
});

it("is the built-in pack until another one is taken", async () => {
  expect((await readGuideline()).guideline).toBe(defaultGuideline);
  await writeGuideline(sources, withLayers(defaultGuideline, [layer]));
  expect((await readGuideline()).guideline.hashtags.general).toContain("#Kirjasto");
  expect((await guidelineForBackground()).hashtags.general).toContain("#Kirjasto");
  await writeGuideline({ pack: null, layers: [] }, defaultGuideline);
  expect((await readGuideline()).guideline).toBe(defaultGuideline);
});

/** Changes what is stored, as another build or damage would. */
async function changeStored(change: Record<string, unknown>): Promise<void> {
  const { guideline } = await local.get<{ guideline: object }>("guideline");
  await local.set({ guideline: { ...guideline, ...change } });
}

it.each<[string, Record<string, unknown>]>([
  ["another build stored it", { build: "former-build", guideline: "{}" }],
  ["a version of the product did, before builds had names", { build: undefined, product: "1.0.0", guideline: {} }],
  ["it is damaged", { guideline: "{}" }],
  ["it is no text", { guideline: 7 }],
])("is read anew from the files where %s", async (_what, change) => {
  await writeGuideline(sources, withLayers(defaultGuideline, [layer]));
  await changeStored(change);
  expect(await guidelineForBackground()).toBe(defaultGuideline);
  const { guideline, broken } = await readGuideline();
  expect([guideline.hashtags.general.includes("#Kirjasto"), broken]).toEqual([true, undefined]);
  expect(await guidelineForBackground()).toMatchObject({ layers: [{ id: "library" }] });
});

it("comes through an update of the product where its pack and its layer are of an older schema", async () => {
  const { reviewBy: _none, ...withoutDay } = defaultGuideline;
  const pack = { ...withoutDay, schema: 1, id: "strandby" };
  const former = { build: "former-build", guideline: JSON.stringify(pack), checksum: "" };
  const layers = [{ ...layer, schema: 1, over: "strandby" }];
  await local.set({ guideline: { ...former, pack, layers } });
  const { guideline, sources: used, broken } = await readGuideline();
  expect(broken).toBeUndefined();
  expect(guideline).toMatchObject({ schema: 2, id: "strandby", reviewBy: null, layers: [{ id: "library" }] });
  expect(used).toEqual({ pack, layers }); // the files stay as someone gave them
  expect(await guidelineForBackground()).toEqual(guideline);
});

it("is the built-in pack, with the reason, where the file is of a newer schema", async () => {
  const pack = { ...defaultGuideline, schema: 3 };
  await local.set({ guideline: { build: "later-build", pack, layers: [], guideline: {} } });
  const { guideline, broken } = await readGuideline();
  expect(guideline).toBe(defaultGuideline);
  expect(broken?.reason).toMatch(/^schema: .*newer version of Ohjenuora/);
});

it("is read anew each time where it cannot be stored, which is logged", async () => {
  await local.set({ guideline: { build: "former-build", ...sources } });
  const log = vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
  expect((await readGuideline()).guideline.hashtags.general).toContain("#Kirjasto");
  expect(log).toHaveBeenCalledOnce();
});

it("is the built-in pack, with the reason, where the files no longer fit", async () => {
  const pack = { ...defaultGuideline, schema: 0 };
  await local.set({ guideline: { build: "former-build", pack, layers: [], guideline: {} } });
  const { guideline, broken } = await readGuideline();
  expect(guideline).toBe(defaultGuideline);
  expect(broken?.reason).toMatch(/^schema: /);
});

const nonsense = [7, "x", true, [], [[]], {}, { layers: 7 }, { pack: {}, layers: [] }, { layers: [null] }];
it.each(nonsense.map((value) => ({ value })))(
  "is the built-in pack, with the reason, where storage holds $value",
  async ({ value }) => {
    await local.set({ guideline: value });
    const { guideline, sources: used, broken } = await readGuideline();
    expect(guideline).toBe(defaultGuideline);
    expect(used).toEqual({ pack: null, layers: [] });
    expect(broken?.reason).toBeTruthy();
    expect(broken?.isByPolicy).toBe(false);
  },
);

it.each([null, { layers: [] }, { product: "2.0.0", guideline: null, layers: [] }])(
  "is the built-in pack, without a word, where storage names no other: %j",
  async (value) => {
    await local.set({ guideline: value });
    expect(await readGuideline()).toMatchObject({ guideline: defaultGuideline, sources: { pack: null, layers: [] } });
    expect((await readGuideline()).broken).toBeUndefined();
  },
);

it("is the built-in pack where storage cannot be read, which is logged", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  vi.spyOn(local, "get").mockRejectedValue(new Error("corrupt"));
  expect((await readGuideline()).guideline).toBe(defaultGuideline);
  expect(log).toHaveBeenCalledTimes(2); // of the guideline and of the policy
});
