import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { endWithoutAccess } from "./access";

let remove: () => void;
let allowed: (origin: string) => boolean;
const sendMessage = vi.fn<(tab: number, message: unknown) => Promise<unknown>>();

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue(undefined);
  allowed = () => true;
  Object.assign(fakeBrowser.permissions, {
    onRemoved: {
      addListener: (listener: () => void) => {
        remove = listener;
      },
    },
    contains: async ({ origins: [origin = ""] }: { origins: string[] }) => allowed(origin),
  });
  vi.spyOn(fakeBrowser.tabs, "query").mockImplementation(Object.assign(async () => [{ id: 1 }, { id: 2 }, {}]));
  Object.assign(fakeBrowser.tabs, { sendMessage });
  vi.useFakeTimers();
  endWithoutAccess();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it("every page is told which hosts may no longer be read", async () => {
  allowed = (origin) => !origin.includes("linkedin") && !origin.includes("//x.com");
  remove();
  await vi.advanceTimersByTimeAsync(0);
  const message = { type: "access-removed", hosts: ["x.com", "www.linkedin.com"] };
  expect(sendMessage.mock.calls).toEqual([
    [1, message],
    [2, message],
  ]);
});

it("nobody is told where another permission was taken away", async () => {
  remove();
  await vi.advanceTimersByTimeAsync(0);
  expect(sendMessage).not.toHaveBeenCalled();
});

it("a page without a script is no problem, and keeps the others from nothing", async () => {
  const onError = vi.spyOn(console, "error").mockReturnValue();
  sendMessage.mockRejectedValueOnce(new Error("Could not establish connection. Receiving end does not exist."));
  allowed = () => false;
  remove();
  await vi.advanceTimersByTimeAsync(0);
  expect(sendMessage).toHaveBeenCalledTimes(2);
  expect(onError).not.toHaveBeenCalled();
});
