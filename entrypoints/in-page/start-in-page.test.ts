// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { instagram } from "../../composers/platforms/instagram";
import { giveSize, trusted } from "../../tests/support/page-composer";
import { ContentScriptContext } from "./page-life";
import { startInPage } from "./start-in-page";

const sendMessage = vi.spyOn(fakeBrowser.runtime, "sendMessage");

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset().mockImplementation(async () => undefined);
});
afterEach(() => {
  for (const context of contexts.splice(0)) context.abort();
  Reflect.deleteProperty(document, "prerendering");
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A script's life, ended by hand. */
class Context extends ContentScriptContext {
  #end = new AbortController();
  override get signal(): AbortSignal {
    return this.#end.signal;
  }
  override get isValid(): boolean {
    return !this.signal.aborted;
  }
  override abort(): void {
    this.#end.abort();
  }
}
const contexts: Context[] = [];

/** Starts the script in the page, as the browser does. */
async function start(): Promise<Context> {
  const context = new Context();
  contexts.push(context);
  startInPage(context, instagram);
  await vi.advanceTimersByTimeAsync(0);
  return context;
}
const draftState = expect.objectContaining({ kind: "draft" });
const settings = { sitesOff: [], question: null, readAddresses: [], composerKeys: {} };
/** How many scripts have made themselves heard. */
const heard = () => sendMessage.mock.calls.length;

it("makes itself heard", async () => {
  await start();
  expect(heard()).toBe(1);
});

it("runs once, however often the browser puts it into the page", async () => {
  await start();
  await start();
  expect(heard()).toBe(1);
});

it("runs where the script of a former version has ended", async () => {
  const former = await start();
  former.abort();
  await start();
  expect(heard()).toBe(2);
});

it("waits in a page that is loaded beforehand until somebody sees it", async () => {
  Object.defineProperty(document, "prerendering", { value: true, configurable: true });
  await start();
  expect(heard()).toBe(0);
  document.dispatchEvent(trusted(new Event("prerenderingchange")));
  await vi.advanceTimersByTimeAsync(0);
  expect(heard()).toBe(1);
});

describe("where the permission for the page has been taken away", () => {
  const tell = (hosts: string[]) =>
    fakeBrowser.runtime.onMessage.trigger({ type: "access-removed", hosts }, { id: fakeBrowser.runtime.id }, () => {});

  it("it ends, and another one may start where the permission is given again", async () => {
    const context = await start();
    await tell(["x.com", location.hostname]);
    expect(context.isValid).toBe(false);
    await start();
    expect(heard()).toBeGreaterThan(1);
  });

  it("it takes back what it told of the page, so that no draft of it is remembered", async () => {
    sendMessage.mockImplementation(async (message) =>
      Reflect.get(Object(message), "type") === "page-settings" ? settings : true,
    );
    giveSize();
    document.body.innerHTML = '<div role="dialog"><textarea aria-label="Write a caption">Hei</textarea></div>';
    await start();
    expect(sendMessage.mock.lastCall).toEqual([expect.objectContaining({ state: draftState })]);
    sendMessage.mockClear();
    await tell([location.hostname]);
    const notice = { type: "page-state", state: { kind: "no-composer" } };
    expect(sendMessage.mock.calls).toEqual([[expect.objectContaining(notice)]]);
  });

  it("it goes on where that was for other hosts", async () => {
    const context = await start();
    await tell(["x.com"]);
    expect(context.isValid).toBe(true);
  });
});
