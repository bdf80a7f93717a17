import { expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { withLayers } from "../../rules/packs/layers";
import { readGuideline } from "./guideline-for-pages";
import { guidelineForBackground, writeGuideline } from "./guideline-storage";

const { local } = fakeBrowser.storage;

vi.mock("./built-in-guideline", () => ({ builtInGuideline: async () => defaultGuideline }));

const say = (text: string) => ({ fi: text, sv: text, en: text });
const layer = {
  ...{ schema: 1, id: "library", version: "1.0.0", title: say("Kirjasto"), kind: "unit", over: defaultGuideline.id },
  hashtags: { general: ["#Kirjasto"], topics: [] },
};
const sources = { pack: null, layers: [layer] };

it("is the built-in pack until another one is taken", async () => {
  expect((await readGuideline()).guideline).toBe(defaultGuideline);
  await writeGuideline(sources, withLayers(defaultGuideline, [layer]));
  expect((await readGuideline()).guideline.hashtags.general).toContain("#Kirjasto");
  expect((await guidelineForBackground()).hashtags.general).toContain("#Kirjasto");
  await writeGuideline({ pack: null, layers: [] }, defaultGuideline);
  expect((await readGuideline()).guideline).toBe(defaultGuideline);
});

it("is read anew from the files after an update of the product", async () => {
  await local.set({ guideline: { product: "1.0.0", ...sources, guideline: { old: true } } });
  expect(await guidelineForBackground()).toBe(defaultGuideline);
  expect((await readGuideline()).guideline.hashtags.general).toContain("#Kirjasto");
  expect(await guidelineForBackground()).toMatchObject({ layers: [{ id: "library" }] });
});

it("is the built-in pack, with the reason, where the files no longer fit", async () => {
  const pack = { ...defaultGuideline, schema: 0 };
  await local.set({ guideline: { product: "1.0.0", pack, layers: [], guideline: {} } });
  const { guideline, broken } = await readGuideline();
  expect(guideline).toBe(defaultGuideline);
  expect(broken).toMatch(/^schema: /);
});

it.each([null, 7, {}, { product: "2.0.0", guideline: null, layers: [] }, { product: 2, guideline: {}, layers: [] }])(
  "is the built-in pack where storage holds %j",
  async (value) => {
    await local.set({ guideline: value });
    expect((await readGuideline()).guideline).toBe(defaultGuideline);
  },
);
