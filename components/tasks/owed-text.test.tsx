// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DatedTask } from "../../session/stored/task-list";
import { createFixtureClient, emptyState } from "../../tests/support/fixtures";
import { type Mounted, mount } from "../../tests/support/mount";
import { PanelProvider, panelContext } from "../context/panel-context";
import { OwedText } from "./owed-text";

const text = `Masalan kirjasto on suljettu sunnuntaina 6.12.\n\n${"Tervetuloa lainaamaan! ".repeat(20)}`;
const owed: DatedTask = {
  ...{ id: "o", kind: "owed-version", day: "2026-11-23", channel: "facebook", account: "Kirjasto", language: "sv" },
  post: { promised: "2026-11-23", text, isCut: false, page: "/", goesTo: "" },
};

let view: Mounted;
let written: string[];
beforeEach(() => {
  written = [];
  vi.stubGlobal("navigator", { clipboard: { writeText: async (copied: string) => void written.push(copied) } });
});
afterEach(() => {
  view.unmount();
  vi.unstubAllGlobals();
});

async function open(task: DatedTask, onWrite?: (task: DatedTask) => void): Promise<void> {
  view = await mount(emptyState, (services) => (
    <PanelProvider value={panelContext(services, createFixtureClient(emptyState).state)}>
      <OwedText task={task} onWrite={onWrite} />
    </PanelProvider>
  ));
}

describe("a promised version", () => {
  it("shows how the written one begins, in its language", async () => {
    await open(owed);
    const beginning = view.get(".task-text");
    expect(beginning.textContent).toMatch(/^Masalan kirjasto on suljettu sunnuntaina 6\.12\. Tervetuloa .* …$/);
    expect(beginning.textContent?.length).toBeLessThan(105);
    expect(beginning.lang).toBe("fi");
  });

  it("is written with one press", async () => {
    const onWrite = vi.fn();
    await open(owed, onWrite);
    await view.press(view.button("Kirjoita ruotsiksi"));
    expect(onWrite).toHaveBeenCalledExactlyOnceWith(owed);
  });

  it("has its whole text for the clipboard", async () => {
    await open(owed);
    await view.press(view.button("Kopioi teksti"));
    expect(written).toEqual([text]);
    expect(view.get("[aria-live]").textContent).toBe("Kopioitu.");
  });

  it("says where only the beginning is stored", async () => {
    await open({ ...owed, post: { promised: "2026-11-23", text, isCut: true, page: "/", goesTo: "" } });
    expect(view.get(".hint").textContent).toContain("vain sen alku");
  });

  it("of an older version of the product has no text to show or to copy", async () => {
    const { post: _, ...old } = owed;
    await open(old, vi.fn());
    expect(view.all(".task-text")).toEqual([]);
    expect(view.all("button").map((button) => button.textContent)).toEqual(["Kirjoita ruotsiksi"]);
  });
});
