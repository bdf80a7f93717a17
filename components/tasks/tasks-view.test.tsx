// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import { noTasks, type TaskList } from "../../session/stored/task-list";
import { createFixtureTasks, emptyState } from "../../tests/support/fixtures";
import { type Mounted, mount } from "../../tests/support/mount";
import { SidePanel } from "../panel/side-panel";
import { undoTime } from "./done-row";

let panel: Mounted;
afterEach(() => {
  panel.unmount();
  vi.useRealTimers();
});

const owed: TaskList = {
  records: { "change-password": { done: "2020-01-01", later: null } },
  dated: [
    { id: "o", kind: "owed-version", day: "2020-01-02", channel: "facebook", account: "Kirjasto", language: "sv" },
  ],
};

async function open(list?: TaskList) {
  const tasks = createFixtureTasks(list);
  panel = await mount(emptyState, (services) => <SidePanel {...services} start="tasks" />, { tasks });
  return tasks;
}
const unfold = (id: string) => panel.press(panel.get(`[data-task="${id}"] .task-row`));
const task = (id: string) => panel.get(`[data-task="${id}"]`);

const tick = (id: string) => panel.get(`[data-task="${id}"] [data-testid=task-tick]`);
/** `clicks`: how many the browser counts; none for a press of a key. */
const click = (target: HTMLElement, clicks: number) =>
  panel.together(() => void target.dispatchEvent(new MouseEvent("click", { detail: clicks, bubbles: true })));
const names = (selector: string) => panel.all(selector).map((each) => each.dataset.task);
const owedTitle = "Julkaise ruotsinkielinen versio";

const later = () => panel.press(panel.get(".section-due .disclosure > button"));

it("a new user has nothing to do yet: what comes is folded, and the first day is counted from today", async () => {
  await open();
  expect(panel.all("[data-testid=task]")).toEqual([]);
  expect(panel.get(".section-due").textContent).toContain("Ei mitään juuri nyt.");
  expect(panel.all(".tab-count")).toEqual([]);
  await later();
  expect(panel.all("[data-testid=task]").every((line) => line.dataset.state === "waiting")).toBe(true);
});

it("half a year after the first use everything has come, and nobody is late", async () => {
  await open({ ...noTasks, since: "2020-01-01" });
  expect(panel.all("[data-state=overdue]")).toEqual([]);
  expect(panel.all("[data-state=due]").length).toBe(Number(panel.get(".tab-count").textContent));
  expect(task("change-password").dataset.state).toBe("due");
});

it("what is due comes first, and the tab says how much", async () => {
  await open(owed);
  expect(panel.get(".tab-count").textContent).toBe("2");
  expect(panel.all("[data-testid=task]").map((line) => line.dataset.task)).toEqual(["o", "change-password"]);
  expect(task("o").textContent).toContain("Julkaise ruotsinkielinen versio");
});

it("a task is one line with a tick, and one is open at a time", async () => {
  await open(owed);
  expect(task("o").querySelectorAll("button")).toHaveLength(2);
  await unfold("o");
  expect(task("o").textContent).toContain("Facebook · Kirjasto");
  // a name from a page is set apart, so that it cannot turn the words around it
  expect(task("o").querySelector(".task-detail bdi")?.textContent).toBe("Kirjasto");
  await unfold("change-password");
  expect(task("o").textContent).not.toContain("Kirjasto");
  expect(panel.all(".task-row[aria-expanded=true]")).toHaveLength(1);
  await unfold("change-password");
  expect(panel.all(".task-row[aria-expanded=true]")).toEqual([]);
});

it("done is one press, and stays in its place with a way back", async () => {
  const tasks = await open(owed);
  expect(tick("o").getAttribute("aria-label")).toBe(`Tehty: ${owedTitle}`);
  await panel.press(tick("o"));
  expect(tasks.list.dated).toEqual([]);
  expect(panel.get(".tab-count").textContent).toBe("1");
  expect(names(".section-due li")).toEqual(["o", "change-password"]);
  expect(panel.get("[data-testid=task-said]").textContent).toBe(`Tehty: ${owedTitle}`);
  expect(document.activeElement).toBe(panel.button(`Kumoa: ${owedTitle}`));
  await panel.press(panel.button(`Kumoa: ${owedTitle}`));
  expect(tasks.list).toEqual(owed);
  expect(panel.all("[data-testid=task-done]")).toEqual([]);
  expect(document.activeElement?.closest(".section-due")).not.toBeNull();
});

