import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { nothingWritten, type Writing } from "../../rules/writing/compose";
import { windowDraftKey } from "../stored/draft-keys";
import { windowDraftItem } from "../stored/window-drafts";
import { createDraftKeeper, type DraftKeeper } from "./draft-keeper";
import { type KeptDraft, keptDrafts, type PanelDraftState, readable } from "./draft-storage";
import { createObservable, type Observable } from "./observable";

const { local } = fakeBrowser.storage;
const writingOf = (fi: string): Writing => ({ ...nothingWritten(defaultGuideline), fi });
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const isFull = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));

let end: AbortController;
let draft: Observable<PanelDraftState>;
let keeper: DraftKeeper;

beforeEach(async () => {
  vi.useFakeTimers();
  end = new AbortController();
  draft = createObservable<PanelDraftState>({
    ...{ id: "1", writing: writingOf("Hei"), replacements: 0, previousWriting: null, previousDraft: null },
    ...{ kept: [], unreadable: 0, keptNotice: null, notStored: false },
  });
  keeper = createDraftKeeper(draft, { onFound: () => {}, onDeleted: () => {} }, end.signal);
  await wait(0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function write(fi: string): void {
  draft.change({ writing: writingOf(fi) });
  keeper.soon();
}
async function presentText(): Promise<string | undefined> {
  const present = await windowDraftItem({ area: "local", key: windowDraftKey(1) }).read();
  return present === null || present === "unreadable" ? undefined : present.writing.fi;
}
const keptTexts = async () => readable(await keptDrafts.read()).map(({ id, writing }) => [id, writing.fi]);
/** In storage, and so in the tab. */
async function keep(kept: KeptDraft[]): Promise<void> {
  await keptDrafts.write(kept);
  for (const { id } of kept) keeper.opened(id);
}
/** The next change of the storage waits until it is let through. */
function holdBack(): PromiseWithResolvers<void> {
  const held = Promise.withResolvers<void>();
  const set = local.set.bind(local);
  vi.spyOn(local, "set").mockImplementationOnce(async (items: object) => {
    await held.promise;
    await set(items);
  });
  return held;
}
const keptOf = (id: string) => ({ id, changed: "2026-11-23T10:00:00.000Z", writing: writingOf(id) });

describe("what is written", () => {
  it("is stored at every key, and what is to be done besides half a second later", async () => {
    const set = vi.spyOn(local, "set");
    for (const text of ["Hei k", "Hei ka"]) {
      write(text);
      await wait(0);
      expect(await presentText()).toBe(text);
    }
    await wait(500);
    expect(set).toHaveBeenCalledTimes(3);
  });

  it("is stored half a second later where it is long, as it is by then, however fast someone types", async () => {
    const long = "Hei kaikki! ".repeat(2000);
    const set = vi.spyOn(local, "set");
    write(long);
    await wait(499);
    write(`${long}!`);
    expect(set).not.toHaveBeenCalled();
    await wait(1);
    expect(await presentText()).toBe(`${long}!`);
    expect(set).toHaveBeenCalledTimes(1);
  });

  it("is stored at once where the page may be closed without another word, and in its turn if it was not", async () => {
    const set = vi.spyOn(local, "set");
    keeper.mayEnd();
    expect(set).not.toHaveBeenCalled(); // nothing waits
    write("Hei");
    keeper.mayEnd();
    await wait(0);
    expect(await presentText()).toBe("Hei");
    set.mockImplementationOnce(isFull);
    write("Hei kaikki");
    await wait(500);
    expect(await presentText()).toBe("Hei kaikki");
    expect(draft.value.notStored).toBe(false);
  });

  it("is stored at once where the panel closes", async () => {
    write("Hei k");
    end.abort();
    await wait(0);
    expect(await presentText()).toBe("Hei k");
  });

  it("is not stored again where the panel closes and everything is stored", async () => {
    write("Hei k");
    await wait(500);
    const set = vi.spyOn(local, "set");
    end.abort();
    await wait(500);
    expect(set).not.toHaveBeenCalled();
  });

  it("is not stored where everything was deleted, which empties it", async () => {
    write("");
    keeper.forget();
    await wait(500);
    end.abort();
    await wait(0);
    expect(await presentText()).toBeUndefined();
  });

  it("is not in the list of kept drafts until someone keeps it", async () => {
    write("Hei k");
    await wait(500);
    expect(await keptTexts()).toEqual([]);
  });
});

describe("a draft that is kept", () => {
  it("is stored at once, and with every change from then on", async () => {
    keeper.keep();
    await wait(0);
    expect(await keptTexts()).toEqual([["1", "Hei"]]);
    write("Hei kaikki");
    await wait(500);
    expect(await keptTexts()).toEqual([["1", "Hei kaikki"]]);
    expect(draft.value.kept.map(({ id }) => id)).toEqual(["1"]);
  });

  it("is removed by its id, and the others stay", async () => {
    await keep([keptOf("1"), keptOf("2")]);
    keeper.remove("1");
    await wait(0);
    expect(await keptTexts()).toEqual([["2", "2"]]);
    expect(draft.value.kept).toEqual([keptOf("2")]);
  });

  it("stays removed where it is removed while another one is being stored", async () => {
    await keep([keptOf("1"), keptOf("2")]);
    const stored = holdBack();
    write("Hei kaikki");
    await wait(500);
    keeper.remove("2");
    stored.resolve();
    await wait(0);
    expect(await keptTexts()).toEqual([["1", "Hei kaikki"]]);
  });

  it("has its last change where another one is begun while that is being stored", async () => {
    await keep([keptOf("1")]);
    const stored = holdBack();
    write("Hei kaikki");
    await wait(500);
    draft.change({ id: "2", writing: writingOf("") });
    stored.resolve();
    await wait(0);
    expect(await keptTexts()).toEqual([["1", "Hei kaikki"]]);
  });
});

describe("a browser that takes nothing more", () => {
  it.each<[string, () => void]>([
    ["the present draft", () => write("Hei k")],
    ["a draft that is to be kept", () => keeper.keep()],
    ["the list without a draft", () => keeper.remove("1")],
  ])("is told, and the texts stay where they are: %s", async (_what, store) => {
    await keep([keptOf("1")]);
    vi.spyOn(local, "set").mockImplementation(isFull);
    store();
    const { fi } = draft.value.writing;
    await wait(500);
    expect([draft.value.notStored, draft.value.writing.fi]).toEqual([true, fi]);
  });

  it("and takes something again is told too", async () => {
    const full = vi.spyOn(local, "set").mockImplementation(isFull);
    write("Hei k");
    await wait(500);
    full.mockRestore();
    write("Hei kaikki");
    await wait(500);
    expect(draft.value.notStored).toBe(false);
    expect(await presentText()).toBe("Hei kaikki");
  });
});
