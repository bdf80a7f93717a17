import { expect, it, vi } from "vitest";
import { onPanelCommand } from "./commands";

const listeners = vi.hoisted(() => new Set<(message: unknown) => void>());
vi.mock("wxt/browser", () => ({
  browser: {
    windows: { getCurrent: async () => ({ id: 7 }) },
    runtime: {
      onMessage: {
        addListener: (listener: (message: unknown) => void) => listeners.add(listener),
        removeListener: (listener: (message: unknown) => void) => listeners.delete(listener),
      },
    },
  },
}));

it("takes the commands of its own window, and nothing else", async () => {
  const heard: string[] = [];
  const end = new AbortController();
  onPanelCommand((command) => heard.push(command), end.signal);
  await Promise.resolve();
  const say = (message: unknown) => {
    for (const listener of listeners) listener(message);
  };
  say({ type: "command", command: "next-finding", windowId: 7 });
  say({ type: "command", command: "next-finding", windowId: 8 });
  say({ type: "command", command: "delete-everything", windowId: 7 });
  say({ type: "page-state", state: { kind: "no-composer" } });
  say(null);
  expect(heard).toEqual(["next-finding"]);
  end.abort();
  expect(listeners.size).toBe(0);
});
