import { afterEach, expect, it, vi } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("is read from the extension's file, once for everybody who asks", async () => {
  const fetchFile = vi.fn(async () => Response.json(defaultGuideline));
  vi.stubGlobal("fetch", fetchFile);
  const { builtInGuideline } = await import("./built-in-guideline");
  const [first, second] = await Promise.all([builtInGuideline(), builtInGuideline()]);
  expect(first).toEqual(defaultGuideline);
  expect(second).toBe(first);
  expect(await builtInGuideline()).toBe(first);
  expect(fetchFile.mock.calls).toEqual([["/guideline.json"]]);
});

it("is read again by whoever asks next, where it could not be read", async () => {
  vi.resetModules();
  const fetchFile = vi.fn(async () => Response.json(defaultGuideline));
  fetchFile.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  vi.stubGlobal("fetch", fetchFile);
  const { builtInGuideline } = await import("./built-in-guideline");
  await expect(builtInGuideline()).rejects.toThrow("Failed to fetch");
  expect(await builtInGuideline()).toEqual(defaultGuideline);
});
