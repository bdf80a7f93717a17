import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Edit, Finding, Fix } from "../../rules/model/finding";
import { createFakeTabs, draftState, type FakePage, type FakeTabs } from "../../tests/support/fake-page";
import { dismissedOf, findingOf } from "../../tests/support/fixtures";
import { dismissedFinding } from "../review/dismissed-findings";
import { type Decision, noDismissals, withDismissed } from "../stored/dismissals";
import { readDismissals, writeDismissals } from "../stored/dismissals-store";
import { changeSettings, readSettings } from "../stored/settings-store";
import { createPanelClient } from "./panel-client";
import type { PanelClient } from "./panel-state";

const { local, session } = fakeBrowser.storage;
const finnish = "Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi.";
const swedish = "Biblioteket är stängt på söndag på grund av självständighetsdagen.";
const bilingual = `${finnish}\n\n${swedish}`;
const postWithCapitals = `TERVETULOA KAIKKI KIRJASTOON! ${bilingual}`;

let tabs: FakeTabs;
let page: FakePage;
let end: AbortController;
let client: PanelClient;
const settle = () => vi.advanceTimersByTimeAsync(0);
const isFull = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));

async function openPanel(language: "fi" | "sv" = "fi"): Promise<void> {
  end?.abort();
  end = new AbortController();
  client = createPanelClient(defaultGuideline, language, end.signal);
  await settle();
}
/** The page tells of a draft, which arrives at the panel. */
async function write(...draft: Parameters<typeof draftState>): Promise<void> {
  page.tell(draftState(...draft));
  await settle();
}
const shownChecks = () => client.state.findings.map(({ check }) => check);
function findingShown(check: string): Finding {
  const finding = client.state.findings.find((shown) => shown.check === check);
  if (!finding) throw new Error(`No finding of the check ${check} is shown.`);
  return finding;
}
const tasks = async () => (await local.get("tasks")).tasks;
const decisionFix = (decision: Decision): Fix => ({ kind: "decision", label: "", values: {}, decision });
const edit: Edit = { part: 0, start: 0, end: 8, expected: "Kirjasto", text: "Pääkirjasto" };
const insertion: Edit = { part: 0, start: 0, end: 0, expected: "", text: "Hei! " };

beforeEach(async () => {
  vi.useFakeTimers();
  tabs = await createFakeTabs();
  page = await tabs.open("https://www.facebook.com/kirkkonummi");
  await openPanel();
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a verdict", () => {
  const judgement = () => client.state.judgement;
  it("is one only of a text that nobody has changed for a moment", async () => {
    await write(bilingual);
    expect(judgement()).toBe("writing");
    await vi.advanceTimersByTimeAsync(499);
    expect(judgement()).toBe("writing");
    await vi.advanceTimersByTimeAsync(1);
    expect(judgement()).toBe("judged");
    await write(`${bilingual} Hej!`, { revision: 2 });
    expect(judgement()).toBe("writing");
  });

  it("stays one while the surroundings change, or something is dismissed", async () => {
    await write(postWithCapitals);
    await vi.advanceTimersByTimeAsync(500);
    await write(postWithCapitals, { revision: 2, publishing: true });
    client.dismiss(findingShown("all-caps"), "draft");
    expect(judgement()).toBe("judged");
  });

  it.each([
    ["a place is left to be filled in", () => client.dismiss(findingShown("outline-left"), "draft")],
    ["the other version was only put off", () => client.dismiss(findingShown("both-languages"), "draft")],
  ])("is none where %s, whatever was dismissed", async (_what, dismiss) => {
    await write(`${finnish}\n– [nimi], [tehtävä]`);
    dismiss();
    await vi.advanceTimersByTimeAsync(500);
    expect(judgement()).toBe("unfinished");
  });
});

describe("a decision", () => {
  it("hides the missing version, and no place that is left to be filled in", async () => {
    await write(`${finnish}\n– [nimi], [tehtävä]`);
    client.decide("own-post");
    expect(shownChecks()).not.toContain("both-languages");
    expect(shownChecks()).toContain("outline-left");
  });
});

