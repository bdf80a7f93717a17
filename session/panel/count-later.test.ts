/** What is counted of repairs and of findings that are set aside, beside a page and in the draft tab. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import {
  fixOf,
  foundWith,
  prepareEditedPage,
  repair,
  replacing,
  splitPost,
  type,
} from "../../tests/support/edited-page";
import { findingOf } from "../../tests/support/fixtures";
import { client, page, settle } from "../../tests/support/open-panel";
import { isPrivateWindow } from "../browser/private-window";
import { figuresStore } from "../stored/figures-store";
import { changeSettings } from "../stored/settings-store";
import { createPanelDraft } from "./panel-draft";

vi.mock("../browser/private-window");

prepareEditedPage();
beforeEach(async () => {
  vi.mocked(isPrivateWindow).mockResolvedValue(false);
  await changeSettings({ keepsFigures: true });
  await settle();
});

/** Of the one month, by check: helped, set aside. */
async function counted(): Promise<Record<string, [number, number]>> {
  await vi.dynamicImportSettled();
  await settle();
  const [month] = Object.values(await figuresStore.read());
  const checks = Object.entries(month?.checks ?? {});
  return Object.fromEntries(checks.map(([id, { helped, aside }]) => [id, [helped, aside]]));
}

describe("beside a page", () => {
  it("a repair helped once it has arrived", async () => {
    await type("Klo 9:30 avaamme.");
    await repair("9:30", "9.30");
    expect(await counted()).toEqual({ "all-caps": [1, 0] });
  });

  it("a repair that did not arrive did not help", async () => {
    await type("Klo 9:30 avaamme.");
    page.answer = () => ({ status: "stale" });
    await repair("9:30", "9.30");
    expect(await counted()).toEqual({});
  });

  it("several at once helped as often as findings were repaired", async () => {
    await type("Klo 9:30 ja 10:30");
    const other = { ...foundWith(replacing("10:30", "10.30")), check: "times" };
    await client.applyAll([foundWith(replacing("9:30", "9.30")), other, findingOf({ check: "emoji-use" })]);
    expect(await counted()).toEqual({ "all-caps": [1, 0], times: [1, 0] });
  });

  it("a post that was made two helped", async () => {
    await type("Kirjasto on kiinni.");
    await splitPost();
    expect(await counted()).toEqual({ "all-caps": [1, 0] });
  });

  it("a finding is set aside once, however often it is pressed; for the account, too", async () => {
    await type("Klo 9:30 avaamme.");
    const finding = findingOf();
    client.dismiss(finding, "draft");
    client.dismiss(finding, "draft");
    client.dismiss(findingOf({ check: "emoji-use" }), "account");
    expect(await counted()).toEqual({ "all-caps": [0, 1], "emoji-use": [0, 1] });
  });

  it("personal data, which cannot be switched off, is not counted where someone tries", async () => {
    await type("Klo 9:30 avaamme.");
    client.dismiss(findingOf({ check: "identity-number" }), "account");
    expect(await counted()).toEqual({});
  });

  it("nothing is counted in a private window", async () => {
    vi.mocked(isPrivateWindow).mockResolvedValue(true);
    await type("Klo 9:30 avaamme.");
    await repair("9:30", "9.30");
    client.dismiss(findingOf(), "draft");
    expect(await counted()).toEqual({});
  });

  it("nothing is counted where nobody wants it", async () => {
    await changeSettings({ keepsFigures: false });
    await type("Klo 9:30 avaamme.");
    await repair("9:30", "9.30");
    client.dismiss(findingOf(), "draft");
    expect(await counted()).toEqual({});
  });

  it("a repair is done all the same where it cannot be counted, which is logged", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    await type("Klo 9:30 avaamme.");
    vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(new Error("full"));
    expect(await repair("9:30", "9.30")).toEqual({ status: "done" });
    expect(await counted()).toEqual({});
    expect(log.mock.calls.flat().join(" ")).toContain("It was not counted");
  });
});

it.each([
  ["in the draft tab helped, one at a time or all at once", "stored", { "all-caps": [1, 0], times: [1, 0] }],
  ["of the practice on the first page is not counted", "nowhere", {}],
] as const)("a repair %s", async (_what, memory, expected) => {
  const draft = createPanelDraft(defaultGuideline, "fi", new AbortController().signal, memory);
  await settle();
  draft.write({ fi: "TERVETULOA KAIKKI. Klo 9:30 avaamme." });
  await vi.advanceTimersByTimeAsync(600);
  const edit = (from: string, to: string) => {
    const start = draft.state.writing.fi.indexOf(from);
    return { part: 0, start, end: start + from.length, expected: from, text: to };
  };
  const fix = fixOf(edit("TERVETULOA", "Tervetuloa"));
  await draft.client.applyFix(findingOf(), fix);
  await draft.client.applyAll([{ ...foundWith(edit("9:30", "9.30")), check: "times" }]);
  expect(draft.state.writing.fi).toContain("Klo 9.30");
  expect(await counted()).toEqual(expected);
});
