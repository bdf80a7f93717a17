// @vitest-environment happy-dom

import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultGuideline } from "../../rules/model/default-guideline";
import { nothingWritten, type Writing } from "../../rules/writing/compose";
import type { OpenPage } from "../../session/browser/open-page";
import type { KeptNotice, PanelDraftState } from "../../session/panel/panel-draft";
import {
  createFixturePanelDraft,
  draftOf,
  emptyState,
  type FixturePanelDraft,
  stateOf,
} from "../../tests/support/fixtures";
import { type Mounted, mount } from "../../tests/support/mount";
import { SidePanel } from "../panel/side-panel";

let panel: Mounted;
let panelDraft: FixturePanelDraft;
const both = { fi: "Kirjasto on kiinni 6.12.", sv: "Biblioteket är stängt 6.12." };

async function open(
  writing: Partial<Writing>,
  state = emptyState,
  read: OpenPage = { kind: "not-allowed" },
): Promise<void> {
  panelDraft = createFixturePanelDraft(writing);
  panel = await mount(state, (all) => <SidePanel {...all} start="draft" />, {
    writing: () => Promise.resolve({ panelDraft, readPage: () => Promise.resolve(read) }),
  });
}
const field = (name: string) => panel.get(`[data-testid=draft-${name}]`) as HTMLTextAreaElement; // it is one
const copies = () => panel.all("[data-testid=draft-copy]").map((button) => button.textContent);
/** Presses an action of the "•••" menu. */
async function fromMenu(action: string): Promise<void> {
  await panel.press(panel.get("[data-testid=draft-more]"));
  await panel.press(panel.get(`[data-testid=${action}]`));
}
async function type(name: string, text: string): Promise<void> {
  const box = field(name);
  box.value = text;
  await panel.together(() => void box.dispatchEvent(new Event("input", { bubbles: true })));
}
afterEach(() => panel.unmount());

