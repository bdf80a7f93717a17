import { expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { onPanelCommand } from "./commands";

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
