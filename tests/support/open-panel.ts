/** A panel beside a page of Facebook, for the tests of its client: what the page tells arrives in the panel's state. */
import { afterEach, beforeEach, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultGuideline } from "../../rules/model/default-guideline";
import type { Finding } from "../../rules/model/finding";
import { createPanelClient } from "../../session/panel/panel-client";
import type { PanelClient } from "../../session/panel/panel-state";
import { createFakeTabs, draftState, type FakePage, type FakeTabs } from "./fake-page";

export const finnish = "Kirjasto on kiinni sunnuntaina itsenäisyyspäivän vuoksi.";
export const swedish = "Biblioteket är stängt på söndag på grund av självständighetsdagen.";

export let tabs: FakeTabs;
export let page: FakePage;
/** The panel that was opened last with `reopenPanel`; one is open before each test. */
export let client: PanelClient;
let ends: AbortController[] = [];

export const settle = () => vi.advanceTimersByTimeAsync(0);
/** What a storage that is full answers. */
export const isFull = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));

/** Opens the panel and the page before each test of the file. */
export function preparePanel(): void {
  beforeEach(async () => {
    vi.useFakeTimers();
    tabs = await createFakeTabs();
    await openPage("https://www.facebook.com/kirkkonummi");
    client = await openPanel();
  });
  afterEach(() => {
    closePanels();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

/** A page in front, in a tab of its own. */
export async function openPage(url: string): Promise<void> {
  page = await tabs.open(url);
}

/** One panel more, which has not read anything yet. */
export function startPanel(language: "fi" | "sv" = "fi"): PanelClient {
  const end = new AbortController();
  ends.push(end);
  return createPanelClient(defaultGuideline, language, end.signal);
}
/** One panel more. */
export async function openPanel(): Promise<PanelClient> {
  const opened = startPanel();
  await settle();
  return opened;
}
export function closePanels(): void {
  for (const end of ends) end.abort();
  ends = [];
}
/** Closes every panel, and opens one anew. */
export async function reopenPanel(): Promise<void> {
  closePanels();
  await settle();
  client = await openPanel();
}

/** The page tells of a draft, which arrives at the panel. */
export async function write(...draft: Parameters<typeof draftState>): Promise<void> {
  page.tell(draftState(...draft));
  await settle();
}

export const shownChecks = () => client.state.findings.map(({ check }) => check);
/** @throws Error where no finding of this check is shown */
export function findingShown(check: string): Finding {
  const finding = client.state.findings.find((shown) => shown.check === check);
  if (!finding) throw new Error(`No finding of the check ${check} is shown.`);
  return finding;
}
/** The list of tasks as it is stored. */
export const tasks = async () => (await fakeBrowser.storage.local.get("tasks")).tasks;
