import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createFakeTabs, draftState, type FakeTabs } from "../../tests/support/fake-page";
import { rememberTab } from "../stored/tab-drafts";
import { type ActiveTab, followActiveTab } from "./active-tab";

const facebook = "https://www.facebook.com/kirkkonummi";
const noComposer = { kind: "no-composer" } as const;

let tabs: FakeTabs;
let end: AbortController;
/** What the panel was told, in order: a page without a draft by its name, a state as it came. */
let told: unknown[];
const settle = () => vi.advanceTimersByTimeAsync(0);

async function follow(): Promise<ActiveTab> {
  const tab = followActiveTab(
    { onState: (state) => void told.push(state), onPage: (page) => void told.push(page) },
    end.signal,
  );
  await settle();
  return tab;
}

/** Storage that remembers a draft of every tab, and tells so only when its answer is resolved. */
function slowStorage(): PromiseWithResolvers<void> {
  const answer = Promise.withResolvers<void>();
  vi.spyOn(fakeBrowser.storage.session, "get").mockImplementation((key) =>
    answer.promise.then(() => ({ [String(key)]: draftState("old") })),
  );
  return answer;
}

beforeEach(async () => {
  vi.useFakeTimers();
  tabs = await createFakeTabs();
  end = new AbortController();
  told = [];
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("the tab in front of the panel's window", () => {
  it("is connected to, and tells what it shows", async () => {
    const page = await tabs.open(facebook);
    const tab = await follow();
    page.tell(draftState("Hei"));
    await settle();
    expect(tab.id()).toBe(page.tab);
    expect(told).toEqual(["connecting", noComposer, draftState("Hei")]);
  });

  it("may be none", async () => {
    const tab = await follow();
    expect(tab.id()).toBeNull();
    expect(told).toEqual(["no-page"]);
  });

  it.each([
    ["a page that the extension has nothing to do with", "https://kirkkonummi.fi/", "unwatched"],
    ["a watched page without a content script, which has to be loaded again", facebook, "unreachable"],
  ])("may be %s", async (_what, url, page) => {
    await tabs.openWithoutScript(url);
    await follow();
    expect(told).toEqual(["connecting", page]);
  });
});

describe("another tab in front", () => {
  it("is followed from then on, and the former one no longer", async () => {
    const former = await tabs.open(facebook);
    const tab = await follow();
    const next = await tabs.open("https://x.com/home");
    await settle();
    told = [];
    former.tell(draftState("Facebook"));
    next.tell(draftState("X"));
    await settle();
    expect(tab.id()).toBe(next.tab);
    expect(told).toEqual([draftState("X")]);
  });

  it("and back again connects anew", async () => {
    const first = await tabs.open(facebook);
    await follow();
    await tabs.open("https://x.com/home");
    await settle();
    await tabs.bringToFront(first);
    await settle();
    expect(first.connections).toBe(2);
  });

  it("of another window changes nothing", async () => {
    const page = await tabs.open(facebook);
    const tab = await follow();
    told = [];
    await tabs.open("https://x.com/home", await tabs.openWindow());
    await settle();
    page.tell(draftState("Hei"));
    await settle();
    expect(tab.id()).toBe(page.tab);
    expect(told).toEqual([draftState("Hei")]);
  });
});

describe("a line that is lost", () => {
  it.each([
    [facebook, "unreachable"],
    ["https://kirkkonummi.fi/", "unwatched"],
  ])("leaves %s %s", async (url, lost) => {
    const page = await tabs.open(url);
    await follow();
    told = [];
    page.leave();
    await settle();
    expect(told).toEqual([lost]);
  });

  it("of a former tab is none of the panel's business", async () => {
    const former = await tabs.open(facebook);
    await follow();
    await tabs.open("https://x.com/home");
    await settle();
    told = [];
    former.leave();
    await settle();
    expect(told).toEqual([]);
  });

  it.each(["announce", "complete"] as const)(
    "is opened again once its content script makes itself heard, or the browser says that it is complete (%s)",
    async (sign) => {
      const page = await tabs.open(facebook);
      await follow();
      page.leave();
      await settle();
      page.load();
      told = [];
      await page[sign]();
      await settle();
      expect(told).toEqual(["connecting", noComposer]);
    },
  );

  it("is not opened for what another tab says", async () => {
    const other = await tabs.open("https://x.com/home");
    const page = await tabs.open(facebook);
    await follow();
    page.leave();
    await settle();
    page.load();
    await other.announce();
    await other.complete();
    await settle();
    expect(page.connections).toBe(1);
  });

  it("carries no edits and no messages", async () => {
    const page = await tabs.open(facebook);
    const tab = await follow();
    page.leave();
    await settle();
    tab.send({ type: "look-again" });
    expect(await tab.edit("composer-1", 1, [])).toEqual({ status: "gone" });
    expect(page.received).toEqual([]);
  });
});

describe("a line that is there", () => {
  it.each(["announce", "complete"] as const)("is not opened a second time (%s)", async (sign) => {
    const page = await tabs.open(facebook);
    await follow();
    await page[sign]();
    await settle();
    expect(page.connections).toBe(1);
  });

  it("is closed when the panel is, and nothing is heard any more", async () => {
    const page = await tabs.open(facebook);
    await follow();
    end.abort();
    await settle();
    told = [];
    page.tell(draftState("Hei"));
    await tabs.open("https://x.com/home");
    await settle();
    expect(told).toEqual([]);
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});

describe("what storage remembers of a tab", () => {
  it("is shown first, while its page is busy", async () => {
    const page = await tabs.open(facebook);
    page.isBusy = true;
    await rememberTab(page.tab, draftState("Hei"));
    await follow();
    expect(told).toEqual(["connecting", draftState("Hei")]);
  });

  it("does not go over what the page has told by then", async () => {
    const page = await tabs.open(facebook);
    page.tell(draftState("new"));
    const answerOfStorage = slowStorage();
    await follow();
    answerOfStorage.resolve();
    await settle();
    expect(told).toEqual(["connecting", draftState("new")]);
  });

  it("does not hold for a page whose line is lost", async () => {
    const page = await tabs.open(facebook);
    page.leave();
    const answerOfStorage = slowStorage();
    await follow();
    answerOfStorage.resolve();
    await settle();
    expect(told).toEqual(["connecting", "unreachable"]);
  });

  it("does not hold for the tab that has come to the front since", async () => {
    const page = await tabs.open(facebook);
    page.isBusy = true;
    const answerOfStorage = slowStorage();
    await follow();
    await tabs.openWithoutScript("https://kirkkonummi.fi/");
    await settle();
    answerOfStorage.resolve();
    await settle();
    expect(told).toEqual(["connecting", "connecting", "unwatched"]);
  });
});

describe("a browser that refuses", () => {
  const loggedBy = async (work: () => Promise<unknown>): Promise<string> => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    await work();
    return log.mock.calls.map((line) => line.join(" ")).join("\n");
  };

  it("to read what storage remembers changes nothing else", async () => {
    const page = await tabs.open(facebook);
    vi.spyOn(fakeBrowser.storage.session, "get").mockRejectedValue(new Error("corrupt"));
    expect(await loggedBy(follow)).toContain("corrupt");
    page.tell(draftState("Hei"));
    await settle();
    expect(told).toEqual(["connecting", noComposer, draftState("Hei")]);
  });

  it("to name the panel's window leaves it with the tab in front, also after another one has come there", async () => {
    await tabs.open(facebook);
    vi.spyOn(fakeBrowser.windows, "getCurrent").mockRejectedValue(new Error("no window"));
    expect(await loggedBy(follow)).toContain("no window");
    expect(told).toEqual(["connecting", noComposer]);
    const next = await tabs.open("https://x.com/home");
    await settle();
    told = [];
    next.tell(draftState("X"));
    await settle();
    expect(told).toEqual([draftState("X")]);
  });

  it("to tell the tab in front shows that there is no page", async () => {
    await tabs.open(facebook);
    vi.spyOn(fakeBrowser.tabs, "query").mockRejectedValue(new Error("tabs cannot be queried right now"));
    expect(await loggedBy(follow)).toContain("cannot be queried");
    expect(told).toEqual(["no-page"]);
  });
});
