// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { PanelPage } from "../../session/panel/panel-state";
import { emptyState } from "../../tests/support/fixtures";
import { type Mounted, mount } from "../../tests/support/mount";
import { SidePanel } from "../panel/side-panel";
import { Popup } from "../popup/popup";

let view: Mounted;
const structure = "form large\n  textarea [role=textbox] large, focus";

async function open(page: PanelPage, inPopup = false): Promise<void> {
  view = await mount({ ...emptyState, page }, (all) =>
    inPopup ? <Popup {...all} openPanel={null} /> : <SidePanel {...all} />,
  );
  view.client.structure = Promise.resolve(structure);
}
const copyWith = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal("navigator", { clipboard: { writeText } });
afterEach(() => {
  view.unmount();
  vi.unstubAllGlobals();
});

describe("a box that is not known", () => {
  it.each([false, true])(
    "is read when the person asks for it: once, or always at this address (popup: %s)",
    async (inPopup) => {
      await open("unknown-box", inPopup);
      expect(view.get("[data-testid=unknown-box]").textContent).toContain("Tätä kenttää ei lueta");
      await view.press(view.button("Tarkista tämä kenttä"));
      await view.press(view.button("Aina tässä osoitteessa"));
      expect(view.client.calls).toEqual([
        ["readBox", false],
        ["readBox", true],
      ]);
    },
  );

  it("says where an address that is always read can be removed", async () => {
    await open("unknown-box");
    expect(view.get("[data-testid=unknown-box]").textContent).toContain("asetuksissa");
  });
});

it("a private box has no button to read it, and none to copy what is around it", async () => {
  await open("private-box");
  expect(view.get("[data-testid=private-box]").textContent).toContain("ei lueta koskaan");
  expect(view.all("[data-testid=private-box] button")).toEqual([]);
});

it("a box in a frame that cannot be seen leads to the draft tab", async () => {
  await open("unseen-frame");
  expect(view.get("[data-testid=unseen-frame]").textContent).toContain("omalla sivullaan");
  await view.press(view.get("[data-testid=write-here]"));
  expect(view.button("Luonnos").getAttribute("aria-selected")).toBe("true");
});

describe.each(["unknown-box", "composer-missed"] as const)("the structure of the page, shown at %s", (page) => {
  const field = () => view.get("[data-testid=structure]") as HTMLTextAreaElement; // it is a text field
  async function openStructure(): Promise<void> {
    await view.press(view.button("Kopioi rakenne"));
    await view.arrive({}); // the page answers a moment later
  }

  it("can be read before it is copied, and it is said what it holds", async () => {
    const writeText = vi.fn(async () => undefined);
    copyWith(writeText);
    await open(page);
    await openStructure();
    expect(field().value).toBe(structure);
    expect(view.root.textContent).toContain("Rakenteessa ei ole tekstiä, nimiä eikä osoitteita.");
    expect(writeText).not.toHaveBeenCalled();
    await view.press(view.button("Kopioi"));
    expect(writeText.mock.calls).toEqual([[structure]]);
    expect(view.button("Kopioitu")).toBeTruthy();
  });

  it("stays there to be copied by hand where the browser refuses, which is said", async () => {
    copyWith(() => Promise.reject(new DOMException("Not allowed", "NotAllowedError")));
    await open(page);
    await openStructure();
    await view.press(view.button("Kopioi"));
    expect(view.root.textContent).toContain("Kopiointi ei onnistunut.");
    expect(field().value).toBe(structure);
  });

  it("is not there where the page does not answer: then it is said what to do", async () => {
    await open(page);
    view.client.structure = Promise.resolve("");
    await openStructure();
    expect(view.root.textContent).toContain("Rakennetta ei saatu. Napsauta kenttää");
    expect(view.all("[data-testid=structure]")).toEqual([]);
  });

  it("is asked for again when it is opened again", async () => {
    await open(page);
    await openStructure();
    await openStructure();
    view.client.structure = Promise.resolve("dialog large");
    await openStructure();
    expect(field().value).toBe("dialog large");
  });
});
