import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

/** Of a page that has just opened. */
let isPrivateWindow: () => Promise<boolean>;
beforeEach(async () => {
  vi.resetModules();
  ({ isPrivateWindow } = await import("./private-window"));
});
afterEach(() => vi.restoreAllMocks());

const current = { id: 1, alwaysOnTop: false, focused: true };

it.each([true, false])("a window is private where the browser says so: %s; a page asks once", async (incognito) => {
  const asked = vi.spyOn(fakeBrowser.windows, "getCurrent").mockResolvedValue({ ...current, incognito });
  expect(await Promise.all([isPrivateWindow(), isPrivateWindow()])).toEqual([incognito, incognito]);
  expect(await isPrivateWindow()).toBe(incognito);
  expect(asked).toHaveBeenCalledOnce();
});

it("may be private where the browser does not say, which is asked again", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  const asked = vi.spyOn(fakeBrowser.windows, "getCurrent").mockRejectedValue(new Error("no window"));
  expect(await isPrivateWindow()).toBe(true);
  expect(log).toHaveBeenCalledOnce();
  asked.mockResolvedValue({ ...current, incognito: false });
  expect(await isPrivateWindow()).toBe(false);
});