describe("a finding that was put off", () => {
  const code = "131052-308T";
  it("leaves another one of its kind open, and the same again where it is written a second time", async () => {
    await write(`Esimerkki ${code}.`, { surface: "comment" });
    client.dismiss(findingShown("identity-number"), "draft");
    expect(shownChecks()).not.toContain("identity-number");
    await write(`Esimerkki ${code}. Oikea ${code}.`, { surface: "comment", revision: 2 });
    expect(findingShown("identity-number").ranges).toEqual([{ part: 0, start: 29, end: 40 }]);
  });

  it("is put off once, however often it is pressed", async () => {
    await write(`Esimerkki ${code}.`, { surface: "comment" });
    const finding = findingShown("identity-number");
    client.dismiss(finding, "draft");
    client.dismiss(finding, "draft");
    await write(`Esimerkki ${code}. Oikea ${code}.`, { surface: "comment", revision: 2 });
    expect(findingShown("identity-number").ranges).toEqual([{ part: 0, start: 29, end: 40 }]);
  });

  it("stays with its passage: the same words that were open elsewhere stay open when it goes", async () => {
    await write(`Esimerkki ${code}. Ja oikea on ${code}.`, { surface: "comment" });
    client.dismiss(findingShown("identity-number"), "draft");
    expect(findingShown("identity-number").ranges).toEqual([{ part: 0, start: 35, end: 46 }]);
    await write(`Esimerkki. Ja oikea on ${code}.`, { surface: "comment", revision: 2 });
    expect(shownChecks()).toContain("identity-number");
  });

  it("is open where all was replaced with another text in which the same words stand", async () => {
    await write(`Esimerkki ${code}.`, { surface: "comment" });
    client.dismiss(findingShown("identity-number"), "draft");
    await write(`Henkilö Meikäläinen Matti, tunnus: ${code}`, { surface: "comment", revision: 2 });
    expect(shownChecks()).toContain("identity-number");
  });

  it.each([
    ["in a thread of two posts", ["Ensin tämä.", `Esimerkki ${code}, ja lisää.`]],
    ["further on in the text", [`Ensin tämä. Esimerkki ${code}.`]],
    ["with changes on both sides at once", [`Ensin tämä. Esimerkki ${code}, ja lisää.`]],
  ])("stays put off when it moves: %s", async (_where, parts) => {
    await write(`Esimerkki ${code}.`, { surface: "comment" });
    client.dismiss(findingShown("identity-number"), "draft");
    await write(parts, { surface: "comment", revision: 2 });
    expect(shownChecks()).not.toContain("identity-number");
  });

  it("is open again in the next post of a composer that stays open", async () => {
    await write(finnish);
    client.decide("own-post");
    await write("", { revision: 2 });
    await write(finnish, { revision: 3 });
    expect(shownChecks()).toContain("both-languages");
    await settle();
    expect(await readDismissals(page.tab, "composer-1")).toEqual(noDismissals("composer-1"));
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

describe("a browser that stores nothing", () => {
  it.each([
    ["local", "get"],
    ["local", "set"],
    ["session", "get"],
    ["session", "set"],
    ["session", "remove"],
  ] as const)("shows the review all the same: %s %s is refused", async (area, method) => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.storage[area], method).mockImplementation(isFull);
    await openPanel();
    await write(`Hakemus 131052-308T. ${finnish}`);
    expect(shownChecks()).toEqual(expect.arrayContaining(["identity-number", "both-languages"]));
  });
});

describe("what a page tells", () => {
  it("is reviewed when it is a draft", async () => {
    await write(finnish);
    expect(client.state).toMatchObject({
      page: "draft",
      observed: { parts: [finnish], composer: "composer-1" },
      draft: { channel: "facebook", parts: [finnish], postingAs: { role: "main" } },
      dismissals: { findings: [], ticks: [], decision: null },
    });
    expect(shownChecks()).toContain("both-languages");
  });

  it("is reviewed again at every change", async () => {
    await write(finnish);
    await write(bilingual, { revision: 2 });
    expect(client.state.draft?.parts).toEqual([bilingual]);
    expect(shownChecks()).not.toContain("both-languages");
  });

  it.each([{ kind: "no-composer" }, { kind: "switched-off" }] as const)(
    "takes the draft away when it is $kind",
    async (state) => {
      await write(finnish);
      page.tell(state);
      await settle();
      expect(client.state).toMatchObject({
        ...{ page: state.kind, observed: null, draft: null, review: null, findings: [], dismissals: null },
      });
    },
  );

  it("is told to everyone who has subscribed, until they end it", async () => {
    const heard: string[] = [];
    const unsubscribe = client.subscribe(() => heard.push(client.state.page));
    await write(finnish);
    unsubscribe();
    page.tell({ kind: "no-composer" });
    await settle();
    expect(new Set(heard)).toEqual(new Set(["draft"]));
  });
});

describe("another tab in front", () => {
  it("takes the draft and the notice of the former one away", async () => {
    await write(finnish);
    client.notStored();
    await tabs.openWithoutScript("https://kirkkonummi.fi/");
    await settle();
    expect(client.state).toMatchObject({ page: "unwatched", observed: null, draft: null, findings: [], notice: null });
  });
});

describe("settings", () => {
  it("that were stored before hold for the first draft", async () => {
    await changeSettings({ personalLevels: { "both-languages": "off" } });
    await openPanel();
    await write(finnish);
    expect(shownChecks()).not.toContain("both-languages");
  });

  it("that change change what is shown, also from another page of the extension", async () => {
    await write(finnish);
    await changeSettings({ personalLevels: { "both-languages": "off" } });
    await settle();
    expect(shownChecks()).not.toContain("both-languages");
  });
});

describe("the language", () => {
  it("is the given one until the settings are read, then the browser's where none was chosen", async () => {
    end.abort();
    end = new AbortController();
    client = createPanelClient(defaultGuideline, "sv", end.signal);
    expect(client.state.language).toBe("sv");
    await settle();
    expect(client.state.language).toBe("fi");
  });

  it("is the chosen one, at once and from then on", async () => {
    client.setLanguage("en");
    await settle();
    expect(client.state.language).toBe("en");
    await openPanel();
    expect(client.state.language).toBe("en");
  });
});

describe("a finding that is put aside", () => {
  it("for this draft is not shown, and stored for the tab until it is brought back", async () => {
    await write(finnish);
    const finding = findingShown("both-languages");
    client.dismiss(finding, "draft");
    expect(shownChecks()).not.toContain("both-languages");
    expect(client.state.review?.findings).toContainEqual(finding);
    await settle();
    expect((await readDismissals(page.tab, "composer-1")).findings).toEqual([
      dismissedOf("both-languages", finding.kind),
    ]);
    client.restore();
    expect(shownChecks()).toContain("both-languages");
    await settle();
    expect((await readDismissals(page.tab, "composer-1")).findings).toEqual([]);
  });

  it("for the account is not shown for that account any more, in any draft", async () => {
    await write(postWithCapitals);
    client.dismiss(findingShown("all-caps"), "account");
    await settle();
    expect(shownChecks()).not.toContain("all-caps");
    await write(postWithCapitals, { composer: "composer-2" });
    expect(shownChecks()).not.toContain("all-caps");
    await write(postWithCapitals, { composer: "composer-2", account: { name: "Kirjasto", handle: null } });
    expect(shownChecks()).toContain("all-caps");
    expect((await readSettings()).mutedChecks).toEqual({
      "Kirkkonummen kunta – Kyrkslätts kommun": ["all-caps"],
    });
  });

  it("in one composer is shown in the next one", async () => {
    await write(finnish);
    client.dismiss(findingShown("both-languages"), "draft");
    await write(finnish, { composer: "composer-2" });
    expect(shownChecks()).toContain("both-languages");
  });

  it("in the popup arrives when the panel meets that composer", async () => {
    await write(finnish);
    const dismissals = withDismissed(
      noDismissals("composer-2"),
      dismissedFinding(findingShown("both-languages"), [finnish]),
    );
    await writeDismissals(page.tab, dismissals);
    await write(finnish, { composer: "composer-2" });
    expect(shownChecks()).not.toContain("both-languages");
    expect(client.state.dismissals).toEqual(dismissals);
  });

  it.each([
    ["composer", () => write(finnish, { composer: "composer-3" })],
    [
      "tab",
      async () => {
        page = await tabs.open("https://x.com/home");
        await write(finnish, { composer: "composer-2" });
      },
    ],
  ])("is not taken for that of another %s where storage answers too late", async (_what, goOn) => {
    await writeDismissals(page.tab, { ...noDismissals("composer-2"), ticks: ["a"] });
    const answer = Promise.withResolvers<void>();
    const { get } = session;
    vi.spyOn(session, "get").mockImplementationOnce((key) => answer.promise.then(() => get(key ?? null)));
    await write(finnish, { composer: "composer-2" });
    await goOn();
    answer.resolve();
    await settle();
    expect(client.state.dismissals?.ticks).toEqual([]);
  });
});

describe("what is chosen in the popup while the panel is open", () => {
  it("is shown in the panel, and neither loses what the other has chosen", async () => {
    await write(finnish);
    client.tick("a", true);
    await settle();
    const closePopup = new AbortController();
    const popup = createPanelClient(defaultGuideline, "fi", closePopup.signal);
    await settle();
    popup.tick("b", true);
    popup.decide("own-post");
    await settle();
    closePopup.abort();
    expect(client.state.dismissals).toMatchObject({ ticks: ["a", "b"], decision: { kind: "own-post" } });
    client.tick("c", true);
    client.tick("d", true);
    await settle();
    expect(client.state.dismissals?.ticks).toEqual(["a", "b", "c", "d"]);
    expect(await readDismissals(page.tab, "composer-1")).toMatchObject({
      ticks: ["a", "b", "c", "d"],
      decision: { kind: "own-post" },
    });
  });

  it("is of no other tab", async () => {
    await write(finnish);
    await writeDismissals(page.tab + 1, { ...noDismissals("composer-1"), ticks: ["a"] });
    await settle();
    expect(client.state.dismissals?.ticks).toEqual([]);
  });
});

describe("ticks of a checklist", () => {
  it("are shown and stored, and taken back", async () => {
    await write(finnish);
    client.tick("alt-text/missing/purpose", true);
    expect(client.state.dismissals?.ticks).toEqual(["alt-text/missing/purpose"]);
    await settle();
    expect((await readDismissals(page.tab, "composer-1")).ticks).toEqual(["alt-text/missing/purpose"]);
    client.tick("alt-text/missing/purpose", false);
    await settle();
    expect((await readDismissals(page.tab, "composer-1")).ticks).toEqual([]);
  });
});

describe("the decision how the other language is published", () => {
  it.each([
    [
      "with a reason",
      (panel: PanelClient) => panel.decide("one-language-audience", "Ruotsinkielinen lukupiiri"),
      "Ruotsinkielinen lukupiiri",
    ],
    ["as a repair", (panel: PanelClient) => void panel.applyFix(findingOf(), decisionFix("one-language-audience")), ""],
  ])("settles a missing language, %s", async (_how, decide, reason) => {
    await write(finnish);
    decide(client);
    await settle();
    expect(shownChecks()).not.toContain("both-languages");
    expect(client.state.dismissals?.decision).toEqual({ kind: "one-language-audience", reason, language: "sv" });
    expect((await readDismissals(page.tab, "composer-1")).decision).toEqual(client.state.dismissals?.decision);
    expect(await tasks()).toBeUndefined();
  });

  it("puts a version that comes as a post of its own on the list of tasks, until it is taken back", async () => {
    await write(finnish);
    client.decide("own-post");
    await settle();
    const owed = client.state.dismissals?.decision?.owed;
    expect(await tasks()).toMatchObject({
      dated: [{ id: owed, kind: "owed-version", channel: "facebook", language: "sv" }],
    });
    client.decide(null);
    await settle();
    expect(shownChecks()).toContain("both-languages");
    expect(await tasks()).toMatchObject({ dated: [] });
  });

  it("keeps the text with the task, and the account that was chosen for the other version", async () => {
    await write(finnish);
    const fix: Fix = { ...decisionFix("own-post"), values: { account: "@kyrkslattkommun" } };
    await client.applyFix(findingOf(), fix);
    await settle();
    expect(await tasks()).toMatchObject({ dated: [{ post: { text: finnish, goesTo: "@kyrkslattkommun" } }] });
  });

  it("is not needed for the promised version, which owes nothing in return", async () => {
    await write(finnish);
    client.decide("own-post");
    await settle();
    await write(swedish, { composer: "composer-2" });
    await settle();
    expect(shownChecks()).not.toContain("both-languages");
    expect(client.state.settles).toMatchObject({ kind: "owed-version", language: "sv" });
    client.decide("own-post");
    await settle();
    expect(await tasks()).toMatchObject({ dated: [{ language: "sv" }] });
  });

  it("owes one version only, however often it is taken", async () => {
    await write(finnish);
    client.decide("own-post");
    client.decide("own-post");
    await settle();
    expect(await tasks()).toMatchObject({ dated: [{ id: client.state.dismissals?.decision?.owed }] });
  });

  it("owes nothing where it is taken back before it is stored", async () => {
    await write(finnish);
    client.decide("own-post");
    await settle();
    client.decide("own-post");
    client.decide(null);
    await settle();
    expect(await tasks()).toMatchObject({ dated: [] });
  });
});

describe("whose page it is", () => {
  it("is remembered where the address stands for one place", async () => {
    await write(finnish, { place: "unknown", page: "/groups/puskaradio/posts/1" });
    expect(client.state.draft?.place).toBe("own");
    client.setPlace("outside");
    await settle();
    expect(client.state.draft?.place).toBe("outside");
    expect((await readSettings()).places).toEqual({ "facebook/groups/puskaradio": "outside" });
  });

  it("holds for this draft only where the address stands for many", async () => {
    await write(finnish, { place: "unknown" });
    client.setPlace("outside");
    await settle();
    expect(client.state.draft?.place).toBe("outside");
    expect((await readSettings()).places).toEqual({});
    await write(finnish, { place: "unknown", composer: "composer-2" });
    expect(client.state.draft?.place).toBe("own");
  });
});

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

describe("what could not be stored", () => {
  it.each([
    ["a dismissal", () => client.dismiss(findingShown("both-languages"), "draft"), session],
    ["a check that is switched off", () => client.dismiss(findingShown("both-languages"), "account"), local],
    ["a tick", () => client.tick("a", true), session],
    ["a language", () => client.setLanguage("sv"), local],
    ["a task", () => client.decide("own-post"), local],
    ["a place", () => client.setPlace("outside"), session],
  ])("is said: %s", async (_what, choose, area) => {
    await write(finnish);
    vi.spyOn(area, "set").mockImplementation(isFull);
    choose();
    await settle();
    expect(client.state.notice).toEqual({ kind: "not-stored" });
  });

  it("holds as long as the panel is open", async () => {
    await write(finnish);
    vi.spyOn(session, "set").mockImplementation(isFull);
    client.dismiss(findingShown("both-languages"), "draft");
    await settle();
    await write(`${finnish} Hei!`, { revision: 2 });
    expect(shownChecks()).not.toContain("both-languages");
  });
});

describe("a page that must have a composer, and shows none", () => {
  const longest = 3000;
  async function openAt(url: string): Promise<void> {
    page = await tabs.open(url);
    await settle();
  }

  it("is said to be missed after 3 s, not before", async () => {
    await openAt("https://x.com/compose/post");
    await vi.advanceTimersByTimeAsync(longest - 1);
    expect(client.state.page).toBe("no-composer");
    await vi.advanceTimersByTimeAsync(1);
    expect(client.state.page).toBe("composer-missed");
  });

  it("is not missed where the address needs none", async () => {
    await openAt("https://x.com/home");
    await vi.advanceTimersByTimeAsync(longest);
    expect(client.state.page).toBe("no-composer");
  });

  it("is not missed where it shows one in time, or later", async () => {
    await openAt("https://x.com/compose/post");
    await write(finnish, { channel: "x" });
    await vi.advanceTimersByTimeAsync(longest);
    expect(client.state.page).toBe("draft");
    page.tell({ kind: "no-composer" });
    await vi.advanceTimersByTimeAsync(longest);
    expect(client.state.page).toBe("composer-missed");
    await write(finnish, { channel: "x" });
    expect(client.state.page).toBe("draft");
  });
});

describe("a box with the focus that is not read", () => {
  it.each([
    ["unknown", "unknown-box"],
    ["private", "private-box"],
    ["frame", "unseen-frame"],
  ] as const)("that is %s is said to be an %s, and no composer is missed meanwhile", async (box, shown) => {
    page = await tabs.open("https://x.com/compose/post");
    await settle();
    page.tell({ kind: "no-composer", box });
    await vi.advanceTimersByTimeAsync(3000);
    expect(client.state.page).toBe(shown);
    page.tell({ kind: "no-composer" });
    await settle();
    expect(client.state.page).toBe("no-composer");
  });

  it("is read when the person asks for it, without anything being remembered", async () => {
    client.readBox(false);
    await settle();
    expect(page.received).toEqual([{ type: "read-box" }]);
    expect((await readSettings()).readAddresses).toEqual([]);
  });

  it("is read at once, and its address remembered, where the person wants it always", async () => {
    page = await tabs.open("https://www.facebook.com/events/create?ref=1#top");
    await settle();
    client.readBox(true);
    await settle();
    expect(page.received).toEqual([{ type: "read-box" }]);
    expect((await readSettings()).readAddresses).toEqual(["www.facebook.com/events/create"]);
  });

  it("keeps the addresses that were remembered before the panel had read the settings", async () => {
    await changeSettings({ readAddresses: ["x.com/home"] });
    await openPanel();
    client.readBox(true);
    await settle();
    expect((await readSettings()).readAddresses).toEqual(["x.com/home", "www.facebook.com/kirkkonummi"]);
  });

  it("is read all the same where its address cannot be remembered, and that is said", async () => {
    vi.spyOn(local, "set").mockImplementation(isFull);
    client.readBox(true);
    await settle();
    expect(page.received).toEqual([{ type: "read-box" }]);
    expect(client.state.notice).toEqual({ kind: "not-stored" });
  });

  it("cannot have its address remembered where the browser does not give it, and that is said", async () => {
    vi.spyOn(fakeBrowser.tabs, "get").mockRejectedValue(new Error("No tab with id: 1."));
    client.readBox(true);
    await settle();
    expect(client.state.notice).toEqual({ kind: "not-stored" });
    expect((await readSettings()).readAddresses).toEqual([]);
  });
});

describe("the structure of the page", () => {
  it("is what the page answers", async () => {
    page.structure = "form large\n  textarea large, focus";
    const structure = client.describeStructure();
    await settle();
    expect(await structure).toBe("form large\n  textarea large, focus");
  });

  it("is empty where no page of ours is there to answer", async () => {
    await tabs.openWithoutScript("https://example.com/");
    await settle();
    expect(await client.describeStructure()).toBe("");
  });
});

describe("what the page is asked", () => {
  it("to mark a passage of the composer that is shown, and to take the mark away", async () => {
    await write(finnish);
    const passage = { part: 0, start: 0, end: 8 };
    client.mark(passage, "scroll");
    client.mark(null, "still");
    await settle();
    expect(page.received).toEqual([
      { type: "mark", composer: "composer-1", passage, view: "scroll" },
      { type: "mark", composer: "composer-1", passage: null, view: "still" },
    ]);
  });

  it("nothing to mark where no draft is shown", async () => {
    client.mark({ part: 0, start: 0, end: 8 }, "scroll");
    await settle();
    expect(page.received).toEqual([]);
  });

  it("to look again", async () => {
    client.lookAgain();
    await settle();
    expect(page.received).toEqual([{ type: "look-again" }]);
  });
});
