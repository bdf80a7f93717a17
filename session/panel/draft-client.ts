/** The panel client of the draft tab: the same contract as that of a page, carried out on the tab's own texts. */
import { joinedInsertions } from "../../rules/hashtags/joined-insertions";
import type { Edit } from "../../rules/model/finding";
import { composeParts, fieldOf } from "../../rules/writing/compose";
import { browser } from "../browser/browser";
import { decisionFor } from "../review/review-session";
import { withSavedSignature } from "../review/saved-signature";
import type { Decision } from "../stored/dismissals";
import { changeSettings } from "../stored/settings-store";
import { addedHashtags } from "./added-hashtags";
import { countLater, countRepair } from "./count-later";
import type { PanelClient } from "./panel-state";
import { createReviewActions } from "./review-actions";
import type { ReviewedWriting } from "./reviewed-writing";
import { safeEdits } from "./safe-edits";

/** A passage of a field, UTF-16 offsets. */
export type FieldPassage = NonNullable<ReturnType<typeof fieldOf>>;

/** `onPassage`: a passage was pressed. */
export function createDraftClient(
  { session, draft, panel, review, take, edit, changeDismissals }: ReviewedWriting,
  onPassage: (passage: FieldPassage) => void,
): PanelClient {
  const notStored = () => draft.change({ notStored: true });
  const textsOf = ([first]: Edit[]) => (first ? session.textsOf(first) : null);
  const decide = (chosen: { kind: Decision; reason: string } | null) =>
    changeDismissals({ ...session.dismissals, decision: chosen && decisionFor(chosen, panel.value.review) });
  return {
    get state() {
      return panel.value;
    },
    subscribe: panel.subscribe,
    async applyFix(finding, fix) {
      const { writing } = draft.value;
      if (fix.kind === "edit") {
        const signed = withSavedSignature(finding, fix, session.settings);
        return countRepair(session, [finding.check], edit(signed, { kind: "fix", finding, fix }, textsOf(fix.edits)));
      }
      if (fix.kind === "split") {
        take({ ...writing, form: "thread" }, writing, draft.value.id, { kind: "fix", finding, fix });
        countLater(session.settings, "helped", [finding.check]);
      }
      if (fix.kind === "decision") decide({ kind: fix.decision, reason: "" });
      if (fix.kind === "link") await browser.tabs.create({ url: fix.url });
      return { status: "done" };
    },
    insertHashtags: (edits) =>
      edit(joinedInsertions(edits), { kind: "hashtags", tags: addedHashtags(edits) }, textsOf(edits)),
    insertParts: async () => ({ status: "gone" }),
    async applyAll(findings) {
      const texts = composeParts(draft.value.writing, session.guideline);
      const safe = safeEdits(findings, texts, (made) => session.textsOf(made)?.parts ?? texts);
      if (safe.count > 0)
        return countRepair(
          session,
          safe.checks,
          edit(safe.edits, { kind: "spelling", count: safe.count }, { parts: texts }),
        );
      if (!safe.isOffered) return { status: "done" };
      panel.change({ notice: { kind: "stale" } });
      return { status: "stale" };
    },
    async undo() {
      const { previousWriting } = draft.value;
      if (!previousWriting) return { status: "gone" };
      take(previousWriting, null);
      return { status: "done" };
    },
    // the draft tab has fields of its own for both versions
    writeVersion: () => {},
    confirmVersion: () => {},
    insertVersion: async () => ({ status: "gone" }),
    takeFormerVersion: () => {},
    dropFormerVersion: () => {},
    copyRest: () => {},
    dropRest: () => {},
    mark(range, view) {
      const passage = range && view !== "still" ? fieldOf(draft.value.writing, range, session.guideline) : null;
      if (passage) onPassage(passage);
    },
    ...createReviewActions({
      session,
      draft: () => panel.value.draft,
      changeDismissals,
      changeSettings: (change) => void changeSettings(change).catch(notStored),
    }),
    decide: (kind, reason = "") => decide(kind && { kind, reason }),
    setPlace: () => {},
    lookAgain: review.now,
    readBox: () => {},
    describeStructure: async () => "",
    closeNotice: () => panel.change({ notice: null }),
    notStored,
  };
}
