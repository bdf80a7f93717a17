import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ObservedDraft } from "../../rules/model/draft";
import type { Edit } from "../../rules/model/finding";
import { observedOf } from "../../tests/support/fake-page";
import type { EditOutcome } from "../line/messages";
import { createPageEdits, type PageEdits } from "./page-edits";
import type { Notice } from "./panel-state";
import { createRepairHistory } from "./repair-history";

/** For the text "yksi kaksi". */
const edit: Edit = { part: 0, start: 5, end: 10, expected: "kaksi", text: "kolme" };

/** As it was offered for that text. */
const offered = { edits: [edit], texts: { composer: "composer-1", revision: 1, parts: ["yksi kaksi"] } };

let observed: ObservedDraft | null;
/** What the page did with each attempt: it may show another draft by then. */
let attempt: (composer: string, revision: number, edits: Edit[]) => EditOutcome;
let attempts: { composer: string; revision: number; edits: Edit[] }[];
let notices: (Notice | null)[];
let pageEdits: PageEdits;
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  observed = observedOf("yksi kaksi");
  attempt = () => ({ status: "done" });
  attempts = [];
  notices = [];
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  const tab = {
    async edit(composer: string, revision: number, edits: Edit[]) {
      attempts.push({ composer, revision, edits });
      return attempt(composer, revision, edits);
    },
  };
  pageEdits = createPageEdits(
    tab,
    () => observed,
    (notice) => notices.push(notice),
    createRepairHistory(),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Someone types on: the page shows this text before it answers that the edit is stale. */
function typeOn(text: string | string[], change: Partial<ObservedDraft> = {}): EditOutcome {
  observed = observedOf(text, { revision: (observed?.revision ?? 0) + 1, ...change });
  return { status: "stale" };
}

describe("a repair", () => {
  it("is for the draft that is shown, and takes an earlier notice away once it is done", async () => {
    observed = observedOf("yksi kaksi", { composer: "composer-2", revision: 7 });
    expect(await pageEdits.edit({ edits: [edit], texts: null })).toEqual({ status: "done" });
    expect(attempts).toEqual([{ composer: "composer-2", revision: 7, edits: [edit] }]);
    expect(notices).toEqual([null]);
  });

  it.each<[string, () => void, Edit[]]>([
    ["without edits", () => undefined, []],
    [
      "without a composer",
      () => {
        observed = null;
      },
      [edit],
    ],
  ])("%s asks the page nothing", async (_what, prepare, edits) => {
    prepare();
    expect(await pageEdits.edit({ edits, texts: null })).toEqual({ status: "gone" });
    expect(attempts).toEqual([]);
    expect(notices).toEqual([{ kind: "gone" }]);
  });
});

/** Behind "huomenna": nothing is expected there that could tell that the text has moved. */
const insertion: Edit = { part: 0, start: 17, end: 17, expected: "", text: " 30.11." };
const tomorrow = "Nähdään huomenna kirjastossa.";
const offeredDate = { edits: [insertion], texts: { composer: "composer-1", revision: 1, parts: [tomorrow] } };

describe("a repair that was offered for an earlier text", () => {
  it.each([
    ["before it", `Hei! ${tomorrow}`, 22],
    ["behind it", `${tomorrow} Tervetuloa!`, 17],
  ])("goes where it belongs now, with what was written %s", async (_where, text, start) => {
    observed = observedOf(text, { revision: 2 });
    expect(await pageEdits.edit(offeredDate)).toEqual({ status: "done" });
    expect(attempts).toEqual([{ composer: "composer-1", revision: 2, edits: [{ ...insertion, start, end: start }] }]);
  });

  it("is not made where its place itself has changed", async () => {
    observed = observedOf("Nähdään kirjastossa.", { revision: 2 });
    expect(await pageEdits.edit(offeredDate)).toEqual({ status: "stale" });
    expect(attempts).toEqual([]);
  });

  it("is not made in another composer", async () => {
    observed = observedOf(tomorrow, { composer: "composer-2" });
    expect(await pageEdits.edit(offeredDate)).toEqual({ status: "gone" });
    expect(attempts).toEqual([]);
  });
});

describe("someone who types on while a repair is made", () => {
  it("gets it where it belongs now", async () => {
    attempt = (_composer, revision) => (revision === 1 ? typeOn("no yksi kaksi") : { status: "done" });
    expect(await pageEdits.edit(offered)).toEqual({ status: "done" });
    expect(attempts.at(-1)).toEqual({ composer: "composer-1", revision: 2, edits: [{ ...edit, start: 8, end: 13 }] });
    expect(notices).toEqual([null]);
  });

  it("gets it after several keys, each carried over to the next text", async () => {
    const texts = ["o yksi kaksi", "oi yksi kaksi"];
    attempt = (_composer, revision) => {
      const text = texts[revision - 1];
      return text === undefined ? { status: "done" } : typeOn(text);
    };
    await pageEdits.edit(offered);
    expect(attempts.map(({ edits }) => edits[0]?.start)).toEqual([5, 7, 8]);
  });

  it("gets it in four attempts or not at all", async () => {
    attempt = (_composer, revision) => typeOn(`${"x".repeat(revision)} yksi kaksi`);
    expect(await pageEdits.edit(offered)).toEqual({ status: "stale" });
    expect(attempts).toHaveLength(4);
    expect(notices).toEqual([{ kind: "stale" }]);
  });

  it.each<[string, () => EditOutcome]>([
    ["in the passage that it is for", () => typeOn("yksi kaXksi")],
    ["in another composer by now", () => typeOn("yksi kaksi", { composer: "composer-2" })],
    ["nothing: the page shows the same draft", () => ({ status: "stale" })],
    [
      "nothing: the composer has been closed",
      () => {
        observed = null;
        return { status: "stale" };
      },
    ],
    ["with the part that it is for taken out", () => typeOn([])],
  ])("does not get it where they type %s", async (_where, outcome) => {
    attempt = outcome;
    expect(await pageEdits.edit(offered)).toEqual({ status: "stale" });
    expect(attempts).toHaveLength(1);
    expect(notices).toEqual([{ kind: "stale" }]);
  });

  it("does not get it twice where it may have arrived", async () => {
    attempt = () => {
      typeOn("no yksi kaksi");
      return { status: "unverified", text: "kolme" };
    };
    await pageEdits.edit(offered);
    expect(attempts).toHaveLength(1);
  });
});

describe("what does not arrive", () => {
  it("goes on the clipboard", async () => {
    attempt = () => ({ status: "unverified", text: "kolme" });
    expect(await pageEdits.edit(offered)).toEqual({ status: "unverified", text: "kolme" });
    expect(writeText.mock.calls).toEqual([["kolme"]]);
    expect(notices).toEqual([{ kind: "unverified", text: "kolme" }]);
  });

  it("is shown where the clipboard does not take it", async () => {
    writeText.mockRejectedValue(new Error("Document is not focused."));
    attempt = () => ({ status: "unverified", text: "kolme" });
    await pageEdits.edit(offered);
    expect(notices).toEqual([{ kind: "not-copied", text: "kolme" }]);
  });
});

describe("texts that have no place in the composer yet", () => {
  it("go on the clipboard one by one, the first once the others have arrived", async () => {
    attempt = () => {
      expect(writeText).not.toHaveBeenCalled();
      return { status: "done" };
    };
    await pageEdits.editAndCopy(offered, ["svenska", "#Kirkkonummi"]);
    expect(writeText.mock.calls).toEqual([["svenska"]]);
    expect(notices).toEqual([{ kind: "copied", text: "svenska" }]);
  });

  it("are shown where the clipboard does not take them", async () => {
    writeText.mockRejectedValue(new Error("Document is not focused."));
    expect(await pageEdits.editAndCopy(offered, ["svenska"])).toEqual({ status: "done" });
    expect(notices.at(-1)).toEqual({ kind: "not-copied", text: "svenska" });
  });

  it("go there together with what may not have arrived", async () => {
    attempt = () => ({ status: "unverified", text: "suomi" });
    await pageEdits.editAndCopy(offered, ["svenska"]);
    expect(writeText.mock.calls).toEqual([["suomi\n\nsvenska"]]);
    expect(notices).toEqual([{ kind: "unverified", text: "suomi\n\nsvenska" }]);
  });

  it.each<EditOutcome>([{ status: "stale" }, { status: "gone" }])(
    "stay where they are when the others are $status",
    async (outcome) => {
      attempt = () => outcome;
      await pageEdits.editAndCopy(offered, ["svenska"]);
      expect(writeText.mock.calls.flat()).not.toContain("svenska");
    },
  );

  it("may be none: then the clipboard is left alone", async () => {
    await pageEdits.editAndCopy(offered, []);
    expect(writeText).not.toHaveBeenCalled();
    expect(notices).toEqual([null]);
  });
});
