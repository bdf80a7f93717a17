import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Edit } from "../../rules/model/finding";
import { observedOf } from "../../tests/support/observed";
import { type PageState, panelPort } from "./messages";
import { openPanelEnd } from "./panel-end";
import type { PanelPort } from "./panel-ports";

const edit = (text: string): Edit => ({ part: 0, start: 0, end: 0, expected: "", text });
const arrival = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A panel's line to a page, and the page that it reaches. */
async function open() {
  const requests: unknown[] = [];
  const onPageLost = vi.fn();
  const connected = Promise.withResolvers<PanelPort>();
  fakeBrowser.runtime.onConnect.addListener((port) => {
    port.onMessage.addListener((message: unknown) => requests.push(message));
    port.onDisconnect.addListener(onPageLost);
    connected.resolve(port);
  });
  const states: PageState[] = [];
  const onLost = vi.fn();
  const line = openPanelEnd(5, 3, (state) => states.push(state), onLost);
  const page = await connected.promise;
  async function post(message: unknown): Promise<void> {
    page.postMessage(message);
    await arrival();
  }
  return { line, states, onLost, page, requests, post, onPageLost };
}

it("goes to one frame of the tab", async () => {
  const connect = vi.spyOn(fakeBrowser.tabs, "connect");
  await open();
  expect(connect.mock.calls).toEqual([[5, { name: panelPort, frameId: 3 }]]);
});

it("tells what the page shows, and drops what is in no known form", async () => {
  const { post, states } = await open();
  const state: PageState = { kind: "draft", observed: observedOf("Hei") };
  for (const message of [null, "state", { type: "state", state: { kind: "draft" } }, { type: "eval", state }]) {
    await post(message);
  }
  expect(states).toEqual([]);
  await post({ type: "state", state });
  expect(states).toEqual([state]);
});

it("takes other requests to the page as they are", async () => {
  const { line, requests } = await open();
  line.send({ type: "look-again" });
  line.send({ type: "mark", composer: "composer-1", passage: null, view: "still" });
  await arrival();
  expect(requests).toEqual([
    { type: "look-again" },
    { type: "mark", composer: "composer-1", passage: null, view: "still" },
  ]);
});

describe("edits", () => {
  it("go to the page with the draft that they were made for", async () => {
    const { line, requests } = await open();
    void line.edit("composer-1", 3, [edit("a")]);
    await arrival();
    expect(requests).toMatchObject([{ type: "edit", composer: "composer-1", revision: 3, edits: [edit("a")] }]);
  });

  it("get each the answer to itself, in whichever order the answers come", async () => {
    const { line, requests, post } = await open();
    const outcomes = [line.edit("composer-1", 1, [edit("a")]), line.edit("composer-1", 1, [edit("b")])];
    await arrival();
    const numbers = requests.map((request) => Reflect.get(Object(request), "request"));
    await post({ type: "edit-outcome", request: numbers[1], outcome: { status: "stale" } });
    await post({ type: "edit-outcome", request: numbers[0], outcome: { status: "done" } });
    expect(await Promise.all(outcomes)).toEqual([{ status: "done" }, { status: "stale" }]);
  });

  it("are unverified, with their texts, where the page does not answer within 8 seconds to this very edit", async () => {
    const { line, post } = await open();
    const onOutcome = vi.fn();
    void line.edit("composer-1", 1, [edit("a"), edit("b")]).then(onOutcome);
    await post({ type: "edit-outcome", request: 99, outcome: { status: "done" } });
    await vi.advanceTimersByTimeAsync(7999);
    expect(onOutcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onOutcome.mock.calls).toEqual([[{ status: "unverified", text: "a\nb" }]]);
  });

  it("are gone, at once, where the page goes meanwhile", async () => {
    const { line, page, onLost } = await open();
    const outcome = line.edit("composer-1", 1, [edit("a")]);
    page.disconnect();
    expect(await outcome).toEqual({ status: "gone" });
    expect(onLost).toHaveBeenCalledOnce();
  });
});

