/** What the person decides, ticks and puts aside. */
import { describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Fix } from "../../rules/model/finding";
import { dismissedOf, findingOf } from "../../tests/support/fixtures";
import {
  client,
  findingShown,
  finnish,
  isFull,
  openPage,
  page,
  preparePanel,
  settle,
  shownChecks,
  swedish,
  tasks,
  write,
} from "../../tests/support/open-panel";
import { dismissedFinding } from "../review/dismissed-findings";
import { type Decision, noDismissals, withDismissed } from "../stored/dismissals";
import { readDismissals, writeDismissals } from "../stored/dismissals-store";
import { readSettings } from "../stored/settings-store";
import { createPanelClient } from "./panel-client";
import type { PanelClient } from "./panel-state";

preparePanel();

const { local, session } = fakeBrowser.storage;
const bilingual = `${finnish}\n\n${swedish}`;
const postWithCapitals = `TERVETULOA KAIKKI KIRJASTOON! ${bilingual}`;
const decisionFix = (decision: Decision): Fix => ({ kind: "decision", label: "", values: {}, decision });

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
        await openPage("https://x.com/home");
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
