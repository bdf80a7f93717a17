import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

/** Of a page that has just opened. */
let isPrivateWindow: () => Promise<boolean>;
beforeEach(async () => {
  vi.resetModules();
  ({ isPrivateWindow } = await import("./private-window"));
});
afterEach(() => vi.restoreAllMocks());

function answerWith(answer: () => Promise<unknown>) {
  const getCurrent = vi.fn(answer);
  Object.assign(fakeBrowser.windows, { getCurrent });
  return getCurrent;
}

it.each([true, false])("a window is private where the browser says so: %s; a page asks once", async (incognito) => {
  const asked = answerWith(async () => ({ id: 1, incognito }));
  expect(await Promise.all([isPrivateWindow(), isPrivateWindow()])).toEqual([incognito, incognito]);
  expect(await isPrivateWindow()).toBe(incognito);
  expect(asked).toHaveBeenCalledOnce();
});

it("may be private where the browser does not say, which is asked again", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  const asked = answerWith(() => Promise.reject(new Error("no window")));
  expect(await isPrivateWindow()).toBe(true);
  expect(log).toHaveBeenCalledOnce();
  asked.mockResolvedValue({ id: 1, incognito: false });
  expect(await isPrivateWindow()).toBe(false);
});
