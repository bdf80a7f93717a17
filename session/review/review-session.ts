/**
 * From a draft to what is shown of it: the settings, the dismissals and the guideline make of (observed draft) a (draft,
 * review, open findings). The panel, the popup, the draft tab and the badge all review through this module.
 */
import { checks } from "../../rules/checks/registry";
import type { Draft, ObservedDraft } from "../../rules/model/draft";
import type { Finding, Review } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { review } from "../../rules/review";
import { type Dismissals, findingKey, noDismissals } from "../stored/dismissals";
import type { Settings } from "../stored/settings";
import { withPersonalLevels } from "./personal-levels";
import { localDay, resolveDraft } from "./resolve-draft";

export interface ReviewedDraft {
  draft: Draft;
  review: Review;
  /** The review's findings that nobody dismissed or switched off, in the review's order. */
  findings: Finding[];
}

/** Checks that cannot be switched off for good: personal data stays found, draft by draft. */
const alwaysOn = new Set(checks.filter((check) => check.alwaysOn).map(({ id }) => id));
export const canBeMuted = (finding: Pick<Finding, "check">) => !alwaysOn.has(finding.check);

/** The findings that are still open. */
export function openFindings(review: Review, draft: Draft, dismissals: Dismissals, settings: Settings): Finding[] {
  const muted = settings.mutedChecks[draft.postingAs?.name ?? ""] ?? [];
  return review.findings.filter((finding) => {
    if (muted.includes(finding.check) && canBeMuted(finding)) return false;
    if (finding.check === "both-languages" && dismissals.decision) return false;
    return !dismissals.findings.includes(findingKey(finding));
  });
}

/** The settings with this check switched off for the account of the draft; null where it cannot be. */
export function withMuted(
  settings: Settings,
  finding: Finding,
  draft: Draft | null,
): Pick<Settings, "mutedChecks"> | null {
  if (!canBeMuted(finding)) return null;
  const account = draft?.postingAs?.name ?? "";
  const muted = [...(settings.mutedChecks[account] ?? []), finding.check];
  return { mutedChecks: { ...settings.mutedChecks, [account]: muted } };
}

export interface ReviewSession {
  readonly settings: Settings;
  readonly dismissals: Dismissals;
  /** With the levels that the person has chosen. */
  readonly guideline: Guideline;
  takeSettings(settings: Settings): void;
  takeDismissals(dismissals: Dismissals): void;
  /** Reviews a draft of the draft tab. */
  review(draft: Draft): ReviewedDraft;
  /** Reviews what a page shows, with what the organisation and the person know of it. */
  reviewObserved(observed: ObservedDraft): ReviewedDraft;
}

/** `guideline`: as the organisation has it. */
export function createReviewSession(guideline: Guideline, firstSettings: Settings): ReviewSession {
  let settings = firstSettings;
  let dismissals = noDismissals("");
  let levelled = withPersonalLevels(guideline, settings);

  function reviewDraft(draft: Draft): ReviewedDraft {
    const result = review(draft, levelled);
    return { draft, review: result, findings: openFindings(result, draft, dismissals, settings) };
  }
  return {
    get settings() {
      return settings;
    },
    get dismissals() {
      return dismissals;
    },
    get guideline() {
      return levelled;
    },
    takeSettings(next) {
      settings = next;
      levelled = withPersonalLevels(guideline, settings);
    },
    takeDismissals(next) {
      dismissals = next;
    },
    review: reviewDraft,
    reviewObserved: (observed) =>
      reviewDraft(resolveDraft(observed, levelled, settings, localDay(new Date()), dismissals.place)),
  };
}
