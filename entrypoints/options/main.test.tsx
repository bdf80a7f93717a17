// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import {
  guidelineKey,
  keptDraftsKey,
  panelDraftKey,
  policyGuidelineKey,
  policyKey,
  settingsKey,
  tasksKey,
} from "../../session/stored/keys";

vi.mock("../../session/stored/built-in-guideline", () => ({ builtInGuideline: async () => defaultGuideline }));

const { local, session } = fakeBrowser.storage;
const nonsense = [
  null,
  7,
  "x",
  true,
  [],
  [null],
  {},
  { layers: [] },
  { layers: [7] },
  { product: "2.0.0", guideline: {}, layers: [] },
];

// no file lies in the package that a policy could name
beforeEach(() => vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch"))));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Opens the page, and gives what stands in it. */
async function open(): Promise<string> {
  document.body.innerHTML = '<div id="root"></div>';
  vi.resetModules();
  await import("./main");
  await vi.waitUntil(() => document.querySelector("main.options h1"), { timeout: 30_000 }); // a busy machine is slow
  return document.body.textContent ?? "";
}

describe("the options open", () => {
  it.each([settingsKey, tasksKey, guidelineKey, keptDraftsKey, policyKey, policyGuidelineKey])(
    "whatever local storage holds as %s",
    async (key) => {
      for (const value of nonsense) {
        await local.set({ [key]: value });
        expect(await open()).toContain("Poista kaikki");
      }
    },
  );

  it("and say that the organisation's guideline cannot be used, with the way back to the built-in one", async () => {
    await local.set({ settings: { language: "en" }, [guidelineKey]: { layers: [7] } });
    const words = await open();
    expect(words).toContain("could not be read");
    expect(words).toContain("Return to the built-in guideline");
  });

  it("whatever session storage holds", async () => {
    for (const value of nonsense) {
      await session.set({ [panelDraftKey]: value, "tab-1": value, "dismissals-1": value });
      expect(await open()).toContain("Poista kaikki");
    }
  });

  it("where storage cannot be read", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    vi.spyOn(local, "get").mockRejectedValue(new Error("corrupt"));
    expect(await open()).toContain("Poista kaikki");
    expect(log).toHaveBeenCalled();
  });
});

it("deleting everything leaves what the organisation has set", async () => {
  await local.set({
    [settingsKey]: { language: "en" },
    [tasksKey]: { records: {} },
    [policyKey]: { json: "{}", checksum: "" },
    [policyGuidelineKey]: { pack: null, layers: [] },
  });
  await session.set({ "tab-1": {} });
  await open();
  const press = (words: string) =>
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent?.startsWith(words))?.click();
  press("Delete all data");
  await vi.waitUntil(() => document.body.textContent?.includes("Yes, delete"), { timeout: 30_000 });
  press("Yes, delete");
  await vi.waitUntil(async () => !Object.hasOwn(await local.get(), settingsKey), { timeout: 30_000 });
  expect(Object.keys(await local.get()).sort()).toEqual([policyKey, policyGuidelineKey].sort());
  expect(await session.get()).toEqual({});
});
