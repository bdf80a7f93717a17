/**
 * `npm start` without a display: writes a Finnish post into the practice Facebook composer, reviews, repairs and prints
 * it.
 */
import type { Page } from "puppeteer-core";
import { launchChromium } from "../../tests/browser/harness/chromium";
import { openPanel } from "../../tests/browser/harness/panel";
import { modelParts, until } from "../../tests/browser/harness/wait";
import { pressNextRepair, readPanel, type ShownReview } from "./panel-reader";
import { save, shoot } from "./side-by-side";

const post = [
  "MASALAN KIRJASTO AVAUTUU JÄLLEEN! Remontti on valmis, ja avaamme ovet maanantaina 30.11. klo 10.",
  "",
  "Avajaisissa on kahvitarjoilu, ja satutunti alkaa klo 11. Tilaisuus on maksuton.",
  "",
  "#kirkkonummi",
];
const swedish = [
  "Masaby bibliotek öppnar igen! Renoveringen är klar, och vi öppnar dörrarna måndag 30.11 kl. 10.",
  "",
  "På öppningen serveras kaffe, och sagostunden börjar kl. 11. Tillställningen är avgiftsfri.",
  "Läs mer på kommunens webbplats: https://kyrkslatt.fi/",
].join("\n");
const picture = "out/start.png";
const marks: Record<string, string> = { error: "✗", warning: "!", reminder: "·", info: "i" };

export async function showWithoutDisplay(say: (line: string) => void): Promise<void> {
  say("No display here: the same, unseen.");
  const session = await launchChromium({ viewport: { width: 900, height: 900 } });
  try {
    const page = await session.open("https://www.facebook.com/?lang=fi");
    const panel = await openPanel(session, page);
    // tsx wraps named functions in a helper that a page does not have
    for (const tab of [page, panel]) await tab.evaluate("globalThis.__name = (named) => named");
    await speakFinnish(panel);
    await panel.setViewport({ width: 400, height: 900 });
    await page.evaluate(() => window.__open("post"));
    await page.evaluate(() => window.__select(0));
    say("\nWriting into the practice Facebook composer:\n");
    say(indent(post.join("\n")));
    for (const [at, line] of post.entries()) {
      if (at > 0) await page.keyboard.press("Enter");
      await page.keyboard.type(line);
    }
    const firstReview = await settledReview(panel);
    say("\nThe review in the side panel:\n");
    say(indent(asText(firstReview)));
    const beforeRepairs = await shoot(page, panel);

    say("\nPressing the repairs:\n");
    const pressedNames: string[] = [];
    for (;;) {
      const text = (await modelParts(page)).join("\n");
      const next = await pressNextRepair(panel, pressedNames);
      if (!next) break;
      pressedNames.push(next.name);
      say(`  → ${next.words}`);
      await until(`"${next.words}" has changed the text`, async () => (await modelParts(page)).join("\n") !== text);
      await settledReview(panel);
    }
    say("\nWriting the Swedish into its field in the panel, and putting it into the post:\n");
    say(indent(swedish));
    await panel.locator('[data-testid="version-text"]').fill(swedish);
    await settledReview(panel);
    await panel.locator('[data-testid="insert-version"]').click();
    await until("the Swedish is in the post", async () => (await modelParts(page)).join("\n").includes(swedish));
    await settledReview(panel);
    say("\nThe repaired text:\n");
    say(indent((await modelParts(page)).join("\n\n")));
    say("\nThe review now:\n");
    say(indent(asText(await settledReview(panel))));
    const repaired = await shoot(page, panel);
    const problems = [
      ...session.problems.all,
      ...session.server.requests.unexpected().map(({ host }) => `asked ${host}`),
    ];
    if (problems.length > 0) throw new Error(`This should not have happened:\n${problems.join("\n")}`);
    // last, because it opens a tab and the panel follows the tab in front
    await save(session, beforeRepairs, "out/start-before.png");
    await save(session, repaired, picture);
    say(`\nPage and panel: ${picture} (before the repairs: out/start-before.png)`);
  } finally {
    await session.close();
  }
}

/** The interface's language, as the options page sets it. */
async function speakFinnish(panel: Page): Promise<void> {
  await panel.evaluate(() => chrome.storage.local.set({ settings: { language: "fi" } }));
  await panel.waitForFunction(() => document.documentElement.lang === "fi");
}

/** The review once it has stayed the same for 900 ms: new findings wait for a pause in typing. */
async function settledReview(panel: Page): Promise<ShownReview> {
  let last = "";
  let since = performance.now();
  return until("the panel has settled", async () => {
    const review = await readPanel(panel);
    const now = JSON.stringify(review);
    if (now !== last) {
      last = now;
      since = performance.now();
    }
    return review.verdict !== "" && performance.now() - since > 900 ? review : null;
  });
}

function asText({ where, verdict, versions, findings }: ShownReview): string {
  const lines = [where, verdict, versions.join(" · "), ""];
  for (const { level, words, chips, repairs } of findings) {
    lines.push([marks[level] ?? "", words, ...repairs.map((repair) => `[${repair}]`)].join(" "));
    if (chips.length > 0) lines.push(`    ${chips.join(" · ")}`);
  }
  return lines.join("\n");
}

const indent = (text: string) => text.replace(/^/gm, "    ");
