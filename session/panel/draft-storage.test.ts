import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { nothingWritten, type Writing } from "../../rules/writing/compose";
import { type KeptDraft, keptDrafts, parseKept, presentDraft, withKept } from "./draft-storage";

const { session, local } = fakeBrowser.storage;
const writingOf = (fi: string): Writing => ({ ...nothingWritten(defaultGuideline), fi });
const keptOf = (id: string): KeptDraft => ({ id, changed: "2026-11-23T10:00:00.000Z", writing: writingOf(id) });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-24T08:00:00.000Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("keeping a draft", () => {
  it("puts it before the others, with the time of the change", () => {
    expect(withKept([keptOf("1")], { id: "2", writing: writingOf("Hei") })).toEqual([
      { id: "2", changed: "2026-11-24T08:00:00.000Z", writing: writingOf("Hei") },
      keptOf("1"),
    ]);
  });

  it("again puts it in the place of its older self", () => {
    const kept = withKept([keptOf("1"), keptOf("2")], { id: "2", writing: writingOf("Hei taas") });
    expect(kept.map(({ id, writing }) => [id, writing.fi])).toEqual([
      ["2", "Hei taas"],
      ["1", "1"],
    ]);
  });

  it("keeps fifty, of which the oldest goes for the next one", () => {
    let kept: KeptDraft[] = [];
    for (let at = 1; at <= 51; at++) kept = withKept(kept, keptOf(`${at}`));
    expect(kept).toHaveLength(50);
    expect([kept[0]?.id, kept.at(-1)?.id]).toEqual(["51", "2"]);
    expect(withKept(kept, keptOf("2")).map(({ id }) => id)).toContain("3"); // one that is there takes nobody's place
  });
});

describe("what storage holds", () => {
  it("is read as it was written", async () => {
    await keptDrafts.write([keptOf("1"), keptOf("2")]);
    await presentDraft.write({ id: "3", writing: writingOf("Hei") });
    expect(await keptDrafts.read()).toEqual([keptOf("1"), keptOf("2")]);
    expect(await presentDraft.read()).toEqual({ id: "3", writing: writingOf("Hei") });
  });

  it("is nothing at first", async () => {
    expect(await keptDrafts.read()).toEqual([]);
    expect(await presentDraft.read()).toBeNull();
  });

  it("loses what is broken, and no more than that", () => {
    const { id, ...withoutId } = keptOf("1");
    const broken = [
      null,
      "x",
      withoutId,
      { ...keptOf("1"), changed: 5 },
      { ...keptOf("1"), writing: null },
      { ...keptOf("1"), writing: { ...writingOf("Hei"), sv: 7 } },
    ];
    expect(parseKept([...broken, keptOf("2")])).toEqual([keptOf("2")]);
  });

  it.each([7, "Hei", [], {}, { id: 1, writing: writingOf("Hei") }, { id: "1", writing: "Hei" }])(
    "is no present draft where it is %j",
    async (stored) => {
      await session.set({ writing: stored });
      expect(await presentDraft.read()).toBeNull();
    },
  );

  it("stays on this computer for kept drafts, and goes with the browser for the present one", async () => {
    await keptDrafts.write([keptOf("1")]);
    await presentDraft.write({ id: "2", writing: writingOf("Hei") });
    expect(Object.keys(await local.get(null))).toEqual(["kept-drafts"]);
    expect(Object.keys(await session.get(null))).toEqual(["writing"]);
  });
});
