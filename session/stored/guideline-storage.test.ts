import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { guidelineForBackground, readStored, watchGuideline, writeGuideline } from "./guideline-storage";
import { textChecksum } from "./text-checksum";

const { local } = fakeBrowser.storage;

vi.mock("./built-in-guideline", () => ({ builtInGuideline: async () => defaultGuideline }));

const guideline = { ...defaultGuideline, id: "another" };
const pack = { schema: 2, id: "another" };
const builtIn = { pack: null, layers: [] };
const json = JSON.stringify(guideline);
/** As this build stores it. */
const stored = { build: "this-build", checksum: textChecksum(json), guideline: json, pack, layers: [] };

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a guideline that was taken in", () => {
  it("is stored with its files and the build that validated it, as text with its checksum", async () => {
    await writeGuideline({ pack, layers: [{ id: "library" }] }, guideline);
    expect(await local.get("guideline")).toEqual({ guideline: { ...stored, layers: [{ id: "library" }] } });
  });

  it.each([
    ["of a pack alone", { pack, layers: [] }],
    ["of a layer alone", { pack: null, layers: [{ id: "library" }] }],
  ])("is in use in the background: %s", async (_what, sources) => {
    await writeGuideline(sources, guideline);
    expect(await guidelineForBackground()).toEqual(guideline);
  });

  it("is the same object each time: what is worked out for a guideline once is not worked out again", async () => {
    await writeGuideline({ pack, layers: [] }, guideline);
    const first = await guidelineForBackground();
    expect(await guidelineForBackground()).toBe(first);
    await writeGuideline({ pack, layers: [] }, { ...guideline, id: "third" });
    expect(await guidelineForBackground()).toMatchObject({ id: "third" });
  });

  it.each<[string, Record<string, unknown>]>([
    ["another build has validated it", { build: "former-build" }],
    ["a version of the product did, before builds had names", { build: undefined, product: "2.0.0" }],
    ["it is damaged", { guideline: json.replace("true", "null") }],
    ["it is cut off", { guideline: json.slice(0, 5000) }],
    ["it is of another form", { guideline }],
    ["its checksum is missing", { checksum: undefined }],
  ])("is not in use in the background where %s", async (_what, change) => {
    await local.set({ guideline: { ...stored, ...change } });
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
    await local.set({ guideline: { layers: [{ id: "library" }] } });
    expect(await readStored()).toMatchObject({ pack: null, layers: [{ id: "library" }] });
  });

  it.each([null, undefined])("is nothing: %j", async (value) => {
    await local.set({ guideline: value });
    expect(await readStored()).toBeNull();
  });

  it.each([7, "x", [], {}, { pack, layers: null }, { pack, layers: "x" }].map((value) => ({ value })))(
    "is taken for a pack's file, which then says what is wrong with it, where it is nothing else: $value",
    async ({ value }) => {
      await local.set({ guideline: value });
      expect(await readStored()).toMatchObject({ pack: value, layers: [] });
      expect(await guidelineForBackground()).toBe(defaultGuideline);
    },
  );

  it("does not keep the background from reviewing where it cannot be read", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    vi.spyOn(local, "get").mockRejectedValue(new Error("corrupt"));
    expect(await guidelineForBackground()).toBe(defaultGuideline);
    expect(log).toHaveBeenCalledTimes(2); // of the guideline and of the policy
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