it("a second press on the same place meets no other task of the same day", async () => {
  const ofOneDay = ["a", "b", "c"].map((id) => ({ id, kind: "unpin", day: "2020-01-02" }) as const);
  const day = { channel: "facebook", account: "", language: null } as const;
  await open({ ...noTasks, dated: ofOneDay.map((task) => ({ ...task, ...day })) });
  await panel.press(tick("a"));
  expect(names(".section-due li")).toEqual(["a", "b", "c"]);
  await panel.press(tick("c"));
  expect(names(".section-due li")).toEqual(["a", "b", "c"]);
});

it("a task that comes again is as it was after Kumoa, and what was done meanwhile stays done", async () => {
  const tasks = await open(owed);
  await panel.press(tick("change-password"));
  expect(tasks.list.records["change-password"]?.done).not.toBe("2020-01-01");
  await panel.press(tick("o"));
  await panel.press(panel.button("Kumoa: Vaihda tilien salasanat"));
  expect(tasks.list).toEqual({ ...owed, dated: [] });
});

it("a tick leaves after a moment, but not from under a key's focus", async () => {
  await open(owed);
  vi.useFakeTimers();
  await click(tick("o"), 1);
  expect(document.activeElement?.closest(".section-due")).not.toBeNull();
  await click(tick("change-password"), 0);
  await panel.wait(undoTime);
  expect(names("[data-testid=task-done]")).toEqual(["change-password"]);
  await panel.together(() => panel.get("[data-testid=task-done] button").blur());
  await panel.wait(undoTime);
  expect(names("[data-testid=task-done]")).toEqual([]);
  expect(panel.get(".section-due").textContent).toContain("Ei mitään juuri nyt.");
});

it("a double click on a tick does not take it back", async () => {
  const tasks = await open(owed);
  await click(tick("o"), 1);
  await click(panel.button(`Kumoa: ${owedTitle}`), 2);
  expect(tasks.list.dated).toEqual([]);
});

it("a tick is gone when the tab was left", async () => {
  await open(owed);
  await panel.press(tick("o"));
  await panel.press(panel.button("Ohje"));
  await panel.press(panel.get("[role=tab]:last-child"));
  expect(names("[data-testid=task]")).toEqual(["change-password"]);
  expect(panel.all("[data-testid=task-done]")).toEqual([]);
});

it("put off is a press in the open row, and the list keeps the focus", async () => {
  await open(owed);
  await unfold("change-password");
  await panel.press(panel.button("Muistuta viikon päästä: Vaihda tilien salasanat"));
  expect(document.activeElement?.closest(".section-due")).not.toBeNull();
  await later();
  expect(task("change-password").dataset.state).toBe("waiting");
  expect(panel.get(".tab-count").textContent).toBe("1");
});

it("a live recording is due in fourteen days; unpinning wants a day that has not passed", async () => {
  const tasks = await open();
  await panel.press(panel.button("Livetallenne tai kiinnitetty julkaisu"));
  await panel.press(panel.get("[data-testid=add-captions]"));
  expect(tasks.list.dated).toMatchObject([{ kind: "captions" }]);
  await panel.press(panel.button("Muistuta irrottamaan"));
  expect(panel.get(".add-unpin [role=alert]").textContent).toBe("Valitse tämä päivä tai myöhempi.");
  expect(tasks.list.dated).toHaveLength(1);
});

it("the guideline behind a task is a press away", async () => {
  await open(owed);
  await unfold("change-password");
  await panel.press(panel.get(".task-body .fixes > :last-child"));
  expect(panel.get("[role=tab][aria-selected=true]").textContent).toBe("Ohje");
});

it("a comment to remove or to answer: what to do, and the note for the thread on the clipboard", async () => {
  const written: string[] = [];
  vi.stubGlobal("navigator", { clipboard: { writeText: async (text: string) => void written.push(text) } });
  await open();
  await panel.press(panel.button("Asiaton kommentti: poista vai vastaa?"));
  expect(panel.get(".incident-steps").textContent).toContain("Kritiikkiä ei poisteta.");
  await panel.press(panel.button("Kopioi huomautus (Svenska)"));
  expect(written).toEqual([expect.stringContaining("Vi tog bort")]);
  expect(panel.get(".section-incident").textContent).toContain("Kopioitu.");
  vi.unstubAllGlobals();
});
