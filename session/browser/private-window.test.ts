import { afterEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { isPrivateWindow } from "./private-window";

afterEach(() => vi.restoreAllMocks());

it.each([true, false])("a window is private where the browser says so: %s", async (incognito) => {
  const current = await fakeBrowser.windows.getCurrent();
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ ...current, incognito }) });
  expect(await isPrivateWindow()).toBe(incognito);
});

it("may be private where the browser does not say", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  Object.assign(fakeBrowser.windows, { getCurrent: () => Promise.reject(new Error("no window")) });
  expect(await isPrivateWindow()).toBe(true);
  expect(log).toHaveBeenCalledOnce();
});
