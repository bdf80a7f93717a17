/** What is written in the draft tab is never lost without a word: each way in which it could be, tried. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { nothingWritten, type Writing } from "../../rules/writing/compose";
import { createPanelDraft, type PanelDraft } from "./panel-draft";

const { session, local } = fakeBrowser.storage;
const isFull = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
const writingOf = (fi: string): Writing => ({ ...nothingWritten(defaultGuideline), fi });

let windows: number[];
let panels: Panel[];

interface Panel extends PanelDraft {
  close(): Promise<void>;
}
/** Until everything has arrived that is on its way, but before what waits for a pause. */
const settle = () => vi.advanceTimersByTimeAsync(1);
/** As long as storing waits for a pause in writing. */
const pause = () => vi.advanceTimersByTimeAsync(600);

/** Opens the draft tab in a window, which may be a private one. `reading`: whether it has read what is stored by then. */
async function openIn(window: number, incognito = false, reading: () => Promise<unknown> = settle): Promise<Panel> {
  if (!windows.includes(window)) windows.push(window);
  vi.spyOn(fakeBrowser.windows, "getCurrent").mockImplementation(async () => ({
    ...{ id: window, incognito, alwaysOnTop: false, focused: true },
  }));
  const end = new AbortController();
  const draft = createPanelDraft(defaultGuideline, "fi", end.signal);
  const panel = Object.assign(Object.create(draft) as PanelDraft, {
    // its prototype has every member
    async close() {
      end.abort();
      await settle();
    },
  });
  panels.push(panel);
  await reading();
  return panel;
}
async function closeWindow(window: number, ...inIt: Panel[]): Promise<void> {
  for (const panel of inIt) await panel.close();
  windows = windows.filter((one) => one !== window);
}
async function writeIn(panel: PanelDraft, fi: string): Promise<void> {
  panel.write({ fi });
  await pause();
}
const textOf = (panel: PanelDraft) => panel.state.writing.fi;
const keptTexts = (panel: PanelDraft) => panel.state.kept.map(({ writing }) => writing.fi).sort();
async function storedKept(): Promise<unknown[]> {
  const stored = (await local.get("kept-drafts"))["kept-drafts"];
  return Array.isArray(stored) ? stored : [stored];
}
const entryOf = (id: string) => ({ id, changed: "2026-11-23T10:00:00.000Z", writing: writingOf(id) });
const fifty = Array.from({ length: 50 }, (_, at) => entryOf(`draft ${at + 1}`));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-24T08:00:00.000Z") });
  windows = [];
  panels = [];
  vi.spyOn(fakeBrowser.windows, "getAll").mockImplementation(async () =>
    windows.map((id) => ({ id, incognito: false, alwaysOnTop: false, focused: false })),
  );
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const panel of panels) await panel.close();
  vi.useRealTimers();
});

describe("two windows", () => {
  it("have a draft each, which is there again when each panel opens again", async () => {
    const [first, second] = [await openIn(1), await openIn(2)];
    await writeIn(first, "Ensimmäinen");
    await writeIn(second, "Toinen");
    await first.close();
    await second.close();
    expect([textOf(await openIn(1)), textOf(await openIn(2))]).toEqual(["Ensimmäinen", "Toinen"]);
  });

  it("of which one is closed leave its draft to the next panel that has none", async () => {
    const first = await openIn(1);
    await writeIn(first, "Ensimmäinen");
    const second = await openIn(2);
    expect(textOf(second)).toBe(""); // the first window is open
    await closeWindow(1, first);
    await second.close();
    const next = await openIn(2);
    expect(textOf(next)).toBe("Ensimmäinen");
    expect(textOf(await openIn(3))).toBe(""); // it was taken over once
  });

  it("of which several are closed leave the newest draft first", async () => {
    const [first, second] = [await openIn(1), await openIn(2)];
    await writeIn(second, "Vanhempi");
    await writeIn(first, "Uudempi");
    await closeWindow(1, first);
    await closeWindow(2, second);
    expect([textOf(await openIn(3)), textOf(await openIn(4))]).toEqual(["Uudempi", "Vanhempi"]);
  });

  it("that open at the same time take one closed window's draft once", async () => {
    const first = await openIn(1);
    await writeIn(first, "Ensimmäinen");
    await closeWindow(1, first);
    const [one, other] = [await openIn(2, false, async () => {}), await openIn(3, false, async () => {})];
    await settle();
    expect([textOf(one), textOf(other)].sort()).toEqual(["", "Ensimmäinen"]);
  });

  it("keep a private window's draft in memory only, and from each other", async () => {
    const secret = await openIn(1, true);
    await writeIn(secret, "Yksityinen");
    expect(JSON.stringify(await local.get(null))).not.toContain("Yksityinen");
    await closeWindow(1, secret);
    expect(textOf(await openIn(2))).toBe("");
    expect(textOf(await openIn(1, true))).toBe("Yksityinen");
  });
});

