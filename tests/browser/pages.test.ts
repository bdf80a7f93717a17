/** The practice pages, without any extension: their markup and their steps are those of the platforms. */
import { expect, test } from "vitest";
import { startPracticeTab } from "./harness/practice-tab";
import { modelParts, untilModel } from "./harness/wait";

const tab = startPracticeTab({ extension: null });
const { open, openComposer } = tab;

test.each([
  { address: "https://www.facebook.com/", composer: "post" },
  { address: "https://x.com/home", composer: "modal" },
  { address: "https://www.instagram.com/", composer: "caption" },
])("$composer at $address comes and goes; others multiply", async ({ address, composer }) => {
  await open(address);
  const names = () => tab.page.evaluate(() => Object.keys(window.__models));
  const before = await names();
  expect(before).not.toContain(composer);
  await tab.page.evaluate((name) => window.__open(name), composer);
  expect(await names()).toEqual([...before, composer]);
  await tab.page.evaluate(() => window.__close());
  expect(await names()).toEqual(before);
  const boxes = () =>
    tab.page.evaluate(() => Object.values(window.__models).reduce((sum, { parts }) => sum + parts.length, 0));
  const boxesBefore = await boxes();
  await tab.page.evaluate(() => window.__multiply(3));
  expect(await boxes()).toBe(boxesBefore + 3);
});

test.each([
  { lang: "fi", shell: "Luo julkaisu", submit: "Julkaise", placeholder: "Mitä mietit?", chats: "Keskustelut" },
  { lang: "sv", shell: "Skapa inlägg", submit: "Publicera", placeholder: "Vad gör du just nu?", chats: "Chattar" },
  { lang: "en", shell: "Create post", submit: "Post", placeholder: "What's on your mind?", chats: "Chats" },
])("Facebook ($lang): an empty labelled dialog, the editor in an unlabelled one, a chat beside them", async (words) => {
  await open(`https://www.facebook.com/?lang=${words.lang}`);
  await tab.page.click(`[role=region][aria-label="${words.shell}"] [role=button]`);
  const dialogs = await tab.page.evaluate(() =>
    [...document.querySelectorAll("[role=dialog]")].map((dialog) => ({
      label: dialog.getAttribute("aria-label"),
      editors: dialog.querySelectorAll('[contenteditable=true][role=textbox][data-lexical-editor="true"]').length,
      placeholder: dialog.querySelector("[aria-placeholder]")?.getAttribute("aria-placeholder") ?? null,
      submit: dialog.querySelector("form > [role=button]")?.getAttribute("aria-label") ?? null,
    })),
  );
  expect(dialogs).toEqual([
    { label: words.chats, editors: 1, placeholder: "Aa", submit: null },
    { label: words.shell, editors: 0, placeholder: null, submit: null },
    { label: null, editors: 1, placeholder: words.placeholder, submit: words.submit },
  ]);
});

test("Facebook: the chat is never the composer in use", async () => {
  await openComposer("https://www.facebook.com/", "post");
  await tab.page.keyboard.type("Julkaisu");
  await tab.page.evaluate(() => {
    document.querySelector<HTMLElement>('[aria-label="Viesti"]')?.focus();
  });
  await tab.page.keyboard.type("Viesti");
  await untilModel(tab.page, ["Julkaisu"]);
  expect(await tab.page.evaluate(() => window.__models.messenger)).toEqual({ parts: ["Viesti"] });
});

test("Facebook: a picture comes as a blob, can be taken away, and is enough to post", async () => {
  await openComposer("https://www.facebook.com/", "post");
  await tab.page.click('[aria-label="Kuva tai video"]');
  const pictures = () => tab.page.$$eval('[role=dialog] img[src^="blob:"]', (found) => found.length);
  expect([await pictures(), await tab.page.evaluate(() => window.__submitEnabled())]).toEqual([1, true]);
  await tab.page.click('[role=dialog] [aria-label="Poista"]');
  expect([await pictures(), await tab.page.evaluate(() => window.__submitEnabled())]).toEqual([0, false]);
});

test("Facebook: what is posted stands in the feed; a Page goes through its settings first", async () => {
  await openComposer("https://www.facebook.com/?flow=page", "post");
  await tab.page.keyboard.type("Ensimmäinen\n\nkappale");
  await tab.page.click('[aria-label="Seuraava"]');
  expect(await tab.page.$eval("[role=dialog] h2", (title) => title.textContent)).toBe("Julkaisuasetukset");
  await tab.page.click('[aria-label="Julkaise"]');
  expect(await tab.page.$eval("[role=article] [data-ad-preview]", (post) => post.textContent)).toBe(
    "Ensimmäinen\n\nkappale",
  );
  expect(await tab.page.evaluate(() => Object.keys(window.__models))).not.toContain("post");
});

test("X: the dialog leaves the home box behind it, and the tool bar stands beside the boxes", async () => {
  await openComposer("https://x.com/home", "modal");
  await tab.page.keyboard.type("Päällä");
  expect(await tab.page.evaluate(() => location.pathname)).toBe("/compose/post");
  expect(await tab.page.evaluate(() => window.__models)).toEqual({
    home: { parts: [""] },
    modal: { parts: ["Päällä"] },
  });
  const boxes = await tab.page.$$eval('[data-testid="tweetTextarea_0"].public-DraftEditor-content', (found) =>
    found.map((box) => ({
      inDialog: box.closest("[role=dialog]") !== null,
      inToolBar: box.closest("[data-testid=toolBar]") !== null,
    })),
  );
  // the layers stand before the app
  expect(boxes).toEqual([
    { inDialog: true, inToolBar: false },
    { inDialog: false, inToolBar: false },
  ]);
  const submits = await tab.page.$$eval("[data-testid^=tweetButton]", (found) =>
    found.map((button) => [button.getAttribute("data-testid"), button.hasAttribute("disabled")]),
  );
  expect(submits).toEqual([
    ["tweetButton", false],
    ["tweetButtonInline", true],
  ]);
  await tab.page.click("[data-testid=app-bar-close]");
  expect(await tab.page.evaluate(() => location.pathname)).toBe("/home");
});

