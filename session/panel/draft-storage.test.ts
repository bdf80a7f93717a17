import { describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { nothingWritten, type Writing } from "../../rules/writing/compose";
import { type KeptDraft, keptDrafts, readable, withKept, withoutKept, withRenewed } from "./draft-storage";

const { local } = fakeBrowser.storage;
const writingOf = (fi: string): Writing => ({ ...nothingWritten(defaultGuideline), fi });
const keptOf = (id: string): KeptDraft => ({ id, changed: "2026-11-23T10:00:00.000Z", writing: writingOf(id) });
const changedOf = (id: string, fi: string): KeptDraft => ({
  ...{ id, changed: "2026-11-24T08:00:00.000Z", writing: writingOf(fi) },
});
/** As this version stores it. */
const storedOf = (draft: KeptDraft) => ({ ...draft, version: 1 });
const fifty = Array.from({ length: 50 }, (_, at) => keptOf(`${at + 1}`));
const unreadable = [
  { ...keptOf("later"), version: 2 },
  { ...keptOf("newer"), writing: { ...writingOf("Hei"), channel: "myspace" } },
  null,
  7,
  "x",
  { id: "1" },
  { ...keptOf("1"), changed: 5 },
  { ...keptOf("1"), writing: null },
  { ...keptOf("1"), writing: { ...writingOf("Hei"), sv: 7 } },
];

describe("keeping a draft", () => {
  it("puts it before the others", () => {
    expect(withKept([keptOf("1")], keptOf("2"))).toEqual({
      ...{ entries: [storedOf(keptOf("2")), keptOf("1")], outcome: "kept" },
    });
  });

  it("again puts it in the place of its older self", () => {
    const again = changedOf("2", "Hei taas");
    expect(withKept([keptOf("1"), keptOf("2")], again).entries).toEqual([storedOf(again), keptOf("1")]);
  });

  it("is refused beyond fifty, and takes nobody's place", () => {
    expect(withKept(fifty, keptOf("51"))).toEqual({ entries: fifty, outcome: "no-room" });
    expect(withKept(fifty, changedOf("50", "Hei")).entries).toHaveLength(50); // it is one of them
  });

  it("finds room beside any number of unreadable ones, which stay", () => {
    const many = [...fifty.slice(1), ...unreadable];
    const { entries, outcome } = withKept(many, keptOf("51"));
    expect([outcome, entries]).toEqual(["kept", [storedOf(keptOf("51")), ...many]]);
  });
});

describe("removing a draft", () => {
  it("leaves every other one, readable or not", () => {
    expect(withoutKept([...unreadable, keptOf("1"), keptOf("2")], "1")).toEqual([...unreadable, keptOf("2")]);
  });

  it("leaves all where there is none of this id, and one of two that share it", () => {
    expect(withoutKept([keptOf("1")], "2")).toEqual([keptOf("1")]);
    const twin = changedOf("1", "Toinen");
    expect(withoutKept([keptOf("1"), twin], "1")).toEqual([twin]);
  });
});

describe("a kept draft that is changed", () => {
  const renewed = changedOf("1", "Hei");
  const { changed } = renewed;

  it("is renewed where this panel knows how it stands", () => {
    expect(withRenewed([keptOf("2"), keptOf("1")], renewed, () => true, "other")).toEqual({
      ...{ entries: [storedOf(renewed), keptOf("2")], outcome: { kind: "renewed", changed } },
    });
  });

  it("stays as it is where it has this text already", () => {
    const stored = { ...keptOf("1"), writing: writingOf("Hei") };
    expect(withRenewed([stored], renewed, () => false, "other")).toEqual({
      ...{ entries: [stored], outcome: { kind: "renewed", changed: stored.changed } },
    });
  });

  it("stands beside the one that another window has changed", () => {
    const both = withRenewed([keptOf("1")], renewed, () => false, "other");
    expect(both).toEqual({
      ...{ entries: [storedOf({ ...renewed, id: "other" }), keptOf("1")], outcome: { kind: "two", changed } },
    });
  });

  it("is not kept beside it where there is no room, and changes nothing", () => {
    expect(withRenewed(fifty, renewed, () => false, "other")).toEqual({
      ...{ entries: fifty, outcome: { kind: "no-room", changed } },
    });
  });

  it("is not kept again where it was deleted", () => {
    expect(withRenewed([keptOf("2")], renewed, () => true, "other")).toEqual({
      ...{ entries: [keptOf("2")], outcome: { kind: "gone", changed } },
    });
  });
});

describe("what storage holds", () => {
  it("is read as it was written", async () => {
    await keptDrafts.write([keptOf("1"), keptOf("2")]);
    expect(readable(await keptDrafts.read())).toEqual([keptOf("1"), keptOf("2")]);
  });

  it("is read with a version and without one", () => {
    expect(readable([storedOf(keptOf("1")), keptOf("2")])).toEqual([keptOf("1"), keptOf("2")]);
  });

  it("is nothing at first", async () => {
    expect(await keptDrafts.read()).toEqual([]);
  });

  it("keeps what this version cannot read, and shows the rest", async () => {
    await local.set({ "kept-drafts": [...unreadable, keptOf("2")] });
    const entries = await keptDrafts.read();
    expect([readable(entries), entries]).toEqual([[keptOf("2")], [...unreadable, keptOf("2")]]);
  });

  it.each([7, "Hei", {}, { drafts: [] }])("is one unreadable draft where the list is %j", async (stored) => {
    await local.set({ "kept-drafts": stored });
    expect(await keptDrafts.read()).toEqual([stored]);
  });
});
