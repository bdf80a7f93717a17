import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answerCommands, onPanelCommand, openPanel, panelCommands } from "./commands";

describe("a panel", () => {
  let heard: string[];
  let end: AbortController;
  const listen = () => onPanelCommand((command) => heard.push(command), end.signal);
  const background = (): Browser.runtime.MessageSender => ({ id: fakeBrowser.runtime.id });
  const command = { type: "command", command: "next-finding", windowId: 7 };
  async function say(message: unknown, sender: Browser.runtime.MessageSender = background()): Promise<void> {
    await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
    await vi.advanceTimersByTimeAsync(0);
  }
  const getCurrent = () => vi.spyOn(fakeBrowser.windows, "getCurrent");

  beforeEach(() => {
    vi.useFakeTimers();
    heard = [];
    end = new AbortController();
    getCurrent().mockImplementation(async () => ({ id: 7 }));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it("takes the commands of its own window, and nothing else", async () => {
    listen();
    await say(command);
    await say({ ...command, windowId: 8 });
    await say({ ...command, command: "delete-everything" });
    await say({ type: "page-state", state: { kind: "no-composer" } });
    await say(null);
    expect(heard).toEqual(["next-finding"]);
  });

  it.each<[string, Partial<Record<keyof Browser.runtime.MessageSender, unknown>>]>([
    ["another extension", { id: "another-extension" }],
    ["nobody", { id: undefined }],
    ["a script in a page", { tab: { id: 5 } }],
  ])("takes no command from %s", async (_who, change) => {
    listen();
    const sender: Browser.runtime.MessageSender = Object.assign(background(), change);
    await say(command, sender);
    expect(heard).toEqual([]);
  });

  it("takes a command that comes before it knows its window", async () => {
    const answer = Promise.withResolvers<{ id: number }>();
    getCurrent().mockImplementation(() => answer.promise);
    listen();
    await say(command);
    expect(heard).toEqual([]);
    answer.resolve({ id: 7 });
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual(["next-finding"]);
  });

  it("takes the next command where its window was not told at once", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    getCurrent().mockRejectedValueOnce(new Error("no window"));
    listen();
    await say(command);
    expect(heard).toEqual([]);
    expect(log).toHaveBeenCalledOnce();
    await say(command);
    expect(heard).toEqual(["next-finding"]);
  });

  it("takes nothing once it has closed, also not what came just before", async () => {
    const answer = Promise.withResolvers<{ id: number }>();
    getCurrent().mockImplementation(() => answer.promise);
    listen();
    await say(command);
    end.abort();
    answer.resolve({ id: 7 });
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([]);
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
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

  it("says nothing where the panel only just opens and hears nothing yet", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const refusal = new Error("Could not establish connection. Receiving end does not exist.");
    vi.spyOn(fakeBrowser.runtime, "sendMessage").mockRejectedValueOnce(refusal);
    await press("next-finding", { windowId: 7 });
    expect(log).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it("does nothing without a window", async () => {
    await press("next-finding");
    expect(open).not.toHaveBeenCalled();
    expect(messages).toEqual([]);
  });

  it("hands nothing on where the browser refuses to open the panel", async () => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    open.mockRejectedValue(new Error("may only be called in response to a user gesture"));
    await press("next-finding", { windowId: 7 });
    expect(messages).toEqual([]);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
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
