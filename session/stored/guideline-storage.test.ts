import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { guidelineForBackground, readStored, watchGuideline, writeGuideline } from "./guideline-storage";

const { local } = fakeBrowser.storage;

vi.mock("./built-in-guideline", () => ({ builtInGuideline: async () => defaultGuideline }));

const guideline = { ...defaultGuideline, id: "another" };
const pack = { schema: 1, id: "another" };
const builtIn = { pack: null, layers: [] };

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a guideline that was taken in", () => {
  it("is stored with its files and the version of the product that validated it", async () => {
    await writeGuideline({ pack, layers: [{ id: "library" }] }, guideline);
    expect(await readStored()).toEqual({ product: "2.0.0", pack, layers: [{ id: "library" }], guideline });
  });

  it.each([
    ["of a pack alone", { pack, layers: [] }],
    ["of a layer alone", { pack: null, layers: [{ id: "library" }] }],
  ])("is in use in the background: %s", async (_what, sources) => {
    await writeGuideline(sources, guideline);
    expect(await guidelineForBackground()).toEqual(guideline);
  });

  it("is not in use in the background where another version of the product validated it", async () => {
    await local.set({ guideline: { product: "1.9.9", pack, layers: [], guideline } });
    expect(await guidelineForBackground()).toBe(defaultGuideline);
  });

  it("leaves nothing behind when the built-in pack is taken again", async () => {
    await writeGuideline({ pack, layers: [] }, guideline);
    await writeGuideline(builtIn, defaultGuideline);
    expect(await local.get(null)).toEqual({});
    expect(await readStored()).toBeNull();
  });

  it("rejects where it cannot be stored", async () => {
    vi.spyOn(local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
    await expect(writeGuideline({ pack, layers: [] }, guideline)).rejects.toThrow("quota");
  });
});

describe("what storage holds", () => {
  it("has no pack where it does not name one", async () => {
    await local.set({ guideline: { product: "2.0.0", layers: [], guideline } });
    expect(await readStored()).toEqual({ product: "2.0.0", pack: null, layers: [], guideline });
  });

  it.each([null, 7, [], {}, { product: 2, guideline, layers: [] }, { product: "2.0.0", guideline: "x", layers: [] }])(
    "is no guideline: %j",
    async (value) => {
      await local.set({ guideline: value });
      expect(await readStored()).toBeNull();
    },
  );

  it("is no guideline without its layers", async () => {
    await local.set({ guideline: { product: "2.0.0", guideline, layers: null } });
    expect(await readStored()).toBeNull();
  });

  it("does not keep the background from reviewing where it cannot be read", async () => {
    vi.spyOn(local, "get").mockRejectedValue(new Error("corrupt"));
    expect(await guidelineForBackground()).toBe(defaultGuideline);
    await expect(readStored()).rejects.toThrow("corrupt");
  });
});

it("tells when another guideline is taken into use, until the page closes", async () => {
  const closed = new AbortController();
  const heard = vi.fn();
  watchGuideline(heard, closed.signal);
  await writeGuideline({ pack, layers: [] }, guideline);
  await writeGuideline(builtIn, defaultGuideline);
  await local.set({ settings: {} });
  expect(heard.mock.calls).toEqual([[], []]);
  closed.abort();
  await writeGuideline({ pack, layers: [] }, guideline);
  expect(heard).toHaveBeenCalledTimes(2);
});
