/** Undo, several repairs at once, the version in the panel's field and the rest of a thread, on a page that carries edits out. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Edit, Finding } from "../../rules/model/finding";
import { applyEdits } from "../../rules/text/apply-edits";
import { createFakeTabs, draftState, type FakePage, type FakeTabs } from "../../tests/support/fake-page";
import { findingOf } from "../../tests/support/fixtures";
import { readDismissals } from "../stored/dismissals-store";
import { versionItem } from "../stored/panel-version-store";
import { restItem } from "../stored/thread-rest-store";
import { createPanelClient } from "./panel-client";
import type { PanelClient } from "./panel-state";

const { session } = fakeBrowser.storage;
const finnish = "Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi.";
const swedish = "Biblioteket är stängt på söndag på grund av självständighetsdagen.";
const both = `${finnish}\n\n***\n\n${swedish}`;

let tabs: FakeTabs;
let page: FakePage;
let ends: AbortController[];
let client: PanelClient;
let revision: number;
let parts: string[];
let shown: Parameters<typeof draftState>[1];
const writeText = vi.fn<(text: string) => Promise<void>>();
const settle = () => vi.advanceTimersByTimeAsync(0);
const storePause = () => vi.advanceTimersByTimeAsync(400);

async function openPanel(): Promise<PanelClient> {
  const end = new AbortController();
  ends.push(end);
  const opened = createPanelClient(defaultGuideline, "fi", end.signal);
  await settle();
  return opened;
}
/** Closes every panel, and opens one anew. */
async function reopenPanel(): Promise<void> {
  for (const end of ends.splice(0)) end.abort();
  await settle();
  client = await openPanel();
}
/** Someone types, or the composer is another one. */
async function type(text: string | string[], change: typeof shown = {}): Promise<void> {
  parts = typeof text === "string" ? [text] : text;
  shown = { ...shown, ...change };
  page.tell(draftState(parts, { ...shown, revision: ++revision }));
  await settle();
}
const replacing = (from: string, to: string): Edit => {
  const start = (parts[0] ?? "").indexOf(from);
  return { part: 0, start, end: start + from.length, expected: from, text: to };
};
const fixOf = (...edits: Edit[]) => ({ kind: "edit", label: "", values: {}, safe: true, edits }) as const;
const repair = (from: string, to: string) => client.applyFix(findingOf(), fixOf(replacing(from, to)));
const foundWith = (...edits: Edit[]): Finding => findingOf({ fixes: [fixOf(...edits)] });
const splitPost = () =>
  client.applyFix(findingOf(), { kind: "split", label: "", values: {}, parts: [finnish, swedish] });
