// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { TranslationFailure, type TranslationTrouble } from "../../../session/browser/translation-failure";
import type { TranslationAvailability, TranslationOptions, Translator } from "../../../session/browser/translator";
import { draftOf, smallStateOf } from "../../../tests/support/fixtures";
import { type Mounted, mount } from "../../../tests/support/mount";
import { PanelWith } from "../../../tests/support/panel-with";
import { TranslateButton } from "./translate-button";

const finnish = "Kirjasto on suljettu torstaina.\n\nTervetuloa taas perjantaina!";
const swedish = ["Biblioteket är stängt på torsdag.", "Välkommen igen på fredag!"];

let panel: Mounted;
afterEach(() => panel.unmount());

/** A panel whose translator does what the test says, when it says it. */
async function open(availability: TranslationAvailability = "available") {
  const work = Promise.withResolvers<string[]>();
  let options: TranslationOptions = {};
  const translator: Translator = {
    availability: async () => availability,
    translate(_texts, _from, _to, given = {}) {
      options = given;
      given.signal?.addEventListener("abort", () => work.reject(new TranslationFailure("stopped", [])));
      return work.promise;
    },
  };
  const onText = vi.fn<(text: string) => void>();
  panel = await mount(
    smallStateOf(draftOf(finnish)),
    (all) => (
      <PanelWith {...all}>
        <TranslateButton language="sv" onText={onText} />
      </PanelWith>
    ),
    { translator },
  );
  await panel.together(() => undefined);
  return {
    onText,
    answer: () => panel.together(() => work.resolve(swedish)),
    fail: (trouble: TranslationTrouble, answers: string[]) =>
      panel.together(() => work.reject(new TranslationFailure(trouble, answers))),
    progress: (progress: Parameters<NonNullable<TranslationOptions["onProgress"]>>[0]) =>
      panel.together(() => options.onProgress?.(progress)),
    isStopped: () => options.signal?.aborted ?? false,
  };
}

const start = () => panel.press(panel.button("Konekäännä"));
const status = () => panel.get("[data-testid=machine-status]").textContent ?? "";
const seen = () => panel.get("[data-testid=machine-status] [aria-hidden]").textContent;

it("offers nothing where the browser cannot translate these languages", async () => {
  await open("unavailable");
  expect(panel.all("[data-testid=machine]")).toEqual([]);
});

it.each([
  ["downloadable", true],
  ["available", false],
] as const)("says beforehand that something is fetched where languages are %s: %s", async (availability, says) => {
  await open(availability);
  expect(status().includes("hakee ensin kielimallin")).toBe(says);
  expect(panel.get("[data-testid=machine] button").title).toContain("Sitä ei lähetetä mihinkään");
});

it("shows the download and then the sentences, and hands over the version", async () => {
  const { progress, answer, onText } = await open("downloadable");
  await start();
  await progress({ phase: "download", share: 0.42 });
  expect(seen()).toBe("Ladataan kielimallia 42 %");
  await progress({ phase: "translate", done: 1, total: 2 });
  expect(seen()).toBe("Käännetään 1/2");
  await answer();
  expect(onText.mock.calls).toEqual([[swedish.join("\n\n")]]);
  expect(status()).toContain("Käännös on valmis");
  expect(panel.button("Konekäännä")).toBeDefined();
});

it("is heard less often than seen", async () => {
  const { progress } = await open("downloadable");
  await start();
  await progress({ phase: "download", share: 0.42 });
  expect(panel.get("[data-testid=machine-status] .visually-hidden").textContent).toBe("Ladataan kielimallia 25 %");
});

it("speaks of no download where everything is there", async () => {
  const { progress } = await open("available");
  await start();
  await progress({ phase: "download", share: 1 });
  expect(status()).toBe("Kääntäminen alkaa…");
});

it("is stopped with the same button, which keeps the focus", async () => {
  const { isStopped, onText } = await open();
  await start();
  await panel.press(panel.button("Lopeta"));
  expect(isStopped()).toBe(true);
  expect(status()).toContain("Kääntäminen lopetettiin");
  expect(document.activeElement?.textContent).toBe("Konekäännä");
  expect(onText).not.toHaveBeenCalled();
});

it("takes a double click for one", async () => {
  const { isStopped } = await open();
  await start();
  const second = new MouseEvent("click", { bubbles: true, detail: 2 });
  await panel.together(() => void panel.button("Lopeta").dispatchEvent(second));
  expect(isStopped()).toBe(false);
});

it.each([
  ["stalled", "Yritä myöhemmin uudelleen"],
  ["wrong-language", "väärällä kielellä"],
  ["failed", "Yritä uudelleen"],
] as const)("says what to do where it is %s, and offers what came so far", async (trouble, words) => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  const { fail, onText } = await open();
  await start();
  await fail(trouble, swedish.slice(0, 1));
  expect(status()).toContain(words);
  await panel.press(panel.button("Käytä valmista osaa"));
  expect(onText.mock.calls).toEqual([[swedish[0]]]);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

it("offers nothing where nothing came", async () => {
  const log = vi.spyOn(console, "error").mockReturnValue();
  const { fail } = await open();
  await start();
  await fail("failed", []);
  expect(panel.all("[data-testid=machine] button").map(({ textContent }) => textContent)).toEqual(["Konekäännä"]);
  log.mockRestore();
});

it("goes on while the same draft is written on, and ends with it", async () => {
  const { isStopped, answer, onText } = await open();
  await start();
  const { observed } = panel.client.state;
  if (!observed) throw new Error("no draft");
  await panel.arrive({ observed: { ...observed, revision: 2 } });
  expect(isStopped()).toBe(false);
  await panel.arrive({ observed: { ...observed, composer: "composer-2" } });
  expect(isStopped()).toBe(true);
  await answer();
  expect(onText).not.toHaveBeenCalled();
  expect(panel.button("Konekäännä")).toBeDefined();
});

it("ends when the panel shows something else", async () => {
  const { isStopped } = await open();
  await start();
  await panel.together(() => panel.unmount());
  expect(isStopped()).toBe(true);
});
