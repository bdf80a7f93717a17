import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { windowDraftKey } from "../stored/draft-keys";
import { createPanelDraft, type PanelDraft } from "./panel-draft";

const { local } = fakeBrowser.storage;
const stored = async (area: typeof local, key: string): Promise<unknown> => (await area.get(key))[key];

const fieldsOf = (value: unknown) => ({ ...(value as object) }); // a stored draft

let end = new AbortController();
let draft: PanelDraft;
async function open(): Promise<PanelDraft> {
  end.abort();
  end = new AbortController();
  draft = createPanelDraft(defaultGuideline, "fi", end.signal);
  await vi.advanceTimersByTimeAsync(0);
  return draft;
}
/** As long as reviewing and storing wait. */
const pause = () => vi.advanceTimersByTimeAsync(600);

beforeEach(async () => {
  vi.useFakeTimers();
  await open();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});
/** Presses the repair of words that were changed since they were reviewed. */
async function pressTooLate() {
  draft.write({ fi: "TERVETULOA KAIKKI KIRJASTOON" });
  await pause();
  const finding = draft.client.state.findings.find(({ check }) => check === "all-caps");
  const fix = finding?.fixes[0];
  if (!finding || !fix) throw new Error("Capitals are not found.");
  draft.write({ fi: "TERVETULOA KAIKKI UIMAHALLIIN" });
  return draft.client.applyFix(finding, fix);
}
const checks = () => draft.client.state.findings.map(({ check }) => check);

