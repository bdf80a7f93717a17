/** The editors of the practice pages, without any extension: they take real keys, and their models tell the truth. */
import { expect, test } from "vitest";
import { startPracticeTab } from "./harness/practice-tab";
import { untilModel } from "./harness/wait";

const tab = startPracticeTab({ extension: null });
const { openComposer } = tab;

const text = "Hei #kirkkonummi!\n\nLisää: www.kirkkonummi.fi 😀👩‍🚒 #kyrkslätt";

/** Every composer: where it stands, how it is opened, whether it can be sent while empty. */
const composers = [
  { name: "Facebook post", address: "https://www.facebook.com/", composer: "post" },
  { name: "Facebook post, emoji as images", address: "https://www.facebook.com/?emoji=images", composer: "post" },
  { name: "Facebook group", address: "https://www.facebook.com/groups/puskaradio?lang=sv", composer: "post" },
  { name: "Facebook comment", address: "https://www.facebook.com/?lang=en", composer: "comment" },
  { name: "X home", address: "https://x.com/home", composer: "home" },
  { name: "X modal", address: "https://x.com/home?lang=sv", composer: "modal" },
  { name: "X reply", address: "https://x.com/maijamallikas/status/1001?lang=en", composer: "reply" },
  { name: "Instagram caption", address: "https://www.instagram.com/", composer: "caption", optional: true },
  {
    name: "Instagram caption, older",
    address: "https://www.instagram.com/?caption=textarea",
    composer: "caption",
    optional: true,
  },
  { name: "Instagram comment", address: "https://www.instagram.com/?lang=sv&enter=line", composer: "comment" },
  {
    name: "Instagram comment, older",
    address: "https://www.instagram.com/?comment=textarea&enter=line",
    composer: "comment",
  },
  { name: "plain textarea", address: "https://www.linkedin.com/plain", composer: "textarea" },
  { name: "plain contenteditable", address: "https://www.linkedin.com/plain", composer: "contenteditable" },
  { name: "plain in a shadow root", address: "https://www.linkedin.com/plain", composer: "shadow" },
];

/** One composer for each kind of editor. */
const kinds = composers.filter(
  ({ name }) =>
    ["Facebook post", "Facebook post, emoji as images", "X modal", "Instagram caption, older"].includes(name) ||
    name.startsWith("plain"),
);

async function press(...keys: ("Control" | "a" | "z" | "Delete")[]): Promise<void> {
  for (const key of keys) await tab.page.keyboard.down(key);
  for (const key of keys.reverse()) await tab.page.keyboard.up(key);
}

test.each(composers)(
  "$name: keys arrive in the model, and the button follows it",
  async ({ address, composer, optional }) => {
    await openComposer(address, composer);
    expect(await tab.page.evaluate(() => window.__submitEnabled())).toBe(Boolean(optional));
    await tab.page.keyboard.type(text);
    await untilModel(tab.page, [text]);
    expect(await tab.page.evaluate(() => ({ caret: window.__caret(), enabled: window.__submitEnabled() }))).toEqual({
      caret: text.length,
      enabled: true,
    });
    await press("Control", "a");
    await press("Delete");
    await untilModel(tab.page, [""]);
    expect(await tab.page.evaluate(() => window.__submitEnabled())).toBe(Boolean(optional));
  },
);

test.each(kinds)("$name: a text that was set is what undo comes back to", async ({ address, composer }) => {
  await openComposer(address, composer);
  await tab.page.evaluate(() => window.__setText("Yksi\n\nkolme"));
  await tab.page.evaluate(() => window.__select(4));
  await tab.page.keyboard.type("!");
  await untilModel(tab.page, ["Yksi!\n\nkolme"]);
  await press("Control", "z");
  await untilModel(tab.page, ["Yksi\n\nkolme"]);
});

test.each(kinds)("$name: the caret is where it is said to be, at every offset", async ({ address, composer }) => {
  await openComposer(address, composer);
  const lines = "Aa #b\n\n\nkirkko.fi 😀 ö\nviimeinen\n";
  await tab.page.evaluate((set) => window.__setText(set), lines);
  const insideEmoji = lines.indexOf("😀") + 1;
  for (let offset = 0; offset <= lines.length; offset++) {
    if (offset === insideEmoji) continue;
    await tab.page.evaluate((at) => window.__select(at), offset);
    expect(await tab.page.evaluate(() => window.__caret())).toBe(offset);
  }
  await tab.page.evaluate((at) => window.__select(at), 6);
  await tab.page.keyboard.type("x");
  await untilModel(tab.page, ["Aa #b\nx\n\nkirkko.fi 😀 ö\nviimeinen\n"]);
  expect(await tab.page.evaluate(() => window.__caret())).toBe(7);
});

test.each(composers)(
  "$name: an editor that is swapped keeps its text and takes keys",
  async ({ address, composer }) => {
    await openComposer(address, composer);
    await tab.page.keyboard.type("Ennen");
    const replaced = await tab.page.evaluate(() => {
      const before = window.__root();
      window.__swap();
      return { gone: before?.isConnected === false, there: window.__root()?.isConnected === true };
    });
    expect(replaced).toEqual({ gone: true, there: true });
    await untilModel(tab.page, ["Ennen"]);
    await tab.page.evaluate(() => window.__select(5));
    await tab.page.keyboard.type(" ja jälkeen");
    await untilModel(tab.page, ["Ennen ja jälkeen"]);
  },
);
