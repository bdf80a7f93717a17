/** Undo, several repairs at once and the rest of a thread, on a page that carries edits out. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  both,
  fixOf,
  foundWith,
  parts,
  prepareEditedPage,
  repair,
  replacing,
  splitPost,
  type,
  writeText,
} from "../../tests/support/edited-page";
import { findingOf } from "../../tests/support/fixtures";
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
} from "../../tests/support/open-panel";
import { readDismissals } from "../stored/dismissals-store";
import { restItem } from "../stored/thread-rest-store";

prepareEditedPage();

const { session } = fakeBrowser.storage;

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
    expect(client.state.notice?.kind).toBe("copied");
    client.dropRest();
    await settle();
    expect([client.state.rest, (await restItem(page.tab).read()).posts]).toEqual([[], []]);
    // the language that is not in the post any more is asked for again
    expect([client.state.dismissals?.decision, client.state.notice]).toEqual([null, null]);
  });

  it("is shown while nobody writes, where the last post was of its channel", async () => {
    await splitPost();
    page.tell({ kind: "no-composer" });
    await settle();
    expect([client.state.page, client.state.rest]).toEqual(["no-composer", [swedish]]);
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
