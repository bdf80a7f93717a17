import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { dismissedOf } from "../../tests/support/fixtures";
import { type Dismissals, forNextDraft, noDismissals, tickKey, withDismissed, withTick } from "./dismissals";
import {
  changeDismissals,
  forgetDismissals,
  readDismissals,
  watchDismissals,
  writeDismissals,
} from "./dismissals-store";

const { local, session } = fakeBrowser.storage;
const tab = 5;
const composer = "composer-1";
const none = noDismissals(composer);
const dismissals: Dismissals = {
  composer,
  findings: [
    { check: "all-caps", kind: "capitals", passages: [{ text: "NYT", before: "Hei ", after: "!" }], values: "" },
    dismissedOf("website-link", "missing"),
  ],
  ticks: ["media-right/consent/asked"],
  place: "outside",
  decision: { kind: "own-post", reason: "", owed: "owed-1", language: "sv" },
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe("what is stored of a draft", () => {
  it("is read as it was written", async () => {
    await writeDismissals(tab, dismissals);
    expect(await readDismissals(tab, composer)).toEqual(dismissals);
  });

  it("is nothing before anything was dismissed", async () => {
    expect(await readDismissals(tab, composer)).toEqual(none);
  });

  it("does not hold for another composer, nor in another tab", async () => {
    await writeDismissals(tab, dismissals);
    expect(await readDismissals(tab, "composer-2")).toEqual(noDismissals("composer-2"));
    expect(await readDismissals(6, composer)).toEqual(none);
  });

  it("is gone once the tab is forgotten", async () => {
    await writeDismissals(tab, dismissals);
    await forgetDismissals(tab);
    expect(await session.get(null)).toEqual({});
  });

  it("rejects where it cannot be stored", async () => {
    vi.spyOn(session, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
    await expect(writeDismissals(tab, dismissals)).rejects.toThrow("quota");
  });
});

describe("a broken storage", () => {
  it.each([
    null,
    7,
    "x",
    [],
    {},
    { ...dismissals, composer: 1 },
    { ...dismissals, findings: "all" },
    { ...dismissals, ticks: { a: true } },
  ])("dismisses nothing: %j", async (value) => {
    await session.set({ [`dismissals-${tab}`]: value });
    expect(await readDismissals(tab, composer)).toEqual(none);
  });

  it.each<[string, Record<string, unknown>, Partial<Dismissals>]>([
    ["a place that is none", { place: "moon" }, { place: null }],
    ["a decision of another kind", { decision: { kind: "later", reason: "" } }, { decision: null }],
    ["a decision without its reason", { decision: { kind: "thread" } }, { decision: null }],
    ["a decision that is none", { decision: 7 }, { decision: null }],
    [
      "findings of another form",
      {
        findings: [
          "all-caps/capitals",
          3,
          { ...dismissals.findings[0], passages: [{ text: 1 }] },
          dismissedOf("a", "b"),
        ],
      },
      { findings: [dismissedOf("a", "b")] },
    ],
    [
      "a decision about another language",
      { decision: { kind: "thread", reason: "r", language: "en" } },
      { decision: { kind: "thread", reason: "r" } },
    ],
    [
      "a task that is no text",
      { decision: { kind: "thread", reason: "r", owed: 7 } },
      { decision: { kind: "thread", reason: "r" } },
    ],
  ])("loses %s, and keeps the rest", async (_what, broken, expected) => {
    await session.set({ [`dismissals-${tab}`]: { ...dismissals, ...broken } });
    expect(await readDismissals(tab, composer)).toEqual({ ...dismissals, ...expected });
  });
});

describe("dismissing", () => {
  const finding = dismissedOf("emoji-use", "many");

  it("names a tick by check, kind and item", () => {
    expect(tickKey(finding, "asked")).toBe("emoji-use/many/asked");
  });

  it("adds the finding to those dismissed before", () => {
    expect(withDismissed(dismissals, finding)).toEqual({
      ...dismissals,
      findings: [...dismissals.findings, finding],
    });
  });

  it("holds for one draft: nothing but the place holds for the next one in the same composer", () => {
    expect(forNextDraft(dismissals)).toEqual({ ...none, place: "outside" });
  });

  it("a tick stands there once, and goes when it is taken away", () => {
    const ticked = withTick(withTick(none, "a", true), "b", true);
    expect(withTick(ticked, "a", true).ticks).toEqual(["a", "b"]);
    expect(withTick(ticked, "a", false).ticks).toEqual(["b"]);
    expect(withTick(none, "a", false).ticks).toEqual([]);
  });
});

it("of one composer are not changed by what is done in another", async () => {
  await writeDismissals(5, dismissals);
  await changeDismissals(5, "another-composer", (stored) => ({ ...stored, ticks: [] }));
  expect(await readDismissals(5, dismissals.composer)).toEqual(dismissals);
});

describe("whoever watches", () => {
  let watching: AbortController;
  beforeEach(() => {
    watching = new AbortController();
  });

  it("hears of which tab the dismissals were changed or removed", async () => {
    const heard = vi.fn();
    watchDismissals(heard, watching.signal);
    await writeDismissals(5, dismissals);
    await writeDismissals(6, dismissals);
    await forgetDismissals(5);
    expect(heard.mock.calls).toEqual([[5], [6], [5]]);
  });

  it("hears of several that were changed at once", async () => {
    const heard = vi.fn();
    watchDismissals(heard, watching.signal);
    await session.set({ "dismissals-5": dismissals, "tab-9": {}, "dismissals-6": dismissals });
    expect(heard.mock.calls).toEqual([[5], [6]]);
  });

  it("hears of nothing else", async () => {
    const heard = vi.fn();
    watchDismissals(heard, watching.signal);
    await local.set({ "dismissals-5": dismissals });
    await session.set({ "tab-5": {}, writing: {}, "dismissals-": dismissals });
    expect(heard).not.toHaveBeenCalled();
  });

  it("hears of nothing once they have gone", async () => {
    const heard = vi.fn();
    watchDismissals(heard, watching.signal);
    watching.abort();
    await writeDismissals(5, dismissals);
    expect(heard).not.toHaveBeenCalled();
  });
});
