/** Pages that break, lie or overdo: nothing is lost, nothing is made up, and the page does not notice us. */
import { expect, test } from "vitest";
import { openPanelLine } from "./harness/panel-line";
import { startPracticeTab } from "./harness/practice-tab";
import { until, untilModel } from "./harness/wait";

const tab = startPracticeTab({});

async function openPlain(composer: string) {
  await tab.openComposer("https://www.linkedin.com/plain", composer);
  return openPanelLine(tab.test, tab.page);
}

test("a page that changes the language under our feet is read and edited all the same", async () => {
  const line = await openPlain("textarea");
  await tab.page.evaluate(() => {
    const broken = () => {
      throw new Error("overridden by the page");
    };
    for (const name of ["map", "filter", "some", "flatMap", "findLast"])
      Object.defineProperty(Array.prototype, name, { value: broken });
    for (const name of ["closest", "matches", "getBoundingClientRect"])
      Object.defineProperty(Element.prototype, name, { value: broken });
    Object.defineProperty(Event.prototype, "composedPath", { value: broken });
    Object.defineProperty(window, "MutationObserver", { value: broken });
    Object.defineProperty(document, "execCommand", { value: broken });
    Object.defineProperty(String.prototype, "startsWith", { value: broken });
  });
  await tab.page.keyboard.type("Hei");
  const observed = await line.draftReading(["Hei"]);
  expect(await line.edit(observed, [{ part: 0, start: 3, end: 3, expected: "", text: " #Kirkkonummi" }])).toEqual({
    status: "done",
  });
  expect(await tab.page.evaluate(() => (window.__root() as HTMLTextAreaElement).value)).toBe("Hei #Kirkkonummi");
  await line.close();
});

test("false events and a fake panel make no draft", async () => {
  await tab.openComposer("https://www.linkedin.com/plain", "textarea");
  await tab.page.evaluate(() => window.__close());
  const line = await openPanelLine(tab.test, tab.page);
  await tab.page.evaluate(() => {
    for (const type of ["focusin", "input", "keyup", "click", "pagehide", "load", "panel"]) {
      for (const target of [window, document, document.body, new Text("x")]) {
        target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: { type: "edit" } }));
        target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
    }
    window.postMessage({ type: "page-state", state: { kind: "draft" } }, "*");
    const detached = document.createElement("textarea");
    detached.value = "never in the page";
    detached.dispatchEvent(new Event("focusin", { bubbles: true }));
  });
  await line.send({ type: "look-again" });
  await until("the page has answered", async () => (await line.state())?.kind === "no-composer");
  await line.close();
});

test("10 MB in a composer hold nobody up, and are not sent about", async () => {
  const line = await openPlain("textarea");
  await line.draftReading([""]);
  await tab.page.evaluate(() => {
    const box = window.__root() as HTMLTextAreaElement | null;
    if (!box) return;
    box.value = "Uimahalli ".repeat(1_000_000);
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await until("the beginning is read", async () => {
    const state = await line.state();
    return state?.kind === "draft" && state.observed.parts[0]?.length === 200_000;
  });
  const state = await line.state();
  const observed = state?.kind === "draft" ? state.observed : { composer: "", revision: 0 };
  const atEnd = { part: 0, start: 200_000, end: 200_000, expected: "", text: "!", atEnd: true };
  expect(await line.edit(observed, [atEnd])).toEqual({ status: "stale" });
  await line.close();
});

test.each(["open", "closed"] as const)(
  "an editor in a frame or a %s shadow tree of another's breaks nothing",
  async (mode) => {
    await tab.openComposer("https://www.linkedin.com/plain", "textarea");
    await tab.page.evaluate(() => window.__close());
    const line = await openPanelLine(tab.test, tab.page);
    await tab.page.evaluate((shadow) => {
      const frame = document.createElement("iframe");
      frame.src = "/plain";
      const host = document.createElement("div");
      const box = Object.assign(document.createElement("div"), { contentEditable: "true" });
      box.style.cssText = "min-height: 3em";
      const form = document.createElement("form");
      form.append(box, Object.assign(document.createElement("button"), { type: "button", textContent: "Post" }));
      host.attachShadow({ mode: shadow }).append(form);
      document.body.append(frame, host);
      box.focus();
      document.execCommand("insertText", false, "Hei");
    }, mode);
    await tab.page.keyboard.type("!");
    await line.send({ type: "look-again" });
    await until("the page has answered", async () => {
      const state = await line.state();
      return mode === "closed" ? state?.kind === "no-composer" : state?.kind === "draft";
    });
    await line.close();
  },
);

test.each([
  ["switched off", () => window.__root()?.setAttribute("disabled", ""), ["Hei"], ["gone"]],
  [
    "filled by another extension",
    () => {
      const box = window.__root() as HTMLTextAreaElement | null;
      if (box) box.value = "Jotain muuta";
    },
    ["Jotain muuta", "Jotain muuta #Kirkkonummi"],
    ["stale", "unverified"],
  ],
] as const)("a composer that is %s during an insertion", async (_what, meddle, texts, outcomes) => {
  const line = await openPlain("textarea");
  await tab.page.keyboard.type("Hei");
  const observed = await line.draftReading(["Hei"]);
  await tab.page.evaluate(meddle);
  const { status } = await line.edit(observed, [
    { part: 0, start: 3, end: 3, expected: "", text: " #Kirkkonummi", atEnd: true },
  ]);
  expect(outcomes).toContain(status);
  expect(texts).toContain(await tab.page.evaluate(() => (window.__root() as HTMLTextAreaElement).value));
  await line.close();
});

test("two composers at once: the one in use is read, and the other is left alone", async () => {
  await tab.openComposer("https://www.facebook.com/", "comment");
  await tab.page.keyboard.type("Kommentti");
  const line = await openPanelLine(tab.test, tab.page);
  await line.draftReading(["Kommentti"]);
  await tab.page.evaluate(() => window.__open("post"));
  await tab.page.keyboard.type("Julkaisu");
  const observed = await line.draftReading(["Julkaisu"]);
  expect(await line.edit(observed, [{ part: 0, start: 8, end: 8, expected: "", text: "!" }])).toEqual({
    status: "done",
  });
  await untilModel(tab.page, ["Julkaisu!"]);
  await line.close();
});
