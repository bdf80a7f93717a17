import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { review } from "../../rules/review";
import { draftOf } from "../../tests/support/fixtures";
import type { Dismissals } from "../stored/dismissals";
import { type ChangeTasks, type DatedTask, noTasks, withDated } from "../stored/task-list";
import { decisionWithTasks } from "./owed-version";

const finnish = "Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi.";
const swedish = "Biblioteket är stängt på söndag på grund av självständighetsdagen.";
const reviewedOf = (...args: Parameters<typeof draftOf>) => {
  const draft = draftOf(...args);
  return { draft, review: review(draft, defaultGuideline) };
};
const tasksAfter = (changes: ChangeTasks[], before = noTasks) =>
  changes.reduce((list, change) => change(list), before).dated;

const ownPost: Dismissals["decision"] = { kind: "own-post", reason: "" };
const owed: DatedTask = {
  ...{ id: "owed-1", kind: "owed-version", day: "2026-11-23", channel: "facebook", language: "sv" },
  account: "Kirkkonummen kunta – Kyrkslätts kommun",
};

describe("a version that comes as a post of its own", () => {
  it("becomes a task for the day on which it was promised", () => {
    const { decision, tasks } = decisionWithTasks(ownPost, null, reviewedOf(finnish), "owed-1");
    expect(decision).toEqual({ ...ownPost, owed: "owed-1" });
    expect(tasksAfter(tasks)).toEqual([owed]);
  });

  it.each([
    ["Swedish", finnish, "sv"],
    ["Finnish", swedish, "fi"],
    ["the shorter one", `${finnish} ${finnish}\n\nBiblioteket är stängt.`, "sv"],
  ])("is %s where the other is written", (_which, text, language) => {
    const { tasks } = decisionWithTasks(ownPost, null, reviewedOf(text), "owed-1");
    expect(tasksAfter(tasks)).toMatchObject([{ language }]);
  });

  it("is owed by nobody in particular where the page does not tell who is writing", () => {
    const { tasks } = decisionWithTasks(ownPost, null, reviewedOf(finnish, { postingAs: null }), "owed-1");
    expect(tasksAfter(tasks)).toMatchObject([{ account: "" }]);
  });

  it("is not owed where nothing is written", () => {
    expect(decisionWithTasks(ownPost, null, null, "owed-1")).toEqual({ decision: ownPost, tasks: [] });
  });
});

describe("a decision that replaces another one", () => {
  const previous = { ...ownPost, owed: "owed-1" };
  const other: DatedTask = { ...owed, id: "owed-0" };
  const before = withDated(owed)(withDated(other)(noTasks));

  it.each<[string, Dismissals["decision"], string[]]>([
    ["none", null, ["owed-0"]],
    ["a thread", { kind: "thread", reason: "" }, ["owed-0"]],
    ["readers of one language", { kind: "one-language-audience", reason: "Lukupiiri" }, ["owed-0"]],
    ["a post of its own again", ownPost, ["owed-0", "owed-2"]],
  ])("takes its task off the list: %s", (_what, decision, ids) => {
    const { decision: decided, tasks } = decisionWithTasks(decision, previous, reviewedOf(finnish), "owed-2");
    expect(tasksAfter(tasks, before).map(({ id }) => id)).toEqual(ids);
    expect(decided).toEqual(decision?.kind === "own-post" ? { ...decision, owed: "owed-2" } : decision);
  });

  it("takes it off also where nothing is written any more", () => {
    expect(tasksAfter(decisionWithTasks(null, previous, null, "owed-2").tasks, before)).toEqual([other]);
  });

  it("leaves the list alone where the other one owed nothing", () => {
    expect(decisionWithTasks(null, ownPost, reviewedOf(finnish), "owed-2").tasks).toEqual([]);
  });
});
