/**
 * Reads a guideline that no page has read yet: one that a policy has just set, or one that another build of the extension stored.
 * Until then the background would review by the built-in one as long as nobody opens the panel. The schema is too large for the
 * background: Firefox loads it for the moment, Chrome has a page that nobody sees read it.
 */
import { browser } from "../browser/browser";
import { logFailure } from "../browser/failures";
import { requestReading } from "../line/guideline-reading";
import { type ChosenGuideline, isUnread, readStored, storeAnew, storeRefusal } from "../stored/guideline-storage";

interface Offscreen {
  createDocument(document: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}
/** Chrome's; the polyfill does not know it. */
const offscreen = (): Offscreen | undefined => Reflect.get(globalThis, "chrome")?.offscreen;

let last: Promise<void> = Promise.resolve();

/** One after the other: there can be but one such page. Never rejects. What cannot be used is left for the pages, which say why. */
export function readGuidelineAnew(): Promise<void> {
  last = last.then(readWhereUnread);
  return last;
}

async function readWhereUnread(): Promise<void> {
  try {
    const chosen = await readStored();
    if (chosen && isUnread(chosen)) await read(chosen);
  } catch (problem) {
    logFailure("The guideline was not read anew")(problem);
  }
}

async function read(chosen: ChosenGuideline): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const { readGuideline } = await import("../stored/guideline-for-pages");
    const { broken } = await readGuideline(); // stores what it has read
    if (broken) await storeRefusal(chosen);
    return;
  }
  const documents = offscreen();
  if (!documents) return;
  await documents.closeDocument().catch(() => {}); // one may be left of a background that was stopped while it read
  await documents.createDocument({
    url: browser.runtime.getURL("/guideline-reader.html"),
    reasons: ["WORKERS"],
    justification: "Reads and validates a guideline pack, for which the background is too small.",
  });
  try {
    const reading = await requestReading(chosen);
    await ("guideline" in reading ? storeAnew(chosen, reading.guideline) : storeRefusal(chosen));
  } finally {
    await documents.closeDocument();
  }
}