describe("the structure of the page", () => {
  it("is what the page answers to this very question", async () => {
    const { line, requests, post } = await open();
    const structures = [line.describeStructure(), line.describeStructure()];
    await arrival();
    const [first, second] = requests.map((request) => Reflect.get(Object(request), "request"));
    expect(requests[0]).toEqual({ type: "describe-structure", request: first });
    await post({ type: "page-structure", request: second, text: "form" });
    await post({ type: "page-structure", request: first, text: "dialog" });
    expect(await Promise.all(structures)).toEqual(["dialog", "form"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[string, (line: Awaited<ReturnType<typeof open>>) => unknown]>([
    ["where the page does not answer within 8 seconds", () => vi.advanceTimersByTimeAsync(8000)],
    ["where the page goes meanwhile", ({ page }) => page.disconnect()],
    ["where the panel closes the line", ({ line }) => line.close()],
  ])("is empty %s", async (_where, end) => {
    const all = await open();
    const structure = all.line.describeStructure();
    await arrival();
    await end(all);
    expect(await structure).toBe("");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is empty, at once, where the line is lost already", async () => {
    const { line, page } = await open();
    page.disconnect();
    await arrival();
    expect(await line.describeStructure()).toBe("");
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("edits whose answer cannot come any more", () => {
  it("are unverified, at once, where the panel closes the line: they may have arrived", async () => {
    const { line } = await open();
    const outcomes = [line.edit("composer-1", 1, [edit("a"), edit("b")]), line.edit("composer-1", 1, [edit("c")])];
    await arrival();
    line.close();
    expect(await Promise.all(outcomes)).toEqual([
      { status: "unverified", text: "a\nb" },
      { status: "unverified", text: "c" },
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("are gone where they could not even be sent, in the moment in which the page goes", async () => {
    const { line, page } = await open();
    page.disconnect();
    expect(await line.edit("composer-1", 1, [edit("a")])).toEqual({ status: "gone" });
    expect(() => line.send({ type: "look-again" })).not.toThrow();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("are gone where sending breaks otherwise, which is logged", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const { line } = await open();
    const unsendable = Object.assign(edit("a"), { cannotBeCopied: () => undefined });
    expect(await line.edit("composer-1", 1, [unsendable])).toEqual({ status: "gone" });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

describe("a line that the panel leaves for one to another frame", () => {
  const done = (request: unknown) => ({
    ...{ type: "edit-outcome", outcome: { status: "done" } },
    request: Reflect.get(Object(request), "request"),
  });

  it("is closed at once where no answer is outstanding, and is not lost", async () => {
    const { line, onPageLost, onLost } = await open();
    line.leave();
    await arrival();
    expect([onPageLost.mock.calls.length, onLost.mock.calls.length]).toEqual([1, 0]);
  });

  it("waits for the answers to its edits, and tells nothing else any more", async () => {
    const { line, post, requests, states, onPageLost } = await open();
    const outcomes = [line.edit("composer-1", 1, [edit("a")]), line.edit("composer-1", 1, [edit("b")])];
    await arrival();
    line.leave();
    await post({ type: "state", state: { kind: "no-composer" } });
    await post(done(requests[0]));
    expect([states, onPageLost.mock.calls.length]).toEqual([[], 0]);
    await post(done(requests[1]));
    await arrival();
    expect(await Promise.all(outcomes)).toEqual([{ status: "done" }, { status: "done" }]);
    expect(onPageLost).toHaveBeenCalledOnce();
  });

  it("is closed in the end where the answer does not come", async () => {
    const { line, onPageLost } = await open();
    const outcome = line.edit("composer-1", 1, [edit("a")]);
    line.leave();
    await vi.advanceTimersByTimeAsync(8000);
    expect(await outcome).toEqual({ status: "unverified", text: "a" });
    expect(onPageLost).toHaveBeenCalledOnce();
  });

  it("is not lost for the panel where its page goes, but its edits are gone", async () => {
    const { line, page, onLost } = await open();
    const outcome = line.edit("composer-1", 1, [edit("a")]);
    line.leave();
    page.disconnect();
    expect(await outcome).toEqual({ status: "gone" });
    expect(onLost).not.toHaveBeenCalled();
  });
});

describe("a line that was lost", () => {
  it("tells so, also where nobody listens in the tab", async () => {
    const onLost = vi.fn();
    openPanelEnd(5, 0, () => undefined, onLost);
    await arrival();
    expect(onLost).toHaveBeenCalledOnce();
  });

  it("answers every edit with gone, and drops every other request", async () => {
    const { line, page, requests } = await open();
    page.disconnect();
    await arrival();
    expect(await line.edit("composer-1", 1, [edit("a")])).toEqual({ status: "gone" });
    line.send({ type: "look-again" });
    await arrival();
    expect(requests).toEqual([]);
  });
});

it("closed by the panel in the moment in which the page goes, is not lost", async () => {
  const { line, page, onLost } = await open();
  page.disconnect();
  line.close();
  await arrival();
  expect(onLost).not.toHaveBeenCalled();
});

it("closed by the panel, is gone for the page and not lost for the panel", async () => {
  const { line, onLost, onPageLost } = await open();
  line.close();
  await arrival();
  expect(onPageLost).toHaveBeenCalledOnce();
  expect(onLost).not.toHaveBeenCalled();
  expect(await line.edit("composer-1", 1, [edit("a")])).toEqual({ status: "gone" });
});
