/** What the page is to ask about before publishing, and what publishing settles. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { observedOf } from "../../tests/support/observed";
import {
  badge,
  card,
  dismissPersonalData,
  draft,
  guards,
  inOneLanguage,
  logged,
  pause,
  personal,
  prepareTab,
  tabId,
  tell,
  told,
} from "../../tests/support/watched-tab";
import type { PageState } from "../line/messages";
import { versionKey } from "../stored/keys";
import { type DatedTask, withDated } from "../stored/task-list";
import { changeTasks, readTasks } from "../stored/task-store";
import { watchTabs } from "./tab-watch";

vi.mock("../stored/built-in-guideline", async () => ({
  builtInGuideline: (await import("../../tests/support/watched-tab")).builtIn,
}));

prepareTab();

describe("what the page is to ask about before publishing", () => {
  beforeEach(() => watchTabs());

  it("is the personal data in the draft", async () => {
    await tell(draft(personal));
    expect(guards()).toEqual([told({ asked: [card] })]);
  });

  it("is what waits to be filled in, also in the first that is heard of a draft", async () => {
    await tell(draft({ ...personal, parts: ["Avajaiset ovat klo XX."] }));
    expect(guards()).toEqual([told({ unfinished: ["klo xx"] })]);
  });

  it("is nothing, without a word, in a draft that has none", async () => {
    await tell(draft(inOneLanguage));
    expect(guards()).toEqual([]);
  });

  it("is nothing any more once nothing is found, also where the background was stopped in between", async () => {
    await tell(draft(personal));
    guards();
    fakeBrowser.runtime.onMessage.removeAllListeners();
    watchTabs();
    await tell(draft({ ...personal, parts: ["Kortti 4111"], revision: 4 }));
    expect(guards()).toEqual([told({})]);
  });

  it("is not what was dismissed before, which the page is told", async () => {
    await dismissPersonalData();
    await tell(draft(personal));
    expect(guards()).toEqual([told({ dismissed: [card] })]);
  });

  it("is the version that is written in the panel, from its first key until it is emptied", async () => {
    const write = async (text: string, composer = inOneLanguage.composer) => {
      const stored = { versions: [{ composer, language: "sv", text, inserted: null }], by: "panel" };
      await fakeBrowser.storage.session.set({ [versionKey(tabId)]: stored });
      await pause();
    };
    const missing = { language: "sv", parts: inOneLanguage.parts, isInPanel: true };
    const asked = [
      tabId,
      { type: "guard", guard: { composer: inOneLanguage.composer, asked: [], dismissed: [], missing } },
      { frameId: 0 },
    ];
    await tell(draft(inOneLanguage));
    expect(guards()).toEqual([]);
    await write("B");
    expect(guards()).toEqual([asked]);
    await write("Biblioteket");
    expect(guards()).toEqual([]);
    await write("Biblioteket", "another composer");
    expect(guards()).toEqual([told({})]);
    await write("Biblioteket");
    expect(guards()).toEqual([asked]);
    await write(" ");
    expect(guards()).toEqual([told({})]);
  });

  it("is what was written in the panel before a draft is heard of", async () => {
    const stored = { versions: [{ composer: inOneLanguage.composer, language: "sv", text: "Biblioteket" }] };
    await fakeBrowser.storage.session.set({ [versionKey(tabId)]: stored });
    await tell(draft(inOneLanguage));
    expect(guards()).toMatchObject([[tabId, { guard: { missing: { isInPanel: true } } }, { frameId: 0 }]]);
  });

  it("does not keep the badge back where the page has gone meanwhile", async () => {
    Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error("Receiving end does not exist.")) });
    await tell(draft(personal));
    expect(await badge()).toMatch(/^[1-9]/);
  });
});

describe("the promised version of an earlier post", () => {
  const swedish = "Masaby bibliotek är stängt söndagen den 6.12. Vi öppnar igen på måndag klockan 10.";
  const owed: DatedTask = {
    ...{ id: "owed-1", kind: "owed-version", day: "2026-11-23", channel: "facebook", account: "", language: "sv" },
    post: {
      ...{ promised: "2026-11-23", isCut: false, page: "/", goesTo: "" },
      text: "Masalan kirjasto on suljettu sunnuntaina 6.12. Palaamme maanantaina kello 10.",
    },
  };
  const publishing = draft(observedOf(swedish, { publishing: true }));
  const promised = async () => (await readTasks()).dated.map(({ id }) => id);
  beforeEach(() => watchTabs());

  it("misses nothing any more, once the promise is known", async () => {
    await tell(draft(observedOf(swedish)));
    const before = Number.parseInt(await badge(), 10);
    await changeTasks(withDated(owed));
    await pause();
    expect(Number.parseInt(await badge(), 10) || 0).toBe(before - 1);
  });

  it("is promised no more once it was published", async () => {
    await changeTasks(withDated(owed));
    await tell(publishing);
    expect(await promised()).toEqual(["owed-1"]);
    await tell({ kind: "no-composer" });
    expect(await promised()).toEqual([]);
  });

  it.each<[string, PageState]>([
    ["nobody was at the button", draft(observedOf(swedish))],
    ["it was another post", draft(observedOf("Isbanan öppnar lördagen den 12.12 klockan 14.", { publishing: true }))],
  ])("stays promised where %s before the composer closed", async (_what, before) => {
    await changeTasks(withDated(owed));
    await tell(before);
    await tell({ kind: "no-composer" });
    expect(await promised()).toEqual(["owed-1"]);
  });

  it("stays promised where the tasks cannot be read, and the badge is right all the same", async () => {
    await changeTasks(withDated(owed));
    vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValue(new Error("corrupt"));
    await tell(publishing);
    await tell({ kind: "no-composer" });
    vi.mocked(fakeBrowser.storage.local.get).mockRestore();
    expect(await promised()).toEqual(["owed-1"]);
    expect(logged()).toContain("was not settled");
  });
});