describe("the draft tab", () => {
  it("shows what was written, in the fields of its languages", async () => {
    await open(both);
    expect([field("fi").value, field("sv").value]).toEqual([both.fi, both.sv]);
    expect(field("sv").lang).toBe("sv");
  });

  it("says where a press came too late for its words", async () => {
    await open(both);
    await act(() => panelDraft.client.set({ notice: { kind: "stale" } }));
    expect(panel.get(".draft-view [data-testid=notice]").getAttribute("data-kind")).toBe("stale");
  });

  it("reviews what is typed", async () => {
    await open({});
    field("fi").value = "Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi.";
    await panel.together(() => void field("fi").dispatchEvent(new Event("input", { bubbles: true })));
    expect(panel.get("[data-testid=version-sv]").textContent).toMatch(/^Svenska\s+ei ole$/);
  });

  it.each<[string, Partial<Writing>, string[]]>([
    ["one post", { channel: "facebook" }, ["Kopioi julkaisu"]],
    ["two posts", { channel: "facebook", form: "posts" }, ["Kopioi 1. julkaisu", "Kopioi 2. julkaisu"]],
    ["a video", { channel: "youtube", title: "Kokous" }, ["Kopioi otsikko", "Kopioi kuvaus"]],
  ])("copies %s", async (_, writing, buttons) => {
    await open({ ...both, ...writing });
    expect(copies()).toEqual(buttons);
  });

  it("puts the post into the composer that is open, and offers its channel where it is another one", async () => {
    await open(both, stateOf(draftOf("")));
    await panel.press(panel.get("[data-testid=draft-insert]"));
    expect(panel.client.calls).toEqual([["insertParts", [`${both.fi}\n\n***\n\n${both.sv}`]]]);
    await panel.arrive(stateOf(draftOf("", { channel: "x" })));
    expect(panel.all("[data-testid=draft-insert]")).toEqual([]);
    await panel.press(panel.get("[data-testid=draft-follow]"));
    expect(panelDraft.state.writing.channel).toBe("x");
  });

  it("asks where something else stands in the composer", async () => {
    await open(both, stateOf(draftOf("Hei")));
    panel.client.occupied = true;
    const [text] = [`${both.fi}\n\n***\n\n${both.sv}`];
    await panel.press(panel.get("[data-testid=draft-insert]"));
    expect(panel.get("[data-testid=draft-question]").textContent).toContain("Kentässä on jo tekstiä");
    await panel.press(panel.get("[data-testid=draft-replace]"));
    expect(panel.client.calls.at(-1)).toEqual(["insertParts", [text], "replace"]);
    expect(panel.all("[data-testid=draft-question]")).toEqual([]);
    expect(panel.get("[data-testid=draft-outcome]").textContent).toContain("Teksti on nyt sivulla");
  });

  it("goes on asking when the review of the same text arrives, and not about another text", async () => {
    await open(both, stateOf(draftOf("Hei")));
    panel.client.occupied = true;
    await panel.press(panel.get("[data-testid=draft-insert]"));
    await panel.together(() => panelDraft.write({}));
    expect(panel.all("[data-testid=draft-question]")).toHaveLength(1);
    await panel.together(() => panelDraft.write({ fi: `${both.fi} Tervetuloa!` }));
    expect(panel.all("[data-testid=draft-question]")).toEqual([]);
  });

  it("asks before it puts in a text with places to fill in", async () => {
    await open({ fi: "Suljettu [päivä].", sv: "" }, stateOf(draftOf("")));
    await panel.press(panel.get("[data-testid=draft-insert]"));
    expect(panel.get("[data-testid=draft-question]").dataset.kind).toBe("places");
    expect(panel.client.calls).toEqual([]);
    await panel.press(panel.get("[data-testid=draft-fill]"));
    expect(panelDraft.client.calls.at(-1)).toEqual(["mark", { part: 0, start: 9, end: 16 }, "select"]);
    await panel.press(panel.get("[data-testid=draft-insert]"));
    await panel.press(panel.get("[data-testid=draft-insert-still]"));
    expect(panel.client.calls).toEqual([["insertParts", ["Suljettu [päivä]."]]]);
  });

  it("puts in each of two posts by itself", async () => {
    await open({ ...both, form: "posts" }, stateOf(draftOf("")));
    const [, second] = panel.all("[data-testid=draft-insert]");
    if (!second) throw new Error("no button for the second post");
    expect(second.textContent).toBe("Vie 2. julkaisu");
    await panel.press(second);
    expect(panel.client.calls).toEqual([["insertParts", [both.sv]]]);
  });

  it("takes the open post in, and brings back what was there", async () => {
    const post = "Kirjasto on suljettu torstaina.\n\n***\n\nBiblioteket är stängt på torsdag.\n\n#Kirkkonummi";
    await open(both, stateOf(draftOf(post)));
    await fromMenu("draft-take");
    expect(["fi", "sv", "tags"].map((name) => field(name).value)).toEqual([
      "Kirjasto on suljettu torstaina.",
      "Biblioteket är stängt på torsdag.",
      "#Kirkkonummi",
    ]);
    await panel.press(panel.get("[data-testid=draft-bring-back]"));
    expect(field("fi").value).toBe(both.fi);
  });

  it("offers the open post first where nothing is written yet", async () => {
    await open({}, stateOf(draftOf("Kirjasto on suljettu.")));
    await panel.press(panel.get(".draft-main [data-testid=draft-take]"));
    expect(field("fi").value).toBe("Kirjasto on suljettu.");
  });

  it("keeps a text of its own for a channel", async () => {
    await open(both);
    const choose = (name: string) => panel.press(panel.get(`input[value=${name}]`));
    await choose("x");
    await panel.press(panel.get("[data-testid=draft-only-for]"));
    await type("fi", "Lyhyesti.");
    await choose("facebook");
    expect(field("fi").value).toBe(both.fi);
    expect(panel.get(".channel-choice").textContent).toContain("X (oma teksti)");
    await choose("x");
    expect(field("fi").value).toBe("Lyhyesti.");
    await panel.press(panel.get("[data-testid=draft-use-shared]"));
    expect(field("fi").value).toBe(both.fi);
    await panel.press(panel.get("[data-testid=draft-undo]"));
    expect(field("fi").value).toBe("Lyhyesti.");
  });

  it("puts ready phrases into both fields at the caret", async () => {
    await open({ fi: "Alku loppu", sv: "" });
    field("fi").setSelectionRange(4, 4);
    await panel.together(() => void field("fi").dispatchEvent(new Event("blur")));
    await fromMenu("draft-snippets");
    await panel.press(panel.button("Kiitos"));
    expect(field("fi").value).toBe("Alku Lämmin kiitos kaikille mukana olleille! loppu");
    expect(field("sv").value).toBe("Varmt tack till alla som var med!");
  });

  it("has phrases of the person's own", async () => {
    await open({});
    await fromMenu("draft-snippets");
    await panel.press(panel.get("[data-testid=snippet-add]"));
    for (const [name, text] of [
      ["name", "Talkoot"],
      ["fi", "Tule mukaan!"],
      ["sv", "Kom med!"],
    ] as const) {
      const box = panel.get(`[data-testid=snippet-${name}]`) as HTMLInputElement; // or a textarea
      box.value = text;
      await panel.together(() => void box.dispatchEvent(new Event("input", { bubbles: true })));
    }
    await panel.press(panel.get("[data-testid=snippet-save]"));
    await panel.press(panel.get("[data-testid=own-snippet]"));
    expect([field("fi").value, field("sv").value]).toEqual(["Tule mukaan!", "Kom med!"]);
    await panel.press(panel.button("Poista: Talkoot"));
    expect(panel.all("[data-testid=own-snippet]")).toEqual([]);
  });

  it("keeps favourite hashtags, and puts one in with one press", async () => {
    await open({ ...both, tags: "#Masala" });
    await panel.press(panel.get("[data-testid=favourite-add]"));
    expect(panelDraft.phrases.phrases.tags).toEqual(["#Masala"]);
    await type("tags", "");
    await panel.press(panel.get("[data-testid=favourite-tag]"));
    expect(field("tags").value).toBe("#Masala");
  });

  it("has alternative texts with their length, where the channel has pictures", async () => {
    await open(both);
    await panel.press(panel.button("Kuvan vaihtoehtoinen teksti"));
    await type("alt-fi", "Lapsi lukee 👩‍👧.");
    expect(panelDraft.state.writing.altText).toEqual({ fi: "Lapsi lukee 👩‍👧.", sv: "" });
    expect(panel.get(".draft-alt").textContent).toContain("14 merkkiä");
    await panel.press(panel.get("input[value=youtube]"));
    expect(panel.all(".draft-alt")).toEqual([]);
  });

  it("leads from the verdict in the bar to the review", async () => {
    await open({ fi: "Kirjasto on suljettu torstaina remontin vuoksi." });
    expect(panel.get("[data-testid=draft-verdict]").dataset.tone).toBe("error");
    await panel.press(panel.get("[data-testid=draft-verdict]"));
    expect(document.activeElement?.className).toBe("draft-reviewed");
  });

  it("closes its menu with Escape, and the focus is on its button again", async () => {
    await open(both);
    const more = panel.get("[data-testid=draft-more]");
    await panel.press(more);
    await panel.key(panel.get("[data-testid=draft-new]"), "Escape");
    expect([more.getAttribute("aria-expanded"), document.activeElement === more]).toEqual(["false", true]);
  });

  it("puts in what is written at the press, although it is not drawn yet", async () => {
    await open(both, stateOf(draftOf("")));
    const button = panel.get("[data-testid=draft-insert]");
    Object.assign(panelDraft.state.writing, { fi: `${both.fi} Tervetuloa!` }); // as a key that costs no drawing
    await panel.press(button);
    expect(panel.client.calls.at(-1)).toEqual(["insertParts", [`${both.fi} Tervetuloa!\n\n***\n\n${both.sv}`]]);
  });

  it("inserts nothing into a comment", async () => {
    await open(both, stateOf(draftOf("", { surface: "comment" })));
    expect(panel.all("[data-testid=draft-insert]")).toEqual([]);
  });

  it("says what to do where the page may not be read, and begins from it where it may", async () => {
    await open({});
    await panel.press(panel.button("Aloita avoimesta verkkosivusta"));
    expect(panel.get("[role=alert]").textContent).toContain("työkalurivillä");
    panel.unmount();
    const url = "https://www.kirkkonummi.fi/uutinen";
    const page = { title: "Uimahalli avautuu", lead: "Halli on auki.", url, language: "fi", alternates: {} };
    await open({}, emptyState, { kind: "page", page });
    await panel.press(panel.button("Aloita avoimesta verkkosivusta"));
    expect(field("fi").value).toContain("Uimahalli avautuu");
    expect(field("sv").value).toBe("");
    await fromMenu("draft-outline");
    expect(field("sv").value).not.toBe("");
  });

  it("offers the open page in plain view while nothing is written, beside the open post, and in the menu after that", async () => {
    const main = () => panel.all(".draft-main button").map((button) => button.dataset.testid);
    await open({}, stateOf(draftOf(both.fi)));
    expect(main()).toEqual(["draft-take", "draft-from-page"]);
    await panel.press(panel.get("[data-testid=draft-more]"));
    expect(panel.all("[data-testid=draft-from-page]")).toHaveLength(1);
    panel.unmount();
    await open(both);
    expect(main()).not.toContain("draft-from-page");
    await panel.press(panel.get("[data-testid=draft-more]"));
    expect(panel.get("[data-testid=draft-from-page]").textContent).toBe("Aloita avoimesta verkkosivusta");
  });

  it("begins from the open page at one press where the tab shows no platform, and only once", async () => {
    const url = "https://www.kirkkonummi.fi/uutinen";
    const page = { title: "Uimahalli avautuu", lead: "Halli on auki.", url, language: "fi", alternates: {} };
    const readPage = vi.fn(() => Promise.resolve({ kind: "page" as const, page }));
    panelDraft = createFixturePanelDraft();
    panel = await mount({ ...emptyState, page: "unwatched" }, (all) => <SidePanel {...all} />, {
      writing: () => Promise.resolve({ panelDraft, readPage }),
    });
    await panel.press(panel.get("[data-testid=write-from-page]"));
    await act(async () => {}); // the draft is loaded
    await act(async () => {}); // and then the page is read
    expect(field("fi").value).toContain("Uimahalli avautuu");
    await panel.press(panel.button("Tarkistus"));
    await panel.press(panel.button("Luonnos"));
    expect(readPage).toHaveBeenCalledTimes(1);
  });

  it("keeps, opens and deletes drafts, and takes back", async () => {
    await open(both);
    await fromMenu("draft-keep");
    await fromMenu("draft-new");
    expect(field("fi").value).toBe("");
    await panel.press(panel.get("[data-testid=draft-bring-back]"));
    expect(field("fi").value).toBe(both.fi);
    await panel.press(panel.button("Tallennetut luonnokset (1)"));
    await panel.press(panel.button("Poista: Kirjasto on kiinni 6.12."));
    expect(panelDraft.state.kept).toEqual([]);
  });

  /** The tab as it stands with this draft. */
  async function openWith(state: Partial<PanelDraftState>): Promise<void> {
    panelDraft = createFixturePanelDraft(both, "fi", state);
    panel = await mount(emptyState, (all) => <SidePanel {...all} start="draft" />, {
      writing: () => Promise.resolve({ panelDraft, readPage: vi.fn() }),
    });
  }
  const kept = Array.from({ length: 50 }, (_, at) => ({
    ...{
      id: `kept ${at}`,
      changed: "2026-11-23T10:00:00.000Z",
      writing: { ...nothingWritten(defaultGuideline), ...both },
    },
  }));

  it.each<[KeptNotice, RegExp]>([
    ["too-many", /jo 50, .*Poista ensin yksi/],
    ["kept-as-two", /Molemmat tekstit on tallennettu/],
    ["not-kept-as-two", /jo 50: poista yksi/],
  ])("says what became of a kept draft: %s", async (keptNotice, words) => {
    await openWith({ keptNotice, kept });
    expect(panel.get("[role=alert][data-testid=kept-notice]").textContent).toMatch(words);
  });

  it.each([
    [1, "Yhtä tallennettua luonnosta ei voi näyttää"],
    [2, "2 tallennettua luonnosta ei voi näyttää"],
  ])("counts kept drafts that it cannot show: %d", async (unreadable, words) => {
    await openWith({ unreadable });
    await panel.press(panel.button("Tallennetut luonnokset (0)"));
    expect(panel.root.textContent).toContain(words);
  });

  it("shows a kept draft also where the day of its change makes no sense", async () => {
    await openWith({ kept: kept.slice(0, 1).map((draft) => ({ ...draft, changed: "x" })) });
    await panel.press(panel.button("Tallennetut luonnokset (1)"));
    expect(panel.get(".kept-name").textContent).toBe(both.fi);
  });

  it("takes a text of any length that fits, and refuses with a word what does not", async () => {
    await open({ fi: "Hei" });
    const type = (text: string) =>
      panel.together(() => {
        field("fi").value = text;
        field("fi").dispatchEvent(new Event("input", { bubbles: true }));
      });
    await type("x".repeat(100_001));
    expect([field("fi").value, panelDraft.state.writing.fi]).toEqual(["Hei", "Hei"]);
    expect(panel.get(".draft-field-fi [role=alert]").textContent).toContain("100 000");
    await type("x".repeat(100_000));
    expect(panelDraft.state.writing.fi).toHaveLength(100_000);
    expect(panel.all(".draft-field-fi [role=alert]")).toEqual([]);
  });

  it("lets a text that is too long already become shorter", async () => {
    await open({ fi: "x".repeat(108_000) });
    field("fi").value = "x".repeat(107_999);
    await panel.together(() => void field("fi").dispatchEvent(new Event("input", { bubbles: true })));
    expect(panelDraft.state.writing.fi).toHaveLength(107_999);
  });

  it("says when nothing more can be stored", async () => {
    await openWith({ notStored: true });
    expect(panel.get("[role=alert]").textContent).toContain("täynnä");
  });

  it("previews the fold, links and hashtags", async () => {
    await open({ fi: `${"Pitkä teksti. ".repeat(60)} www.kirkkonummi.fi`, tags: "#Kirkkonummi" });
    await panel.press(panel.button("Esikatselu"));
    expect(panel.all(".shown-hashtag")).toEqual([]);
    await panel.press(panel.get(".shown-more"));
    expect(panel.get(".shown-hashtag").textContent).toBe("#Kirkkonummi");
    expect(panel.get(".shown-link").textContent).toBe("www.kirkkonummi.fi");
    vi.stubGlobal("fetch", () => Promise.reject(new Error("no names here")));
    await panel.press(panel.button("Näin ruudunlukija lukee sen"));
    vi.unstubAllGlobals();
    expect(panel.get(".spoken").textContent).toContain("Kirkkonummi");
  });
});

describe("when nobody is writing", () => {
  it("leads to the draft tab", async () => {
    await open({});
    await panel.press(panel.button("Tarkistus"));
    await panel.press(panel.get("[data-testid=write-here]"));
    expect(panel.button("Luonnos").getAttribute("aria-selected")).toBe("true");
  });
});
