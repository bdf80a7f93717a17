/** What is counted once a draft was published. */
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  badge,
  contentScript,
  dismissPersonalData,
  draft,
  inOneLanguage,
  logged,
  pause,
  personal,
  prepareTab,
  ready,
  tab,
  tabId,
  tell,
} from "../../tests/support/watched-tab";
import { readDismissals } from "../stored/dismissals-store";
import { figuresStore } from "../stored/figures-store";
import { figuresKey } from "../stored/keys";
import { changeSettings } from "../stored/settings-store";
import { watchTabs } from "./tab-watch";

vi.mock("../stored/built-in-guideline", async () => ({
  builtInGuideline: (await import("../../tests/support/watched-tab")).builtIn,
}));

prepareTab();
beforeEach(async () => {
  await changeSettings({ keepsFigures: true });
  watchTabs();
});

const sender = (incognito: boolean) => ({ ...contentScript(), tab: { ...tab, incognito } });
async function publish(observed: typeof ready, isPrivate = false): Promise<void> {
  await tell(draft({ ...observed, publishing: true }), sender(isPrivate));
  await tell({ kind: "no-composer" }, sender(isPrivate));
  await pause();
}
const counted = async () => Object.values(await figuresStore.read())[0];

it("a post is counted once, with the checks that were open", async () => {
  await publish(inOneLanguage);
  await tell({ kind: "no-composer" }, sender(false));
  expect(await counted()).toMatchObject({
    ...{ posts: 1, answers: 0 },
    checks: { "both-languages": { open: 1, helped: 0, aside: 0 } },
  });
});

it("an answer is counted apart, and one in which nothing was open names no check", async () => {
  await publish(ready);
  expect(await counted()).toEqual({ posts: 0, answers: 1, checks: {} });
});

it("what was set aside was not open, though it is forgotten once the box is emptied", async () => {
  await dismissPersonalData();
  await tell(draft({ ...personal, publishing: true }), sender(false));
  await tell(draft({ ...personal, parts: [""], revision: 4 }), sender(false));
  await pause();
  expect(await counted()).toMatchObject({ answers: 1 });
  expect((await counted())?.checks).not.toHaveProperty("identity-number");
  expect((await readDismissals(tabId, personal.composer)).findings).toEqual([]);
});

it.each([
  ["in a private window", () => publish(inOneLanguage, true)],
  [
    "where nobody was at the button",
    async () => {
      await tell(draft(inOneLanguage), sender(false));
      await tell({ kind: "no-composer" }, sender(false));
    },
  ],
  [
    "where nobody wants it",
    async () => {
      await changeSettings({ keepsFigures: false });
      await publish(inOneLanguage);
    },
  ],
])("nothing is counted %s", async (_where, work) => {
  await work();
  expect(await fakeBrowser.storage.local.get(figuresKey)).toEqual({});
});

it("the badge is right where it cannot be counted, which is logged", async () => {
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("full"));
  await publish(inOneLanguage);
  expect(await badge()).toBe("");
  expect(logged()).toContain("A published draft was not counted");
});
