/** What refuses, breaks or comes in between while the background works on a notice. */
import { describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Guideline } from "../../rules/model/guideline";
import { observedOf } from "../../tests/support/observed";
import {
  badge,
  builtIn,
  card,
  dismissPersonalData,
  draft,
  guards,
  inOneLanguage,
  logged,
  pause,
  personal,
  prepareTab,
  ready,
  remembered,
  tabId,
  tell,
  title,
  told,
} from "../../tests/support/watched-tab";
import { noDismissals } from "../stored/dismissals";
import { readDismissals, writeDismissals } from "../stored/dismissals-store";
import { changeSettings } from "../stored/settings-store";
import { rememberFrames } from "../stored/tab-drafts";
import { watchTabs } from "./tab-watch";

vi.mock("../stored/built-in-guideline", async () => ({
  builtInGuideline: (await import("../../tests/support/watched-tab")).builtIn,
}));

prepareTab();

describe("storage", () => {
  type Area = "local" | "session";
  type Method = "get" | "set" | "remove";
  const refusal = new Error("QUOTA_BYTES quota exceeded");
  const refuse = (area: Area, method: Method) => vi.spyOn(fakeBrowser.storage[area], method).mockRejectedValue(refusal);

  it("that is full keeps neither badge nor question back, and the failure is logged", async () => {
    watchTabs();
    refuse("session", "set");
    await tell(draft(personal));
    expect([await badge(), guards()]).toEqual(["1", [told({ asked: [card] })]]);
    expect(logged()).toContain("QUOTA_BYTES");
  });

  it("that is full does not bring back an older text when a setting changes", async () => {
    watchTabs();
    await tell(draft(inOneLanguage));
    refuse("session", "set");
    await tell(draft(personal));
    guards();
    await changeSettings({ language: "sv" });
    await pause();
    expect([await badge(), guards()]).toEqual(["1", [told({ asked: [card] })]]);
    expect(await remembered()).toBeNull();
    logged();
  });

  it.each<[Area, Method]>([
    ["local", "get"],
    ["local", "set"],
    ["session", "get"],
    ["session", "set"],
    ["session", "remove"],
  ])("may refuse every call: %s %s", async (area, method) => {
    watchTabs();
    refuse(area, method);
    await tell(draft(personal));
    expect([await badge(), guards()]).toEqual(["1", [told({ asked: [card] })]]);
    await tell({ kind: "no-composer" });
    expect(await badge()).toBe("");
    logged();
  });

  it("may refuse any one of the calls", async () => {
    watchTabs();
    const methods = (["local", "session"] as const).flatMap((area) =>
      (["get", "set", "remove"] as const).map((method) => ({ area, method })),
    );
    let refused = 0;
    for (let refusedCall = 1; refused === refusedCall - 1; refusedCall++) {
      let calls = 0;
      const restores = methods.map(({ area, method }) => {
        const original: unknown = Reflect.get(fakeBrowser.storage[area], method);
        const call = (...parameters: unknown[]) => {
          if (++calls === refusedCall) {
            refused++;
            return Promise.reject(refusal);
          }
          return typeof original === "function" ? original(...parameters) : undefined;
        };
        Reflect.set(fakeBrowser.storage[area], method, call);
        return () => Reflect.set(fakeBrowser.storage[area], method, original);
      });
      await tell(draft({ ...personal, revision: refusedCall }));
      expect([await badge(), guards()]).toEqual(["1", [told({ asked: [card] })]]);
      for (const restore of restores) restore();
    }
    expect(refused).toBeGreaterThan(3);
    logged();
  });

  it("that cannot be read leaves no tick behind in a background that was stopped", async () => {
    await rememberFrames(tabId, [{ frame: 0, state: draft(inOneLanguage), since: 0 }]);
    watchTabs();
    vi.spyOn(fakeBrowser.storage.session, "get").mockImplementation(async (keys) => {
      if (keys !== null) throw refusal;
      return { [`tab-${tabId}`]: {} };
    });
    await changeSettings({ language: "sv" });
    await pause();
    expect(await badge()).toBe("!");
    logged();
  });
});

describe("a review that breaks", () => {
  /** A guideline without what every review needs. */
  const broken: Guideline = Object.assign({}, defaultGuideline, { accounts: null });

  it("is said on the badge, which does not stay at what it showed before", async () => {
    watchTabs();
    await tell(draft(ready));
    expect(await badge()).toBe("✓");
    builtIn.mockResolvedValue(broken);
    await tell(draft({ ...personal, account: { name: "Kirjasto", handle: null } }));
    expect([await badge(), await title()]).toEqual([
      "!",
      "Ohjenuora: kaikkea ei voitu tarkistaa, lue teksti itse läpi",
    ]);
    expect(logged()).toContain("TypeError");
  });

  it("in one check is no tick either", async () => {
    watchTabs();
    const onlyBroken = Object.fromEntries(
      Object.entries(defaultGuideline.checks).map(([id, check]) => [id, { ...check, enabled: id === "all-caps" }]),
    );
    const breaking = {
      get params(): never {
        throw new Error("no such params");
      },
    };
    Object.defineProperty(onlyBroken["all-caps"], "params", Object.getOwnPropertyDescriptor(breaking, "params") ?? {});
    builtIn.mockResolvedValue({ ...defaultGuideline, checks: onlyBroken });
    await tell(draft(observedOf("KIRJASTO ON KIINNI SUNNUNTAINA")));
    expect(await badge()).toBe("!");
    expect(logged()).toContain("all-caps");
  });

  it("is said where no guideline can be read at all", async () => {
    watchTabs();
    builtIn.mockRejectedValue(new TypeError("Failed to fetch"));
    await tell(draft(personal));
    expect(await badge()).toBe("!");
    expect(logged()).toContain("Failed to fetch");
  });
});

it("a tick that is stored while the background forgets personal data is not lost", async () => {
  watchTabs();
  await dismissPersonalData();
  await tell(draft(personal));
  const { session } = fakeBrowser.storage;
  const { set } = session;
  const ticked = { ...noDismissals(personal.composer), ticks: ["a"] };
  let stored: Promise<void> | undefined;
  vi.spyOn(session, "set").mockImplementation(async (items) => {
    // the panel, just when the background has read and is about to write
    if (Object.keys(items).some((key) => key.startsWith("dismissals"))) stored ??= writeDismissals(tabId, ticked);
    await Promise.resolve();
    await set(items);
  });
  await tell(draft({ ...personal, parts: ["Kortti"], revision: 4 }));
  await stored;
  await pause();
  expect(await readDismissals(tabId, personal.composer)).toEqual(ticked);
});

it("a badge that the browser refuses for another reason is logged", async () => {
  watchTabs();
  vi.spyOn(fakeBrowser.action, "setBadgeText").mockRejectedValue(new Error("Invalid badge text"));
  await tell(draft(personal));
  expect(logged()).toContain("Invalid badge text");
});
