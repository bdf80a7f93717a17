// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import type { Translator } from "../../../session/browser/translator";
import { draftOf, smallStateOf } from "../../../tests/support/fixtures";
import { type Mounted, mount } from "../../../tests/support/mount";
import { SidePanel } from "../../panel/side-panel";
import { TranslationOffer } from "./languages-section";

const finnish = "Kirjasto on suljettu torstaina. Tervetuloa taas perjantaina!";
const label = "Konekäännä ruotsiksi (luonnos)";
let panel: Mounted;
beforeAll(() => TranslationOffer.load());
afterEach(() => panel.unmount());

const open = async (translator: Translator | null) => {
  panel = await mount(smallStateOf(draftOf(finnish)), (all) => <SidePanel {...all} />, { translator });
  await panel.together(() => undefined);
};

it("offers nothing where the browser has no translator, or not for these languages", async () => {
  await open(null);
  expect(panel.all("[data-testid=translation]")).toEqual([]);
  panel.unmount();
  await open({ availability: async () => "unavailable", translate: async () => [] });
  expect(panel.all("[data-testid=translation]")).toEqual([]);
});

it("puts the translation into the post, marked as a machine's", async () => {
  await open({ availability: async () => "available", translate: async (texts) => texts.map((text) => `sv: ${text}`) });
  await panel.press(panel.button(label));
  const [called] = panel.client.calls.filter(([name]) => name === "applyFix");
  expect(JSON.stringify(called)).toContain("maskinöversättning");
  expect(JSON.stringify(called)).toContain(`sv: ${finnish}`);
});

it("says so where the browser gives up, and changes nothing", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  await open({ availability: async () => "available", translate: () => Promise.reject(new Error("no memory")) });
  await panel.press(panel.button(label));
  expect(panel.get("[data-testid=translation]").textContent).toContain("ei saanut käännöstä");
  expect(panel.client.calls.filter(([name]) => name === "applyFix")).toEqual([]);
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});
