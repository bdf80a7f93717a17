/** What the panel has the page change, and what is said of it. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Edit, Fix } from "../../rules/model/finding";
import { findingOf } from "../../tests/support/fixtures";
import { client, finnish, page, preparePanel, swedish, write } from "../../tests/support/open-panel";
import { changeSettings } from "../stored/settings-store";

preparePanel();

const bilingual = `${finnish}\n\n${swedish}`;
const edit: Edit = { part: 0, start: 0, end: 8, expected: "Kirjasto", text: "Pääkirjasto" };
const insertion: Edit = { part: 0, start: 0, end: 0, expected: "", text: "Hei! " };

describe("repairs", () => {
  it("are carried out by the page, for the draft that is shown", async () => {
    await write(finnish, { revision: 7 });
    expect(await client.insertHashtags([edit])).toEqual({ status: "done" });
    expect(page.received).toEqual([{ type: "edit", request: 1, composer: "composer-1", revision: 7, edits: [edit] }]);
    expect(client.state.notice).toBeNull();
  });

  it("sign with the signature that the person has saved", async () => {
    await changeSettings({ signature: { fi: "– Anna Aalto", sv: "" } });
    await write(finnish);
    const sign: Fix = {
      ...{ kind: "edit", label: "sign", values: { language: "fi" }, safe: false },
      edits: [{ ...insertion, text: "\n– [nimi], [nimike]" }],
    };
    await client.applyFix(findingOf({ check: "signature" }), sign);
    expect(page.received).toMatchObject([{ edits: [{ text: "\n– Anna Aalto" }] }]);
  });

  it("open a link in a new tab", async () => {
    const url = "https://kirkkonummi.fi/some-ohje";
    const outcome = await client.applyFix(findingOf(), { kind: "link", label: "", values: {}, url });
    expect(outcome).toEqual({ status: "done" });
    expect(await fakeBrowser.tabs.query({ url })).toHaveLength(1);
  });
});

describe("a repair that is pressed late", () => {
  it("goes where it belongs in the text as it is now", async () => {
    await write("Nähdään huomenna kirjastossa.", { surface: "comment", place: "outside" });
    const insertion = client.state.review?.findings
      .flatMap(({ fixes }) => fixes)
      .find((fix) => fix.kind === "edit" && fix.edits.every(({ expected, atEnd }) => expected === "" && !atEnd));
    if (insertion?.kind !== "edit") throw new Error("No repair inserts a date.");
    const [offered] = insertion.edits;
    await write("Hei! Nähdään huomenna kirjastossa.", { surface: "comment", revision: 2 });
    await client.applyFix(findingOf(), insertion);
    const start = (offered?.start ?? 0) + "Hei! ".length;
    expect(page.received.at(-1)).toMatchObject({ type: "edit", revision: 2, edits: [{ start, end: start }] });
  });
});

describe("what came of a repair", () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  beforeEach(async () => {
    writeText.mockReset().mockResolvedValue();
    vi.stubGlobal("navigator", { clipboard: { writeText }, locks: navigator.locks });
    await write(finnish);
  });

  it.each(["stale", "gone"] as const)("is said where it is %s", async (status) => {
    page.answer = () => ({ status });
    await client.insertHashtags([edit]);
    expect(client.state.notice).toEqual({ kind: status });
    expect(writeText).not.toHaveBeenCalled();
  });

  it("is on the clipboard where it could not be verified", async () => {
    page.answer = () => ({ status: "unverified", text: "#Kirkkonummi" });
    await client.insertHashtags([edit]);
    expect(client.state.notice).toEqual({ kind: "unverified", text: "#Kirkkonummi" });
    expect(writeText.mock.calls).toEqual([["#Kirkkonummi"]]);
  });

  it("is shown where it could not even be copied", async () => {
    writeText.mockRejectedValue(new Error("Document is not focused."));
    page.answer = () => ({ status: "unverified", text: "#Kirkkonummi" });
    await client.insertHashtags([edit]);
    expect(client.state.notice).toEqual({ kind: "not-copied", text: "#Kirkkonummi" });
  });

  it("is on the clipboard where the page gives no answer in 8 s", async () => {
    page.answer = () => null;
    const outcome = client.insertHashtags([edit]);
    await vi.advanceTimersByTimeAsync(8000);
    expect(await outcome).toEqual({ status: "unverified", text: "Pääkirjasto" });
    expect(client.state.notice).toEqual({ kind: "unverified", text: "Pääkirjasto" });
  });

  it.each([
    ["is closed by the person", () => client.closeNotice()],
    ["is closed by the next repair that is done", () => client.insertHashtags([edit])],
  ])("%s", async (_how, close) => {
    page.answer = () => ({ status: "stale" });
    await client.insertHashtags([edit]);
    page.answer = () => ({ status: "done" });
    await close();
    expect(client.state.notice).toBeNull();
  });

  it("stays said while the person writes on", async () => {
    page.answer = () => ({ status: "stale" });
    await client.insertHashtags([edit]);
    await write(`${finnish} Hei!`, { revision: 2 });
    expect(client.state.notice).toEqual({ kind: "stale" });
  });
});

describe("a whole post that is put into the composer", () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  beforeEach(() => {
    writeText.mockReset().mockResolvedValue();
    vi.stubGlobal("navigator", { clipboard: { writeText }, locks: navigator.locks });
  });

  it("stands in place of nothing, with what has no place yet on the clipboard", async () => {
    await write(["  \n"]);
    await client.insertParts(["suomi", "svenska", "#Kirkkonummi"]);
    expect(page.received).toMatchObject([{ edits: [{ part: 0, start: 0, end: 3, expected: "  \n", text: "suomi" }] }]);
    expect(writeText.mock.calls).toEqual([["svenska"]]);
    expect(client.state.notice).toEqual({ kind: "copied", text: "svenska" });
    expect(client.state.rest).toEqual(["svenska", "#Kirkkonummi"]);
  });

  it("asks where something else stands, and does then what the person says", async () => {
    await write("Hei");
    expect(await client.insertParts(["suomi"])).toEqual({ status: "occupied" });
    expect(page.received).toEqual([]);
    await client.insertParts(["suomi"], "below");
    expect(page.received).toMatchObject([{ edits: [{ start: 3, end: 3, text: "\n\nsuomi", atEnd: true }] }]);
    expect(client.state.notice).toBeNull();
  });

  it("takes the place of what was put in before", async () => {
    await write("");
    await client.insertParts(["suomi"]);
    await write("suomi", { revision: 2 });
    await client.insertParts(["Suomi!"]);
    expect(page.received.at(-1)).toMatchObject({ edits: [{ start: 0, end: 5, expected: "suomi", text: "Suomi!" }] });
  });

  it("is gone where there is no composer", async () => {
    expect(await client.insertParts(["suomi"])).toEqual({ status: "gone" });
    expect(client.state.notice).toEqual({ kind: "gone" });
  });

  it("as a repair becomes a thread", async () => {
    await write(bilingual);
    await client.applyFix(findingOf(), { kind: "split", label: "", values: {}, parts: ["suomi", "svenska"] });
    expect(page.received).toMatchObject([{ edits: [{ expected: bilingual, text: "suomi" }] }]);
    expect(client.state.notice).toEqual({ kind: "copied", text: "svenska" });
  });

  it("puts nothing on the clipboard where the first part did not arrive", async () => {
    page.answer = () => ({ status: "stale" });
    await write(bilingual);
    await client.applyFix(findingOf(), { kind: "split", label: "", values: {}, parts: ["suomi", "svenska"] });
    expect(writeText).not.toHaveBeenCalled();
  });
});
