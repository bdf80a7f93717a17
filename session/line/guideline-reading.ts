/** What the background and the page that reads guidelines for it say to each other. */
import type { Guideline } from "../../rules/model/guideline";
import { type Browser, browser } from "../browser/browser";

interface Request<Sources> {
  type: "read-guideline";
  sources: Sources;
}

/** The guideline, or why it cannot be used. */
export type Reading = { guideline: Guideline } | { problem: string };

function isRequest(message: unknown): message is Request<never> {
  return typeof message === "object" && message !== null && Reflect.get(message, "type") === "read-guideline";
}

/** For the page. Only the extension's own background is heard, never a content script. */
export function answerReadingRequests<Sources>(read: (sources: Sources) => Promise<Guideline>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    if (!isRequest(message) || sender.id !== browser.runtime.id || sender.tab) return;
    return read(message.sources).then(
      (guideline): Reading => ({ guideline }),
      (problem: unknown): Reading => ({ problem: problem instanceof Error ? problem.message : String(problem) }),
    );
  });
}

/** For the background, once the page is there. */
export async function requestReading<Sources>(sources: Sources): Promise<Reading> {
  const request: Request<Sources> = { type: "read-guideline", sources };
  return await browser.runtime.sendMessage(request);
}
