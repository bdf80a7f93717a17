/**
 * `npm start` with a display: opens Chromium with the extension, the practice composers in three tabs, and the side
 * panel open.
 */
import { launchChromium } from "../../tests/browser/harness/chromium";
import { openPanel } from "../../tests/browser/harness/panel";
import { startPractice } from "../../tests/pages/serve";

export async function practise(say: (line: string) => void): Promise<void> {
  const practice = await startPractice();
  const session = await launchChromium({ headed: true, server: practice });
  const { facebook, x, instagram } = practice.addresses;
  const first = await session.open(facebook);
  for (const address of [x, instagram]) await session.open(address);
  await first.bringToFront();
  const isPanelOpen = await openPanel(session, first).then(
    () => true,
    () => false,
  );
  say("");
  say("Chromium is open with the extension and three practice pages: Facebook, X and Instagram.");
  say(
    isPanelOpen
      ? "The side panel stands beside them."
      : "Press the extension's button in the toolbar, then “Open the panel”.",
  );
  say("Write a post: press “Mitä mietit?” on the Facebook page. Nothing is published, nothing leaves this machine.");
  say("Close the browser, or press Ctrl+C here, to end.");
  await new Promise<void>((resolve) => {
    session.browser.once("disconnected", resolve);
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await session.close().catch(() => undefined); // the person has closed it already
}
