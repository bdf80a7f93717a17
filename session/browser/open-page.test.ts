// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { NewsPage } from "../../rules/writing/from-news-page";
import { readOpenPage } from "./open-page";

interface Injection {
  target: { tabId: number };
  func: () => unknown;
}
const executeScript = vi.fn<(injection: Injection) => Promise<{ result?: unknown }[]>>();
const query = vi.spyOn(fakeBrowser.tabs, "query");

let tabId: number | undefined;

beforeEach(async () => {
  const tab = await fakeBrowser.tabs.create({ url: "https://www.kirkkonummi.fi/uutinen" });
  query.mockReset().mockImplementation(async () => [tab]);
  tabId = tab.id;
  executeScript.mockReset();
  Object.assign(fakeBrowser.scripting, { executeScript });
});

const page: NewsPage = {
  title: "Kirjasto on kiinni",
  lead: "Remontti alkaa.",
  url: "https://www.kirkkonummi.fi/uutinen",
  language: "fi",
  alternates: { sv: "https://www.kyrkslatt.fi/nyhet" },
};

/** What is made of a page that answers this. */
async function readAnswer(result: unknown) {
  executeScript.mockResolvedValue([{ result }]);
  return readOpenPage();
}

describe("the page in the active tab", () => {
  it("is read in the active tab of this window", async () => {
    expect(await readAnswer(page)).toEqual({ kind: "page", page });
    expect(query.mock.calls).toEqual([[{ active: true, currentWindow: true }]]);
    expect(executeScript.mock.calls).toMatchObject([[{ target: { tabId } }]]);
  });

  it("may not be read before the person has pressed the toolbar button there", async () => {
    executeScript.mockRejectedValue(new Error("Cannot access contents of the page."));
    expect(await readOpenPage()).toEqual({ kind: "not-allowed" });
  });

  it("is none in a window without a tab", async () => {
    query.mockImplementation(async () => []);
    expect(await readOpenPage()).toEqual({ kind: "no-news" });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it("has nothing to read where its script gives no answer", async () => {
    executeScript.mockResolvedValue([]);
    expect(await readOpenPage()).toEqual({ kind: "no-news" });
  });
});

describe("what a page answers", () => {
  it.each([null, undefined, 7, "x", [], {}, { ...page, title: "" }, { ...page, title: { toString: "x" } }])(
    "is no news: %j",
    async (answer) => {
      expect(await readAnswer(answer)).toEqual({ kind: "no-news" });
    },
  );

  it.each<[string, Record<string, unknown>, Partial<NewsPage>]>([
    ["a lead that is no text", { lead: ["x"] }, { lead: "" }],
    ["an address that is no text", { url: 7 }, { url: "" }],
    ["a language that is no text", { language: null }, { language: "" }],
    ["other languages that are none", { alternates: null }, { alternates: {} }],
    ["other languages that are a text", { alternates: "sv" }, { alternates: {} }],
    [
      "an address of another language that is no text",
      { alternates: { sv: { href: "x" } } },
      { alternates: { sv: "" } },
    ],
    ["more than was asked for", { more: "x" }, {}],
  ])("is taken without %s", async (_what, broken, expected) => {
    expect(await readAnswer({ ...page, ...broken })).toEqual({ kind: "page", page: { ...page, ...expected } });
  });

  it("is cut after 5000 UTF-16 units, text by text", async () => {
    const long = "x".repeat(6000);
    const cut = "x".repeat(5000);
    const answer = { title: long, lead: long, url: long, language: long, alternates: { sv: long } };
    expect(await readAnswer(answer)).toEqual({
      kind: "page",
      page: { title: cut, lead: cut, url: cut, language: cut, alternates: { sv: cut } },
    });
  });
});

describe("the script in the page", () => {
  afterEach(() => {
    document.head.innerHTML = "";
    document.body.innerHTML = "";
    document.documentElement.lang = "";
  });

  async function readDocument(head: string, body: string): Promise<NewsPage> {
    executeScript.mockImplementation(async ({ func }) => [{ result: func() }]);
    document.head.innerHTML = head;
    document.body.innerHTML = body;
    const opened = await readOpenPage();
    if (opened.kind !== "page") throw new Error(`The page was not read: ${opened.kind}.`);
    return opened.page;
  }

  it("reads headline, lead, address, language and the other languages", async () => {
    document.documentElement.lang = "fi-FI";
    const news = await readDocument(
      `<title>Kirjasto on kiinni | Kirkkonummi</title>
      <meta property="og:description" content=" Remontti alkaa. ">
      <link rel="canonical" href="https://www.kirkkonummi.fi/uutinen">
      <link rel="alternate" hreflang="sv" href="https://www.kyrkslatt.fi/nyhet">
      <link rel="alternate" hreflang="sv" href="https://www.kyrkslatt.fi/annan">`,
      "<header><h1>Kirkkonummi</h1></header><main><h1> Kirjasto on kiinni </h1><p>Leipäteksti.</p></main>",
    );
    expect(news).toEqual({ ...page, language: "fi-FI" });
  });

  it.each([
    ["the headline", `<meta property="og:title" content="Jaettava otsikko">`, "<h1>Otsikko</h1>", "Otsikko"],
    ["else the title for sharing", `<title>Sivu</title><meta property="og:title" content="Jaettava">`, "", "Jaettava"],
    ["else the document's title", "<title>Sivu</title>", "", "Sivu"],
  ])("takes as title %s", async (_which, head, body, title) => {
    expect((await readDocument(head, body)).title).toBe(title);
  });

  it.each([
    [
      "the description for sharing",
      `<meta name="description" content="Kuvaus"><meta property="og:description" content="Jaettava">`,
      "Jaettava",
    ],
    ["else the description", `<meta name="description" content="Kuvaus">`, "Kuvaus"],
    ["else the first paragraph", "", "Leipäteksti."],
  ])("takes as lead %s", async (_which, head, lead) => {
    expect((await readDocument(head, "<main><h1>Otsikko</h1><p>Leipäteksti.</p></main>")).lead).toBe(lead);
  });

  it.each<[string, string, () => string]>([
    [
      "the canonical one",
      `<link rel="canonical" href="https://a.fi/1"><meta property="og:url" content="https://a.fi/2">`,
      () => "https://a.fi/1",
    ],
    ["else the one for sharing", `<meta property="og:url" content="https://a.fi/2">`, () => "https://a.fi/2"],
    ["else where the page is", "", () => location.href],
    [
      "where the page is, if it names something else than a web address",
      `<meta property="og:url" content="javascript:alert(1)">`,
      () => location.href,
    ],
  ])("takes as address %s", async (_which, head, address) => {
    expect((await readDocument(head, "<h1>Otsikko</h1>")).url).toBe(address());
  });
});
