import { describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  client,
  closePanels,
  findingShown,
  finnish,
  isFull,
  openPage,
  page,
  preparePanel,
  reopenPanel,
  settle,
  shownChecks,
  startPanel,
  swedish,
  tabs,
  write,
} from "../../tests/support/open-panel";
import { changeSettings, readSettings } from "../stored/settings-store";

preparePanel();

const { local } = fakeBrowser.storage;
const bilingual = `${finnish}\n\n${swedish}`;
const postWithCapitals = `TERVETULOA KAIKKI KIRJASTOON! ${bilingual}`;

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
    await reopenPanel();
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
    closePanels();
    const opened = startPanel("sv");
    expect(opened.state.language).toBe("sv");
    await settle();
    expect(opened.state.language).toBe("fi");
  });

  it("is the chosen one, at once and from then on", async () => {
    client.setLanguage("en");
    await settle();
    expect(client.state.language).toBe("en");
    await reopenPanel();
    expect(client.state.language).toBe("en");
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

describe("a page that must have a composer, and shows none", () => {
  const longest = 3000;
  async function openAt(url: string): Promise<void> {
    await openPage(url);
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
    await openPage("https://x.com/compose/post");
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
    await openPage("https://www.facebook.com/events/create?ref=1#top");
    await settle();
    client.readBox(true);
    await settle();
    expect(page.received).toEqual([{ type: "read-box" }]);
    expect((await readSettings()).readAddresses).toEqual(["www.facebook.com/events/create"]);
  });

  it("keeps the addresses that were remembered before the panel had read the settings", async () => {
    await changeSettings({ readAddresses: ["x.com/home"] });
    await reopenPanel();
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
    await reopenPanel();
    await write(`Hakemus 131052-308T. ${finnish}`);
    expect(shownChecks()).toEqual(expect.arrayContaining(["identity-number", "both-languages"]));
  });
});
