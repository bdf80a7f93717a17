import { describe, expect, it } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { review } from "../../rules/review";
import { draftOf } from "../../tests/support/fixtures";
import type { Dismissals } from "../stored/dismissals";
import { type ChangeTasks, type DatedTask, longestOwedText, noTasks, withDated } from "../stored/task-list";
import { decisionWithTasks } from "./owed-version";

const finnish = "Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi.";
const swedish = "Biblioteket är stängt på söndag på grund av självständighetsdagen.";
const reviewedOf = (...args: Parameters<typeof draftOf>) => {
  const draft = draftOf(...args);
  return { draft, review: review(draft, defaultGuideline), settles: null, page: "/kirjasto" };
};
const tasksAfter = (changes: ChangeTasks[], before = noTasks) =>
  changes.reduce((list, change) => change(list), before).dated;

const ownPost: Dismissals["decision"] = { kind: "own-post", reason: "" };
const asTask = (id: string) => ({ id, goesTo: "", written: null });
const owed: DatedTask = {
  ...{ id: "owed-1", kind: "owed-version", day: "2026-11-23", channel: "facebook", language: "sv" },
  account: "Kirkkonummen kunta – Kyrkslätts kommun",
  post: { promised: "2026-11-23", text: finnish, isCut: false, page: "/kirjasto", goesTo: "" },
};

describe("a version that comes as a post of its own", () => {
  it("becomes a task for the day on which it was promised", () => {
    const { decision, tasks } = decisionWithTasks(ownPost, null, reviewedOf(finnish), asTask("owed-1"));
    expect(decision).toEqual({ ...ownPost, owed: "owed-1" });
    expect(tasksAfter(tasks)).toEqual([owed]);
  });

  it.each([
    ["Swedish", finnish, "sv"],
    ["Finnish", swedish, "fi"],
    ["the shorter one", `${finnish} ${finnish}\n\nBiblioteket är stängt.`, "sv"],
  ])("is %s where the other is written", (_which, text, language) => {
    const { tasks } = decisionWithTasks(ownPost, null, reviewedOf(text), asTask("owed-1"));
    expect(tasksAfter(tasks)).toMatchObject([{ language }]);
  });

  it("is owed by nobody in particular where the page does not tell who is writing", () => {
    const { tasks } = decisionWithTasks(ownPost, null, reviewedOf(finnish, { postingAs: null }), asTask("owed-1"));
    expect(tasksAfter(tasks)).toMatchObject([{ account: "" }]);
  });

  it("keeps what was written, its parts as one text, and where the other version goes", () => {
    const { tasks } = decisionWithTasks(ownPost, null, reviewedOf([finnish, "#Kirkkonummi"]), {
      ...asTask("owed-1"),
      goesTo: "@kyrkslattkommun",
    });
    expect(tasksAfter(tasks)).toMatchObject([
      { post: { text: `${finnish}\n\n#Kirkkonummi`, isCut: false, goesTo: "@kyrkslattkommun" } },
    ]);
  });

  it("says where a text is too long to be kept whole", () => {
    const { tasks } = decisionWithTasks(
      ownPost,
      null,
      reviewedOf(`${finnish} ${"ä".repeat(20_000)}`),
      asTask("owed-1"),
    );
    const [task] = tasksAfter(tasks);
    expect(task?.post?.isCut).toBe(true);
    expect(task?.post?.text).toHaveLength(longestOwedText);
  });

  it.each<[string, "fi" | "sv", string | undefined]>([
    ["keeps what is written of the other version already", "sv", swedish],
    ["keeps no text of the same language as the other version", "fi", undefined],
  ])("%s", (_what, language, kept) => {
    const written = { language, text: swedish };
    const task = { ...asTask("owed-1"), written };
    const { tasks, isHandedOn } = decisionWithTasks(ownPost, null, reviewedOf(finnish), task);
    expect([tasksAfter(tasks)[0]?.post?.written, isHandedOn]).toEqual([kept, kept !== undefined]);
  });

  it("owes nothing in return: the first version was published before", () => {
    const second = { ...reviewedOf(swedish), settles: owed };
    expect(decisionWithTasks(ownPost, null, second, asTask("owed-2"))).toEqual({
      ...{ decision: ownPost, tasks: [], isHandedOn: false },
    });
  });

  it("is not owed where nothing is written", () => {
    expect(decisionWithTasks(ownPost, null, null, asTask("owed-1"))).toEqual({
      ...{ decision: ownPost, tasks: [], isHandedOn: false },
    });
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
    const { decision: decided, tasks } = decisionWithTasks(decision, previous, reviewedOf(finnish), asTask("owed-2"));
    expect(tasksAfter(tasks, before).map(({ id }) => id)).toEqual(ids);
    expect(decided).toEqual(decision?.kind === "own-post" ? { ...decision, owed: "owed-2" } : decision);
  });

  it("takes it off also where nothing is written any more", () => {
    expect(tasksAfter(decisionWithTasks(null, previous, null, asTask("owed-2")).tasks, before)).toEqual([other]);
  });

  it("leaves the list alone where the other one owed nothing", () => {
    expect(decisionWithTasks(null, ownPost, reviewedOf(finnish), asTask("owed-2")).tasks).toEqual([]);
  });
});
