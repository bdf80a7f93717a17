import { describe, expect, it } from "vitest";
import { type DatedTask, markDone, noTasks, parseTaskList, putOff, withDated, withoutDated } from "./task-list";

const owed: DatedTask = {
  id: "owed-1",
  kind: "owed-version",
  day: "2026-11-23",
  channel: "facebook",
  account: "Kirjasto",
  language: "sv",
};
const today = "2026-11-23";

describe("what storage holds", () => {
  it.each([null, undefined, 7, "x", [], { records: 5, dated: "all" }])("%j is no task list", (stored) => {
    expect(parseTaskList(stored)).toEqual(noTasks);
  });
  it("keeps what is right and leaves out what is broken", () => {
    const stored = {
      records: { a: { done: "2026-01-01", later: 3 }, b: "x" },
      dated: [
        owed,
        { ...owed, day: "soon" },
        { ...owed, kind: "x" },
        { ...owed, id: "o2", channel: "fax", account: 1 },
        4,
      ],
    };
    expect(parseTaskList(stored)).toEqual({
      records: { a: { done: "2026-01-01", later: null } },
      dated: [owed, { ...owed, id: "o2", channel: null, account: "" }],
    });
  });
});

describe("changes", () => {
  const list = withDated(owed)(noTasks);
  it("a task stands there once, and goes when it is done or taken back", () => {
    expect(withDated(owed)(list).dated).toEqual([owed]);
    expect(markDone("owed-1", today)(list)).toEqual(noTasks);
    expect(withoutDated("owed-1")(list)).toEqual(noTasks);
  });
  it("putting off moves the day by a week from today", () => {
    expect(putOff("owed-1", today)(list).dated[0]?.day).toBe("2026-11-30");
    expect(putOff("pw", today)(list).records).toEqual({ pw: { done: null, later: "2026-11-30" } });
  });
  it("doing a recurring task notes the day and forgets that it was put off", () => {
    expect(markDone("pw", today)(putOff("pw", today)(list)).records).toEqual({ pw: { done: today, later: null } });
  });
  it("never grows past a hundred tasks", () => {
    let many = noTasks;
    for (let at = 0; at < 130; at++) many = withDated({ ...owed, id: `o${at}` })(many);
    expect(many.dated).toHaveLength(100);
    expect(many.dated.at(-1)?.id).toBe("o129");
  });
});