describe("two panels in one window", () => {
  it("keep both texts", async () => {
    const [first, second] = [await openIn(1), await openIn(1)];
    await writeIn(first, "Ensimmäinen");
    await writeIn(second, "Toinen");
    await writeIn(first, "Ensimmäinen jatkuu");
    expect([textOf(first), textOf(second)]).toEqual(["Ensimmäinen jatkuu", "Toinen"]);
    const all = JSON.stringify(await local.get(null));
    expect([all.includes("Ensimmäinen jatkuu"), all.includes("Toinen")]).toEqual([true, true]);
  });
});

describe("an update of the extension", () => {
  it("leaves the draft, though it clears what is in memory", async () => {
    const before = await openIn(1);
    await writeIn(before, "Hei");
    await before.close();
    await session.clear();
    expect(textOf(await openIn(1))).toBe("Hei");
  });

  it("takes the draft over once that an older version has left", async () => {
    await session.set({ writing: { id: "old", writing: writingOf("Vanha") } });
    const [first, second] = [await openIn(1), await openIn(2)];
    expect([textOf(first), textOf(second)]).toEqual(["Vanha", ""]);
    expect(await session.get(null)).toEqual({});
  });
});

describe("a panel that closes right after a key", () => {
  it("has its words again", async () => {
    const panel = await openIn(1);
    panel.write({ fi: "Viimeinen sana" });
    await panel.close();
    expect(textOf(await openIn(1))).toBe("Viimeinen sana");
  });

  it("has its words again also where it had not read yet what was stored", async () => {
    const panel = await openIn(1, false, async () => {});
    panel.write({ fi: "Viimeinen sana" });
    await panel.close();
    expect(textOf(await openIn(1))).toBe("Viimeinen sana");
  });
});

describe("the fifty-first draft that is to be kept", () => {
  it("is not kept, with a word, and takes nobody's place", async () => {
    await local.set({ "kept-drafts": fifty });
    const panel = await openIn(1);
    panel.write({ fi: "Viideskymmenesensimmäinen" });
    panel.keep();
    await pause();
    expect(await storedKept()).toEqual(fifty);
    expect([panel.state.keptNotice, textOf(panel)]).toEqual(["too-many", "Viideskymmenesensimmäinen"]);
    panel.remove("draft 50");
    await settle();
    expect(panel.state.keptNotice).toBeNull();
    panel.keep();
    await settle();
    expect(keptTexts(panel)).toContain("Viideskymmenesensimmäinen");
  });
});

