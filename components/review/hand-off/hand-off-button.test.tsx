// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { copyRich } from "../../../session/browser/clipboard";
import type { PanelState } from "../../../session/panel/panel-state";
import { draftOf, stateOf } from "../../../tests/support/fixtures";
import { type Mounted, mount } from "../../../tests/support/mount";
import { PanelProvider, panelContext } from "../../context/panel-context";
import { usePanelState } from "../../context/use-panel-state";
import type { SidePanelProps } from "../../panel/side-panel";
import { HandOffButton, HandOffForm } from "./hand-off-button";

vi.mock("../../../session/browser/clipboard", () => ({ copyRich: vi.fn() }));

const finnish = "Kirjasto on suljettu torstaina 3.12. remontin takia.";
const both = `${finnish}\n\nBiblioteket är stängt torsdagen den 3.12 på grund av renovering.`;
let panel: Mounted;

function Alone(services: SidePanelProps) {
  const state = usePanelState(services.client);
  return (
    <PanelProvider value={panelContext(services, state)}>
      <HandOffButton />
    </PanelProvider>
  );
}
const open = async (text: string, change: Partial<PanelState> = {}) => {
  panel = await mount(stateOf(draftOf(text), change), (all) => <Alone {...all} />);
  await panel.press(panel.get("[data-testid=hand-off]"));
};
const inputs = () => [...panel.root.querySelectorAll("input")];
const outcome = () => panel.get("[data-testid=hand-off-outcome]").textContent;

beforeAll(() => HandOffForm.load());
beforeEach(() => void vi.mocked(copyRich).mockReset().mockResolvedValue(true));
afterEach(() => panel.unmount());

it("asks for a translation where a version is missing, and for a review where none is", async () => {
  await open(finnish);
  expect(panel.get("[data-testid=hand-off]").textContent).toBe("Lähetä käännettäväksi");
  panel.unmount();
  await open(both);
  expect(panel.get("[data-testid=hand-off]").textContent).toBe("Lähetä tarkistettavaksi");
  panel.unmount();
  const decision = { kind: "one-language-audience", reason: "" } as const;
  await open(finnish, { dismissals: { findings: [], ticks: [], decision } });
  expect(panel.get("[data-testid=hand-off]").textContent).toBe("Lähetä tarkistettavaksi");
});

const copiedText = (at: number) => vi.mocked(copyRich).mock.calls[at]?.[0].text;
const write = (input: HTMLInputElement | undefined, value: string) =>
  panel.together(() => {
    if (input) input.value = value;
    input?.dispatchEvent(new Event("input", { bubbles: true }));
  });

it("copies the request at the first press, wanted by noon of the next working day, and says what comes next", async () => {
  await open(finnish);
  expect(copyRich).toHaveBeenCalledTimes(1);
  expect(copiedText(0)).toContain("takaisin ti 24.11. klo 12 mennessä");
  expect(outcome()).toBe(
    "Kopioitu. Liitä sähköpostiin tai Teamsiin. Kun käännös tulee takaisin, liitä se ruotsin kenttään.",
  );
  const [day, clock] = inputs();
  expect([day?.value, clock?.value]).toEqual(["2026-11-24", "12:00"]);
});

it("takes the focus in, tells a screen reader politely, and gives the focus back on Escape", async () => {
  await open(finnish);
  expect(document.activeElement).toBe(panel.get("form"));
  expect(panel.get("form").getAttribute("aria-label")).toBe("Lähetä käännettäväksi");
  expect(panel.get("[data-testid=hand-off-outcome]").getAttribute("aria-live")).toBe("polite");
  expect(panel.get("[data-testid=hand-off]").getAttribute("aria-expanded")).toBe("true");
  await panel.key(panel.get("input"), "Escape");
  expect(panel.all("form")).toEqual([]);
  expect(document.activeElement).toBe(panel.get("[data-testid=hand-off]"));
});

it("stays open at a double click", async () => {
  await open(finnish);
  const second = new MouseEvent("click", { detail: 2, bubbles: true });
  await panel.together(() => void panel.get("[data-testid=hand-off]").dispatchEvent(second));
  expect(panel.all("form")).toHaveLength(1);
});

it("another day makes another request, which is copied again", async () => {
  await open(finnish);
  const [day] = inputs();
  await write(day, "2026-11-27");
  expect(outcome()).toBe("Pyyntö muuttui. Kopioi se uudelleen.");
  expect(panel.button("Kopioi uudelleen").classList).toContain("button-main");
  await panel.press(panel.button("Kopioi uudelleen"));
  expect(copiedText(1)).toContain("takaisin pe 27.11. klo 12 mennessä");
  expect(outcome()).toMatch(/^Kopioitu\./);
  await write(day, "");
  await panel.press(panel.button("Kopioi uudelleen"));
  expect(copiedText(2)).toMatch(/^Pyydän kääntämään tekstin ruotsiksi\.\n/);
});

it("a text that changes under the open form is to be copied again", async () => {
  await open(finnish);
  // a new judgement is drawn at once, unlike a new text alone
  await panel.arrive({ draft: draftOf(`${finnish} Tervetuloa!`), judgement: "writing" });
  expect(outcome()).toBe("Pyyntö muuttui. Kopioi se uudelleen.");
  expect(copyRich).toHaveBeenCalledTimes(1);
});

it("shows the text to copy by hand where the browser does not copy", async () => {
  vi.mocked(copyRich).mockResolvedValue(false);
  await open(both);
  expect(outcome()).toBe("Kopiointi ei onnistunut.");
  expect(panel.root.querySelector("textarea")?.value).toContain(both);
  vi.mocked(copyRich).mockResolvedValue(true);
  await panel.press(panel.button("Kopioi uudelleen"));
  expect(panel.all("textarea")).toEqual([]);
});

it("opens a mail where the text is short enough, else says to copy", async () => {
  await open(finnish);
  expect(panel.get("[data-testid=hand-off-mail]").getAttribute("href")).toMatch(/^mailto:\?subject=K%C3%A4/);
  panel.unmount();
  await open(`${finnish} `.repeat(60));
  expect(panel.all("[data-testid=hand-off-mail]")).toEqual([]);
  expect(panel.root.textContent).toContain("Sähköpostiohjelma ei ota näin pitkää tekstiä");
});
