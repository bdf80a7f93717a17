// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import type { PanelState } from "../../../session/panel/panel-state";
import { draftOf, smallStateOf } from "../../../tests/support/fixtures";
import { type Mounted, mount } from "../../../tests/support/mount";
import { SidePanel } from "../../panel/side-panel";

const finnish = "Kirjasto on suljettu torstaina 3.12. klo 9.30 alkaen. Tervetuloa taas perjantaina!";
let panel: Mounted;

async function open(change: Partial<PanelState> = {}, channel: "facebook" | "x" = "facebook", text = finnish) {
  panel = await mount(smallStateOf(draftOf(text, { channel }), change), (all) => <SidePanel {...all} />);
}
const field = () => panel.get("[data-testid=version-text]") as HTMLTextAreaElement; // it is one
const write = (text: string) =>
  panel.together(() => {
    field().value = text;
    field().dispatchEvent(new Event("input", { bubbles: true }));
  });
const insert = () => panel.get("[data-testid=insert-version]");
const called = (name: string) => panel.client.calls.filter(([each]) => each === name);
afterEach(() => panel.unmount());

describe("the missing version", () => {
  it("is written in the panel, and goes into the post with one press", async () => {
    await open();
    await panel.press(insert());
    expect(called("insertVersion")).toEqual([]); // nothing is written yet: the field has the focus
    expect(document.activeElement).toBe(field());
    await write("Biblioteket är stängt.");
    await panel.press(insert());
    expect(called("writeVersion")).toEqual([["writeVersion", "sv", "Biblioteket är stängt.", "person"]]);
    expect(called("insertVersion")).toHaveLength(1);
  });

  it("gets a fact of the other version where the caret is, and offers it no more", async () => {
    await open();
    const chips = () => panel.all(".fact-chip").map(({ textContent }) => textContent);
    const day = "torsdag 3.12 kl. 9.30";
    expect(chips()).toContain(day);
    await panel.press(panel.button(day));
    expect(field().value).toBe(day);
    expect(chips()).not.toContain(day);
  });

  it("says that a machine wrote it until a person has read it", async () => {
    const version = {
      language: "sv",
      text: "Biblioteket är stängt.",
      isMachine: true,
      inserted: null,
      replacements: 1,
    } as const;
    await open({ version });
    expect(panel.get("[data-testid=machine-text]").textContent).toContain("Konekäännös");
    await panel.press(panel.get("[data-testid=confirm-version]"));
    expect(panel.all("[data-testid=machine-text]")).toEqual([]);
  });

  it("offers what was written for an earlier post, and forgets it where it is not wanted", async () => {
    await open({ formerVersion: { language: "sv", text: "Simhallen är stängd." } });
    expect(panel.get("[data-testid=former-version]").textContent).toContain("Simhallen är stängd.");
    await panel.press(panel.get("[data-testid=take-former]"));
    expect(called("takeFormerVersion")).toHaveLength(1);
    expect(panel.all("[data-testid=former-version]")).toEqual([]);
    await panel.arrive({ formerVersion: { language: "sv", text: "Simhallen är stängd." } });
    await panel.press(panel.get("[data-testid=drop-former]"));
    expect(called("dropFormerVersion")).toHaveLength(1);
  });

  it("offers nothing of the other language", async () => {
    await open({ formerVersion: { language: "fi", text: "Uimahalli on kiinni." } });
    expect(panel.all("[data-testid=former-version]")).toEqual([]);
  });

  it("goes on in a thread where X has no room for both", async () => {
    await open({}, "x", `${finnish} ${finnish}`);
    await write("Biblioteket är stängt.");
    expect(insert().textContent).toBe("Lisää julkaisuun");
    await write("Biblioteket är stängt på torsdag från och med klockan halv tio. ".repeat(3));
    expect(insert().textContent).toBe("Lisää ketjuun");
  });
});
