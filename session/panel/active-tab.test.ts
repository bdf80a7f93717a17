import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createFakeTabs, draftState, type FakePage, type FakeTabs } from "../../tests/support/fake-page";
import { type FrameState, rememberFrames } from "../stored/tab-drafts";
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
    await rememberFrames(page.tab, [{ frame: 0, state: draftState("Hei"), since: 0 }]);
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

describe("a host permission that is taken back while the panel looks", () => {
  /** The browser no longer says which address a tab shows. */
  const withoutAddresses = () => {
    const query: (wanted: object) => Promise<object[]> = fakeBrowser.tabs.query.bind(fakeBrowser.tabs);
    const hidden = async (wanted: object) => (await query(wanted)).map((tab) => ({ ...tab, url: undefined }));
    vi.spyOn(fakeBrowser.tabs, "query").mockImplementation(Object.assign(hidden));
  };

  it("leaves the tab unreachable once its page is loaded anew, without the script; the edit on its way is gone", async () => {
    const page = await tabs.open(facebook);
    const tab = await follow();
    page.answer = () => null;
    const outcome = tab.edit("composer-1", 1, []);
    told = [];
    withoutAddresses();
    page.leave();
    await settle();
    expect(told).toEqual(["unreachable"]);
    expect(await outcome).toEqual({ status: "gone" });
  });

  it("leaves a panel that is opened later with a page that it has nothing to do with", async () => {
    const page = await tabs.open(facebook);
    page.leave();
    withoutAddresses();
    await follow();
    expect(told).toEqual(["connecting", "unwatched"]);
  });

  it("is followed by the script's return, once it is given again", async () => {
    const page = await tabs.open(facebook);
    await follow();
    page.leave();
    await settle();
    page.load();
    told = [];
    await page.announce();
    await settle();
    expect(told).toEqual(["connecting", noComposer]);
  });
});

