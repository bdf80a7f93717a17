// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { PanelState } from "../../session/panel/panel-state";
import { draftOf, emptyState, smallStateOf } from "../../tests/support/fixtures";
import { type Mounted, mount } from "../../tests/support/mount";
import { Popup } from "./popup";

const oneLanguage = "Kirjasto on suljettu torstaina. TERVETULOA LUKEMAAN JA LAINAAMAAN!";
let popup: Mounted;

async function open(state: PanelState, openPanel: (() => void) | null = () => undefined): Promise<void> {
  popup = await mount(state, (all) => <Popup {...all} openPanel={openPanel} />);
}
afterEach(() => popup.unmount());

describe("the popup", () => {
  it("shows verdict, languages, the most important findings with their repair, and the hashtags", async () => {
    await open(smallStateOf(draftOf(oneLanguage)));
    expect(popup.get("[data-testid=verdict]").dataset.tone).toBe("error");
    expect(popup.get("[data-testid=version-sv]").dataset.state).toBe("missing");
    expect(popup.all("[data-testid=finding]").map((finding) => finding.dataset.check)).toEqual([
      "both-languages",
      "website-link",
      "all-caps",
      "general-hashtags",
    ]);
  });

  it("shows one repair a row, and what a row folds is not drawn", async () => {
    const state = smallStateOf(draftOf(oneLanguage));
    await open(state);
    expect(new Set(popup.all("[data-testid=fix]").map((fix) => fix.dataset.fix))).toEqual(new Set(["edit"]));
    expect(popup.all("[data-testid=why], [data-testid=not-now]")).toEqual([]);
    await popup.press(popup.button("Lisää puuttuvat aihetunnisteet"));
    const wanted = state.findings.find(({ check }) => check === "general-hashtags");
    expect(popup.client.calls.filter(([name]) => name === "applyFix")).toEqual([
      ["applyFix", wanted, wanted?.fixes[0]],
    ]);
  });

  it("leads to the panel for the missing version, which has no field here", async () => {
    const openPanel = vi.fn();
    await open(smallStateOf(draftOf(oneLanguage)), openPanel);
    expect(popup.all("textarea, [data-check=both-languages] [data-testid=row]")).toEqual([]);
    await popup.press(popup.get("[data-check=both-languages] [data-testid=write-in-panel]"));
    expect(openPanel).toHaveBeenCalledOnce();
    expect(popup.client.calls).toEqual([]);
  });

  it("offers the repairs of the missing version where there is no panel", async () => {
    await open(smallStateOf(draftOf(oneLanguage)), null);
    expect(popup.all("[data-testid=write-in-panel], [data-testid=open-panel]")).toEqual([]);
    await popup.press(popup.get("[data-check=both-languages] [data-testid=row]"));
    popup.get("[data-check=both-languages] [data-testid=details]");
  });

  it("says how many more the panel has", async () => {
    const capitals = Array.from({ length: 4 }, (_, at) => `TULE MUKAAN TALKOISIIN ${"ABCD"[at]}! ja`).join("\n");
    const state = smallStateOf(draftOf(`${capitals} kirjasto on suljettu torstaina.`));
    await open(state);
    expect(popup.root.textContent).toContain(`${state.findings.length - 4} muuta huomiota paneelissa`);
  });

  it("opens the panel, where there is one", async () => {
    const openPanel = vi.fn();
    await open(emptyState, openPanel);
    await popup.press(popup.get(".popup-foot [data-testid=open-panel]"));
    expect(openPanel).toHaveBeenCalledOnce();
    popup.unmount();
    await open(emptyState, null);
    expect(popup.all("[data-testid=open-panel]")).toEqual([]);
  });

  it("says so where what reviews cannot be loaded", async () => {
    popup = await mount({ ...emptyState, page: "connecting" }, (all) => (
      <Popup {...all} openPanel={null} isReviewMissing />
    ));
    expect(popup.all("[data-testid=not-loaded]")).toHaveLength(1);
  });

  it("has the way to the panel as its first control, above the findings, and the options beside it", async () => {
    await open(smallStateOf(draftOf(oneLanguage)));
    const names = popup.all("button").map((button) => button.dataset.testid);
    expect(names.slice(0, 2)).toEqual(["open-panel", "open-options"]);
    expect(popup.all(".popup-foot")).toEqual([]);
  });

  it("keeps the options in its foot where there is no panel", async () => {
    await open(smallStateOf(draftOf(oneLanguage)), null);
    popup.get(".popup-foot [data-testid=open-options]");
    expect(popup.all("[data-testid=open-options]")).toHaveLength(1);
  });
});