describe("kept drafts that this version cannot read", () => {
  const newer = { ...entryOf("newer"), writing: { ...writingOf("Uusi kanava"), channel: "mastodon" } };
  const odd = [newer, { ...entryOf("later"), version: 2 }, null, 7, { id: "x" }];

  it("stay where they are, whatever is done with the others, and are counted", async () => {
    await local.set({ "kept-drafts": [newer, entryOf("a"), ...odd.slice(1)] });
    const panel = await openIn(1);
    expect([keptTexts(panel), panel.state.unreadable]).toEqual([["a"], 5]);
    await writeIn(panel, "Hei");
    panel.keep();
    await writeIn(panel, "Hei kaikki");
    panel.remove("a");
    await settle();
    expect(keptTexts(panel)).toEqual(["Hei kaikki"]);
    expect(await storedKept()).toEqual(expect.arrayContaining(odd));
  });

  it("stay where the whole list is something else", async () => {
    await local.set({ "kept-drafts": { drafts: [newer] } });
    const panel = await openIn(1);
    await writeIn(panel, "Hei");
    panel.keep();
    await settle();
    expect(await storedKept()).toContainEqual({ drafts: [newer] });
  });

  it.each([
    ["its fields", newer],
    ["its version", { ...entryOf("later"), version: 2 }],
  ])("do not keep a newer version's present draft, known by %s, from staying either", async (_what, draft) => {
    const first = await openIn(1);
    await writeIn(first, "Hei");
    await first.close();
    const [key = ""] = Object.keys(await local.get(null));
    await local.set({ [key]: draft });
    await writeIn(await openIn(1), "Hei taas");
    expect(await local.get(key)).toEqual({ [key]: draft });
  });
});

describe("one kept draft in two panels", () => {
  /** Opens the same kept draft in two windows. */
  async function openTwice(others: unknown[] = []): Promise<[Panel, Panel]> {
    await local.set({ "kept-drafts": [entryOf("Yhteinen"), ...others] });
    const [first, second] = [await openIn(1), await openIn(2)];
    first.open("Yhteinen");
    second.open("Yhteinen");
    await pause();
    return [first, second];
  }

  it("becomes two where both write, and the later one says so", async () => {
    const [first, second] = await openTwice();
    await writeIn(first, "Yhteinen A");
    await writeIn(second, "Yhteinen B");
    await writeIn(first, "Yhteinen A, jatkuu");
    await writeIn(second, "Yhteinen B, jatkuu");
    expect(keptTexts(first)).toEqual(["Yhteinen A, jatkuu", "Yhteinen B, jatkuu"]);
    expect([first.state.keptNotice, second.state.keptNotice]).toEqual([null, "kept-as-two"]);
  });

  it("stays in the later panel without being kept where there is no room for two", async () => {
    const [first, second] = await openTwice(fifty.slice(1));
    await writeIn(first, "Yhteinen A");
    await writeIn(second, "Yhteinen B");
    expect(keptTexts(first)).toContain("Yhteinen A");
    expect(await storedKept()).toHaveLength(50);
    expect([textOf(second), second.state.keptNotice]).toEqual(["Yhteinen B", "not-kept-as-two"]);
    await second.close();
    expect(textOf(await openIn(2))).toBe("Yhteinen B");
  });

  it("stays one where only one writes, or both write the same", async () => {
    const [first, second] = await openTwice();
    await writeIn(first, "Yhteinen A");
    await writeIn(first, "Yhteinen AB");
    await writeIn(second, "Yhteinen AB");
    expect([keptTexts(first), second.state.keptNotice]).toEqual([["Yhteinen AB"], null]);
  });

  it("becomes two also where the later panel was closed in between", async () => {
    const [first, second] = await openTwice();
    second.write({ fi: "Yhteinen B" });
    await vi.advanceTimersByTimeAsync(0);
    vi.spyOn(navigator.locks, "request").mockImplementationOnce(() => new Promise(() => {})); // ended with its page
    await second.close();
    vi.mocked(navigator.locks.request).mockRestore();
    await writeIn(first, "Yhteinen A");
    await openIn(2);
    await pause();
    expect(keptTexts(first)).toEqual(["Yhteinen A", "Yhteinen B"]);
  });

  it("shows the newer words to the panel that opens again, where all of its own were kept", async () => {
    const [first, second] = await openTwice();
    await writeIn(first, "Yhteinen A");
    await first.close();
    second.open("Yhteinen");
    await writeIn(second, "Yhteinen AB");
    const again = await openIn(1);
    await pause();
    expect([textOf(again), keptTexts(again), again.state.keptNotice]).toEqual(["Yhteinen AB", ["Yhteinen AB"], null]);
    await writeIn(again, "Yhteinen ABC");
    expect(keptTexts(second)).toEqual(["Yhteinen ABC"]);
  });

  it("shows the newer words where it is opened again from the list and nothing was written here", async () => {
    const [first, second] = await openTwice();
    await writeIn(first, "Yhteinen A");
    second.open("Yhteinen");
    expect(textOf(second)).toBe("Yhteinen A");
  });

  it("stays in the other panel where one deletes it", async () => {
    const [first, second] = await openTwice();
    first.remove("Yhteinen");
    await settle();
    await writeIn(second, "Yhteinen B");
    expect([keptTexts(second), textOf(second)]).toEqual([[], "Yhteinen B"]);
  });
});

