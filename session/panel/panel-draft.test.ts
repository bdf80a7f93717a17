import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { createPanelDraft, type PanelDraft, parseKept } from "./panel-draft";

type Changes = Record<string, { newValue?: unknown }>;
const stored = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  local: new Map<string, unknown>(),
  full: false,
  listeners: new Set<(changes: Changes, area: string) => void>(),
}));
vi.mock("wxt/browser", () => {
  const area = (name: "session" | "local") => ({
    get: async (key: string) => ({ [key]: stored[name].get(key) }),
    async set(entries: object) {
      if (stored.full) throw new Error("QUOTA_BYTES quota exceeded");
      for (const [key, value] of Object.entries(entries)) {
        stored[name].set(key, value);
        for (const listener of stored.listeners) listener({ [key]: { newValue: value } }, name);
      }
    },
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  });
  return {
    browser: {
      i18n: { getUILanguage: () => "fi" },
      storage: {
        session: area("session"),
        local: area("local"),
        onChanged: {
          addListener: (listener: (changes: Changes, area: string) => void) => stored.listeners.add(listener),
          removeListener: (listener: (changes: Changes, area: string) => void) => stored.listeners.delete(listener),
        },
      },
    },
  };
});

let end = new AbortController();
let own: PanelDraft;
async function open(): Promise<PanelDraft> {
  end.abort();
  end = new AbortController();
  own = createPanelDraft(defaultGuideline, "fi", end.signal);
  await vi.advanceTimersByTimeAsync(0);
  return own;
}
/** As long as reviewing and storing wait. */
const pause = () => vi.advanceTimersByTimeAsync(600);

beforeEach(async () => {
  vi.useFakeTimers();
  stored.session.clear();
  stored.local.clear();
  stored.full = false;
  await open();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});
const checks = () => own.client.state.findings.map(({ check }) => check);

describe("a draft of the panel's own", () => {
  it("is reviewed a moment after it was written", async () => {
    own.write({ fi: "Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi." });
    await pause();
    expect(checks()).toContain("both-languages");
    own.write({ sv: "Biblioteket är stängt på söndag på grund av självständighetsdagen." });
    await pause();
    expect(checks()).not.toContain("both-languages");
  });

  it("speaks the language it was given until the settings are read", () => {
    const early = createPanelDraft(defaultGuideline, "sv", end.signal, "nowhere");
    early.take({ ...early.state.writing, fi: "Kirjasto on kiinni." });
    expect(early.client.state.language).toBe("sv");
  });

  it("takes repairs into the field that they are for, with the way back", async () => {
    own.write({ fi: "Kirjasto on kiinni." });
    await pause();
    const [hashtag] = own.client.state.review?.hashtags ?? [];
    await own.client.insertHashtags(hashtag?.edit ? [hashtag.edit] : []);
    expect([own.state.writing.fi, own.state.writing.tags]).toEqual(["Kirjasto on kiinni.", hashtag?.tag]);
    own.undo();
    expect(own.state.writing.tags).toBe("");
  });

  it("is there again when the panel opens again, even if it was closed in the middle of a word", async () => {
    own.write({ fi: "Hei", channel: "x" });
    await pause();
    own.write({ fi: "Hei ka" });
    await open();
    expect(own.state.writing).toMatchObject({ fi: "Hei ka", channel: "x" });
    own.write({ fi: "Hei" });
    await pause();
    await open();
    expect(own.state.writing).toMatchObject({ fi: "Hei", channel: "x" });
    own.begin();
    expect(own.state.writing.fi).toBe("");
  });

  it("is kept beyond the browser's end once someone says so, with what is written then", async () => {
    own.write({ sv: "Hej" });
    own.keep();
    own.write({ sv: "Hej alla" });
    await pause();
    stored.session.clear();
    await open();
    expect(own.state.kept.map(({ writing }) => writing.sv)).toEqual(["Hej alla"]);
    own.open(own.state.kept[0]?.id ?? "");
    expect(own.state.writing.sv).toBe("Hej alla");
    own.remove(own.state.id);
    await pause();
    expect(stored.local.get("kept-drafts")).toEqual([]);
  });

  it("stays in the panel and says so where nothing more can be stored", async () => {
    stored.full = true;
    own.write({ fi: "Hei" });
    await pause();
    expect([own.state.notStored, own.state.writing.fi]).toEqual([true, "Hei"]);
    stored.full = false;
    own.write({ fi: "Hei taas" });
    await pause();
    expect(own.state.notStored).toBe(false);
  });

  it("goes when everything is deleted", async () => {
    own.write({ fi: "Hei" });
    await pause();
    stored.session.clear();
    for (const listener of stored.listeners) listener({ writing: {} }, "session");
    await pause();
    expect([own.state.writing.fi, stored.session.size]).toEqual(["", 0]);
  });

  it.each([null, 7, {}, [null], [{ id: "1" }], [{ id: "1", changed: "x", writing: { channel: "myspace" } }]])(
    "drops what storage should not hold: %j",
    (value) => {
      expect(parseKept(value)).toEqual([]);
    },
  );
});
