import { describe, expect, it } from "vitest";
import {
  begunOn,
  cutText,
  type DatedTask,
  longestOwedText,
  markDone,
  noTasks,
  parseTaskList,
  putOff,
  undoDone,
  withDated,
  withoutDated,
} from "./task-list";

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

describe("the post whose other version is owed", () => {
  const post = { promised: today, text: "Kirjasto on kiinni.", isCut: false, page: "/kirjasto", goesTo: "" };
  const read = (stored: unknown) => parseTaskList({ records: {}, dated: [stored] }).dated[0];
  it("is read as it was stored", () => {
    expect(read({ ...owed, post })).toEqual({ ...owed, post });
    const begun = { ...post, written: "Biblioteket är" };
    expect(read({ ...owed, post: begun })).toEqual({ ...owed, post: begun });
  });
  it("is left out where an older version of the product stored none, or where it is broken", () => {
    expect(read(owed)).toEqual(owed);
    for (const broken of [7, "x", null, [], { ...post, promised: "soon" }])
      expect(read({ ...owed, post: broken })).toEqual(owed);
  });
  it("has texts in place of whatever else stands there", () => {
    expect(read({ ...owed, post: { ...post, text: 7, isCut: "no", page: {}, goesTo: null } })?.post).toEqual({
      ...{ promised: today, text: "", isCut: false, page: "", goesTo: "" },
    });
  });
  it("is cut where it is longer than any post", () => {
    const long = "ä".repeat(longestOwedText + 1);
    expect(cutText(long)).toEqual({ text: long.slice(1), isCut: true });
    expect(cutText(long.slice(1))).toEqual({ text: long.slice(1), isCut: false });
  });
});

describe("the day of the first use", () => {
  it("is noted once, and read again", () => {
    const begun = begunOn(today)(noTasks);
    expect(begunOn("2027-01-01")(begun)).toEqual({ ...noTasks, since: today });
    expect(parseTaskList(begun)).toEqual(begun);
    expect(parseTaskList({ ...begun, since: "once" })).toEqual(noTasks);
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
  it("done is taken back to what was before, and nothing else with it", () => {
    const before = { records: { pw: { done: "2020-01-01", later: null } }, dated: [owed] };
    const after = markDone("new", today)(markDone("owed-1", today)(markDone("pw", today)(before)));
    expect(undoDone("pw", before)(after)).toEqual({ ...after, records: { ...after.records, ...before.records } });
    expect(undoDone("owed-1", before)(after).dated).toEqual([owed]);
    expect(undoDone("new", before)(after).records).toEqual({ pw: { done: today, later: null } });
  });
  it("never grows past a hundred tasks", () => {
    let many = noTasks;
    for (let at = 0; at < 130; at++) many = withDated({ ...owed, id: `o${at}` })(many);
    expect(many.dated).toHaveLength(100);
    expect(many.dated.at(-1)?.id).toBe("o129");
  });
});
