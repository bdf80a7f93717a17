import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answerCommands, onPanelCommand, openPanel, panelCommands } from "./commands";

it("takes the commands of its own window, and nothing else", async () => {
  const heard: string[] = [];
  const end = new AbortController();
  const getCurrent = vi.spyOn(fakeBrowser.windows, "getCurrent").mockImplementation(async () => ({ id: 7 }));
  onPanelCommand((command) => heard.push(command), end.signal);
  await Promise.resolve();
  const say = (message: unknown) => fakeBrowser.runtime.onMessage.trigger(message, {}, () => undefined);
  await say({ type: "command", command: "next-finding", windowId: 7 });
  await say({ type: "command", command: "next-finding", windowId: 8 });
  await say({ type: "command", command: "delete-everything", windowId: 7 });
  await say({ type: "page-state", state: { kind: "no-composer" } });
  await say(null);
  expect(heard).toEqual(["next-finding"]);
  end.abort();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  getCurrent.mockRestore();
});

describe("the background", () => {
  let press: (name: string, tab?: { windowId: number }) => Promise<unknown>;
  let messages: unknown[];
  const open = vi.fn<(window?: { windowId: number }) => Promise<void>>();

  beforeEach(() => {
    vi.useFakeTimers();
    messages = [];
    open.mockReset().mockResolvedValue(undefined);
    Object.assign(fakeBrowser.sidePanel, { open });
    Object.assign(fakeBrowser.commands, {
      onCommand: {
        addListener(listener: (name: string, tab?: { windowId: number }) => void) {
          press = async (name, tab) => {
            listener(name, tab);
            await vi.advanceTimersByTimeAsync(0);
          };
        },
      },
    });
    fakeBrowser.runtime.onMessage.addListener((message) => void messages.push(message));
    answerCommands();
  });
  afterEach(() => {
    Reflect.deleteProperty(fakeBrowser, "sidebarAction");
    vi.useRealTimers();
  });

  it.each(panelCommands)(
    "opens the panel of the window where %s was pressed, and hands the command on",
    async (name) => {
      await press(name, { windowId: 7 });
      expect(open.mock.calls).toEqual([[{ windowId: 7 }]]);
      expect(messages).toEqual([{ type: "command", command: name, windowId: 7 }]);
    },
  );

  it("only opens the panel where nothing else was asked for", async () => {
    await press(openPanel, { windowId: 7 });
    expect(open.mock.calls).toEqual([[{ windowId: 7 }]]);
    expect(messages).toEqual([]);
  });

  it("hands a command on only once the panel is open", async () => {
    const opening = Promise.withResolvers<void>();
    open.mockReturnValue(opening.promise);
    await press("next-finding", { windowId: 7 });
    expect(messages).toEqual([]);
    opening.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(messages).toHaveLength(1);
  });

  it("does nothing without a window", async () => {
    await press("next-finding");
    expect(open).not.toHaveBeenCalled();
    expect(messages).toEqual([]);
  });

  it("hands nothing on where the browser refuses to open the panel", async () => {
    open.mockRejectedValue(new Error("may only be called in response to a user gesture"));
    await press("next-finding", { windowId: 7 });
    expect(messages).toEqual([]);
  });

  it("opens Firefox's sidebar, where there is no side panel", async () => {
    const openSidebar = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.sidePanel, { open: undefined });
    Object.assign(fakeBrowser, { sidebarAction: { open: openSidebar } });
    await press("apply-repair", { windowId: 7 });
    expect(openSidebar).toHaveBeenCalledOnce();
    expect(messages).toEqual([{ type: "command", command: "apply-repair", windowId: 7 }]);
  });
});
