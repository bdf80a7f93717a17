/**
 * From a draft to what is shown of it: the settings, the dismissals and the guideline make of (observed draft) a (draft,
 * review, open findings, judgement). The panel, the popup, the draft tab and the badge all review through this module.
 */
import { checks } from "../../rules/checks/registry";
import type { Draft, ObservedDraft } from "../../rules/model/draft";
import type { Edit, Finding, Review, SplitFix } from "../../rules/model/finding";
import type { Guideline } from "../../rules/model/guideline";
import { type Language, otherLanguage } from "../../rules/model/span";
import { review } from "../../rules/review";
import { type Decision, type Dismissals, forNextDraft, noDismissals } from "../stored/dismissals";
import { isLocked, type Policy } from "../stored/policy";
import { namedEntry, type Settings } from "../stored/settings";
import { type DatedTask, noTasks, type TaskList } from "../stored/task-list";
import { dismissedAmong, withoutGonePassages } from "./dismissed-findings";
import { type Judgement, judgementOf } from "./judgement";
import { settledTask } from "./owed-versions";
import { withPersonalLevels } from "./personal-levels";
import { localDay, resolveDraft } from "./resolve-draft";

/** The texts that a review was made of. */
export interface ReviewedTexts {
  composer: string;
  revision: number;
  parts: readonly string[];
}

export interface ReviewedDraft {
  draft: Draft;
  review: Review;
  /** The review's findings that nobody dismissed or switched off, in the review's order. */
  findings: Finding[];
  /** Those that were dismissed for this draft. */
  dismissed: Finding[];
  /** Those of checks that are switched off for the account. */
  muted: Finding[];
  /** Of a text that is not being changed. */
  judgement: Judgement;
  /** The promised version that this draft is; null where it is none. */
  settles: DatedTask | null;
}

/** Checks that cannot be switched off for good: personal data stays found, draft by draft. */
const alwaysOn = new Set(checks.filter((check) => check.alwaysOn).map(({ id }) => id));
export const canBeMuted = (finding: Pick<Finding, "check">) => !alwaysOn.has(finding.check);
/** What a person can switch off for good where this policy holds. */
export const mutableUnder = (policy: Policy) => (finding: Pick<Finding, "check">) =>
  canBeMuted(finding) && !isLocked(policy, finding.check);

/** The language that a finding misses; null where it is about something else. */
function missingVersion({ check, kind }: Finding): Language | null {
  if (check !== "both-languages") return null;
  return kind.startsWith("swedish-") ? "sv" : kind.startsWith("finnish-") ? "fi" : null;
}

/** A decision answers the missing version that it is about, and nothing else. */
function isDecided(finding: Finding, decision: Dismissals["decision"]): boolean {
  const language = missingVersion(finding);
  return decision !== null && language !== null && (decision.language ?? language) === language;
}

/** The decision, with the version that it is about; without one where both are missing. `review`: of the draft that is decided about. */
export function decisionFor(
  chosen: { kind: Decision; reason: string },
  review: Review | null,
): NonNullable<Dismissals["decision"]> {
  const [language, second] = review?.findings.flatMap((finding) => missingVersion(finding) ?? []) ?? [];
  return language && !second ? { ...chosen, language } : chosen;
}

interface SortedFindings {
  open: Finding[];
  /** Dismissed for this draft, other than by a decision. */
  dismissed: Finding[];
  /** Of checks that are switched off for the account. */
  muted: Finding[];
}

/** What a decision, or the task that this draft settles, says of a missing version. */
interface AnsweredVersions {
  decision: Dismissals["decision"];
  settles: DatedTask | null;
}

/** The version that a promised one belongs to was published before. */
const isPublished = (finding: Finding, settles: DatedTask | null): boolean =>
  settles?.language != null && missingVersion(finding) === otherLanguage(settles.language);

const isAnswered = (finding: Finding, { decision, settles }: AnsweredVersions): boolean =>
  isDecided(finding, decision) || isPublished(finding, settles);

/** Divides the findings of a review; what is decided is in none of the lists. `settles`: the promised version that the draft is. */
export function sortFindings(
  review: Review,
  draft: Draft,
  dismissals: Dismissals,
  settings: Settings,
  settles: DatedTask | null = null,
): SortedFindings {
  const answers = { decision: dismissals.decision, settles };
  const muted = namedEntry(settings.mutedChecks, draft.postingAs?.name ?? "") ?? [];
  const isMuted = (finding: Finding) => muted.includes(finding.check) && canBeMuted(finding);
  const dismissed = dismissedAmong(review.findings, draft.parts, dismissals.findings);
  const remaining = review.findings.filter((finding) => !isMuted(finding) && !isAnswered(finding, answers));
  return {
    muted: review.findings.filter(isMuted),
    open: remaining.filter((finding) => !dismissed.has(finding)),
    dismissed: remaining.filter((finding) => dismissed.has(finding)),
  };
}

