/**
 * What a person chooses: dismissals, decisions, settings, whose page it is. A choice holds as long as the panel is open, stored
 * or not; where it was not stored, the panel says so.
 */
import type { DecisionFix } from "../../rules/model/finding";
import { browser } from "../browser/browser";
import { placeKey } from "../review/resolve-draft";
import { decisionFor } from "../review/review-session";
import type { Decision, Dismissals } from "../stored/dismissals";
import { writeDismissals } from "../stored/dismissals-store";
import type { KnownPlace, Settings } from "../stored/settings";
import { rememberReadAddress, changeSettings as storeSettings } from "../stored/settings-store";
import { changeTasks } from "../stored/task-store";
import type { FormerVersion } from "./former-version";
import { decisionWithTasks } from "./owed-version";
import type { ReviewedPage } from "./reviewed-page";

export interface ChosenDecision {
  kind: Decision;
  reason: string;
  /** The account that the other version goes to; left out where it stays on the same one. */
  account?: string;
  /** What is written of the other version already, and how to say that a task has it now; left out where nothing is. */
  written?: FormerVersion;
  onHandedOn?: () => void;
}

export interface Choices {
  /** Whether dismissals are being stored: what is stored now is older than what the session has. */
  readonly isStoring: boolean;
  changeDismissals(dismissals: Dismissals): void;
  /** Stores what the session has taken already. */
  storeDismissals(dismissals: Dismissals): void;
  changeSettings(change: Partial<Settings>): void;
  /** null takes the decision back. */
  decide(decision: ChosenDecision | null): void;
  setPlace(place: KnownPlace): void;
  /** At the address of the tab, boxes that are not known are read from now on. */
  readHereAlways(): void;
}

/** What a fix that decides something says. */
export function decisionOf({ decision, values }: DecisionFix): ChosenDecision {
  const { account } = values;
  return typeof account === "string" ? { kind: decision, reason: account, account } : { kind: decision, reason: "" };
}

async function rememberAddressOf(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  await rememberReadAddress(url);
}

/** `tab`: id of the tab that is shown. */
export function createChoices({ session, panel, showAgain }: ReviewedPage, tab: () => number | null): Choices {
  function tellIfNotStored(work: Promise<unknown>): void {
    // full or broken; the choice holds here as long as the panel is open
    void work.catch(() => panel.change({ notice: { kind: "not-stored" } }));
  }
  const changeSettings = (change: Partial<Settings>) => tellIfNotStored(storeSettings(change));
  let writes = 0;
  function storeDismissals(dismissals: Dismissals): void {
    const id = tab();
    if (id === null) return;
    writes++;
    tellIfNotStored(writeDismissals(id, dismissals).finally(() => writes--));
  }
  function changeDismissals(dismissals: Dismissals): void {
    session.takeDismissals(dismissals);
    storeDismissals(dismissals);
    showAgain();
  }
  return {
    get isStoring() {
      return writes > 0;
    },
    changeDismissals,
    storeDismissals,
    changeSettings,
    decide(chosen) {
      const { draft, review, settles, observed } = panel.value;
      const { dismissals } = session;
      const reviewed = draft && review && { draft, review, settles, page: observed?.page ?? "" };
      const ofVersion = chosen && decisionFor({ kind: chosen.kind, reason: chosen.reason }, review);
      const task = {
        id: `owed-${crypto.randomUUID()}`,
        goesTo: chosen?.account ?? "",
        written: chosen?.written ?? null,
      };
      const { decision, tasks, isHandedOn } = decisionWithTasks(ofVersion, dismissals.decision, reviewed, task);
      async function storeTasks(): Promise<void> {
        // at once: between two changes a later decision would find its task not there yet
        await changeTasks((list) => tasks.reduce((changed, change) => change(changed), list));
        if (isHandedOn) chosen?.onHandedOn?.();
      }
      if (tasks.length > 0) tellIfNotStored(storeTasks());
      changeDismissals({ ...dismissals, decision });
    },
    setPlace(place) {
      const key = panel.value.observed && placeKey(panel.value.observed);
      if (key) changeSettings({ places: { ...session.settings.places, [key]: place } });
      else changeDismissals({ ...session.dismissals, place });
    },
    readHereAlways() {
      const id = tab();
      if (id !== null) tellIfNotStored(rememberAddressOf(id));
    },
  };
}