describe("a draft of the draft tab", () => {
  it("is reviewed a moment after it was written", async () => {
    draft.write({ fi: "Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi." });
    await pause();
    expect(checks()).toContain("both-languages");
    draft.write({ sv: "Biblioteket är stängt på söndag på grund av självständighetsdagen." });
    await pause();
    expect(checks()).not.toContain("both-languages");
  });

  it("speaks the language it was given until the settings are read", () => {
    const early = createPanelDraft(defaultGuideline, "sv", end.signal, "nowhere");
    early.take({ ...early.state.writing, fi: "Kirjasto on kiinni." });
    expect(early.client.state.language).toBe("sv");
  });

  it("takes repairs into the field that they are for, with the way back", async () => {
    draft.write({ fi: "Kirjasto on kiinni." });
    await pause();
    const [hashtag] = draft.client.state.review?.hashtags ?? [];
    await draft.client.insertHashtags(hashtag?.edit ? [hashtag.edit] : []);
    expect([draft.state.writing.fi, draft.state.writing.tags]).toEqual(["Kirjasto on kiinni.", hashtag?.tag]);
    draft.undo();
    expect(draft.state.writing.tags).toBe("");
  });

  it("takes a repair that was made before the last words were written to where it belongs now", async () => {
    draft.write({ fi: "Kirjasto on kiinni." });
    await pause();
    const [hashtag] = draft.client.state.review?.hashtags ?? [];
    draft.write({ fi: "Hei! Kirjasto on kiinni huomenna." });
    expect(await draft.client.insertHashtags(hashtag?.edit ? [hashtag.edit] : [])).toEqual({ status: "done" });
    expect([draft.state.writing.fi, draft.state.writing.tags]).toEqual([
      "Hei! Kirjasto on kiinni huomenna.",
      hashtag?.tag,
    ]);
  });

  it("takes a repair to its place also where it was made for the review before the last", async () => {
    draft.write({ fi: "Kirjasto on kiinni. Lue lisää verkosta." });
    await pause();
    const link = draft.client.state.findings.find(({ check }) => check === "website-link");
    const fix = link?.fixes.find(({ kind }) => kind === "edit");
    if (!link || !fix) throw new Error("No link is asked for.");
    draft.write({ fi: "Hyvää päivää kaikille! Kirjasto on kiinni. Lue lisää verkosta." });
    await pause();
    await draft.client.applyFix(link, fix);
    expect(draft.state.writing.fi).toMatch(/^Hyvää päivää kaikille! Kirjasto on kiinni\. Lue lisää verkosta\./);
  });

  it("forgets what it said of a press when something else takes its place", async () => {
    await pressTooLate();
    expect(draft.client.state.notice).toEqual({ kind: "stale" });
    draft.begin();
    expect(draft.client.state.notice).toBeNull();
  });

  it("says so where a repair is for words that are gone", async () => {
    expect(await pressTooLate()).toEqual({ status: "stale" });
    expect(draft.client.state.notice).toEqual({ kind: "stale" });
    expect(draft.state.writing.fi).toBe("TERVETULOA KAIKKI UIMAHALLIIN");
    draft.client.closeNotice();
    expect(draft.client.state.notice).toBeNull();
  });

  it("makes several safe repairs at once, says so, and takes them back in one step", async () => {
    const fi = "Avaamme klo 9:30 ja suljemme klo 10:30.";
    draft.write({ fi });
    await pause();
    const { client } = draft;
    const isSafe = client.state.findings.filter(({ fixes }) => fixes.some((fix) => fix.kind === "edit" && fix.safe));
    expect(await client.applyAll(isSafe)).toEqual({ status: "done" });
    expect(draft.state.writing.fi).toBe("Avaamme klo 9.30 ja suljemme klo 10.30.");
    expect(client.state.done).toMatchObject({ kind: "spelling" });
    expect(await client.undo()).toEqual({ status: "done" });
    expect([draft.state.writing.fi, client.state.done]).toEqual([fi, null]);
    expect(await client.undo()).toEqual({ status: "gone" });
  });

  it("has nothing to take back once someone types on", async () => {
    draft.write({ fi: "Avaamme klo 9:30." });
    await pause();
    await draft.client.applyAll(draft.client.state.findings);
    draft.write({ fi: "Avaamme klo 9.30. Hei!" });
    expect(draft.client.state.done).toBeNull();
  });

  it("is there again when the panel opens again, even if it was closed in the middle of a word", async () => {
    draft.write({ fi: "Hei", channel: "x" });
    await pause();
    draft.write({ fi: "Hei ka" });
    await open();
    expect(draft.state.writing).toMatchObject({ fi: "Hei ka", channel: "x" });
    draft.write({ fi: "Hei" });
    await pause();
    await open();
    expect(draft.state.writing).toMatchObject({ fi: "Hei", channel: "x" });
    draft.begin();
    expect(draft.state.writing.fi).toBe("");
  });

  it("is kept beyond the browser's end once someone says so, with what is written then", async () => {
    draft.write({ sv: "Hej" });
    draft.keep();
    draft.write({ sv: "Hej alla" });
    await pause();
    end.abort();
    await vi.advanceTimersByTimeAsync(0);
    await local.remove(windowDraftKey(1)); // as the background does when the browser starts
    await open();
    expect(draft.state.writing.sv).toBe("");
    expect(draft.state.kept.map(({ writing }) => writing.sv)).toEqual(["Hej alla"]);
    draft.open(draft.state.kept[0]?.id ?? "");
    expect(draft.state.writing.sv).toBe("Hej alla");
    draft.remove(draft.state.id);
    await pause();
    expect(await stored(local, "kept-drafts")).toEqual([]);
  });

  it("keeps the last words when another one is begun or opened before they were stored", async () => {
    draft.write({ fi: "Ensimmäinen" });
    draft.keep();
    draft.write({ fi: "Ensimmäinen, valmis" });
    draft.begin();
    draft.write({ fi: "Toinen" });
    draft.keep();
    draft.write({ fi: "Toinen, valmis" });
    const first = draft.state.kept.find(({ writing }) => writing.fi.startsWith("Ensimmäinen"));
    draft.open(first?.id ?? "");
    await pause();
    const texts = draft.state.kept.map(({ writing }) => writing.fi);
    expect(texts.sort()).toEqual(["Ensimmäinen, valmis", "Toinen, valmis"]);
  });

  it("keeps its last words when it is opened again from the list before they were stored", async () => {
    draft.write({ fi: "Hei" });
    draft.keep();
    await pause();
    draft.write({ fi: "Hei kaikki" });
    draft.open(draft.state.id);
    await pause();
    expect([draft.state.writing.fi, draft.state.kept[0]?.writing.fi]).toEqual(["Hei kaikki", "Hei kaikki"]);
  });

  it("puts the last words of a panel that closed into the list of kept drafts", async () => {
    draft.write({ fi: "Hei" });
    draft.keep();
    await pause();
    const { id, writing } = draft.state;
    end.abort();
    const before = await stored(local, windowDraftKey(1));
    await local.set({
      [windowDraftKey(1)]: { ...fieldsOf(before), id, isSaved: false, writing: { ...writing, fi: "Hei kaikki" } },
    });
    await open();
    await pause();
    expect(draft.state.kept.map(({ writing: kept }) => kept.fi)).toEqual(["Hei kaikki"]);
  });

  it("stays in the panel and says so where nothing more can be stored", async () => {
    const set = vi.spyOn(local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
    draft.write({ fi: "Hei" });
    await pause();
    expect([draft.state.notStored, draft.state.writing.fi]).toEqual([true, "Hei"]);
    set.mockRestore();
    draft.write({ fi: "Hei taas" });
    await pause();
    expect(draft.state.notStored).toBe(false);
  });

  it("goes when everything is deleted", async () => {
    draft.write({ fi: "Hei" });
    await pause();
    await local.clear();
    await pause();
    expect([draft.state.writing.fi, await local.get(null)]).toEqual(["", {}]);
  });
});