describe("a platform that has composers in frames", () => {
  const unknownBox = { kind: "no-composer", box: "unknown" } as const;
  const unseen = { kind: "no-composer", box: "frame" } as const;
  const inFrame = draftState("In a frame", { composer: "composer-f" });
  let page: FakePage;
  let frame: FakePage;
  /** What storage remembers, as the background has it. */
  const remember = (...frames: FrameState[]) => rememberFrames(page.tab, frames);
  const remembered = ({ frame: at }: FakePage, state = inFrame): FrameState => ({ frame: at, state, since: 0 });
  /** The frame tells panels that are connected, and makes itself heard by all. */
  async function say(speaker: FakePage, state: Parameters<FakePage["tell"]>[0]): Promise<void> {
    speaker.tell(state);
    await speaker.announce();
    await settle();
  }
  /** What was told since this was asked last. */
  function news(): unknown[] {
    return told.splice(0);
  }
  /** Whose line the panel has: asks for something, and sees where it arrives. */
  async function reached(tab: ActiveTab): Promise<FakePage[]> {
    const before = [page, frame].map(({ received }) => received.length);
    tab.send({ type: "look-again" });
    await settle();
    return [page, frame].filter(({ received }, at) => received.length > (before[at] ?? 0));
  }

  beforeEach(async () => {
    page = await tabs.open("https://www.linkedin.com/interop");
    frame = tabs.openFrame(page, "https://www.linkedin.com/preload/sharebox/");
  });

  it("has the frame with a draft speak for it, opened before the panel or after", async () => {
    frame.tell(inFrame);
    await remember(remembered(frame));
    const tab = await follow();
    expect(news().at(-1)).toEqual(inFrame);
    expect(await reached(tab)).toEqual([frame]);
    const another = tabs.openFrame(page, "https://www.linkedin.com/preload/sharebox/");
    await say(another, draftState("Another"));
    expect(news()).toEqual([draftState("Another")]);
  });

  it("stays with it where another frame, which the person has left, tells something late", async () => {
    frame.tell(inFrame);
    await remember(remembered(frame));
    const tab = await follow();
    const another = tabs.openFrame(page, "https://www.linkedin.com/preload/sharebox/");
    another.tell(draftState("Another"));
    await another.announce({}, false);
    await settle();
    expect(news().at(-1)).toEqual(inFrame);
    expect(await reached(tab)).toEqual([frame]);
  });

  it("shows what storage remembers of a frame while all are busy", async () => {
    page.isBusy = frame.isBusy = true;
    await remember(remembered(frame));
    await follow();
    expect(news()).toEqual(["connecting", inFrame]);
  });

  it("has it speak as soon as it is heard", async () => {
    const tab = await follow();
    expect(news()).toEqual(["connecting", noComposer]);
    await say(frame, inFrame);
    expect(news()).toEqual([inFrame]);
    frame.tell(draftState("In a frame, longer"));
    await settle();
    expect(news()).toEqual([draftState("In a frame, longer")]);
    expect(await reached(tab)).toEqual([frame]);
  });

  it("speaks itself again once nothing is written in the frame, also where it says that it cannot see into another", async () => {
    const tab = await follow();
    await say(frame, inFrame);
    await say(page, unseen);
    expect(news()).toEqual(["connecting", noComposer, inFrame]);
    await say(frame, noComposer);
    expect(news()).toEqual([unseen]);
    expect(await reached(tab)).toEqual([page]);
  });

  it("speaks itself again once the frame has gone, whatever storage still remembers of it", async () => {
    await follow();
    await say(frame, inFrame);
    await remember(remembered(frame));
    news();
    frame.leave();
    await settle();
    expect(news()).toEqual([noComposer]);
  });

  it("speaks itself where storage remembers a frame that has gone", async () => {
    await remember(remembered(frame));
    frame.leave();
    const tab = await follow();
    expect(news().at(-1)).toEqual(noComposer);
    expect(await reached(tab)).toEqual([page]);
  });

  it("speaks for a frame that was loaded anew once that is heard", async () => {
    await follow();
    await say(frame, inFrame);
    frame.leave();
    await settle();
    frame.load();
    news();
    await say(frame, draftState("Anew"));
    expect(news()).toEqual([draftState("Anew")]);
  });

  it("has, of several drafts, the one heard last, and the one before when that ends", async () => {
    page.tell(draftState("Page"));
    await remember(remembered(page, draftState("Page")));
    await follow();
    await say(frame, inFrame);
    const another = tabs.openFrame(page, "https://www.linkedin.com/preload/sharebox/");
    await say(another, draftState("Another"));
    await remember(remembered(page, draftState("Page")), remembered(frame), remembered(another, draftState("Another")));
    news();
    await say(another, noComposer);
    expect(news().at(-1)).toEqual(inFrame);
    await say(page, draftState("Page again"));
    expect(news()).toEqual([draftState("Page again")]);
  });

  it("speaks through a frame with a draft where storage remembers a later one that has gone", async () => {
    const gone = tabs.openFrame(page, "https://www.linkedin.com/preload/sharebox/");
    gone.leave();
    frame.tell(inFrame);
    await remember(remembered(frame), remembered(gone, draftState("gone")));
    await follow();
    expect(news().at(-1)).toEqual(inFrame);
  });

  it("ends in a tab without drafts where storage remembers several frames that have gone", async () => {
    const another = tabs.openFrame(page, "https://www.linkedin.com/preload/sharebox/");
    await remember(remembered(frame), remembered(another));
    frame.leave();
    another.tell(noComposer);
    await follow();
    expect(news().at(-1)).toEqual(noComposer);
    expect([frame.connections, another.connections]).toEqual([0, 1]);
  });

  it("tells of a box in a frame that is not read, and asks there for it to be read", async () => {
    const tab = await follow();
    page.tell(unseen);
    await settle();
    news();
    await say(frame, unknownBox);
    expect(news()).toEqual([unknownBox]);
    expect(await reached(tab)).toEqual([frame]);
    await say(page, draftState("Page"));
    expect(news()).toEqual([draftState("Page")]);
  });

  it.each([unknownBox, unseen, noComposer])("does not leave a draft for a frame without one: %j", async (state) => {
    page.tell(draftState("Page"));
    await follow();
    news();
    await say(frame, state);
    expect(news()).toEqual([]);
    expect(frame.connections).toBe(0);
  });

  it.each<[string, object]>([
    ["another site's frame", { url: "https://kirkkonummi.fi/" }],
    ["another extension", { id: "another" }],
  ])("does not hear %s", async (_who, change) => {
    await follow();
    frame.tell(inFrame);
    await frame.announce(change);
    await settle();
    expect(news()).toEqual(["connecting", noComposer]);
  });

  it("has an edit answered by the frame that it was for, though another one speaks meanwhile", async () => {
    const tab = await follow();
    await say(frame, inFrame);
    frame.answer = () => null;
    const outcome = tab.edit("composer-f", 1, []);
    await say(page, draftState("Page"));
    expect(news().at(-1)).toEqual(draftState("Page"));
    const [request] = frame.received.filter(({ type }) => type === "edit");
    expect(page.received.filter(({ type }) => type === "edit")).toEqual([]);
    frame.answerLate(Reflect.get(Object(request), "request"), { status: "done" });
    expect(await outcome).toEqual({ status: "done" });
  });

  it("is lost with its page, whatever its frames are", async () => {
    await follow();
    await say(frame, inFrame);
    news();
    page.leave();
    frame.leave();
    await settle();
    expect(news()).toEqual(["unreachable"]);
  });

  it("is connected to in the frame that makes itself heard after everything was lost", async () => {
    await follow();
    page.leave();
    await settle();
    page.load();
    news();
    await say(frame, inFrame);
    expect(news().at(-1)).toEqual(inFrame);
  });

  it("leaves nothing open when the panel closes, or another tab comes to the front", async () => {
    await follow();
    await say(frame, inFrame);
    await tabs.open("https://x.com/home");
    await settle();
    news();
    await say(frame, draftState("unheard"));
    await say(page, draftState("unheard"));
    expect(news()).toEqual([]);
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
