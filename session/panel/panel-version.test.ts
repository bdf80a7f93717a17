/** The version that is written in the panel's field, on a page that carries edits out. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { both, parts, prepareEditedPage, storePause, type } from "../../tests/support/edited-page";
import { draftState } from "../../tests/support/fake-page";
import {
  client,
  finnish,
  isFull,
  openPanel,
  page,
  reopenPanel,
  settle,
  shownChecks,
  swedish,
  tabs,
  tasks,
} from "../../tests/support/open-panel";
import { versionItem } from "../stored/panel-version-store";

prepareEditedPage();

const { session } = fakeBrowser.storage;

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

  it("is called what it is, whatever field it was written in", async () => {
    await type(finnish);
    client.writeVersion("sv", "Kirjasto on suljettu perjantaina inventaarion vuoksi.", "person");
    await client.insertVersion();
    expect(client.state.done).toEqual({ kind: "version", language: "fi" });
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
    await reopenPanel();
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
