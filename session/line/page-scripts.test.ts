import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { offerPageGuard } from "../../composers/page-guard";
import { offerPageTools } from "../../composers/page-tools";
import { createPublishGuard } from "../../composers/publish-guard";
import { bringPageGuard, bringPageTools } from "./page-scripts";

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
let end: AbortController;
let isBrought: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  Reflect.deleteProperty(globalThis, "ohjenuoraGuard");
  sendMessage.mockReset().mockResolvedValue(undefined);
  Object.assign(fakeBrowser.runtime, { sendMessage });
  end = new AbortController();
  isBrought = false;
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const come = () => offerPageGuard(createPublishGuard);
async function bring(): Promise<void> {
  void bringPageGuard(end.signal).then(() => {
    isBrought = true;
  });
  await vi.advanceTimersByTimeAsync(0);
}

it("asks once for a guard that comes", async () => {
  sendMessage.mockImplementation(async () => come());
  await bring();
  expect(isBrought).toBe(true);
  expect(sendMessage.mock.calls).toEqual([[{ type: "page-guard" }]]);
});

it("asks for none that is there", async () => {
  come();
  await bring();
  expect(isBrought).toBe(true);
  expect(sendMessage).not.toHaveBeenCalled();
});

it.each<[string, () => Promise<unknown>]>([
  ["is stopped before it answers", () => Promise.reject(new Error("The message port closed."))],
  ["does not bring it", () => Promise.resolve()],
  ["never answers", () => new Promise(() => undefined)],
])("asks again, less and less often, where the background %s", async (_what, answer) => {
  sendMessage.mockImplementation(answer);
  await bring();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(isBrought).toBe(false);
  const asked = sendMessage.mock.calls.length;
  expect(asked).toBeGreaterThan(2);
  expect(asked).toBeLessThan(10);
  sendMessage.mockImplementation(async () => come());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(isBrought).toBe(true);
});

it("asks no more where the page's script has ended", async () => {
  await bring();
  end.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(isBrought).toBe(true);
  expect(sendMessage.mock.calls.length).toBeLessThan(3);
});

describe("what edits", () => {
  const tools = { createEditQueue: vi.fn(), mark() {}, unmark() {}, describeStructure: () => "" };
  afterEach(() => Reflect.deleteProperty(globalThis, "ohjenuoraTools"));

  it("is asked for once, and those who wait for it go on in their order: an edit never overtakes the one before it", async () => {
    const answer = Promise.withResolvers<unknown>();
    sendMessage.mockImplementation(() => answer.promise);
    const order: number[] = [];
    const ask = (number: number) => bringPageTools().then(() => order.push(number));
    void ask(1);
    void ask(2);
    offerPageTools(tools); // the script is there a moment before the background says so
    void ask(3);
    await vi.advanceTimersByTimeAsync(0);
    answer.resolve(undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual([1, 2, 3]);
    expect(sendMessage.mock.calls).toEqual([[{ type: "page-tools" }]]);
  });

  it("is asked for again where it did not come", async () => {
    await bringPageTools();
    await bringPageTools();
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });
});