test("X: hashtags and addresses stand in elements of their own", async () => {
  await openComposer("https://x.com/home", "home");
  await tab.page.keyboard.type("Hei #kirkkonummi ja www.kirkkonummi.fi nyt");
  const leaves = await tab.page.$$eval("[data-testid=tweetTextarea_0] [data-text]", (found) =>
    found.map((leaf) => leaf.textContent),
  );
  expect(leaves).toEqual(["Hei ", "#kirkkonummi", " ja ", "www.kirkkonummi.fi", " nyt"]);
});

test.each([
  { lang: "fi", all: "Julkaise kaikki" },
  { lang: "sv", all: "Lägg upp allt" },
  { lang: "en", all: "Post all" },
])("X ($lang): a thread grows by the add button, once there is text", async ({ lang, all }) => {
  await openComposer(`https://x.com/compose/post?lang=${lang}`, "modal");
  const add = "[role=dialog] [data-testid=addButton]";
  expect(await tab.page.$(add)).toBeNull();
  await tab.page.keyboard.type("Yksi");
  await tab.page.click(add);
  await tab.page.waitForSelector('[role=dialog] [data-testid="tweetTextarea_1"]');
  expect(await tab.page.evaluate(() => [window.__submitEnabled(), window.__part()])).toEqual([false, 1]);
  await tab.page.keyboard.type("Kaksi");
  await untilModel(tab.page, ["Yksi", "Kaksi"]);
  expect(await tab.page.$eval("[data-testid=tweetButton]", (button) => button.textContent)).toBe(all);
  expect(await tab.page.evaluate(() => window.__submitEnabled())).toBe(true);
});

test("X: a reply's dialog holds the message that it answers", async () => {
  await open("https://x.com/home?lang=fi");
  await tab.page.click("article [data-testid=reply]");
  expect(await tab.page.evaluate(() => location.pathname + location.search)).toBe(
    "/compose/post?lang=fi&in_reply_to=1001",
  );
  const parent = "[role=dialog] article[data-testid=tweet] [data-testid=tweetText]";
  expect(await tab.page.$eval(parent, (message) => message.textContent)).toMatch(/leikkipuisto/);
  await tab.page.keyboard.type("Keväällä");
  expect(await modelParts(tab.page)).toEqual(["Keväällä"]);
});

test("X: pictures come with their test ids and a place for a description", async () => {
  await openComposer("https://x.com/home?lang=en", "modal");
  await tab.page.click('[role=dialog] [aria-label="Add photos or video"]');
  const photo = '[role=dialog] [data-testid=attachments] [data-testid=tweetPhoto] img[src^="blob:"]';
  expect(await tab.page.$$eval(photo, (found) => found.length)).toBe(1);
  expect(await tab.page.$$eval("[role=dialog] [data-testid=altTextLabel]", (found) => found.length)).toBe(1);
  await tab.page.click('[aria-label="Remove media"]');
  expect(await tab.page.$("[data-testid=attachments]")).toBeNull();
});

test("X: whose account it is stands in the side column", async () => {
  await open("https://x.com/home");
  const account = await tab.page.$eval("[data-testid=SideNav_AccountSwitcher_Button]", (button) => button.textContent);
  expect(account).toContain("@kirkkonummi");
});

test.each([
  { lang: "fi", select: "Valitse tietokoneelta", next: "Seuraava", caption: "Kirjoita kuvateksti…", share: "Jaa" },
  { lang: "sv", select: "Välj från datorn", next: "Nästa", caption: "Skriv en bildtext…", share: "Dela" },
  { lang: "en", select: "Select from computer", next: "Next", caption: "Write a caption...", share: "Share" },
])("Instagram ($lang): pictures, editing, caption; only the third step has an editor", async (words) => {
  await open(`https://www.instagram.com/create/select/?lang=${words.lang}`);
  const editor = await tab.page.waitForSelector("[role=dialog]");
  const editors = () => tab.page.$$eval("[role=dialog] [contenteditable=true]", (found) => found.length);
  const pressText = (label: string) => tab.page.click(`[role=dialog] ::-p-text(${label})`);
  expect([Boolean(editor), await editors()]).toEqual([true, 0]);
  await pressText(words.select);
  expect(await tab.page.$$eval('[role=dialog] img[src^="blob:"]', (found) => found.length)).toBe(1);
  expect(await editors()).toBe(0);
  await pressText(words.next);
  await tab.page.click(`[role=dialog] [aria-label="${words.caption}"][data-lexical-editor]`);
  await tab.page.keyboard.type("Kuva\n#kirkkonummi");
  await untilModel(tab.page, ["Kuva\n#kirkkonummi"]);
  await pressText(words.share);
  expect(await tab.page.$eval("article", (post) => post.textContent)).toContain("Kuva\n#kirkkonummi");
});

test("the busy page changes on and on, until it is stopped", async () => {
  await open("https://www.youtube.com/busy?mutations=5000");
  const from = await tab.page.evaluate(() => window.__busy.count());
  await tab.page.waitForFunction((count) => window.__busy.count() > count + 5000, {}, from);
  const afterStop = await tab.page.evaluate(async () => {
    window.__busy.stop();
    const before = window.__busy.count();
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    return window.__busy.count() - before;
  });
  expect(afterStop).toBe(0);
});