describe("a long text", () => {
  it("is read again as it was written", async () => {
    const long = "Kirjasto on auki. ".repeat(6000); // 108,000 characters
    const panel = await openIn(1);
    panel.write({ fi: long });
    panel.keep();
    await pause();
    await panel.close();
    const again = await openIn(1);
    expect([textOf(again).length, again.state.kept[0]?.writing.fi.length]).toEqual([long.length, long.length]);
  });
});

describe("a text that nobody chose to keep, replaced by another", () => {
  const ways: [string, (panel: PanelDraft) => void, string][] = [
    ["a new draft", (panel) => panel.begin(), ""],
    ["a kept draft", (panel) => panel.open("a"), "a"],
    ["a page's text", (panel) => panel.begin(writingOf("Uutinen")), "Uutinen"],
  ];

  it.each(ways)("by %s comes back, with its id, also after something was written", async (_what, replace, shown) => {
    await local.set({ "kept-drafts": [entryOf("a")] });
    const panel = await openIn(1);
    await writeIn(panel, "Korvattava");
    const { id } = panel.state;
    replace(panel);
    expect([textOf(panel), panel.state.id === id]).toEqual([shown, false]);
    await writeIn(panel, "Muuta");
    panel.bringBack();
    expect([panel.state.id, textOf(panel)]).toEqual([id, "Korvattava"]);
  });

  it.each(ways)("by %s comes back also after the panel was closed", async (_what, replace) => {
    await local.set({ "kept-drafts": [entryOf("a")] });
    const panel = await openIn(1);
    await writeIn(panel, "Korvattava");
    replace(panel);
    await pause();
    await panel.close();
    const again = await openIn(1);
    again.bringBack();
    expect(textOf(again)).toBe("Korvattava");
  });

  it("can be exchanged with the new one as often as one likes", async () => {
    const panel = await openIn(1);
    await writeIn(panel, "Yksi");
    panel.begin();
    await writeIn(panel, "Kaksi");
    panel.bringBack();
    expect(textOf(panel)).toBe("Yksi");
    panel.bringBack();
    expect(textOf(panel)).toBe("Kaksi");
  });

  it("is not forgotten for nothing: a blank draft that is replaced leaves the way back as it is", async () => {
    const panel = await openIn(1);
    await writeIn(panel, "Yksi");
    panel.begin();
    panel.begin();
    panel.bringBack();
    expect(textOf(panel)).toBe("Yksi");
  });

  it("of a page leaves a kept draft as it is", async () => {
    await local.set({ "kept-drafts": [entryOf("a")] });
    const panel = await openIn(1);
    panel.open("a");
    panel.begin(writingOf("Uutinen"));
    await pause();
    expect([keptTexts(panel), textOf(panel)]).toEqual([["a"], "Uutinen"]);
  });
});

