/** What is not written for the public is never read: alone on its page, and before, beside and after a composer that is. */
import { beforeEach, expect, test } from "vitest";
import { decoyCases } from "./harness/composer-cases";
import { openPanelLine, type PanelLine } from "./harness/panel-line";
import { startPracticeTab } from "./harness/practice-tab";
import { until } from "./harness/wait";

const tab = startPracticeTab({});
let line: PanelLine | null = null;
beforeEach(async () => {
  return async () => {
    await line?.close();
    line = null;
  };
});

const personal = "131052-308T";
const secret = `Moi Anna, tunnus ${personal}, soita 050 1234567`;
const post = "Kirjasto on auki lauantaina";

/** Writes in the decoy as a person does. */
async function writeSecret(decoy: string): Promise<void> {
  await tab.page.evaluate((name) => window.__focus(name), decoy);
  await tab.page.keyboard.type(secret);
  await tab.page.waitForFunction(
    (name, text) => window.__models[name]?.parts.join().includes(text),
    {},
    decoy,
    personal,
  );
}
async function connect(): Promise<PanelLine> {
  await line?.close();
  line = await openPanelLine(tab.test, tab.page);
  return line;
}
const openOne = (name: string) => tab.page.evaluate((one) => window.__open(one), name);

test.each(decoyCases)("$name: is not read", async ({ address, decoy, box }) => {
  await tab.open(address);
  await openOne(decoy);
  await writeSecret(decoy);
  const { state, send } = await connect();
  await until("the panel is told", async () => (await state()) !== null);
  await send({ type: "look-again" });
  await until("the panel is told what has the focus", async () => {
    const told = await state();
    expect(JSON.stringify(told)).not.toContain("Anna");
    return told?.kind === "no-composer" && told.box === box;
  });
});

const beside = decoyCases.flatMap(({ beside: composer, ...decoy }) => (composer ? [{ ...decoy, composer }] : []));

test.each(beside)("$name: is not read where a composer is opened after it", async ({ address, decoy, composer }) => {
  await tab.open(address);
  await openOne(decoy);
  await writeSecret(decoy);
  await openOne(composer);
  await tab.page.evaluate((name) => window.__focus(name), composer);
  const { draftReading } = await connect();
  await tab.page.keyboard.type(post);
  await draftReading([post]);
});

test.each(beside)("$name: is not read where a composer was open before it", async ({ address, decoy, composer }) => {
  await tab.open(address);
  await openOne(composer);
  await tab.page.evaluate((name) => window.__focus(name), composer);
  const { draftReading, send, state } = await connect();
  await tab.page.keyboard.type(post);
  await draftReading([post]);
  await openOne(decoy);
  await writeSecret(decoy);
  await send({ type: "look-again" });
  await draftReading([post]);
  expect(JSON.stringify(await state())).not.toContain("Anna");
});

test.each(beside)("$name: what stands in it asks nothing before a post", async ({ address, decoy, composer }) => {
  await tab.open(address);
  await openOne(composer);
  await openOne(decoy);
  await writeSecret(decoy);
  await tab.page.evaluate((name) => window.__focus(name), composer);
  const { draftReading } = await connect();
  await tab.page.keyboard.type(post);
  await draftReading([post]);
  const button = await tab.page.evaluateHandle(() => window.__button("publish"));
  const element = button.asElement();
  if (!element) return; // some are published by a key
  const published = await tab.page.evaluate(() => window.__published);
  await tab.page.evaluate(
    (pressed) => pressed instanceof Element && pressed.scrollIntoView({ block: "center" }),
    button,
  );
  await tab.page.bringToFront();
  await (element as import("puppeteer-core").ElementHandle<Element>).click(); // a button of the page is an element
  await tab.page.waitForFunction((before) => window.__published > before, {}, published);
});
