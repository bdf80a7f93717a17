/** Has repairs carried out by the page of the tab, and says what came of them. What does not arrive goes on the clipboard. */
import type { ObservedDraft } from "../../rules/model/draft";
import type { Edit } from "../../rules/model/finding";
import { applyEdits } from "../../rules/text/apply-edits";
import { copyText } from "../browser/clipboard";
import type { EditOutcome } from "../line/messages";
import type { ReviewedTexts } from "../review/review-session";
import type { ActiveTab } from "./active-tab";
import type { Notice } from "./panel-state";
import { rebased } from "./rebase-edits";
import type { RepairHistory, Undoable } from "./repair-history";

/** Edits, with the texts that they were made for. */
export interface OfferedEdits {
  edits: Edit[];
  texts: ReviewedTexts | null;
  /** How they are told and taken back once they have arrived; without it they cannot be. */
  repair?: Undoable;
  /** They have arrived, or may have. */
  onArrived?: () => void;
  /** The text has changed where they belong; gives what is told. */
  onStale?: () => Notice;
  /** They have arrived. */
  onDone?: () => void;
}

export interface PageEdits {
  edit(offered: OfferedEdits): Promise<EditOutcome>;
  /** `rest`: texts that have no place in the composer yet; the first one goes on the clipboard, or all with the edits that may not have arrived. */
  editAndCopy(offered: OfferedEdits, rest: string[]): Promise<EditOutcome>;
}

/** Nobody types on for longer than this many attempts at a repair take. */
const mostAttempts = 4;

/** `observed`: what the page shows now; `notify`: tells the person, null takes an earlier notice away. */
export function createPageEdits(
  tab: Pick<ActiveTab, "edit">,
  observed: () => ObservedDraft | null,
  notify: (notice: Notice | null) => void,
  history: Pick<RepairHistory, "begin" | "end" | "add">,
): PageEdits {
  /** What was typed since the edits were made is still there afterwards: they are carried over to the text as it is now. */
  async function editAsTextMoves({ edits, texts, repair }: OfferedEdits): Promise<EditOutcome> {
    let madeFor = texts;
    let pending: Edit[] | null = edits;
    let outcome: EditOutcome = { status: "gone" };
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const now = observed();
      if (!now || now.composer !== madeFor?.composer) break;
      if (now.revision !== madeFor.revision) pending = rebased(pending, madeFor.parts, now.parts);
      if (!pending) return { status: "stale" };
      outcome = await tab.edit(now.composer, now.revision, pending);
      if (outcome.status === "done" && repair) remember(repair, now, pending);
      // the page tells what it reads now before it answers that the text has moved
      if (outcome.status !== "stale" || observed()?.revision === now.revision) break;
      madeFor = now;
    }
    return outcome;
  }

  /** The page tells what it reads now before it answers; where it does not, the text is what the edits make of it. */
  function remember(repair: Undoable, before: ObservedDraft, edits: readonly Edit[]): void {
    const now = observed();
    if (now?.composer !== before.composer) return;
    const after = now.revision === before.revision ? (applyEdits(before.parts, edits) ?? now.parts) : now.parts;
    history.add(repair, before.parts, edits, after);
  }

  async function copy(text: string, kind: "unverified" | "copied"): Promise<void> {
    const isCopied = await copyText(text);
    notify({ kind: isCopied ? kind : "not-copied", text });
  }

  async function outcomeOf(offered: OfferedEdits): Promise<EditOutcome> {
    if (offered.edits.length === 0) return { status: "gone" };
    history.begin();
    try {
      const outcome = await editAsTextMoves({ ...offered, texts: offered.texts ?? observed() });
      if (outcome.status === "done" || outcome.status === "unverified") offered.onArrived?.();
      if (outcome.status === "done") offered.onDone?.();
      return outcome;
    } finally {
      history.end();
    }
  }

  /** `rest`: its first text goes on the clipboard, all of it together with what may not have arrived. */
  async function tell(outcome: EditOutcome, rest: string[] = []): Promise<void> {
    if (outcome.status === "unverified") await copy([outcome.text, ...rest].join("\n\n"), "unverified");
    else if (outcome.status !== "done") notify({ kind: outcome.status });
    else if (rest[0] !== undefined) await copy(rest[0], "copied");
    else notify(null);
  }

  return {
    async edit(offered) {
      const outcome = await outcomeOf(offered);
      if (outcome.status === "stale" && offered.onStale) notify(offered.onStale());
      else await tell(outcome);
      return outcome;
    },
    async editAndCopy(offered, rest) {
      const outcome = await outcomeOf(offered);
      await tell(outcome, rest);
      return outcome;
    },
  };
}
