import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings } from "../stored/settings-store";
import { answerToolbarButton } from "./toolbar-button";

type Pressed = (tab: { windowId: number }) => void;
let press: Pressed;
const setPopup = vi.fn<(details: { popup: string }) => Promise<void>>();
const open = vi.fn<(options: { windowId: number }) => Promise<void>>();
const openSidebar = vi.fn<() => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers();
  for (const call of [setPopup, open, openSidebar]) call.mockReset().mockResolvedValue(undefined);
  const onClicked = {
    addListener(listener: Pressed) {
      press = listener;
    },
  };
  Object.assign(fakeBrowser, { action: { setPopup, onClicked }, sidePanel: { open }, sidebarAction: undefined });
});
afterEach(() => {
  vi.useRealTimers();
});
async function start(): Promise<void> {
  answerToolbarButton();
  await vi.advanceTimersByTimeAsync(0);
}
const popups = () => setPopup.mock.calls.map(([{ popup }]) => popup);

describe("a press of the toolbar button", () => {
  it("opens the panel of its window within the press itself, also before anything was read", () => {
    answerToolbarButton();
    press({ windowId: 7 });
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
  });

  it("opens the sidebar in Firefox", async () => {
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: { open: openSidebar } });
    await start();
    press({ windowId: 7 });
    expect(openSidebar).toHaveBeenCalledOnce();
    expect(popups()).toEqual([""]);
  });

  it("opens the popup for those who chose it, from then on", async () => {
    await start();
    await changeSettings({ buttonOpens: "popup" });
    await vi.advanceTimersByTimeAsync(0);
    await changeSettings({ buttonOpens: "panel" });
    await vi.advanceTimersByTimeAsync(0);
    expect(popups()).toEqual(["", "popup.html", ""]);
  });

  it("opens the popup where the browser has no panel", async () => {
    Object.assign(fakeBrowser, { sidePanel: undefined });
    await start();
    expect(popups()).toEqual(["popup.html"]);
  });

  it("that opens nothing is logged, and breaks nothing", async () => {
    const onError = vi.spyOn(console, "error").mockReturnValue();
    await start();
    open.mockRejectedValueOnce(new Error("only in response to a press"));
    press({ windowId: 7 });
    await vi.advanceTimersByTimeAsync(0);
    expect(onError).toHaveBeenCalled();
  });
});
