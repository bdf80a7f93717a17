// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Browser, browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Guard } from "../../composers/publish-guard";
import { connectFrom, panelAddress } from "../../tests/support/fake-browser";
import { observedOf } from "../../tests/support/observed";
import { trusted } from "../../tests/support/page-composer";
import { type PageState, type PanelMessage, panelPort } from "./messages";
import { createPageEnd, type PageEnd, type WatchedPage } from "./page-end";

const observed = observedOf("Hei");
const draft: PageState = { kind: "draft", observed };
const noComposer: PageState = { kind: "no-composer" };
const switchedOff: PageState = { kind: "switched-off" };

const sendMessage = vi.spyOn(fakeBrowser.runtime, "sendMessage");
const watched = {
  lookAgain: vi.fn<WatchedPage["lookAgain"]>(),
  edit: vi.fn<WatchedPage["edit"]>(),
  mark: vi.fn<WatchedPage["mark"]>(),
  guard: vi.fn<WatchedPage["guard"]>(),
  readBox: vi.fn<WatchedPage["readBox"]>(),
  describeStructure: vi.fn<WatchedPage["describeStructure"]>(),
};
let end: AbortController;
let pageEnd: PageEnd;

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset().mockImplementation(async () => undefined);
  for (const method of Object.values(watched)) method.mockReset();
  end = new AbortController();
  pageEnd = createPageEnd(end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const arrival = () => vi.advanceTimersByTimeAsync(0);

/** A panel that looks at the page. */
async function connect() {
  const port = connectFrom({ id: fakeBrowser.runtime.id, url: panelAddress() }, panelPort);
  const heard: unknown[] = [];
  port.onMessage.addListener((message) => heard.push(message));
  await arrival();
  async function post(message: PanelMessage): Promise<void> {
    port.postMessage(message);
    await arrival();
  }
  async function close(): Promise<void> {
    port.disconnect();
    await arrival();
  }
  return { heard, post, close };
}
const message = (state: PageState) => ({ type: "state", state });

/** The states that the background was told since the last time that this was asked. */
function notices(): unknown[] {
  const states = sendMessage.mock.calls.map(([notice]) => Reflect.get(Object(notice), "state"));
  sendMessage.mockClear();
  return states;
}

describe("a panel", () => {
  it.each<[string, () => void, PageState]>([
    ["before the page is served", () => undefined, noComposer],
    ["where nothing is being written", () => pageEnd.serve(watched), noComposer],
    ["where the platform is switched off", () => pageEnd.serve(null), switchedOff],
    ["where something is being written", () => pageEnd.tell(observed), draft],
  ])("is told what the page shows when it opens: %s", async (_when, prepare, state) => {
    prepare();
    expect((await connect()).heard).toEqual([message(state)]);
  });

  it("makes the page look again when it opens", async () => {
    pageEnd.serve(watched);
    watched.lookAgain.mockClear();
    await connect();
    expect(watched.lookAgain).toHaveBeenCalledOnce();
  });

  it("is told of every change, as every other panel is", async () => {
    const [one, other] = [await connect(), await connect()];
    pageEnd.tell(observed);
    pageEnd.tell(null);
    await arrival();
    for (const { heard } of [one, other]) expect(heard.slice(1)).toEqual([draft, noComposer].map(message));
  });

  it("is told at once where the platform is switched off while something is being written", async () => {
    pageEnd.serve(watched);
    pageEnd.tell(observed);
    const { heard } = await connect();
    pageEnd.serve(null);
    await arrival();
    expect(heard).toEqual([draft, switchedOff].map(message));
  });

  it("counts as looking for as long as it is open", async () => {
    expect(pageEnd.isWatched()).toBe(false);
    const { close } = await connect();
    expect(pageEnd.isWatched()).toBe(true);
    await close();
    expect(pageEnd.isWatched()).toBe(false);
  });
});

describe("what a panel asks for", () => {
  it("is carried out by the page", async () => {
    pageEnd.serve(watched);
    const { post } = await connect();
    watched.lookAgain.mockClear();
    await post({ type: "look-again" });
    expect(watched.lookAgain).toHaveBeenCalledOnce();
    const passage = { part: 0, start: 0, end: 3 };
    await post({ type: "mark", composer: "composer-1", passage, view: "scroll" });
    expect(watched.mark.mock.calls).toEqual([["composer-1", passage, "scroll"]]);
  });

  it("is answered, where it is an edit, to the panel that asked", async () => {
    pageEnd.serve(watched);
    watched.edit.mockResolvedValue({ status: "stale" });
    const [one, other] = [await connect(), await connect()];
    await one.post({ type: "edit", request: 4, composer: "composer-1", revision: 2, edits: [] });
    expect(watched.edit.mock.calls).toEqual([["composer-1", 2, []]]);
    expect(one.heard.slice(1)).toEqual([{ type: "edit-outcome", request: 4, outcome: { status: "stale" } }]);
    expect(other.heard.slice(1)).toEqual([]);
  });

  it("is gone, where it is an edit on a platform that is switched off", async () => {
    pageEnd.serve(null);
    const { post, heard } = await connect();
    await post({ type: "edit", request: 4, composer: "composer-1", revision: 2, edits: [] });
    expect(heard.slice(1)).toEqual([{ type: "edit-outcome", request: 4, outcome: { status: "gone" } }]);
  });
});

describe("what edits and marks in the page", () => {
  const edit: PanelMessage = { type: "edit", request: 4, composer: "composer-1", revision: 2, edits: [] };
  const mark: PanelMessage = { type: "mark", composer: "composer-1", passage: null, view: "still" };
  const isRequest = (said: unknown) => Reflect.get(Object(said), "type") === "page-tools";
  const asked = () => sendMessage.mock.calls.filter(([said]) => isRequest(said)).length;
  /** What the background answers from now on. */
  const answer = (bring: () => Promise<void>) =>
    sendMessage.mockImplementation(async (...[said]: unknown[]) => (isRequest(said) ? bring() : undefined));
  beforeEach(() => {
    pageEnd.serve(watched);
    pageEnd.tell(observed);
  });

  it("is asked for as soon as a panel connects, and not before", async () => {
    expect(asked()).toBe(0);
    await connect();
    expect(asked()).toBe(1);
  });

  it("is waited for", async () => {
    const brought = Promise.withResolvers<void>();
    const { post, close } = await connect();
    answer(() => brought.promise);
    await post(edit);
    await post(mark);
    expect(watched.edit).not.toHaveBeenCalled();
    expect(watched.mark).not.toHaveBeenCalled();
    brought.resolve();
    await post({ type: "look-again" });
    expect(watched.edit).toHaveBeenCalledTimes(1);
    expect(watched.mark).toHaveBeenCalledTimes(1);
    await close();
  });

  it("marks nothing for a panel that has closed meanwhile", async () => {
    const brought = Promise.withResolvers<void>();
    const { post, close } = await connect();
    answer(() => brought.promise);
    await post({ ...mark, passage: { part: 0, start: 0, end: 3 } });
    await close();
    brought.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(watched.mark.mock.calls).toEqual([["composer-1", null, "still"]]);
  });

  it("is waited for no longer than a panel waits for an edit", async () => {
    const { post } = await connect();
    answer(() => new Promise(() => undefined));
    await post(edit);
    await vi.advanceTimersByTimeAsync(4900);
    expect(watched.edit).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(watched.edit).toHaveBeenCalledTimes(1);
  });

  it("is done without where it cannot come: the edit itself says so then", async () => {
    answer(() => Promise.reject(new Error("Extension context invalidated.")));
    const { post } = await connect();
    await post(edit);
    expect(watched.edit).toHaveBeenCalledTimes(1);
  });
});

describe("a mark in the page", () => {
  beforeEach(() => {
    pageEnd.serve(watched);
    pageEnd.tell(observed);
  });
  const mark: PanelMessage = {
    type: "mark",
    composer: "composer-1",
    passage: { part: 0, start: 0, end: 3 },
    view: "still",
  };

  it("goes with the panel that made it", async () => {
    const { post, close } = await connect();
    await post(mark);
    await close();
    expect(watched.mark).toHaveBeenLastCalledWith("composer-1", null, "still");
  });

  it("stays where another panel closes", async () => {
    const [one, other] = [await connect(), await connect()];
    await one.post(mark);
    await other.close();
    expect(watched.mark).toHaveBeenCalledOnce();
  });
});

describe("the background", () => {
  it("is told at once that a page has been loaded without a draft, or with its platform switched off", () => {
    pageEnd.serve(watched);
    expect(notices()).toEqual([noComposer]);
    pageEnd.serve(null);
    expect(notices()).toEqual([switchedOff]);
  });

  it("is told at once when writing begins and ends, or moves to another composer", () => {
    pageEnd.tell(observed);
    expect(notices()).toEqual([draft]);
    const elsewhere = { ...observed, composer: "composer-2" };
    pageEnd.tell(elsewhere);
    expect(notices()).toEqual([{ kind: "draft", observed: elsewhere }]);
    pageEnd.tell(null);
    expect(notices()).toEqual([noComposer]);
  });

  it("is told at once when someone comes to the button that publishes, and leaves it", () => {
    pageEnd.tell(observed);
    notices();
    const publishing = { ...observed, publishing: true };
    pageEnd.tell(publishing);
    expect(notices()).toEqual([{ kind: "draft", observed: publishing }]);
    pageEnd.tell(observed);
    expect(notices()).toEqual([draft]);
  });

  it("is told of other changes after a pause in typing", async () => {
    pageEnd.tell(observed);
    notices();
    const changed = { ...observed, parts: ["Hei taas"], revision: 2 };
    pageEnd.tell(changed);
    expect(notices()).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(notices()).toEqual([{ kind: "draft", observed: changed }]);
  });

  it("is told that nothing is being written any more when the page is left", () => {
    pageEnd.tell(observed);
    notices();
    leave();
    expect(notices()).toEqual([noComposer]);
  });

  it("is not told so by a page that only pretends to be left", () => {
    pageEnd.tell(observed);
    notices();
    window.dispatchEvent(new Event("pagehide"));
    expect(notices()).toEqual([]);
  });
});

const leave = () => window.dispatchEvent(trusted(new Event("pagehide")));
const show = (persisted: boolean) => window.dispatchEvent(trusted(Object.assign(new Event("pageshow"), { persisted })));

describe("a page that comes back from the browser's cache", () => {
  beforeEach(() => {
    pageEnd.serve(watched);
    pageEnd.tell(observed);
    leave();
    notices();
    watched.lookAgain.mockClear();
  });

  it("tells again what is being written in it, also where nothing has changed", () => {
    show(true);
    expect(watched.lookAgain).toHaveBeenCalledOnce();
    expect(notices()).toEqual([draft]);
  });

  it("tells what is being written in it by then", () => {
    const changed = { ...observed, parts: ["Hei taas"], revision: 2 };
    watched.lookAgain.mockImplementation(() => pageEnd.tell(changed));
    show(true);
    expect(notices().at(-1)).toEqual({ kind: "draft", observed: changed });
  });

  it("shows it to a panel that opens then", async () => {
    show(true);
    expect((await connect()).heard).toEqual([message(draft)]);
  });

  it("may be left and come back again", () => {
    show(true);
    leave();
    show(true);
    expect(notices()).toEqual([draft, noComposer, draft]);
  });

  it("does not come back by a page's own event", () => {
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    expect([notices(), watched.lookAgain.mock.calls]).toEqual([[], []]);
  });
});

it("a page that was loaded does not look again", () => {
  pageEnd.serve(watched);
  watched.lookAgain.mockClear();
  notices();
  show(false);
  expect([notices(), watched.lookAgain.mock.calls]).toEqual([[], []]);
});

describe("what is to be asked about before publishing", () => {
  const guard: Guard = { composer: "composer-1", asked: [], dismissed: ["131052-308T"] };
  const background = () => ({ id: browser.runtime.id });
  const say = (said: unknown, sender: Browser.runtime.MessageSender = background()) =>
    fakeBrowser.runtime.onMessage.trigger(said, sender, () => undefined);

  it.each([guard, null])("is what the background says: %j", async (said) => {
    pageEnd.serve(watched);
    await say({ type: "guard", guard: said });
    expect(watched.guard.mock.calls).toEqual([[said]]);
  });

  it.each<[string, unknown, () => Promise<Browser.runtime.MessageSender>]>([
    ["another extension says", { type: "guard", guard }, async () => ({ id: "another-extension" })],
    [
      "a script in a page says",
      { type: "guard", guard },
      async () => ({ ...background(), tab: await fakeBrowser.tabs.create({}) }),
    ],
    ["is a message of another kind", { type: "command", guard }, async () => background()],
    ["is no message", null, async () => background()],
  ])("is not what %s", async (_what, said, sender) => {
    pageEnd.serve(watched);
    await say(said, await sender());
    expect(watched.guard).not.toHaveBeenCalled();
  });

  it("is nothing once the page's script has ended", async () => {
    pageEnd.serve(watched);
    end.abort();
    await say({ type: "guard", guard });
    expect(watched.guard).not.toHaveBeenCalled();
  });
});
