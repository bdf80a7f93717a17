/** Drafts in the frames of a page, as on LinkedIn. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  badge,
  card,
  close,
  contentScript,
  draft,
  guards,
  inOneLanguage,
  lasting,
  logged,
  openTab,
  pause,
  personal,
  prepareTab,
  ready,
  remembered,
  type Sender,
  sendMessage,
  tab,
  tabId,
  tell,
  told,
} from "../../tests/support/watched-tab";
import type { PageState } from "../line/messages";
import { changeSettings } from "../stored/settings-store";
import { watchTabs } from "./tab-watch";

vi.mock("../stored/built-in-guideline", async () => ({
  builtInGuideline: (await import("../../tests/support/watched-tab")).builtIn,
}));

prepareTab();

describe("a platform that has composers in frames", () => {
  const none: PageState = { kind: "no-composer" };
  beforeEach(async () => {
    watchTabs();
    await openTab("https://www.linkedin.com/interop");
  });
  const page = (): Sender => ({ ...contentScript(), url: "https://www.linkedin.com/interop" });
  const inFrame = (frameId: number, change: Partial<Sender> = {}): Sender => ({
    ...page(),
    ...{ frameId, url: "https://www.linkedin.com/preload/sharebox/" },
    ...change,
  });

  it("has its draft reviewed and its question asked in the frame that has the draft", async () => {
    await tell(none, page());
    await tell(draft(personal), inFrame(4));
    expect(await remembered(4)).toEqual(draft(personal));
    expect([await badge(), guards()]).toEqual(["1", [told({ asked: [card] }, 4)]]);
  });

  it.each(["no-composer", "switched-off"] as const)("is not silenced by its page: %s", async (kind) => {
    await tell(draft(personal), inFrame(4));
    guards();
    await tell({ kind }, page());
    expect([await badge(), guards()]).toEqual(["1", []]);
    expect(await remembered(4)).toEqual(draft(personal));
  });

  it.each<PageState>([{ kind: "no-composer", box: "frame" }, none])(
    "is not silenced by another frame, whose end is its own alone: %j",
    async (state) => {
      await tell(draft(personal), inFrame(4));
      await tell(state, inFrame(9));
      expect([await badge(), await remembered(4)]).toEqual(["1", draft(personal)]);
    },
  );

  it("shows no draft any more once its frame has none", async () => {
    await tell(draft(personal), inFrame(4));
    await tell(none, inFrame(4));
    expect([await badge(), await fakeBrowser.storage.session.get(null)]).toEqual(["", {}]);
  });

  it("shows no draft any more where the frame goes together with the page, whose address is another one by then", async () => {
    await tell(draft(personal), inFrame(4));
    const elsewhere = { ...tab, url: "https://kirkkonummi.fi/" };
    await tell(none, inFrame(4, { tab: elsewhere, documentLifecycle: "pending_deletion" }));
    expect([await badge(), await fakeBrowser.storage.session.get(null)]).toEqual(["", {}]);
  });

  it("shows the draft that was heard last, and the one before it when that ends", async () => {
    const later = { ...ready, composer: "composer-2" };
    await tell(draft(personal), inFrame(4));
    await tell(draft(later), inFrame(9));
    expect(await badge()).toBe("✓");
    await tell(draft({ ...personal, revision: 4 }), inFrame(4));
    expect(await badge()).toBe("1");
    await tell(none, inFrame(4));
    expect(await badge()).toBe("✓");
  });

  it("shows the page's own draft again when that of a frame ends", async () => {
    await tell(draft(personal), page());
    await tell(draft({ ...ready, composer: "composer-2" }), inFrame(4));
    expect(await badge()).toBe("✓");
    guards();
    await tell(none, inFrame(4));
    expect([await badge(), guards()]).toEqual(["1", [told({ asked: [card] })]]);
  });

  it("loses none of the notices that come at once from several frames", async () => {
    await Promise.all([
      tell(draft(lasting), page()),
      tell(draft(personal), inFrame(4)),
      tell(draft({ ...inOneLanguage, composer: "composer-2" }), inFrame(9)),
      tell(none, inFrame(9)),
    ]);
    expect([await badge(), await remembered(4), await remembered(9)]).toEqual(["1", draft(personal), null]);
    expect(await remembered()).toEqual(draft(lasting));
  });

  it("is told anew in its frame after a setting was changed, also where the background was stopped in between", async () => {
    await tell(draft(personal), inFrame(4));
    guards();
    fakeBrowser.runtime.onMessage.removeAllListeners();
    await fakeBrowser.storage.local.clear();
    watchTabs();
    await changeSettings({ language: "sv" });
    await pause();
    expect(guards()).toContainEqual(told({ asked: [card] }, 4));
  });

  describe("and a browser that does not say which frame goes, as Firefox", () => {
    const leaving = (): Sender => ({ id: fakeBrowser.runtime.id, url: "https://www.linkedin.com/preload/sharebox/" });
    /** What the frame answers when it is spoken to. */
    const answering = (answer: () => Promise<void>) =>
      sendMessage.mockImplementation(async (_tab: number, _message: unknown, { frameId }: { frameId: number }) => {
        if (frameId === 4) await answer();
      });
    beforeEach(async () => {
      await tell(draft({ ...ready, composer: "composer-2" }), page());
      await tell(draft(personal), inFrame(4));
    });

    it("forgets the draft of the frame that no longer answers, and no other", async () => {
      answering(() => Promise.reject(new Error("Could not establish connection. Receiving end does not exist.")));
      await tell(none, leaving());
      expect([await badge(), await remembered(4)]).toEqual(["✓", null]);
      expect(await remembered()).not.toBeNull();
    });

    it("keeps the draft of a frame that answers", async () => {
      answering(async () => undefined);
      await tell(none, leaving());
      expect([await badge(), await remembered(4)]).toEqual(["1", draft(personal)]);
    });

    it("keeps the draft of one that cannot be asked for another reason, which is logged", async () => {
      answering(() => Promise.reject(new Error("asked too often")));
      await tell(none, leaving());
      expect(await badge()).toBe("1");
      expect(logged()).toContain("asked too often");
    });

    it.each<[string, PageState, Partial<Sender>]>([
      ["another extension", none, { id: "another" }],
      ["a draft of nobody knows whom", draft(personal), {}],
    ])("asks nobody for %s", async (_what, state, change) => {
      guards();
      await tell(state, { ...leaving(), ...change });
      expect(guards()).toEqual([]);
    });
  });

  it("leaves nothing of its frames behind when it is closed", async () => {
    await tell(draft(personal), inFrame(4));
    await tell(draft(inOneLanguage), page());
    await close(tabId);
    await pause();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it.each<[string, (frame: Sender) => Sender]>([
    ["LinkedIn in a frame of another site", (frame) => ({ ...frame, tab: { ...tab, url: "https://kirkkonummi.fi/" } })],
    ["another platform in a frame of LinkedIn", (frame) => ({ ...frame, url: "https://x.com/home" })],
    ["a frame of a tab whose address is not known", (frame) => ({ ...frame, tab: { ...tab, url: undefined } })],
  ])("is not to be confused with %s", async (_what, change) => {
    await tell(draft(personal), change(inFrame(4)));
    expect([await badge(), await fakeBrowser.storage.session.get(null)]).toEqual(["", {}]);
  });
});
