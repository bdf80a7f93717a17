import { afterEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Counted } from "./figures";
import { countFigures, figuresStore } from "./figures-store";
import { figuresKey } from "./keys";
import { changeSettings } from "./settings-store";

const { local } = fakeBrowser.storage;
const post: Counted = { kind: "published", surface: "post", open: ["all-caps"] };
const day = "2026-11-30";

afterEach(() => void vi.restoreAllMocks());

it("nothing is counted, nor stored, until someone switches it on, nor once it is off again", async () => {
  await countFigures(post, day);
  expect(await local.get(figuresKey)).toEqual({});
  await changeSettings({ keepsFigures: true });
  await countFigures(post, day);
  await changeSettings({ keepsFigures: false });
  await countFigures(post, day);
  expect(await figuresStore.read()).toMatchObject({ "2026-11": { posts: 1 } });
});

it("what is counted at the same time is all counted", async () => {
  await changeSettings({ keepsFigures: true });
  await Promise.all([1, 2, 3].map(() => countFigures(post, day)));
  expect((await figuresStore.read())["2026-11"]?.checks).toEqual({ "all-caps": { open: 3, helped: 0, aside: 0 } });
});

it("what is cleared is gone, also from the storage", async () => {
  await changeSettings({ keepsFigures: true });
  await countFigures(post, day);
  await figuresStore.clear();
  expect((await local.get(figuresKey))[figuresKey]).toEqual({});
});

it("a full storage rejects, and what was counted before stays", async () => {
  await changeSettings({ keepsFigures: true });
  await countFigures(post, day);
  vi.spyOn(local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
  await expect(countFigures(post, day)).rejects.toThrow("quota");
  expect(await figuresStore.read()).toMatchObject({ "2026-11": { posts: 1 } });
});
