import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { offerPageGuard } from "../../composers/page-guard";
import { createPublishGuard } from "../../composers/publish-guard";
import { bringPageGuard } from "./page-scripts";

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
  expect(asked).toBeLessThan(8);
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
