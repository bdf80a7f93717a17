/** What a person does with findings, the same in the panel and in the draft tab: dismiss, bring back, tick, choose a language. */
import type { Draft } from "../../rules/model/draft";
import { type ReviewSession, withMuted } from "../review/review-session";
import { type Dismissals, withDismissed, withTick } from "../stored/dismissals";
import type { Settings } from "../stored/settings";
import type { PanelClient } from "./panel-state";

interface ActionTargets {
  session: Pick<ReviewSession, "dismissals" | "settings">;
  /** The draft that the findings are of. */
  draft(): Draft | null;
  changeDismissals(dismissals: Dismissals): void;
  changeSettings(change: Partial<Settings>): void;
}

export function createReviewActions({
  session,
  draft,
  changeDismissals,
  changeSettings,
}: ActionTargets): Pick<PanelClient, "dismiss" | "restore" | "tick" | "setLanguage"> {
  return {
    dismiss(finding, scope) {
      if (scope === "draft") return changeDismissals(withDismissed(session.dismissals, finding));
      const change = withMuted(session.settings, finding, draft());
      if (change) changeSettings(change);
    },
    restore: () => changeDismissals({ ...session.dismissals, findings: [] }),
    tick: (item, on) => changeDismissals(withTick(session.dismissals, item, on)),
    setLanguage: (language) => changeSettings({ language }),
  };
}
