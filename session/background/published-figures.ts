/** Counts a draft that was published, where the person wants figures. */
import type { ObservedDraft } from "../../rules/model/draft";
import { localDay } from "../review/resolve-draft";
import { createReviewSession } from "../review/review-session";
import { readDismissals } from "../stored/dismissals-store";
import { countFigures } from "../stored/figures-store";
import { guidelineForBackground } from "../stored/guideline-storage";
import { settingsOf } from "../stored/window-settings";
import { tasksOf } from "../stored/window-tasks";

/**
 * Begins to read at once: what was set aside and promised is forgotten with the box. Rejects where that cannot be read, or the
 * storage is full.
 */
export async function countPublished(tab: number, observed: ObservedDraft): Promise<void> {
  const [settings, dismissals, tasks] = await Promise.all([
    settingsOf(false).read(),
    readDismissals(tab, observed.composer),
    tasksOf(false).read(),
  ]);
  if (!settings.keepsFigures) return;
  const session = createReviewSession(await guidelineForBackground(), settings);
  session.takeDismissals(dismissals);
  session.takeTasks(tasks);
  const { findings } = session.reviewObserved(observed);
  const open = [...new Set(findings.map(({ check }) => check))];
  await countFigures({ kind: "published", surface: observed.surface, open }, localDay(new Date()));
}