describe("a browser that stores nothing more", () => {
  it.each([
    ["the present draft", (panel: PanelDraft) => panel.write({ fi: "Uusi" })],
    ["a draft that is to be kept", (panel: PanelDraft) => panel.keep()],
    ["the list without a draft", (panel: PanelDraft) => panel.remove("a")],
  ])("is told, the texts stay, and are stored once it takes them again: %s", async (_what, act) => {
    await local.set({ "kept-drafts": [entryOf("a")] });
    const panel = await openIn(1);
    await writeIn(panel, "Hei");
    const full = vi.spyOn(local, "set").mockImplementation(isFull);
    act(panel);
    await pause();
    const text = textOf(panel);
    expect([panel.state.notStored, text]).toEqual([true, text || "Hei"]);
    expect(keptTexts(panel)).toEqual(["a"]); // the list shows what is stored
    full.mockRestore();
    await vi.advanceTimersByTimeAsync(6000);
    expect(panel.state.notStored).toBe(false);
    await panel.close();
    expect(textOf(await openIn(1))).toBe(text);
  });

  it("keeps a kept draft's last words where another one is opened", async () => {
    await local.set({ "kept-drafts": [entryOf("a"), entryOf("b")] });
    const panel = await openIn(1);
    panel.open("a");
    await pause();
    const full = vi.spyOn(local, "set").mockImplementation(isFull);
    await writeIn(panel, "a, jatkuu");
    panel.open("b");
    await pause();
    full.mockRestore();
    panel.bringBack();
    await pause();
    expect([textOf(panel), keptTexts(panel)]).toEqual(["a, jatkuu", ["a, jatkuu", "b"]]);
  });

  it("does not offer a kept draft that was emptied in the place of what can be brought back", async () => {
    await local.set({ "kept-drafts": [entryOf("a"), entryOf("b")] });
    const panel = await openIn(1);
    await writeIn(panel, "Korvattava");
    panel.open("a");
    await pause();
    const full = vi.spyOn(local, "set").mockImplementation(isFull);
    panel.write({ fi: "" });
    panel.open("b");
    await pause();
    full.mockRestore();
    panel.bringBack();
    expect(textOf(panel)).toBe("Korvattava");
  });

  it("keeps them also where it is found out only then", async () => {
    await local.set({ "kept-drafts": [entryOf("a"), entryOf("b")] });
    const panel = await openIn(1);
    panel.open("a");
    await pause();
    const full = vi.spyOn(local, "set").mockImplementation(isFull);
    panel.write({ fi: "a, jatkuu" });
    panel.open("b");
    await pause();
    full.mockRestore();
    panel.bringBack();
    expect(textOf(panel)).toBe("a, jatkuu");
  });
});

