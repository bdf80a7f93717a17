/** A box that no platform file knows is read when the person asks for it, once or always at its address; a private one never. */
import { beforeEach, describe, expect, test } from "vitest";
import type { PageState } from "../../session/line/messages";
import { openPanelLine, type PanelLine } from "./harness/panel-line";
import { startPracticeTab } from "./harness/practice-tab";
import { until } from "./harness/wait";

const tab = startPracticeTab({});
let line: PanelLine;
beforeEach(() => async () => {
  await line.close();
  await setReadAddresses([]);
});

const plain = "https://www.linkedin.com/plain";
const text = "Kirjasto on auki lauantaina";

/** Sets at which addresses unknown boxes are always read, as the panel does. */
async function setReadAddresses(addresses: string[]): Promise<void> {
  const own = await tab.test.openOwnPage("manifest.json");
  await own.evaluate(async (readAddresses) => {
    const { settings } = await chrome.storage.local.get("settings");
    await chrome.storage.local.set({ settings: { ...(settings ?? {}), readAddresses } });
  }, addresses);
  await own.close();
  await tab.page.bringToFront();
}

/** Opens a box that is none of the platform's composers, and the line to its page. */
async function open(name: string, address = plain): Promise<void> {
  await tab.open(address);
  await tab.page.evaluate((opened) => window.__open(opened), name);
  line = await openPanelLine(tab.test, tab.page);
  await tab.page.evaluate((focused) => window.__focus(focused), name);
}
const untilTold = (what: string, isTold: (state: PageState) => boolean) =>
  until(what, async () => {
    const state = await line.state();
    return state !== null && isTold(state);
  });
const untilUnread = (box: "unknown" | "private") =>
  untilTold(`the box is ${box}`, (state) => state.kind === "no-composer" && state.box === box);
const modelOf = (name: string) => tab.page.evaluate((one) => window.__models[one]?.parts, name);

describe.each(["sent", "sent-in-dialog", "sent-in-tree"])("an unknown box (%s)", (name) => {
  test("is read as a post, and edited, when the person asks, and another of its kind is not", async () => {
    await open(name);
    await tab.page.keyboard.type(text);
    await untilUnread("unknown");
    await line.send({ type: "read-box" });
    const observed = await line.draftReading([text]);
    expect(observed).toMatchObject({ surface: "post", recognised: "generic", place: "unknown", account: null });
    const added = { part: 0, start: text.length, end: text.length, expected: "", text: " #Kirkkonummi", atEnd: true };
    expect(await line.edit(observed, [added])).toEqual({ status: "done" });
    expect(await modelOf(name)).toEqual([`${text} #Kirkkonummi`]);
    await tab.page.evaluate((opened) => window.__open(opened), name);
    await tab.page.evaluate((focused) => window.__focus(focused), `${name}-2`);
    await tab.page.keyboard.type("Muu kenttä");
    await line.send({ type: "look-again" });
    await line.draftReading([`${text} #Kirkkonummi`]);
  });

  test("is not read any more in the page that is loaded anew", async () => {
    await open(name);
    await untilUnread("unknown");
    await line.send({ type: "read-box" });
    await line.draftReading([""]);
    await line.close();
    await open(name);
    await tab.page.keyboard.type(text);
    await untilUnread("unknown");
  });

  test("is always read at an address that the person has named, and at no other", async () => {
    await setReadAddresses(["www.linkedin.com/plain"]);
    await open(name);
    await tab.page.keyboard.type(text);
    await line.draftReading([text]);
    await line.close();
    await open(name, "https://www.youtube.com/plain");
    await tab.page.keyboard.type(text);
    await untilUnread("unknown");
  });
});

test("a private box is not read when the person asks for it, nor at an address that is named", async () => {
  await setReadAddresses(["www.youtube.com/watch"]);
  await open("ask", "https://www.youtube.com/watch");
  await tab.page.keyboard.type(text);
  await untilUnread("private");
  await line.send({ type: "read-box" });
  await tab.page.keyboard.type("!");
  await line.send({ type: "look-again" });
  await untilUnread("private");
  expect(JSON.stringify(await line.state())).not.toContain(text);
});

describe("a box that becomes private", () => {
  const secret = " ja yksityinen viesti";

  /** Nothing of what is written from now on is told; and what was told is gone. */
  async function expectLetGo(name: string): Promise<void> {
    await tab.page.keyboard.type(secret);
    await untilTold("the draft is gone", (state) => state.kind === "no-composer");
    await line.send({ type: "look-again" });
    await untilUnread("private");
    expect(JSON.stringify(await line.state())).not.toContain("viesti");
    expect(await modelOf(name)).toEqual([`${text}${secret}`]);
  }

  test.each(["contenteditable", "textarea", "sent"])("by its label is let go of at once (%s)", async (name) => {
    await open(name);
    await tab.page.keyboard.type(text);
    if (name === "sent") await line.send({ type: "read-box" });
    await line.draftReading([text]);
    await tab.page.evaluate(() => document.activeElement?.setAttribute("aria-label", "Write a message to Anna"));
    await expectLetGo(name);
  });

  test("by the address is let go of at once", async () => {
    await open("contenteditable", "https://www.youtube.com/plain");
    await tab.page.keyboard.type(text);
    await line.draftReading([text]);
    await tab.page.evaluate(() => history.pushState(null, "", "/live_chat"));
    await expectLetGo("contenteditable");
  });
});
