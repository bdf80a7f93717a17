/**
 * `npm run screenshots`: the pictures of the user guides and of the stores, taken from the built extension beside the
 * practice composers, into `docs/pictures/<language>/`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { launchChromium } from "../tests/browser/harness/chromium";
import { openPanel } from "../tests/browser/harness/panel";
import { repair, speak, untilSolved } from "../tests/browser/harness/shown";
import { ensureChromium } from "../tests/support/system-browser";
import { save, shoot } from "./start/side-by-side";

type Language = "fi" | "sv" | "en";

/** The message in the pictures, in both languages of the posts. */
const finnish = "Uimahalli on kiinni huollon vuoksi perjantaina 4.12. klo 12:00 alkaen. TERVETULOA TAAS LAUANTAINA!";
const swedish = "Simhallen är stängd på grund av underhåll fredag 4.12 från kl. 12:00. VÄLKOMMEN IGEN PÅ LÖRDAG!";
const tidy = {
  fi: "Uimahalli on kiinni huollon vuoksi perjantaina 4.12. klo 12 alkaen.\nLue lisää huollosta: https://www.kirkkonummi.fi/uimahalli",
  sv: "Simhallen är stängd på grund av underhåll fredag 4.12 från kl. 12.\nLäs mer om underhållet: https://www.kyrkslatt.fi/simhall",
};
const hashtags = "#Kirkkonummi #Kyrkslätt #YhdessäTillsammans";
/** What stands beside the draft: a page of news, no platform. */
const finnishNews = {
  title: "Uimahalli on kiinni huollon vuoksi",
  day: "30.11.2026",
  text: "Uimahalli suljetaan huollon vuoksi perjantaina 4.12. klo 12. Se on taas auki lauantaista alkaen.",
};
const swedishNews = {
  title: "Simhallen är stängd på grund av underhåll",
  day: "30.11.2026",
  text: "Simhallen stängs på grund av underhåll fredag 4.12 kl. 12. Den är öppen igen från och med lördag.",
};
const newsPage = ({
  title,
  day,
  text,
}: typeof finnishNews) => `<body style="margin:0;font:18px/1.6 system-ui,sans-serif;color:#1c2326">
  <header style="padding:18px 64px;font-weight:600;border-bottom:1px solid #d8dce0">Kirkkonummi – Kyrkslätt</header>
  <main style="padding:48px 64px;max-width:640px"><h1 style="margin:0;line-height:1.2">${title}</h1>
  <p style="color:#5f666d">${day}</p><p>${text}</p></main>`;
const searchWords = { fi: "salasana", sv: "lösenord", en: "password" };
const viewport = { width: 860, height: 800 };
const wide = { width: 1280, height: 800 };

async function takePictures(language: Language): Promise<void> {
  const folder = `docs/pictures/${language}`;
  mkdirSync(folder, { recursive: true });
  const session = await launchChromium({ viewport, language });
  const write = async (page: Page, name: string) =>
    writeFileSync(`${folder}/${name}.png`, await page.screenshot({ fullPage: false }));
  const settled = () => new Promise((resolve) => setTimeout(resolve, 1200)); // findings wait for a pause in typing
  try {
    const page = await session.open(`https://www.facebook.com/?lang=${language}`);
    const panel = await openPanel(session, page);
    // tsx wraps named functions in a helper that a page does not have
    for (const tab of [page, panel]) await tab.evaluate("globalThis.__name = (named) => named");
    await speak(panel, language);
    await panel.setViewport({ width: 410, height: 800 });
    const press = async (at: number) => {
      await panel.evaluate((tab) => document.querySelectorAll<HTMLElement>("[role=tab]")[tab]?.click(), at);
      await settled();
    };
    await page.evaluate(() => window.__open("post"));
    await page.evaluate(() => window.__select(0));
    await page.keyboard.type(language === "sv" ? swedish : finnish);
    await settled();
    const reviewShots = await shoot(page, panel);
    const [first, second] = language === "sv" ? [tidy.sv, tidy.fi] : [tidy.fi, tidy.sv];
    await page.evaluate((text) => window.__setText(text), `${first}\n\n***\n\n${second}\n\n${hashtags}`);
    await settled();
    const readyShots = await shoot(page, panel);
    await press(1);
    await panel.type('[data-testid="draft-fi"]', tidy.fi);
    await panel.type('[data-testid="draft-sv"]', tidy.sv);
    await repair(panel, "general-hashtags");
    await untilSolved(panel, "general-hashtags");
    await panel.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
    });
    await page.goto("about:blank");
    await page.setContent(newsPage(language === "sv" ? swedishNews : finnishNews));
    await settled();
    const draft = await shoot(page, panel);
    await write(panel, "draft");
    await press(2);
    await panel.type("[role=tabpanel] input", searchWords[language]);
    await settled();
    await write(panel, "guideline");
    await press(3);
    await write(panel, "tasks");
    const options = await session.openOwnPage("options.html");
    await options.setViewport({ width: 760, height: 812 });
    await options.waitForSelector("main");
    await settled();
    await write(options, "options");
    const welcome = await session.openOwnPage("welcome.html");
    await welcome.setViewport({ width: 1000, height: 900 });
    await welcome.waitForSelector("main .verdict-error"); // the practice text has been reviewed
    await settled();
    await write(welcome, "welcome");
    await save(session, reviewShots, `${folder}/review.png`, wide);
    await save(session, readyShots, `${folder}/ready.png`, wide);
    await save(session, draft, `${folder}/draft-beside.png`, wide);
  } finally {
    await session.close();
  }
}

process.env.CHROME_PATH = ensureChromium((line) => process.stdout.write(`${line}\n`));
for (const language of ["fi", "sv", "en"] as const) {
  await takePictures(language);
  process.stdout.write(`docs/pictures/${language}/\n`);
}