describe("a browser that does not give what is stored", () => {
  it("loses neither that nor what is written meanwhile", async () => {
    const before = await openIn(1);
    await writeIn(before, "Tallessa");
    await before.close();
    const broken = vi.spyOn(local, "get").mockRejectedValue(new Error("An unexpected error occurred"));
    vi.spyOn(console, "error").mockImplementation(() => {});
    const panel = await openIn(1);
    await writeIn(panel, "Sillä välin");
    broken.mockRestore();
    expect(JSON.stringify(await local.get(null))).toContain("Tallessa");
    await vi.advanceTimersByTimeAsync(6000);
    expect(textOf(panel)).toBe("Sillä välin");
    await panel.close();
    const again = await openIn(1);
    expect(textOf(again)).toBe("Sillä välin");
    again.bringBack();
    expect(textOf(again)).toBe("Tallessa");
  });

  it("shows what was stored once it can be read, where nothing was written", async () => {
    const before = await openIn(1);
    await writeIn(before, "Tallessa");
    await before.close();
    const broken = vi.spyOn(local, "get").mockRejectedValue(new Error("An unexpected error occurred"));
    vi.spyOn(console, "error").mockImplementation(() => {});
    const panel = await openIn(1);
    broken.mockRestore();
    await vi.advanceTimersByTimeAsync(6000);
    expect(textOf(panel)).toBe("Tallessa");
  });

  it("keeps what was stored where someone writes before it was read", async () => {
    const before = await openIn(1);
    await writeIn(before, "Tallessa");
    await before.close();
    const panel = await openIn(1, false, async () => {});
    await writeIn(panel, "Nopea");
    expect(textOf(panel)).toBe("Nopea");
    panel.bringBack();
    expect(textOf(panel)).toBe("Tallessa");
  });

  it.each<[string, () => { mockRestore(): void }]>([
    [
      "which windows are open",
      () => {
        vi.mocked(fakeBrowser.windows.getAll).mockRejectedValueOnce(new Error("No windows"));
        return { mockRestore() {} };
      },
    ],
    ["how to remove something", () => vi.spyOn(local, "remove").mockRejectedValue(new Error("Broken"))],
    ["how to store something", () => vi.spyOn(local, "set").mockRejectedValue(new Error("Full"))],
    ["what is in its memory", () => vi.spyOn(session, "get").mockRejectedValue(new Error("Broken"))],
    [
      "how to wait for another panel",
      () => vi.spyOn(navigator.locks, "request").mockRejectedValue(new Error("Broken")),
    ],
  ])("loses no draft of a closed window where it does not know %s", async (_what, breakIt) => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const first = await openIn(1);
    await writeIn(first, "Tallessa");
    await closeWindow(1, first);
    const broken = breakIt();
    const panel = await openIn(2);
    await pause();
    broken.mockRestore();
    await panel.close();
    expect(JSON.stringify(await local.get(null))).toContain("Tallessa");
    await closeWindow(2);
    const next = await openIn(3);
    expect(textOf(next)).toBe("Tallessa");
  });

  it("does without the window where the browser does not tell it", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const panel = await openIn(1, false, async () => {
      vi.spyOn(fakeBrowser.windows, "getCurrent").mockRejectedValue(new Error("No current window"));
    });
    await writeIn(panel, "Hei");
    await panel.close();
    expect(textOf(await openIn(1))).toBe("Hei");
  });
});

describe("nonsense in the storage", () => {
  const nonsense = [null, 7, "x", [], {}, [null], { id: "1", writing: null }, { id: 1, changed: 2, writing: [] }];

  it.each(nonsense)("%j in the key of the present draft leaves kept drafts, and writing goes on", async (value) => {
    const first = await openIn(1);
    await writeIn(first, "Hei");
    await first.close();
    const [key = ""] = Object.keys(await local.get(null));
    await local.set({ [key]: value, "kept-drafts": [entryOf("a")] });
    await session.set({ writing: value });
    const panel = await openIn(1);
    await writeIn(panel, "Hei taas");
    await panel.close();
    const again = await openIn(1);
    expect([textOf(again), keptTexts(again)]).toEqual(["Hei taas", ["a"]]);
  });

  it.each(nonsense)("%j that arrives while a panel is open empties nothing", async (value) => {
    const panel = await openIn(1);
    await writeIn(panel, "Hei");
    const [key = ""] = Object.keys(await local.get(null));
    if (value !== null) await local.set({ [key]: value }); // null stands for a key that was removed
    await settle();
    expect(textOf(panel)).toBe("Hei");
  });

  it.each(nonsense)("%j in the list of kept drafts leaves the present draft", async (value) => {
    const first = await openIn(1);
    await writeIn(first, "Hei");
    await first.close();
    await local.set({ "kept-drafts": value });
    expect(textOf(await openIn(1))).toBe("Hei");
  });
});

describe("everything that is deleted in the options", () => {
  it("is gone from every open panel, in every window", async () => {
    const all = [await openIn(1), await openIn(2), await openIn(3, true)];
    for (const panel of all) {
      await writeIn(panel, "Hei");
      panel.begin();
      await writeIn(panel, "Hei taas");
    }
    await Promise.all([local.clear(), session.clear()]);
    await pause();
    for (const panel of all) {
      panel.bringBack();
      expect([textOf(panel), panel.state.kept]).toEqual(["", []]);
    }
    expect([await local.get(null), await session.get(null)]).toEqual([{}, {}]);
  });
});
