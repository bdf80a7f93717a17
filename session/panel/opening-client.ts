/**
 * Stands in for the panel's client while what reviews is loaded: it tells where nobody writes, and that a page is read where
 * someone does. Nothing can be repaired or decided yet, since nothing is shown that could be.
 */
import type { InterfaceLanguage } from "../../rules/model/finding";
import type { EarlyTab } from "./early-tab";
import { createObservable } from "./observable";
import { pageOfState } from "./page-of-state";
import { noDraft, type PanelClient, type PanelState } from "./panel-state";

const tooEarly = async () => ({ status: "gone" }) as const;
const nothing = () => undefined;

export function createOpeningClient(language: InterfaceLanguage, early: EarlyTab): PanelClient {
  const panel = createObservable<PanelState>({ ...noDraft, page: "connecting", language, notice: null });
  const tab = early.follow({
    onState(state) {
      const page = pageOfState(state);
      panel.change({ page: page === "draft" ? "connecting" : page });
    },
    onPage: (page) => panel.change({ page }),
  });
  return {
    get state() {
      return panel.value;
    },
    subscribe: panel.subscribe,
    ...{ applyFix: tooEarly, applyAll: tooEarly, insertHashtags: tooEarly, insertParts: tooEarly },
    ...{ insertVersion: tooEarly, undo: tooEarly, writeVersion: nothing, confirmVersion: nothing },
    ...{ takeFormerVersion: nothing, dropFormerVersion: nothing },
    ...{ copyRest: nothing, dropRest: nothing, mark: nothing, dismiss: nothing, restore: nothing },
    ...{ decide: nothing, tick: nothing, setPlace: nothing, setLanguage: nothing },
    lookAgain: () => tab.send({ type: "look-again" }),
    readBox: () => tab.send({ type: "read-box" }),
    describeStructure: tab.describeStructure,
    closeNotice: () => panel.change({ notice: null }),
    notStored: () => panel.change({ notice: { kind: "not-stored" } }),
  };
}
