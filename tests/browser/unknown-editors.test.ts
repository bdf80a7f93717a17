/** Editors of libraries that the extension does not know: "done" is said only where the editor's own model has the text. */
import { afterEach, expect, test } from "vitest";
import type { ObservedDraft } from "../../rules/model/draft";
import type { Edit } from "../../rules/model/finding";
import { openPanelLine, type PanelLine } from "./harness/panel-line";
import { startPracticeTab } from "./harness/practice-tab";
import { modelParts, untilModel } from "./harness/wait";

const tab = startPracticeTab({});
let line: PanelLine | null = null;

afterEach(async () => {
  await line?.close();
  line = null;
});

async function open(address: string, composer: string): Promise<PanelLine> {
  await tab.openComposer(address, composer);
  line = await openPanelLine(tab.test, tab.page);
  return line;
}

async function draftOf(panel: PanelLine, text: string): Promise<ObservedDraft> {
  await tab.page.evaluate((set) => window.__setText(set), text);
  await panel.send({ type: "look-again" });
  return panel.draftReading([text]);
}

const unfamiliar = "https://www.linkedin.com/unfamiliar";
const edit = (start: number, expected: string, text: string): Edit => ({
  ...{ part: 0, start, end: start + expected.length },
  ...{ expected, text },
});

const edits: { what: string; before: string; wanted: Edit; after: string }[] = [
  { what: "into an empty box", before: "", wanted: edit(0, "", "Hei! #yksi"), after: "Hei! #yksi" },
  { what: "with blank lines", before: "Hei", wanted: edit(3, "", "\n\n***\n\nHej 😀"), after: "Hei\n\n***\n\nHej 😀" },
  { what: "in the middle of a line", before: "yksi\nkirasto", wanted: edit(8, "", "j"), after: "yksi\nkirjasto" },
  { what: "in place of a word", before: "klo 18:00 alkaa", wanted: edit(4, "18:00", "18"), after: "klo 18 alkaa" },
  { what: "in place of lines", before: "a\nb\nc\nd", wanted: edit(2, "b\nc", "x\n\ny"), after: "a\nx\n\ny\nd" },
  { what: "a deletion", before: "yksi\nkaksi kolme", wanted: edit(5, "kaksi ", ""), after: "yksi\nkolme" },
];

test.each(["slate", "ckeditor"])(
  "%s: what is said to be done is in its model, and one undo takes it back",
  async (kind) => {
    const panel = await open(unfamiliar, kind);
    for (const { what, before, wanted, after } of edits) {
      const observed = await draftOf(panel, before);
      expect([what, await panel.edit(observed, [wanted])]).toEqual([what, { status: "done" }]);
      expect([what, await modelParts(tab.page)]).toEqual([what, [after]]);
      await panel.draftReading([after]);
      expect([what, await tab.page.evaluate(() => window.__caret())]).toEqual([what, after.length]);
      await tab.page.keyboard.down("Control");
      await tab.page.keyboard.press("z");
      await tab.page.keyboard.up("Control");
      await untilModel(tab.page, [before]);
    }
  },
);

/** A box of a library that keeps a text of its own, shows it at every loss of focus, and takes what `taken` names. */
async function makeOwned(taken: "nothing" | "paste"): Promise<void> {
  await tab.page.evaluate((takes) => {
    const root = window.__root();
    if (!root) throw new Error("No box is open.");
    let model = "";
    const show = () => {
      const row = document.createElement("div");
      row.dataset.row = "1";
      row.textContent = model;
      root.replaceChildren(row);
    };
    root.addEventListener("paste", (event) => {
      event.preventDefault();
      if (takes !== "paste") return;
      model += event.clipboardData?.getData("text/plain") ?? "";
      show();
    });
    root.addEventListener("blur", show);
    Object.assign(window, { ownModel: () => model });
    show();
  }, taken);
}
const ownModel = () => tab.page.evaluate(() => (window as unknown as { ownModel(): string }).ownModel());

test("a text that goes when the box is left has not arrived, although the page showed it", async () => {
  const panel = await open("https://www.linkedin.com/plain", "contenteditable");
  await makeOwned("nothing");
  await panel.send({ type: "look-again" });
  const observed = await panel.draftReading([""]);
  expect(await panel.edit(observed, [edit(0, "", "Hei")])).toEqual({ status: "unverified", text: "Hei" });
  expect(await ownModel()).toBe("");
});

test("what the page takes as a paste has arrived", async () => {
  const panel = await open("https://www.linkedin.com/plain", "contenteditable");
  await makeOwned("paste");
  await panel.send({ type: "look-again" });
  const observed = await panel.draftReading([""]);
  expect(await panel.edit(observed, [edit(0, "", "Hei")])).toEqual({ status: "done" });
  expect(await ownModel()).toBe("Hei");
});

test("a bare box that forbids pasting takes the text all the same", async () => {
  const panel = await open("https://www.linkedin.com/plain", "contenteditable");
  await tab.page.evaluate(() => window.__root()?.addEventListener("paste", (event) => event.preventDefault()));
  const observed = await draftOf(panel, "Hei");
  expect(await panel.edit(observed, [edit(3, "", "\n\nHej")])).toEqual({ status: "done" });
  expect(await modelParts(tab.page)).toEqual(["Hei\n\nHej"]);
});

test.each([
  { address: "https://www.youtube.com/watch", composer: "comment" },
  { address: "https://www.linkedin.com/plain", composer: "contenteditable" },
])("$address: a bare box is never left, as the page might fold it up", async ({ address, composer }) => {
  const panel = await open(address, composer);
  await tab.page.evaluate(() => {
    const left: string[] = [];
    for (const type of ["blur", "focusout"]) window.__root()?.addEventListener(type, () => left.push(type));
    Object.assign(window, { left });
  });
  const observed = await draftOf(panel, "Hei");
  expect(await panel.edit(observed, [edit(3, "", "\nHej")])).toEqual({ status: "done" });
  expect(await tab.page.evaluate(() => (window as unknown as { left: string[] }).left)).toEqual([]);
});
