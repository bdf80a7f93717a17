import { expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { observedOf } from "../../tests/support/observed";
import type { PageState } from "../line/messages";
import { forgetTab, recallTab, rememberedTabs, rememberTab } from "./tab-drafts";

const { local, session } = fakeBrowser.storage;
const draft: PageState = { kind: "draft", observed: observedOf("Hei") };

it.each<PageState>([draft, { kind: "switched-off" }])("remembers what a tab shows: $kind", async (state) => {
  await rememberTab(5, state);
  expect(await recallTab(5)).toEqual(state);
  expect(await recallTab(6)).toBeNull();
});

it("remembers the newest state only", async () => {
  await Promise.all([rememberTab(5, { kind: "switched-off" }), rememberTab(5, draft)]);
  expect(await recallTab(5)).toEqual(draft);
});

it("forgets a tab in which nothing is being written any more", async () => {
  await rememberTab(5, draft);
  await rememberTab(5, { kind: "no-composer" });
  expect(await session.get(null)).toEqual({});
});

it("forgets a tab that is closed", async () => {
  await rememberTab(5, draft);
  await forgetTab(5);
  expect(await recallTab(5)).toBeNull();
});

it("leaves no text on the computer once the browser has gone", async () => {
  await rememberTab(5, draft);
  expect(await local.get(null)).toEqual({});
});

it.each([null, 7, {}, { kind: "draft" }, { kind: "draft", observed: { ...observedOf("Hei"), parts: [] } }])(
  "remembers nothing where storage holds %j",
  async (value) => {
    await session.set({ "tab-5": value });
    expect(await recallTab(5)).toBeNull();
  },
);

it("lists the tabs of which something is remembered", async () => {
  expect(await rememberedTabs()).toEqual([]);
  await session.set({ writing: {}, "dismissals-7": {}, "tab-x": {} });
  await rememberTab(5, draft);
  await rememberTab(12, draft);
  expect(await rememberedTabs()).toEqual([5, 12]);
});
