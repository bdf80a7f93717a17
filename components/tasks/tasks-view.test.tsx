// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import type { TaskList } from "../../session/stored/task-list";
import { createFixtureTasks, emptyState } from "../../tests/support/fixtures";
import { type Mounted, mount } from "../../tests/support/mount";
import { SidePanel } from "../panel/side-panel";

let panel: Mounted;
afterEach(() => panel.unmount());

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
const task = (id: string) => panel.get(`[data-task="${id}"]`);

it("a new user has open tasks, but none that presses", async () => {
  await open();
  expect(task("change-password").dataset.state).toBe("open");
  expect(panel.all(".tab-count")).toEqual([]);
});

it("what is due comes first, and the tab says how much", async () => {
  await open(owed);
  expect(panel.get(".tab-count").textContent).toBe("2");
  expect(panel.all("[data-testid=task]").map((line) => line.dataset.task)).toEqual(
    expect.arrayContaining(["o", "change-password"]),
  );
  expect(panel.all("[data-testid=task]")[0]?.dataset.task).toBe("o");
  expect(task("o").textContent).toContain("Julkaise ruotsinkielinen versio");
  expect(task("o").textContent).toContain("Facebook · Kirjasto");
  // a name from a page is set apart, so that it cannot turn the words around it
  expect(task("o").querySelector(".task-detail bdi")?.textContent).toBe("Kirjasto");
});

it("done and put off are a press each", async () => {
  const tasks = await open(owed);
  await panel.press(panel.button("Tehty: Julkaise ruotsinkielinen versio"));
  expect(tasks.list.dated).toEqual([]);
  await panel.press(panel.button("Muistuta viikon päästä: Vaihda tilien salasanat"));
  expect(task("change-password").dataset.state).toBe("waiting");
  expect(panel.all(".tab-count")).toEqual([]);
});

it("a live recording is due in fourteen days; unpinning wants a day that has not passed", async () => {
  const tasks = await open();
  await panel.press(panel.get("[data-testid=add-captions]"));
  expect(tasks.list.dated).toMatchObject([{ kind: "captions" }]);
  await panel.press(panel.button("Muistuta irrottamaan"));
  expect(panel.get(".add-unpin [role=alert]").textContent).toBe("Valitse päivä, joka ei ole mennyt.");
  expect(tasks.list.dated).toHaveLength(1);
});

it("the guideline behind a task is a press away", async () => {
  await open();
  const [, , link] = task("change-password").querySelectorAll("button");
  await panel.press(link as HTMLElement);
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
