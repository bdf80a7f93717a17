import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { connectFrom, type FakePort, panelAddress } from "../../tests/support/fake-browser";
import { type PageMessage, panelPort } from "./messages";
import { acceptPanels, type PanelPort, type PanelPorts } from "./panel-ports";

const message: PageMessage = { type: "state", state: { kind: "no-composer" } };
const ourPage = () => ({ id: fakeBrowser.runtime.id, url: panelAddress() });
const arrival = () => Promise.resolve();

let end: AbortController;
let panels: PanelPorts;
const onOpen = vi.fn<(port: PanelPort) => void>();
const onMessage = vi.fn();
const onClose = vi.fn();

beforeEach(() => {
  for (const listener of [onOpen, onMessage, onClose]) listener.mockReset();
  end = new AbortController();
  panels = acceptPanels({ onOpen, onMessage, onClose }, end.signal);
});

async function connect(sender: FakePort["sender"] = ourPage(), name = panelPort) {
  const port = connectFrom(sender, name);
  const heard: unknown[] = [];
  port.onMessage.addListener((arrived) => heard.push(arrived));
  const lost = vi.fn();
  port.onDisconnect.addListener(lost);
  await arrival();
  return { port, heard, lost };
}

describe("who may connect", () => {
  it("is a page of this extension", async () => {
    expect(panels.isAnyOpen).toBe(false);
    await connect();
    expect(panels.isAnyOpen).toBe(true);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it.each<[string, () => FakePort["sender"], string]>([
    ["a content script of ours", () => ({ ...ourPage(), url: "https://www.facebook.com/" }), panelPort],
    ["another extension", () => ({ ...ourPage(), id: "another-extension" }), panelPort],
    [
      "an address that only begins like ours",
      () => ({ ...ourPage(), url: `${new URL(panelAddress()).origin}.example/sidepanel.html` }),
      panelPort,
    ],
    ["a sender without an address", () => ({ ...ourPage(), url: "" }), panelPort],
    ["no sender", () => undefined, panelPort],
    ["a port of another name", ourPage, "other"],
  ])("is not %s", async (_who, sender, name) => {
    const port = connectFrom(sender(), name);
    port.postMessage({ type: "look-again" });
    await arrival();
    await arrival();
    expect(onOpen).not.toHaveBeenCalled();
    expect(onMessage).not.toHaveBeenCalled();
    expect(panels.isAnyOpen).toBe(false);
  });
});

describe("panels that are connected", () => {
  it("are heard, each on its port", async () => {
    const { port } = await connect();
    await connect();
    port.postMessage({ type: "look-again" });
    await arrival();
    expect(onMessage.mock.calls).toEqual([[onOpen.mock.calls[0]?.[0], { type: "look-again" }]]);
  });

  it("all hear what is for all", async () => {
    const [one, other] = [await connect(), await connect()];
    panels.postToAll(message);
    await arrival();
    expect([one.heard, other.heard]).toEqual([[message], [message]]);
  });

  it("alone hear what is for them", async () => {
    const [one, other] = [await connect(), await connect()];
    const [port] = onOpen.mock.calls[0] ?? [];
    if (port) panels.post(port, message);
    await arrival();
    expect([one.heard, other.heard]).toEqual([[message], []]);
  });

  it("are forgotten once they have gone, and their going is told", async () => {
    const [one] = [await connect(), await connect()];
    one.port.disconnect();
    await arrival();
    expect(onClose.mock.calls).toEqual([[onOpen.mock.calls[0]?.[0]]]);
    expect(panels.isAnyOpen).toBe(true);
  });

  it("do not keep a message from the others where one goes in this very moment", async () => {
    const [one, other] = [await connect(), await connect()];
    one.port.disconnect();
    panels.postToAll(message);
    await arrival();
    expect(other.heard).toEqual([message]);
  });
});

describe("once the page's script has ended", () => {
  it("every panel is let go", async () => {
    const { lost } = await connect();
    end.abort();
    await arrival();
    expect(lost).toHaveBeenCalledOnce();
    expect(panels.isAnyOpen).toBe(false);
  });

  it("no further panel is taken", async () => {
    end.abort();
    await connect();
    expect(onOpen).not.toHaveBeenCalled();
    expect(panels.isAnyOpen).toBe(false);
  });
});