/** The settings with this check switched off for the account of the draft; null where it cannot be. */
export function withMuted(
  settings: Settings,
  finding: Finding,
  draft: Draft | null,
): Pick<Settings, "mutedChecks"> | null {
  if (!canBeMuted(finding)) return null;
  const account = draft?.postingAs?.name ?? "";
  const muted = [...(namedEntry(settings.mutedChecks, account) ?? []), finding.check];
  return { mutedChecks: { ...settings.mutedChecks, [account]: muted } };
}

const isBlank = (parts: readonly string[]) => parts.every((text) => text.trim() === "");

/**
 * What of the dismissals still holds: a composer that was emptied begins another draft (on some platforms it stays open after
 * publishing), and dismissed personal data is forgotten with its passage. The same object where nothing has changed.
 * `previousParts`: what stood in the composer before; null where that is not known.
 */
export function dismissalsForText(
  dismissals: Dismissals,
  previousParts: readonly string[] | null,
  parts: readonly string[],
): Dismissals {
  if (previousParts && !isBlank(previousParts) && isBlank(parts)) return forNextDraft(dismissals);
  const findings = withoutGonePassages(dismissals.findings, previousParts, parts, (finding) => !canBeMuted(finding));
  return findings === dismissals.findings ? dismissals : { ...dismissals, findings: [...findings] };
}

export interface ReviewSession {
  readonly settings: Settings;
  readonly dismissals: Dismissals;
  /** With the levels that the person has chosen. */
  readonly guideline: Guideline;
  takeSettings(settings: Settings): void;
  takeDismissals(dismissals: Dismissals): void;
  /** What was promised, so that the promised version is known when it is written. */
  takeTasks(tasks: TaskList): void;
  /** Reviews a draft of the draft tab. */
  review(draft: Draft): ReviewedDraft;
  /** Reviews what a page shows, with what the organisation and the person know of it. */
  reviewObserved(observed: ObservedDraft): ReviewedDraft;
  /** The texts that a finding, or a repair, is of; null where no review of this session has said it. */
  textsOf(said: Finding | Edit | SplitFix): ReviewedTexts | null;
}

/** `guideline`: as the organisation has it. */
export function createReviewSession(guideline: Guideline, firstSettings: Settings): ReviewSession {
  let settings = firstSettings;
  let dismissals = noDismissals("");
  let tasks = noTasks;
  let levelled = withPersonalLevels(guideline, settings);
  /** What is pressed may come from the review before the last. */
  const textsOfSaid = new WeakMap<Finding | Edit | SplitFix, ReviewedTexts>();
  const loggedFailures = new Set<string>();

  function reviewDraft(draft: Draft, texts: ReviewedTexts): ReviewedDraft {
    const result = review(draft, levelled);
    for (const failure of result.failures) logOnce(failure);
    for (const said of partsOf(result)) textsOfSaid.set(said, texts);
    const settles = settledTask(tasks, draft, result, levelled);
    const { open, dismissed, muted } = sortFindings(result, draft, dismissals, settings, settles);
    const judgement = judgementOf(draft, result, dismissed, levelled);
    return { draft, review: result, findings: open, dismissed, muted, judgement, settles };
  }
  function logOnce(failure: string): void {
    if (loggedFailures.has(failure)) return;
    loggedFailures.add(failure);
    console.error(`A check could not run. ${failure}`);
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
    takeTasks(next) {
      tasks = next;
    },
    review: (draft) => reviewDraft(draft, { composer: "", revision: 0, parts: draft.parts }),
    reviewObserved: (observed) =>
      reviewDraft(resolveDraft(observed, levelled, settings, localDay(new Date()), dismissals.place), observed),
    textsOf: (said) => textsOfSaid.get(said) ?? null,
  };
}

/** Every finding, and every edit and split that is offered. */
function partsOf({ findings, hashtags }: Review): (Finding | Edit | SplitFix)[] {
  const repairs = findings.flatMap(({ fixes }) =>
    fixes.flatMap((fix): (Edit | SplitFix)[] => {
      if (fix.kind === "split") return [fix];
      return fix.kind === "edit" ? fix.edits : [];
    }),
  );
  return [...findings, ...repairs, ...hashtags.flatMap(({ edit }) => edit ?? [])];
}