const isFull = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
const shownChecks = () => client.state.findings.map(({ check }) => check);

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", { clipboard: { writeText }, locks: navigator.locks });
  writeText.mockReset().mockResolvedValue();
  [ends, revision, parts, shown] = [[], 0, [], {}];
  tabs = await createFakeTabs();
  page = await tabs.open("https://www.facebook.com/kirkkonummi");
  page.answer = ({ edits, revision: madeFor }) => {
    const edited = madeFor === revision ? applyEdits(parts, edits) : null;
    if (!edited) return { status: "stale" };
    parts = edited;
    page.tell(draftState(parts, { ...shown, revision: ++revision }));
    return { status: "done" };
  };
  client = await openPanel();
});
afterEach(() => {
  for (const end of ends) end.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("undo", () => {
  it("takes back what was done, the newest first, and what was typed since stays", async () => {
    await type("Klo 9:30 avaamme.");
    await repair("9:30", "9.30");
    await type("Klo 9.30 avaamme. Hei!");
    await repair("avaamme", "AVAAMME");
    expect(client.state.done).toMatchObject({ kind: "fix" });
    expect(await client.undo()).toEqual({ status: "done" });
    expect(parts).toEqual(["Klo 9.30 avaamme. Hei!"]);
    await type("Oi! Klo 9.30 avaamme. Hei!");
    await client.undo();
    expect(parts).toEqual(["Oi! Klo 9:30 avaamme. Hei!"]);
    expect(client.state.done).toBeNull();
    expect(await client.undo()).toEqual({ status: "gone" });
  });

  it("pressed twice at once takes back two", async () => {
    await type("yksi kaksi");
    await repair("yksi", "ett");
    await repair("kaksi", "två");
    await Promise.all([client.undo(), client.undo()]);
    expect(parts).toEqual(["yksi kaksi"]);
  });

  it("says so where it was written over, and changes nothing", async () => {
    await type("Klo 9:30 avaamme.");
    await repair("9:30", "9.30");
    await type("Klo 9.45 avaamme.");
    expect(await client.undo()).toEqual({ status: "stale" });
    expect(client.state).toMatchObject({ notice: { kind: "not-undone" }, done: null });
    expect(parts).toEqual(["Klo 9.45 avaamme."]);
    expect(await client.undo()).toEqual({ status: "gone" });
  });

  it.each([
    ["another composer is shown", () => type("Toinen", { composer: "composer-2" })],
    ["the text was emptied", () => type("")],
  ])("is over once %s", async (_what, move) => {
    await type("Klo 9:30 avaamme.");
    await repair("9:30", "9.30");
    await move();
    expect(client.state.done).toBeNull();
    expect(await client.undo()).toEqual({ status: "gone" });
  });

  it("is there again when the composer is seen again", async () => {
    await type("Klo 9:30 avaamme.");
    await repair("9:30", "9.30");
    page.tell({ kind: "no-composer" });
    await settle();
    expect(client.state.done).toBeNull();
    await type("Klo 9.30 avaamme.");
    await client.undo();
    expect(parts).toEqual(["Klo 9:30 avaamme."]);
  });

  it("is told with the hashtags that came", async () => {
    await type(`${finnish}\n#Kirkkonummi`);
    await client.insertHashtags([replacing("#Kirkkonummi", "#Kirkkonummi #Kyrkslätt")]);
    expect(client.state.done).toEqual({ kind: "hashtags", tags: ["#Kyrkslätt"] });
  });

  it("in one panel carries over what another panel did meanwhile", async () => {
    await type("yksi kaksi");
    await repair("kaksi", "två");
    const other = await openPanel();
    await other.applyFix(findingOf(), fixOf(replacing("yksi", "ensin")));
    await client.undo();
    expect(parts).toEqual(["ensin kaksi"]);
  });
});

describe("several safe repairs at once", () => {
  it("are one edit, and one step back", async () => {
    await type("Klo 9:30 ja 10:30.");
    await client.applyAll([foundWith(replacing("9:30", "9.30")), foundWith(replacing("10:30", "10.30"))]);
    expect(parts).toEqual(["Klo 9.30 ja 10.30."]);
    expect(client.state.done).toEqual({ kind: "spelling", count: 2 });
    await client.undo();
    expect(parts).toEqual(["Klo 9:30 ja 10:30."]);
  });

  it("are counted by the places that they change", async () => {
    await type("Klo 9:30 ja 10:30.");
    await client.applyAll([foundWith(replacing("9:30", "9.30"), replacing("10:30", "10.30"))]);
    expect(client.state.done).toEqual({ kind: "spelling", count: 2 });
  });

  it("touch nothing where none is offered, or where the text has changed", async () => {
    await type("Klo 9:30.");
    expect(await client.applyAll([findingOf()])).toEqual({ status: "done" });
    expect(await client.applyAll([foundWith({ ...replacing("9:30", "9.30"), part: 3 })])).toEqual({ status: "stale" });
    expect([parts, client.state.notice]).toEqual([["Klo 9:30."], { kind: "stale" }]);
  });
});

describe("a version that is written in the panel", () => {
  it("goes in behind the separator, once, and then in place of itself", async () => {
    await type(finnish);
    client.writeVersion("sv", "Hej alla i Kyrkslätt", "person");
    await Promise.all([client.insertVersion(), client.insertVersion()]);
    expect(parts).toEqual([`${finnish}\n\n***\n\nHej alla i Kyrkslätt`]);
    client.writeVersion("sv", swedish, "person");
    await client.insertVersion();
    expect(parts).toEqual([both]);
    expect(client.state).toMatchObject({ done: { kind: "version", language: "sv" }, version: { inserted: swedish } });
    await client.undo();
    await client.undo();
    expect(parts).toEqual([finnish]);
    expect(client.state.version).toMatchObject({ text: swedish, inserted: null });
  });

  it("costs no drawing at a key, and one where a machine or a first key changes it", async () => {
    await type(finnish);
    const draw = vi.fn();
    client.subscribe(draw);
    for (const text of ["H", "He", "Hej"]) client.writeVersion("sv", text, "person");
    expect([draw.mock.calls.length, client.state.version?.text, client.state.version?.replacements]).toEqual([
      1,
      "Hej",
      1,
    ]);
    client.writeVersion("sv", swedish, "machine");
    expect(client.state.version).toMatchObject({ isMachine: true, replacements: 2 });
    client.confirmVersion();
    expect(client.state.version).toMatchObject({ isMachine: false, replacements: 2 });
  });

  it("bears a mark where a machine wrote it and nobody has confirmed it", async () => {
    await type(finnish);
    client.writeVersion("sv", swedish, "machine");
    await client.insertVersion();
    expect(parts[0]).toContain(`[maskinöversättning: kontrollera och ta bort den här raden]\n${swedish}`);
    client.confirmVersion();
    await client.insertVersion();
    expect(parts).toEqual([both]);
  });

  it("is there again after the panel was closed, even in the middle of a word", async () => {
    await type(finnish);
    client.writeVersion("sv", "Bibliot", "person");
    await reopenPanel();
    expect(client.state.version).toMatchObject({ language: "sv", text: "Bibliot", inserted: null });
  });

  it("is stored at once, for this composer and this tab; a very long one a moment after writing", async () => {
    await type(finnish);
    const long = "Kom med! ".repeat(3000);
    client.writeVersion("sv", long, "person");
    expect(await versionItem(page.tab).read()).toBeNull();
    await storePause();
    expect(await versionItem(page.tab).read()).toMatchObject({ versions: [{ text: long }] });
    client.writeVersion("sv", swedish, "person");
    expect(await versionItem(page.tab).read()).toMatchObject({
      versions: [{ composer: "composer-1", text: swedish }],
    });
    await type("Uimahalli on auki.", { composer: "composer-2" });
    expect(client.state.version).toBeNull();
    await type(finnish, { composer: "composer-1" });
    expect(client.state.version?.text).toBe(swedish);
  });

  it("in another composer counts as one that the keyboard has not changed", async () => {
    await type(finnish);
    client.writeVersion("sv", "Hej", "person");
    const before = client.state.version?.replacements;
    await type("Uimahalli on auki.", { composer: "composer-2" });
    client.writeVersion("sv", "Simhallen", "person");
    expect(client.state.version?.replacements).not.toBe(before);
  });

  it("is stored at once where the panel goes out of sight", async () => {
    const panelWindow = new EventTarget();
    vi.stubGlobal("addEventListener", panelWindow.addEventListener.bind(panelWindow));
    await reopenPanel();
    await type(finnish);
    client.writeVersion("sv", "Hej", "person");
    panelWindow.dispatchEvent(new Event("visibilitychange"));
    expect(await versionItem(page.tab).read()).toMatchObject({ versions: [{ text: "Hej" }] });
  });

  it("in another panel follows, unless someone writes there", async () => {
    await type(finnish);
    const other = await openPanel();
    client.writeVersion("sv", "Hej", "person");
    await storePause();
    expect(other.state.version).toMatchObject({ text: "Hej", replacements: 2 });
    expect(client.state.version).toMatchObject({ text: "Hej", replacements: 1 });
    other.writeVersion("sv", "Hej alla", "person");
    await vi.advanceTimersByTimeAsync(200);
    client.writeVersion("sv", "Hejsan", "person");
    await vi.advanceTimersByTimeAsync(100);
    expect([client.state.version?.text, other.state.version?.text]).toEqual(["Hejsan", "Hej alla"]);
    await storePause();
    expect([client.state.version?.text, other.state.version?.text]).toEqual(["Hejsan", "Hejsan"]);
  });

  it("stays in the field where the browser is full, which is said once", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    await type(finnish);
    vi.spyOn(session, "set").mockImplementation(isFull);
    client.writeVersion("sv", "Hej", "person");
    await storePause();
    expect(client.state).toMatchObject({ notice: { kind: "not-stored" }, version: { text: "Hej" } });
    client.closeNotice();
    client.writeVersion("sv", "Hej alla", "person");
    await storePause();
    expect(client.state).toMatchObject({ notice: null, version: { text: "Hej alla" } });
  });

  it("stays in the field where the composer was closed meanwhile", async () => {
    await type(finnish);
    client.writeVersion("sv", swedish, "person");
    page.answer = () => ({ status: "gone" });
    expect(await client.insertVersion()).toEqual({ status: "gone" });
    expect(client.state).toMatchObject({
      notice: { kind: "gone" },
      version: { text: swedish, inserted: null },
      done: null,
    });
    page.tell({ kind: "no-composer" });
    await settle();
    expect(client.state.version).toBeNull();
    await type(finnish);
    expect(client.state.version?.text).toBe(swedish);
  });

  it("goes with the post that it went in with", async () => {
    await type(finnish);
    client.writeVersion("sv", swedish, "person");
    await client.insertVersion();
    await storePause();
    await type("");
    await settle();
    expect([client.state.version, await versionItem(page.tab).read()]).toEqual([null, null]);
  });

  it("stays where it was taken back out of an empty composer", async () => {
    await type("");
    client.writeVersion("sv", swedish, "person");
    await client.insertVersion();
    expect(parts).toEqual([swedish]);
    await client.undo();
    expect([parts, client.state.version?.text]).toEqual([[""], swedish]);
  });
});

describe("a version that was put in nowhere", () => {
  const closeComposer = async () => {
    page.tell({ kind: "no-composer" });
    await settle();
  };
  beforeEach(async () => {
    await type(finnish);
    client.writeVersion("sv", swedish, "person");
    await closeComposer();
  });

  it.each([
    ["the composer is opened again", settle],
    ["the panel is, too", reopenPanel],
  ])("comes back beside the same text once %s", async (_what, reopen) => {
    await reopen();
    await type("", { composer: "composer-2" });
    expect(client.state).toMatchObject({ version: null, formerVersion: { language: "sv", text: swedish } });
    await type("Kirj");
    await type(`${finnish} Tervetuloa!`);
    expect(client.state).toMatchObject({ version: { text: swedish, inserted: null }, formerVersion: null });
  });

  it("follows its text while it is written on", async () => {
    await type(`Hei! ${finnish}`, { composer: "composer-1" });
    await storePause();
    await closeComposer();
    await reopenPanel();
    await type(`Hei! ${finnish}`, { composer: "composer-2" });
    expect(client.state.version?.text).toBe(swedish);
  });

  it("is offered beside another text, and stands below what is in the field", async () => {
    await type("Uimahalli on auki.", { composer: "composer-2" });
    expect(client.state).toMatchObject({ version: null, formerVersion: { language: "sv", text: swedish } });
    client.writeVersion("sv", "Simhallen är öppen.", "person");
    await reopenPanel();
    await type("Uimahalli on auki.");
    client.takeFormerVersion();
    expect(client.state).toMatchObject({
      version: { text: `Simhallen är öppen.\n\n${swedish}`, replacements: 3 },
      formerVersion: null,
    });
  });

  it("is kept where the new field is written in before it was read", async () => {
    for (const end of ends.splice(0)) end.abort();
    client = await openPanel();
    const get = session.get.bind(session);
    vi.spyOn(session, "get").mockImplementation(
      (keys: Parameters<typeof get>[0]) => new Promise((done) => setTimeout(() => done(get(keys)), 100)),
    );
    await type("Uimahalli", { composer: "composer-2" });
    client.writeVersion("sv", "Simhallen", "person");
    expect(client.state).toMatchObject({ version: { text: "Simhallen" }, formerVersion: null });
    await vi.advanceTimersByTimeAsync(100);
    expect(client.state).toMatchObject({ version: { text: "Simhallen" }, formerVersion: { text: swedish } });
    vi.restoreAllMocks();
    expect((await versionItem(page.tab).read())?.versions.map(({ text }) => text)).toEqual(["Simhallen", swedish]);
  });

  it("is gone once it is not needed any more", async () => {
    await type("Uimahalli on auki.", { composer: "composer-2" });
    client.dropFormerVersion();
    await reopenPanel();
    await type("Uimahalli on auki.", { composer: "composer-3" });
    expect(client.state.formerVersion).toBeNull();
  });

  it("is what was changed since it went in, too; what went in is not offered again", async () => {
    await type(finnish);
    await client.insertVersion();
    await type("Uimahalli on auki.", { composer: "composer-2" });
    expect(client.state.formerVersion).toBeNull();
    await type(both, { composer: "composer-1" });
    client.writeVersion("sv", `${swedish} Välkommen!`, "person");
    await type("", {});
    await type("Uimahalli on auki.", { composer: "composer-3" });
    expect(client.state.formerVersion?.text).toBe(`${swedish} Välkommen!`);
  });

  it("stays with its tab", async () => {
    const other = await tabs.open("https://x.com/home");
    await settle();
    other.tell(draftState("Uimahalli", { channel: "x", composer: "composer-2" }));
    await settle();
    expect(client.state).toMatchObject({ version: null, formerVersion: null });
  });
});

describe("the text of the field, when it is decided where the other version goes", () => {
  const tasks = async () => (await fakeBrowser.storage.local.get("tasks")).tasks;
  beforeEach(async () => {
    await type(finnish, { channel: "x" });
    client.writeVersion("sv", swedish, "person");
  });
  const openNext = () => type("Uimahalli on auki.", { composer: "composer-2" });

  it("goes with the task of a post of its own, and is not offered again", async () => {
    client.decide("own-post");
    await settle();
    expect(await tasks()).toMatchObject({ dated: [{ post: { text: finnish, written: swedish } }] });
    await openNext();
    expect(client.state.formerVersion).toBeNull();
  });

  it("is in the field again where the decision is taken back", async () => {
    client.decide("own-post");
    await settle();
    client.decide(null);
    await settle();
    expect(client.state.version?.text).toBe(swedish);
    await openNext();
    expect(client.state.formerVersion?.text).toBe(swedish);
  });

  it("stays offered where the task could not be stored", async () => {
    vi.spyOn(fakeBrowser.storage.local, "set").mockImplementation(isFull);
    client.decide("own-post");
    await settle();
    await openNext();
    expect(client.state.formerVersion?.text).toBe(swedish);
  });

  it("waits as the rest of a thread, copied, until the decision is taken back", async () => {
    client.decide("thread");
    await settle();
    expect(client.state).toMatchObject({ rest: [swedish], notice: { kind: "copied", text: swedish } });
    expect(shownChecks()).not.toContain("both-languages");
    client.decide(null);
    expect(client.state).toMatchObject({ rest: [], version: { text: swedish } });
    await openNext();
    expect(client.state.formerVersion?.text).toBe(swedish);
  });

  it("does so where it is put in on X and does not fit beside the post", async () => {
    const long = `${finnish} ${"Tervetuloa kaikki! ".repeat(9)}`;
    await type(long);
    expect(await client.insertVersion()).toEqual({ status: "done" });
    await settle();
    expect([parts, client.state.rest, client.state.notice?.kind]).toEqual([[long], [swedish], "copied"]);
    expect(client.state.dismissals?.decision?.kind).toBe("thread");
  });

  it("bears its mark where a machine wrote it and nobody has confirmed it", async () => {
    client.writeVersion("sv", swedish, "machine");
    client.decide("thread");
    await settle();
    expect(client.state.rest[0]).toMatch(/^\[maskin.*\]\n/u);
  });

  it("is put in where it fits", async () => {
    await type("Hei!");
    await client.insertVersion();
    expect([parts[0], client.state.rest]).toEqual([expect.stringContaining(swedish), []]);
  });
});

describe("the rest of a thread", () => {
  beforeEach(() => type(both, { channel: "x" }));

  it("is shown and seen on its channel only, and where someone writes", async () => {
    await splitPost();
    await type(swedish, { channel: "instagram", composer: "composer-2" });
    expect(client.state.rest).toEqual([]);
    page.tell({ kind: "no-composer" });
    await settle();
    expect(client.state.rest).toEqual([]);
    await type("", { channel: "x", composer: "composer-3" });
    expect([client.state.rest, client.state.notice?.kind]).toEqual([[swedish], "copied"]);
    await type(swedish);
    expect([client.state.rest, client.state.notice]).toEqual([[], null]);
  });

  it("is copied and kept, and no version is missing where the first post stands", async () => {
    await splitPost();
    expect([parts, client.state.rest]).toEqual([[finnish], [swedish]]);
    expect(client.state.notice).toEqual({ kind: "copied", text: swedish });
    expect(shownChecks()).not.toContain("both-languages");
    await settle();
    expect(await restItem(page.tab).read()).toEqual({ posts: [swedish], isByLanguage: true, channel: "x" });
  });

  it("is there in a panel that is opened later, and can be copied again", async () => {
    await splitPost();
    await settle();
    await reopenPanel();
    expect(client.state.rest).toEqual([swedish]);
    client.copyRest();
    await settle();
    expect(writeText).toHaveBeenLastCalledWith(swedish);
    writeText.mockRejectedValue(new Error("no focus"));
    client.copyRest();
    await settle();
    expect(client.state.notice).toEqual({ kind: "not-copied", text: swedish });
  });

  it("is taken off once it is seen, in a later composer, where the first language is not missing either", async () => {
    await splitPost();
    await type(swedish.replace("på söndag", " på\nsöndag"), { composer: "composer-2" });
    expect(client.state.rest).toEqual([]);
    expect(shownChecks()).not.toContain("both-languages");
    await settle();
    expect((await readDismissals(page.tab, "composer-2")).decision).toMatchObject({ kind: "thread" });
    expect((await restItem(page.tab).read()).posts).toEqual([]);
  });

  it("is taken off where it is seen in a second post of the same composer", async () => {
    await splitPost();
    await type([finnish, swedish]);
    expect(client.state.rest).toEqual([]);
  });

  it("is dropped when the split is taken back, and the decision with it", async () => {
    await splitPost();
    await client.undo();
    expect([parts, client.state.rest]).toEqual([[both], []]);
    expect(client.state.dismissals?.decision).toBeNull();
  });

  it("is dropped where it is not needed any more", async () => {
    await splitPost();
    client.dropRest();
    await settle();
    expect([client.state.rest, (await restItem(page.tab).read()).posts]).toEqual([[], []]);
  });

  it("stays with its tab", async () => {
    await splitPost();
    await settle();
    const other = await tabs.open("https://x.com/home");
    await settle();
    expect(client.state.rest).toEqual([]);
    await tabs.bringToFront(page);
    await type(finnish);
    expect([other.tab === page.tab, client.state.rest]).toEqual([false, [swedish]]);
  });

  it("is shown where the browser is full, and that is said", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.spyOn(session, "set").mockImplementation(isFull);
    writeText.mockImplementation(() => new Promise(() => undefined)); // the notice that comes last would hide it
    void splitPost();
    await settle();
    expect(client.state).toMatchObject({ rest: [swedish], notice: { kind: "not-stored" } });
  });

  it("follows in another panel", async () => {
    const other = await openPanel();
    await splitPost();
    await settle();
    expect(other.state.rest).toEqual([swedish]);
    other.dropRest();
    await settle();
    expect(client.state.rest).toEqual([]);
  });

  it("is nothing where the post did not arrive", async () => {
    page.answer = () => ({ status: "stale" });
    await splitPost();
    expect([client.state.rest, client.state.dismissals?.decision]).toEqual([[], null]);
  });
});
