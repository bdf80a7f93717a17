import { expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings } from "./settings-store";
import { readShownLanguage } from "./shown-language";

const speak = (language: string) => Object.assign(fakeBrowser.i18n, { getUILanguage: () => language });

it.each([
  ["sv-FI", "sv"],
  ["fi", "fi"],
  ["de", "en"],
])("a browser in %s shows %s", async (browserLanguage, language) => {
  speak(browserLanguage);
  expect(await readShownLanguage()).toBe(language);
});

it("the language that a person chose comes before the browser's", async () => {
  speak("fi");
  await changeSettings({ language: "sv" });
  expect(await readShownLanguage()).toBe("sv");
});

it("the browser's language holds where the settings cannot be read", async () => {
  speak("sv");
  const log = vi.spyOn(console, "error").mockReturnValue();
  const get = vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValue(new Error("corrupt"));
  expect(await readShownLanguage()).toBe("sv");
  get.mockRestore();
  log.mockRestore();
});

it("its texts can be shown by then, and no others are loaded", async () => {
  vi.resetModules();
  const { areLoaded } = await import("../../locales/texts");
  const { readShownLanguage: readAnew } = await import("./shown-language");
  speak("sv");
  expect(areLoaded("sv")).toBe(false);
  await readAnew();
  expect([areLoaded("sv"), areLoaded("fi")]).toEqual([true, false]);
});
