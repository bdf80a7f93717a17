/** A tab of a private window: what was chosen in private windows holds there, and nowhere else. */
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { observedOf } from "../../tests/support/observed";
import {
  contentScript,
  draft,
  logged,
  openTab,
  pause,
  prepareTab,
  ready,
  tab,
  tabId,
  tell,
  title,
} from "../../tests/support/watched-tab";
import { type DatedTask, withDated } from "../stored/task-list";
import { settingsOf } from "../stored/window-settings";
import { tasksOf } from "../stored/window-tasks";
import { watchTabs } from "./tab-watch";

vi.mock("../stored/built-in-guideline", async () => ({
  builtInGuideline: (await import("../../tests/support/watched-tab")).builtIn,
}));

prepareTab();

const inPrivate = () => ({ ...contentScript(), tab: { ...tab, incognito: true } });
let normalTab: number;

/** `tab` is the one in the private window. */
beforeEach(async () => {
  watchTabs();
  await tell(draft(ready));
  normalTab = tabId;
  await openTab("https://www.facebook.com/");
  const get = fakeBrowser.tabs.get.bind(fakeBrowser.tabs);
  vi.spyOn(fakeBrowser.tabs, "get").mockImplementation(async (id: number) => ({
    ...((await get(id)) ?? tab),
    incognito: id === tabId,
  }));
  await tell(draft(ready), inPrivate());
});

const titles = async () => [await fakeBrowser.action.getTitle({ tabId: normalTab }), await title()];
const [finnish, swedish] = ["Ohjenuora: valmis julkaistavaksi", expect.stringMatching(/^Rättesnöre: /)];

it("its badge goes by the settings of private windows, that of other tabs by their own", async () => {
  expect(await titles()).toEqual([finnish, finnish]);
  await settingsOf(true).change({ language: "sv" });
  await pause();
  expect(await titles()).toEqual([finnish, swedish]);
  await tell(draft({ ...ready, revision: 9 }), inPrivate());
  expect(await titles()).toEqual([finnish, swedish]);
});

it("its badge follows the settings of the others until they are changed in a private window", async () => {
  await settingsOf(false).change({ language: "sv" });
  await pause();
  expect(await titles()).toEqual([swedish, swedish]);
  await settingsOf(true).change({ language: "sv", askBeforePublishing: false });
  await settingsOf(false).change({ language: "fi" });
  await pause();
  expect(await titles()).toEqual([finnish, swedish]);
});

it("a change in a private window reviews no other tab anew", async () => {
  const set = vi.spyOn(fakeBrowser.action, "setTitle");
  await settingsOf(true).change({ language: "sv" });
  await pause();
  expect(new Set(set.mock.calls.map(([{ tabId: shown }]) => shown))).toEqual(new Set([tabId]));
});

it("is taken for private where the browser does not say", async () => {
  await settingsOf(true).change({ language: "sv" });
  vi.spyOn(fakeBrowser.tabs, "get").mockRejectedValue(new Error("broken"));
  await tell(draft({ ...ready, revision: 9 }), inPrivate());
  expect((await titles())[1]).toEqual(swedish);
  expect(logged()).toContain("not known whether a tab is private");
});

it("what is published there settles a promise in private windows only", async () => {
  const owed: DatedTask = {
    ...{ id: "owed-1", kind: "owed-version", day: "2026-11-23", channel: "facebook", account: "", language: "sv" },
    post: {
      ...{ promised: "2026-11-23", isCut: false, page: "/", goesTo: "" },
      text: "Masalan kirjasto on suljettu sunnuntaina 6.12. Palaamme maanantaina kello 10.",
    },
  };
  const version = "Masaby bibliotek är stängt söndagen den 6.12. Vi öppnar igen på måndag klockan 10.";
  await tasksOf(false).change(withDated(owed));
  await tell(draft(observedOf(version, { publishing: true })), inPrivate());
  await tell({ kind: "no-composer" }, inPrivate());
  const promised = async (isPrivate: boolean) => (await tasksOf(isPrivate).read()).dated.map(({ id }) => id);
  expect([await promised(false), await promised(true)]).toEqual([["owed-1"], []]);
});
