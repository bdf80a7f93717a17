/** What a person does with findings, the same in the panel and in the draft tab: dismiss, bring back, tick, choose a language. */
import type { Draft } from "../../rules/model/draft";
import type { Finding } from "../../rules/model/finding";
import { dismissedFinding } from "../review/dismissed-findings";
import { type ReviewSession, withMuted } from "../review/review-session";
import { type Dismissals, withDismissed, withTick } from "../stored/dismissals";
import type { Settings } from "../stored/settings";
import { countLater } from "./count-later";
import type { PanelClient } from "./panel-state";

interface ActionTargets {
  session: Pick<ReviewSession, "dismissals" | "settings" | "textsOf">;
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
  /** A second press, before the finding has gone from the screen, would stand for another passage with the same words. */
  const pressed = new WeakSet<Finding>();
  return {
    dismiss(finding, scope) {
      if (scope === "draft") {
        if (pressed.has(finding)) return;
        pressed.add(finding);
        countLater(session.settings, "aside", [finding.check]);
        const { parts } = session.textsOf(finding) ?? { parts: draft()?.parts ?? [] };
        return changeDismissals(withDismissed(session.dismissals, dismissedFinding(finding, parts)));
      }
      const change = withMuted(session.settings, finding, draft());
      if (!change) return;
      countLater(session.settings, "aside", [finding.check]);
      changeSettings(change);
    },
    restore: () => changeDismissals({ ...session.dismissals, findings: [] }),
    tick: (item, on) => changeDismissals(withTick(session.dismissals, item, on)),
    setLanguage: (language) => changeSettings({ language }),
  };
}
