/** What is not written for the public is never read: alone on its page, and before, beside and after a composer that is. */
import type { ElementHandle } from "puppeteer-core";
import { beforeEach, expect, test } from "vitest";
import type { DecoyCase } from "./harness/cases/cases";
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

/** The panel is told what has the focus, and nothing of what stands there. */
async function untilUnread({ state, send }: PanelLine, box: DecoyCase["box"]): Promise<void> {
  await until("the panel is told", async () => (await state()) !== null);
  await send({ type: "look-again" });
  await until("the panel is told what has the focus", async () => {
    const told = await state();
    expect(JSON.stringify(told)).not.toContain("Anna");
    return told?.kind === "no-composer" && told.box === box;
  });
}

/** Some composers are published by a key alone. */
async function publish(): Promise<void> {
  const handle = await tab.page.evaluateHandle(() => window.__button("publish"));
  const button = handle.asElement() as ElementHandle<Element> | null; // a button of the page is an element
  if (!button) return;
  const published = await tab.page.evaluate(() => window.__published);
  await button.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await tab.page.bringToFront();
  await button.click();
  await tab.page.waitForFunction((before) => window.__published > before, {}, published);
}

test.each(decoyCases)(
  "$name: is not read, nor where a composer is opened after it, and asks nothing when that is published",
  async ({ address, decoy, box, beside }) => {
    await tab.open(address);
    await openOne(decoy);
    await writeSecret(decoy);
    const { draftReading, ...panel } = await connect();
    await untilUnread({ draftReading, ...panel }, box);
    if (!beside) return;
    await openOne(beside);
    await tab.page.evaluate((name) => window.__focus(name), beside);
    await tab.page.keyboard.type(post);
    await draftReading([post]);
    await publish();
  },
);

const beside = decoyCases.flatMap(({ beside: composer, ...decoy }) => (composer ? [{ ...decoy, composer }] : []));

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
